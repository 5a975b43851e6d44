"""What lies under other widgets, or beside what changes: it looks as ever, and is drawn once or never."""

import pytest
from textual.containers import Horizontal, Vertical
from textual.strip import Strip
from textual.widget import Widget

from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.theme import DARK, LIGHT
from ogsm_tui.ui.widgets.backdrop import Framed, SideBySide, Stacked
from ogsm_tui.ui.widgets.item_pane import ItemPane
from ogsm_tui.ui.widgets.lines import TextLine
from ogsm_tui.ui.widgets.paragraphs import paragraph
from tests.ui.widgets.stage import Stage, lines, settled


class Counted(Framed):
    """Counts the lines that it draws."""

    drawn = 0

    def render_line(self, y: int) -> Strip:
        self.drawn += 1
        return super().render_line(y)


async def test_a_frame_is_not_drawn_again_for_what_changes_in_it() -> None:
    pane = ItemPane((paragraph("een"),))
    pane.styles.width = 10
    frame = Counted(pane)
    async with Stage(frame).run_test(size=(30, 6)) as pilot:
        await settled(pilot)
        drawn = frame.drawn
        assert drawn
        pane.show((paragraph("twee"),))
        await settled(pilot)
        assert frame.drawn == drawn
        await pilot.resize_terminal(40, 8)
        await settled(pilot)
        assert frame.drawn > drawn


class CountedLine(TextLine):
    """Counts how often it is drawn."""

    times = 0

    def render_line(self, y: int) -> Strip:
        self.times += 1
        return super().render_line(y)


async def test_a_line_is_not_drawn_again_for_what_changes_beside_it() -> None:
    line, pane = CountedLine(), ItemPane((paragraph("een"),))
    stage = Stage(line, pane)
    async with stage.run_test(size=(30, 6)) as pilot:
        await settled(pilot)
        drawn = line.times
        assert drawn
        pane.show((paragraph("twee"),))
        await settled(pilot)
        assert line.times == drawn
        line.show((Span("drie"),))
        await settled(pilot)
        assert lines(line)[0].strip() == "drie"
        drawn = line.times
        stage.theme = LIGHT.name
        await settled(pilot)
        assert line.times > drawn


async def pictures(container: type[Widget], *, border: bool) -> list[str]:
    """Give what a container with a small pane in it looks like: in every theme, and in another size."""
    pane = ItemPane((paragraph("een"),))
    pane.styles.margin = (1, 2)
    pane.styles.width = 10
    around = container(pane)
    stage = Stage(around)
    taken = []
    async with stage.run_test(size=(30, 6)) as pilot:
        for theme in (DARK, LIGHT):
            stage.theme = theme.name
            await settled(pilot)
            taken.append(stage.export_screenshot())
        if border:
            around.styles.border = ("solid", "red")
        await pilot.resize_terminal(36, 8)
        await settled(pilot)
        taken.append(stage.export_screenshot())
    return taken


@pytest.mark.parametrize(
    ("ours", "textuals", "border"),
    [(SideBySide, Horizontal, False), (Stacked, Vertical, False), (Framed, Vertical, True)],
)
async def test_it_looks_as_that_of_textual(ours: type[Widget], textuals: type[Widget], border: bool) -> None:
    assert await pictures(ours, border=border) == await pictures(textuals, border=border)
