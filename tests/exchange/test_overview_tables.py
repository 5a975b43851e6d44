"""What a bookmark holds, as other programs read it, with texts that mean harm."""

import csv
import io
from datetime import date

import pytest

from ogsm_tui.exchange.overview import as_csv_table, as_json
from ogsm_tui.exchange.overview_text import as_markdown_page, as_text
from ogsm_tui.exchange.tables import as_csv
from ogsm_tui.method.words import ItemKind, Light, OgsmStatus, Reason, Section, Status
from ogsm_tui.store.models import (
    ActionCounts,
    ItemRef,
    ListedAction,
    ListedIndicator,
    ListedStrategy,
    Overview,
    PlanHead,
)
from ogsm_tui.texts import Lang, texts_for

NL = texts_for(Lang.NL)
ON = date(2026, 11, 24)
PLAN = PlanHead(1, None, "Jaarplan", "", OgsmStatus.ACTIVE, "", None, None, None, None)


def action(title: str, *, owner: str | None = None, code: str = "A1") -> ListedAction:
    return ListedAction(
        ref=ItemRef(ItemKind.ACTION, 1),
        code=code,
        title=title,
        owner=owner,
        strategies=(),
        parent=None,
        status=Status.DOING,
        light=Light.RED,
        progress=None,
        report_date=None,
        start=None,
        deadline=date(2027, 1, 5),
        completed=None,
        section=Section.DECIDE,
        reasons=(Reason.RED, Reason.REPORT_NOT_CURRENT),
        signals=(),
    )


def overview(*actions: ListedAction, strategies: tuple[ListedStrategy, ...] | None = None) -> Overview:
    return Overview(PLAN, "action-review", ON, None, strategies, actions, (), ())


def sign(light: Light | None) -> str:
    return "?" if light is None else light.value[0].upper()


@pytest.mark.parametrize(
    "title", ["=1+1", "+31 6", "-x", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x"]
)
def test_no_text_is_taken_for_a_formula(title: str) -> None:
    (row,) = csv.DictReader(io.StringIO(as_csv_table(overview(action(title, owner=title)), NL), newline=""))

    shown = "'" + title.replace("\r", "\n")
    assert (row["Titel"], row["Eigenaar"]) == (shown, shown)


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("a;=1+1", "a;'=1+1"),
        ('a; "=1+1"', 'a;\' "=1+1"'),
        ("a\n=1", "a\n'=1"),
        ("a\r@x", "a\n'@x"),
        ("a\t-1", "a\t'-1"),
        ("drie:\n- een\n- twee", "drie:\n- een\n- twee"),
        ("a=1; b-2", "a=1; b-2"),
    ],
)
def test_no_part_of_a_text_is_taken_for_a_formula_where_it_is_divided(title: str, shown: str) -> None:
    (row,) = csv.DictReader(io.StringIO(as_csv_table(overview(action(title)), NL), newline=""))

    assert row["Titel"] == shown


def test_a_negative_number_stays_a_number() -> None:
    assert as_csv(["a", "b"], [[-3, "-3"]]) == "a,b\n-3,'-3\n"


def test_quotes_commas_and_newlines_stay_in_their_cell() -> None:
    title = 'Brief "A", deel 1\nen 2'
    (row,) = csv.DictReader(io.StringIO(as_csv_table(overview(action(title)), NL), newline=""))

    assert row["Titel"] == title


def test_json_keeps_what_was_written() -> None:
    assert '"title": "Eén „brief” 🙂 \\\\ \\"x\\""' in as_json(overview(action('Eén „brief” 🙂 \\ "x"')))


def test_markdown_shows_signs_as_they_are() -> None:
    page = as_markdown_page(overview(action("a|b *c* <d>")), NL, sign)

    assert "a\\|b \\*c\\* \\<d> |" in page
    assert "## Status onbekend\n\ngeen\n" in page


def test_a_terminal_is_not_steered() -> None:
    page = as_text(overview(action("a\u202eb\tc")), NL, sign, None)

    assert "a\N{REPLACEMENT CHARACTER}b c" in page


def test_wide_letters_and_marks_keep_the_columns_straight() -> None:
    actions = [
        action("漢字漢字"),
        action("e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301"),
        action("12345678"),
    ]
    lines = as_text(overview(*actions), NL, sign, None).splitlines()[5:8]

    assert [line[line.index("A1") :].replace("\u0301", "") for line in lines] == [
        "A1    漢字漢字            5 jan 2027              rood, rapportage niet actueel",
        "A1    eeeeeeee            5 jan 2027              rood, rapportage niet actueel",
        "A1    12345678            5 jan 2027              rood, rapportage niet actueel",
    ]


LETTERS = action("Honderd meest verstuurde brieven herschrijven", owner="Jan Bos")


@pytest.mark.parametrize("width", [150, 110, 100, 80, 60, 40])
def test_nothing_is_wider_than_the_terminal(width: int) -> None:
    lines = as_text(overview(LETTERS), NL, sign, width).splitlines()

    assert max(len(line) for line in lines) <= width


def test_where_there_is_little_room_titles_are_cut() -> None:
    page = as_text(overview(LETTERS), NL, sign, 112)

    assert "  R rood  A1    Honderd meest verstuurde briev…  Jan Bos   5 jan 2027              rood," in page


def test_where_there_is_less_room_a_row_takes_several_lines() -> None:
    lines = as_text(overview(LETTERS), NL, sign, 60).splitlines()

    assert lines[4:8] == [
        "  R rood  A1  Honderd meest verstuurde brieven herschrijven",
        "              Eigenaar Jan Bos · Deadline 5 jan 2027",
        "              rood, rapportage niet actueel",
        "",
    ]


def test_an_indicator_without_a_value_is_shown_against_its_target() -> None:
    indicator = ListedIndicator(
        ref=ItemRef(ItemKind.INDICATOR, 2),
        code="I1",
        title="Wachttijd",
        owner=None,
        unit="minuten",
        baseline=None,
        target=3.0,
        target_date=None,
        actual=None,
        measured_on=None,
        light=None,
        reasons=(Reason.NO_REPORT,),
        signals=(),
    )
    strategy = ListedStrategy(
        ref=ItemRef(ItemKind.STRATEGY, 1),
        code="S1",
        title="Sneller",
        owner="Tarik Ali",
        light=Light.GREEN,
        progress=None,
        report_date=None,
        reasons=(),
        signals=(),
        actions=ActionCounts(red=1, completed=2),
        indicators=(indicator,),
    )

    page = as_text(overview(strategies=(strategy,)), NL, sign, None)

    assert "Strategische keuzes (1)\n" in page
    assert "G groen  S1    Sneller    Tarik Ali  R 1  afgerond 2" in page
    assert "– / 3 minuten" in page
    assert page.splitlines()[6].endswith("geen meting")
    assert '"target": 3,' in as_json(overview(strategies=(strategy,)))
