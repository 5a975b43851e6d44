"""A list that scrolls, changes and is drawn again: what stays in its place, and what it costs."""

import random
from typing import Self

import pytest
from rich.cells import cell_len
from textual import events
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.glyphs import UNICODE
from ogsm_tui.ui.theme import DARK, LIGHT, THEMES, Tone
from ogsm_tui.ui.widgets.rows import GroupRow, ItemRow, Row
from ogsm_tui.ui.widgets.walk_list import ListLine, WalkList
from tests.ui.widgets.stage import Stage, lines, settled

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


async def test_the_cursor_is_always_in_sight_with_rows_around_it() -> None:
    walk = Watched(items(*range(200)))
    async with Stage(walk).run_test(size=(40, 11)):
        chance = random.Random(1)
        for _ in range(150):
            chance.choice(
                [
                    lambda: walk.move(chance.choice([1, 1, 1, -1, 7, -7])),
                    lambda: walk.go(chance.randrange(200)),
                    walk.first,
                    walk.last,
                ]
            )()
            key = walk.cursor_key
            assert key is not None
            (line,) = cursor_lines(walk)
            assert walk.top + line == key
            assert line >= min(2, key)
            assert 10 - line >= min(2, 199 - key)


async def test_the_first_heading_comes_back_with_the_first_item() -> None:
    walk = Watched([GroupRow("EERSTE"), GroupRow("TWEEDE"), *items(*range(50))])
    async with Stage(walk).run_test(size=(40, 5)):
        walk.last()
        walk.first()
        assert lines(walk)[0].strip() == "EERSTE"


async def test_the_list_stands_still_while_the_cursor_has_room() -> None:
    walk = Watched(items(*range(200)))
    async with Stage(walk).run_test(size=(40, 21)):
        tops = []
        for _ in range(100):
            walk.move(1)
            tops.append(walk.top)
        assert len(set(tops)) <= 7


async def test_a_page_that_is_turned_keeps_the_rows_that_the_cursor_comes_from() -> None:
    walk = Watched(items(*range(200)))
    async with Stage(walk).run_test(size=(40, 21)):
        walk.move(18)
        assert walk.top == 0
        walk.move(1)
        assert (walk.top, cursor_lines(walk)) == (16, [3])
        walk.move(-2)
        assert (walk.top, cursor_lines(walk)) == (0, [17])
        walk.go(100)
        assert cursor_lines(walk) == [10]


async def test_signs_say_that_there_is_more() -> None:
    walk = Watched(items(*range(30)))
    async with Stage(walk).run_test(size=(40, 10)):
        assert [line[-1] for line in lines(walk)] == [" "] * 9 + ["↓"]
        walk.go(15)
        assert [line[-1] for line in lines(walk)] == ["↑"] + [" "] * 8 + ["↓"]
        walk.last()
        assert [line[-1] for line in lines(walk)] == ["↑"] + [" "] * 9


async def test_the_wheel_scrolls_without_moving_the_cursor_which_the_next_key_brings_back() -> None:
    walk = Watched(items(*range(60)))
    async with Stage(walk).run_test(size=(40, 10)) as pilot:
        for _ in range(9):
            walk.post_message(events.MouseScrollDown(walk, 1, 1, 0, 1, 0, False, False, False))
        await settled(pilot)
        assert walk.top == 27
        assert walk.cursor_key == 0
        assert not cursor_lines(walk)
        walk.move(1)
        assert cursor_lines(walk) == [1]


async def test_a_sign_that_changes_changes_nothing_else() -> None:
    rows = items(*range(100))
    walk = Watched(rows)
    async with Stage(walk).run_test(size=(40, 12)) as pilot:
        walk.go(50)
        walk.scroll_lines(6)
        await settled(pilot)
        top, before = walk.top, lines(walk)
        walk.drawn.clear()
        rows[50] = ItemRow(50, "actie 50", "A50", GREEN)
        walk.update_rows(rows)
        await settled(pilot)
        (changed,) = walk.drawn
        assert changed.startswith("▌● A50")
        assert walk.top == top
        assert [now for now, then in zip(lines(walk), before, strict=True) if now != then] == [changed]


async def test_rows_that_come_in_above_leave_the_item_on_its_line() -> None:
    walk = Watched(items(*range(100)))
    async with Stage(walk).run_test(size=(40, 12)):
        walk.go(50)
        line = cursor_lines(walk)
        walk.update_rows([GroupRow("NIEUW"), *items(200, 201, 202), *items(*range(100))])
        assert walk.cursor_key == 50
        assert cursor_lines(walk) == line


async def test_a_filter_and_back_keeps_the_item() -> None:
    everything = items(*range(1000))
    walk = Watched(everything)
    async with Stage(walk).run_test(size=(40, 12)):
        walk.go(700)
        walk.update_rows(items(7, 70, 700))
        assert [line.split("actie ")[1].strip() for line in lines(walk)[:3]] == ["7", "70", "700"]
        assert cursor_lines(walk) == [2]
        walk.update_rows(everything)
        assert walk.cursor_key == 700
        assert len(cursor_lines(walk)) == 1


async def test_another_size_keeps_the_cursor_in_sight_and_every_line_full() -> None:
    walk = Watched(items(*range(100)))
    async with Stage(walk).run_test(size=(60, 30)) as pilot:
        walk.go(25)
        for size in [(60, 8), (30, 8), (100, 40), (5, 3), (1, 1), (60, 20)]:
            await pilot.resize_terminal(*size)
            await settled(pilot)
            shown = lines(walk)
            assert (len(shown[0]), len(shown)) == size
            assert {cell_len(line) for line in shown} == {size[0]}
            assert len(cursor_lines(walk)) == 1


# ---- what it costs


async def test_a_hundred_thousand_rows_cost_no_more_than_those_in_sight() -> None:
    walk = Watched(items(*range(100_000)))
    async with Stage(walk).run_test(size=(40, 30)) as pilot:
        await settled(pilot)
        assert len(walk.drawn) <= 2 * 30
        walk.drawn.clear()
        walk.move(1)
        await settled(pilot)
        assert [text[:2] for text in walk.drawn] == [" ■", "▌■"]
        walk.drawn.clear()
        walk.last()
        await settled(pilot)
        assert len(walk.drawn) == 30


async def test_only_the_two_rows_of_a_step_are_sent_to_the_terminal() -> None:
    class Spied(Watched):
        def refresh(
            self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False
        ) -> Self:
            assert not (layout and asked)
            asked.extend(regions)
            return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

    asked: list[Region] = []
    walk = Spied(items(*range(500)))
    async with Stage(walk).run_test(size=(40, 30)):
        asked.clear()
        walk.move(1)
        assert asked == [Region(0, 0, 40, 2)]


# ---- colours


async def test_another_theme_draws_everything_in_its_colours() -> None:
    walk = Watched(items(1, 2))
    app = Stage(walk)
    async with app.run_test(size=(40, 3)) as pilot:
        for palette in (DARK, LIGHT, DARK):
            app.theme = palette.name
            await settled(pilot)
            grounds = [
                {segment.style.bgcolor.name for segment in strip if segment.style and segment.style.bgcolor}
                for strip in walk.render_lines(walk.size.region)
            ]
            assert grounds == [{palette.cursor}, {palette.background}, {palette.background}]


async def test_the_cursor_can_be_told_without_any_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    for theme in THEMES:
        walk = Watched(items(1, 2))
        monkeypatch.setenv("NO_COLOR", "1")
        async with Stage(walk, theme=theme.name).run_test(size=(40, 2)) as pilot:
            await settled(pilot)
            here, there = walk.render_lines(walk.size.region)
            assert here.text.startswith("▌■ A1")
            assert there.text.startswith(" ■ A2")
            assert all(segment.style and segment.style.bold for segment in here)
            assert not all(segment.style and segment.style.bold for segment in there)
            for segment in (*here, *there):
                assert segment.style is not None
                for colour in (segment.style.color, segment.style.bgcolor):
                    assert colour is None or colour.triplet is None or len(set(colour.triplet)) == 1


async def test_padding_and_borders_are_drawn_by_textual() -> None:
    walk = Watched(items(1, 2))
    async with Stage(walk).run_test(size=(40, 6)) as pilot:
        walk.styles.padding = (1, 2)
        await settled(pilot)
        drawn = [strip.text for strip in walk.render_lines(walk.outer_size.region)]
        assert drawn[1].startswith("  ▌■ A1")
        assert {len(text) for text in drawn} == {40}
        walk.move(1)
        await settled(pilot)
        assert walk.render_lines(walk.outer_size.region)[2].text.startswith("  ▌■ A2")
