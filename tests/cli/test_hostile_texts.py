"""Texts that mean harm, as arguments and in all that is printed: one sentence, or text that stays text."""

import csv
import io
import json
import subprocess
import sys
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ogsm_tui.store.care import content_hash
from ogsm_tui.store.opening import open_store
from tests.cli.conftest import Typed
from tests.terminal.plans import HOSTILE, TODAY, hostile

LONG = "y" * 100_000
STEERING = ("\x00", "\x1b[2J", "\x9b31m", "a\rb", "een\udcfftwee")
FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠x", "a;=1+1", "a\n=1", "\t=1")
ARGUMENTS = (
    ("report", "{}", "--light", "red"),
    ("report", "A12", "--light", "{}"),
    ("report", "A12", "--progress", "{}"),
    ("report", "A12", "--text", "{}"),
    ("report", "A12", "--text", "ziek", "--date", "{}"),
    ("measure", "{}", "12"),
    ("measure", "I1", "{}"),
    ("overview", "{}"),
    ("overview", "doen", "--on", "{}"),
    ("overview", "--format", "{}"),
    ("sessions", "add", "{}", "vr", "10:00"),
    ("sessions", "add", "doen", "{}", "10:00"),
    ("sessions", "add", "doen", "vr", "{}"),
    ("sessions", "cancel", "{}"),
    ("minutes", "{}"),
    ("status", "--ogsm", "{}"),
    ("{}",),
)


@pytest.fixture
def held(here: Typed, db: Path) -> Iterator[Callable[[], str]]:
    """Give the hash of all that is stored."""
    store = open_store(db)
    yield lambda: content_hash(store)
    store.close()


@pytest.mark.parametrize("arguments", ARGUMENTS, ids=" ".join)
def test_an_argument_that_steers_is_refused_and_any_other_is_text(
    here: Typed, held: Callable[[], str], arguments: tuple[str, ...]
) -> None:
    before = held()
    for text in (*STEERING, "", LONG, *HOSTILE[::4], *FORMULAS[::4]):
        ran = here(*(each.replace("{}", text) for each in arguments))

        assert ran.code in (0, 1, 2), ascii(text)
        assert "Traceback" not in ran.err
        assert ran.code == 0 or len(ran.err) < 2_000
        assert not any(unicodedata.category(sign) in ("Cc", "Cs") for sign in ran.err if sign != "\n")
        if text in STEERING:
            assert ran.code == 2
        if ran.code:
            assert held() == before, ascii(text)
        before = held()


def test_bytes_that_are_no_text_are_one_sentence(held: Callable[[], str]) -> None:
    command = [sys.executable.encode(), b"-m", b"ogsm_tui", b"report", b"A12", b"--text", b"een\xff\xc3twee"]
    before = held()

    done = subprocess.run(command, capture_output=True, check=False)

    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.count(b"\n") <= 2
    assert b"\\udcff" in done.stderr
    assert held() == before


@pytest.fixture
def printed(here: Typed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Typed:
    """Type on a store with hostile texts everywhere, with a session that is closed."""
    monkeypatch.setenv("OGSM_TODAY", TODAY)
    monkeypatch.setenv("OGSM_DB", str(tmp_path / "hostile.db"))
    plan = tmp_path / "hostile.toml"
    plan.write_text(hostile(), encoding="utf-8")
    assert here("import", str(plan)).code == 0
    for text in FORMULAS[::3]:
        assert here("report", "A1", "--light", "red", "--text", text).code == 0
    return here


def test_nothing_that_is_printed_steers_the_terminal(printed: Typed) -> None:
    for command in (("overview",), ("status",), ("sessions",), ("decisions",), ("minutes",)):
        ran = printed(*command)
        assert ran.code == 0
        assert not any(unicodedata.category(sign) in ("Cc", "Cs") for sign in ran.out if sign != "\n")
    hidden = {sign for sign in printed("overview").out if unicodedata.category(sign) in ("Cf", "Zl", "Zp")}
    assert hidden <= {"\u200c", "\u200d"}


def test_what_other_programs_read_is_whole_and_no_formula(printed: Typed) -> None:
    overview = json.loads(printed("overview", "--format", "json").out)
    titles = {each["title"] for section in overview["sections"] for each in section["items"]}
    assert set(HOSTILE) <= titles

    for command in (("overview", "--format", "csv"), ("minutes", "--format", "csv")):
        rows = list(csv.reader(io.StringIO(printed(*command).out, newline="")))
        assert {len(row) for row in rows} == {len(rows[0])}
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"))
                       for row in rows for cell in row)  # fmt: skip
    json.loads(printed("minutes", "--format", "json").out)
    assert "<script" not in printed("minutes", "--format", "html").out
