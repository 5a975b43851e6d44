"""What is measured against is honest: the floor gives the same rows, a verdict is what the figures say."""

import json
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from benchmarks import __main__ as command
from benchmarks.__main__ import main
from benchmarks.bench import Bench
from benchmarks.figures import Figure, Unit, Verdict, as_table
from benchmarks.plan_maker import TODAY, make_plan
from benchmarks.rows import help as help_row
from benchmarks.rows.bookmark import listed_rows, question
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.reading import Reading
from ogsm_tui.store.engine import connect
from ogsm_tui.store.opening import open_store


@pytest.mark.parametrize(
    ("figure", "verdict"),
    [
        (Figure(4, "a key", 2.0, floor=1.0, goal=2.2), Verdict.REACHED),
        (Figure(4, "a key", 2.2, floor=1.0, goal=2.2), Verdict.REACHED),
        (Figure(4, "a key", 2.3, floor=1.0, goal=2.2), Verdict.MISSED),
        (Figure(5, "bytes", 5_999, Unit.BYTES, goal=6_000), Verdict.REACHED),
        (Figure(5, "bytes", 6_001, Unit.BYTES, goal=6_000), Verdict.MISSED),
        (Figure(11, "parsing", 2.0, floor=1.0), Verdict.SHOWN),
        (Figure(7, "a letter", None, note="not built"), Verdict.NOT_MEASURED),
    ],
)
def test_a_verdict_is_what_figure_floor_and_goal_say(figure: Figure, verdict: Verdict) -> None:
    assert figure.verdict is verdict


def test_a_table_says_ratio_goal_and_verdict() -> None:
    table = as_table([Figure(3, "ogsm --help", 0.03, floor=0.015, goal=2.5)])

    assert table.splitlines()[-1] == "| 3   | ogsm --help | 15 ms | 30 ms | 2.00 × | ≤ 2.5 × | reached |"


@pytest.mark.parametrize("days", [-26, -7, 0, 1, 40])
def test_the_bookmark_by_hand_gives_the_rows_that_we_list(tmp_path: Path, days: int) -> None:
    demo = Bench(tmp_path, times=1).demo()
    made = make_plan(tmp_path / "made.db", actions=300, listed=90)
    for store, day in ((demo, Clock().today()), (made, TODAY)):
        on = day + timedelta(days)
        with closing(connect(store)) as connection, closing(open_store(store)) as opened:
            by_hand = question(connection, on)
            ours = listed_rows(Reading(opened, Clock(on)), on)

            assert sorted(by_hand()) == sorted(ours)


def test_one_row_can_be_measured_by_itself(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["3", "--times", "1", "--json"]) == 0

    figures = json.loads(capsys.readouterr().out)["figures"]
    assert [(each["row"], each["what"]) for each in figures] == [(3, "ogsm --version"), (3, "ogsm --help")]
    assert all(each["ratio"] > 0 for each in figures)


def test_all_rows_are_measured_where_none_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert tuple(range(1, 13)) == command.ROWS
    monkeypatch.setattr(command, "MODULES", (help_row,))

    assert main(["--times", "1"]) == 0

    assert "| 3   | ogsm --help" in capsys.readouterr().out


def test_a_row_that_is_not_there_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["13"])

    assert "13 is not one of 1, 2, 3" in capsys.readouterr().err
