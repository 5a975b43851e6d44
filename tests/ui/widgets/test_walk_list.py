"""Walking along a list: where the cursor goes, and what a row shows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from textual.strip import Strip
from textual.widget import Widget

from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.glyphs import ASCII, UNICODE
from ogsm_tui.ui.theme import THEMES, Tone, styles_for
from ogsm_tui.ui.widgets.row_drawing import Layout, draw_group, draw_item
from ogsm_tui.ui.widgets.rows import GroupRow, ItemRow, Row
from ogsm_tui.ui.widgets.walk_list import ListLine, WalkList
from tests.ui.widgets.stage import SPITEFUL, Stage, lines

RED = Span(UNICODE.red, Tone.LIGHT_RED)
GREEN = Span(UNICODE.green, Tone.LIGHT_GREEN)


def items(*numbers: int) -> list[Row[int]]:
    return [ItemRow(number, f"actie {number}", code=f"A{number}", sign=RED) for number in numbers]


AGENDA: list[Row[int]] = [
    GroupRow("AFSPRAKEN", "0"),
    GroupRow("BESLUIT NODIG", "3"),
    *items(12, 9, 31),
    GroupRow("STATUS ONBEKEND", "2"),
    *items(5, 14),
    GroupRow("CONTROLEREN", "0"),
]


class Watched(WalkList[int]):
    """Counts what is drawn, and keeps where the cursor came."""

    def __init__(self, rows: list[Row[int]]) -> None:
        self.came: list[int | None] = []
        super().__init__(rows, on_cursor=self.came.append)
        self.drawn: list[str] = []

    def draw_line(self, line: ListLine[int], more: str) -> Strip:
        strip = super().draw_line(line, more)
        self.drawn.append(strip.text)
        return strip


def cursor_lines(widget: Widget) -> list[int]:
    return [y for y, line in enumerate(lines(widget)) if line.startswith(UNICODE.cursor)]


# ---- the cursor


def test_the_cursor_passes_over_headings_and_stops_at_both_ends() -> None:
    walk = Watched(AGENDA)
    assert walk.cursor_key == 12
    for steps, key in [(1, 9), (2, 5), (1, 14), (1, 14), (-1, 5), (-2, 9), (-99, 12), (99, 14), (0, 14)]:
        walk.move(steps)
        assert walk.cursor_key == key
    walk.first()
    assert walk.cursor_key == 12
    walk.last()
    assert walk.cursor_key == 14
    assert walk.go(31)
    assert walk.cursor_key == 31
    assert not walk.go(404)
    assert walk.cursor_key == 31


def test_who_follows_the_cursor_is_called_at_once_and_only_when_it_moves() -> None:
    walk = Watched(AGENDA)
    walk.move(1)
    assert walk.came == [9]
    walk.move(-1)
    walk.move(-1)
    walk.first()
    walk.go(12)
    walk.update_rows(AGENDA)
    assert walk.came == [9, 12]
    walk.update_rows([])
    assert walk.came == [9, 12, None]


@pytest.mark.parametrize("rows", [[], [GroupRow("AFSPRAKEN", "0")]], ids=["nothing", "a heading"])
async def test_a_list_without_items_has_no_cursor(rows: list[Row[int]]) -> None:
    walk = Watched(rows)
    async with Stage(walk).run_test() as pilot:
        for steps in (1, -1):
            walk.move(steps)
        walk.first()
        walk.last()
        await pilot.click(walk, offset=(5, 0))
        assert walk.cursor_key is None
        assert walk.came == []
        assert not cursor_lines(walk)


def test_the_cursor_stays_with_its_item_when_rows_come_and_go() -> None:
    walk = Watched(items(1, 2, 3, 4, 5))
    walk.go(3)
    walk.update_rows(items(9, 8, 1, 3, 5))
    assert walk.cursor_key == 3
    assert walk.came == [3]


@pytest.mark.parametrize(
    ("left", "nearest"),
    [((1, 2, 4, 5), 4), ((1, 2), 2), ((1, 5), 5), ((1, 4), 4), ((7, 8), 7)],
)
def test_an_item_that_is_gone_leaves_the_cursor_on_the_nearest(left: tuple[int, ...], nearest: int) -> None:
    walk = Watched(items(1, 2, 3, 4, 5))
    walk.go(3)
    walk.update_rows(items(*left))
    assert walk.cursor_key == nearest
    assert walk.came == [3, nearest]


async def test_a_click_moves_the_cursor_but_not_onto_a_heading_or_nothing() -> None:
    walk = Watched(AGENDA)
    async with Stage(walk).run_test() as pilot:
        for line, key in [(3, 9), (5, 9), (6, 5), (20, 5)]:
            await pilot.click(walk, offset=(4, line))
            assert walk.cursor_key == key
        assert walk.came == [9, 5]


# ---- what is shown


async def test_what_a_row_shows() -> None:
    rows: list[Row[str]] = [
        GroupRow("BESLUIT NODIG", "7"),
        ItemRow("a", "Honderd brieven herschrijven", "A12", RED, right=Span("JB", Tone.DIM)),
        ItemRow("b", "Website", "A9", RED, right=Span("MV"), handled=Span("✓", Tone.GOOD)),
        ItemRow("c", "Werving", "A31", GREEN, mark=Span("↻"), right=Span("te laat", Tone.BAD)),
        ItemRow("d", "Balie", "A5", Span("○"), selected=True, indent=2, handled=Span("‖")),
    ]
    walk = WalkList(rows)
    async with Stage(walk).run_test(size=(36, 6)):
        assert lines(walk) == [
            " BESLUIT NODIG                  7   ",
            "▌■ A12 Honderd brieven hersch… JB   ",
            " ■ A9  Website                 MV ✓ ",
            " ● A31 Werving          ↻ te laat   ",
            "   ○+A5  Balie                    ‖ ",
            " " * 36,
        ]


async def test_titles_stand_in_line_however_wide_the_codes_are() -> None:
    rows: list[Row[str]] = [
        ItemRow("a", "kort", "A2"),
        ItemRow("b", "lang", "DV26-A104"),
        ItemRow("c", "zonder"),
        ItemRow("d", "te lang", "DV26-DIENST-104"),
    ]
    walk = WalkList(rows)
    async with Stage(walk).run_test(size=(40, 4)):
        shown = lines(walk)
        assert {
            line.index(title) for line, title in zip(shown, ("kort", "lang", "zonder"), strict=False)
        } == {14}
        assert "DV26-DIENST-104 te lang" in shown[3]


async def test_other_signs_for_a_terminal_with_ascii_only() -> None:
    walk = WalkList[int](
        [ItemRow(number, "een heel lange titel", "A1", Span(ASCII.red)) for number in range(9)], glyphs=ASCII
    )
    async with Stage(walk).run_test(size=(20, 5)):
        walk.go(4)
        shown = lines(walk)
        assert "".join(shown).isascii()
        assert shown[2] == "># A1 een heel l~   "
        assert [shown[0][-1], shown[4][-1]] == ["^", "v"]


anything = st.one_of(st.text(st.characters(codec=None), max_size=40), st.sampled_from(SPITEFUL))
tones = st.sampled_from(Tone)
spans = st.builds(Span, anything, tones)


@given(
    st.builds(
        ItemRow,
        key=st.just(1),
        title=anything,
        code=anything,
        sign=spans,
        mark=spans,
        right=spans,
        handled=spans,
        tone=tones,
        indent=st.integers(0, 6),
        selected=st.booleans(),
    ),
    st.integers(1, 130),
    st.booleans(),
    st.sampled_from(["", "↓"]),
)
def test_whatever_is_in_a_row_it_fills_its_line_exactly(
    row: ItemRow[int], width: int, cursor: bool, more: str
) -> None:
    layout = Layout(width, 4, styles_for(THEMES[0]), UNICODE)
    for drawn in (
        draw_item(row, layout, more, cursor=cursor),
        draw_group(GroupRow(row.title, row.code), layout, more),
    ):
        assert drawn.cell_length == width == sum(cell_len(segment.text) for segment in drawn)
        assert drawn.text.isprintable()


@given(st.builds(ItemRow, key=st.just(1), title=anything, right=spans), st.integers(24, 130))
def test_the_column_at_the_right_stays_in_line(row: ItemRow[int], width: int) -> None:
    layout = Layout(width, 0, styles_for(THEMES[0]), UNICODE)
    handled = ItemRow(1, row.title, right=Span("JB"), handled=Span("✓"))
    assert draw_item(handled, layout, "↓", cursor=False).text.endswith(" JB ✓↓")


# ---- scrolling
