"""The pane that shows one item: blocks of text that scroll."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from textual.geometry import Size
from textual.strip import Strip

from ogsm_tui.ui.drawing import Span, strip
from ogsm_tui.ui.glyphs import UNICODE, Glyphs
from ogsm_tui.ui.theme import Styles, Tone
from ogsm_tui.ui.widgets.flow import Flow, FlowLine
from ogsm_tui.ui.widgets.paragraphs import Block
from ogsm_tui.ui.widgets.scrolled import ScrolledLines, Shown

_MARGIN = 2
"""Cells at the right that stay free of text: the last one is for the sign that there is more."""


@dataclass(frozen=True, slots=True, eq=False)
class LaidOut:
    """A content, and how it looks from its beginning in one size and in one theme."""

    content: Iterable[Block]
    flow: Flow
    size: Size
    tones: Styles
    shown: tuple[Shown[FlowLine], ...]
    strips: tuple[Strip, ...]

    def __iter__(self) -> Iterator[Block]:
        """Give every block."""
        return iter(self.content)


class ItemPane(ScrolledLines[FlowLine]):
    """Show prepared blocks of text, wrapped to the width there is."""

    def __init__(
        self,
        content: Iterable[Block] = (),
        *,
        glyphs: Glyphs = UNICODE,
        id: str | None = None,
        classes: str | None = None,
    ) -> None:
        super().__init__(glyphs=glyphs, id=id, classes=classes)
        self._content = content
        self._flow = Flow(content, 1, glyphs)

    def show(self, content: Iterable[Block]) -> None:
        """Show something else, from its beginning; it can be gone through more than once."""
        if content == self._content and not self._top and self.size == self._settled:
            return
        self._top = 0
        if isinstance(content, LaidOut) and self._looks_like(content):
            self._content, self._flow = content, content.flow
            self._change(content.shown, content.strips)
        else:
            self.show_changed(content)

    def _looks_like(self, laid_out: LaidOut) -> bool:
        """Tell whether a content was laid out for the size and the theme there are now."""
        return laid_out.size == self.size == self._settled and laid_out.tones is self.tones

    def lay_out(self, content: Iterable[Block]) -> Iterable[Block]:
        """Lay out what will be shown soon, for it to be there at once; what cannot be yet is as it was."""
        size = self.size
        if not size or size != self._settled:
            return content
        flow = Flow(content, max(1, size.width - _MARGIN), self.glyphs)
        more = self.glyphs.more_below if flow.count(size.height + 1) > size.height else ""
        shown = (*((flow.line(y), "") for y in range(size.height - 1)), (flow.line(size.height - 1), more))
        strips = tuple(map(self.draw_shown, shown))
        for each in strips:
            each.render(self.app.console)  # it remembers what it sends to the terminal
        return LaidOut(content, flow, size, self.tones, shown, strips)

    def show_changed(self, content: Iterable[Block]) -> None:
        """Show the same thing as it is now, without scrolling."""
        self._content = content
        self._break_lines()
        self._set_top(self._top)
        self.repaint()

    def page_down(self) -> None:
        """Scroll down by a page, keeping one line in sight."""
        self.scroll_lines(max(1, self.size.height - 1))

    def page_up(self) -> None:
        """Scroll up by a page, keeping one line in sight."""
        self.scroll_lines(-max(1, self.size.height - 1))

    def count_lines(self, stop: int) -> int:
        """Count the lines there are, no further than `stop`."""
        return self._flow.count(stop)

    def line_at(self, index: int) -> FlowLine | None:
        """Give the line at `index`, breaking the text no further than that."""
        return self._flow.line(index)

    def draw_line(self, line: FlowLine, more: str) -> Strip:
        """Draw a line of text."""
        styles = self.tones.plain
        if not more:
            return strip(line.spans, self.width, styles)
        drawn = strip(line.spans, self.width - 1, styles)
        return Strip([*drawn, *strip((Span(more, Tone.DIM),), 1, styles)], self.width)

    def settle(self) -> None:
        """Break the text to the new width, keeping the same block at the top."""
        line = self._flow.line(self._top)
        self._break_lines()
        if self._top and line is not None:
            self._top = self._flow.first_line_of(line.block)

    def _break_lines(self) -> None:
        self._flow = Flow(self._content, max(1, self.size.width - _MARGIN), self.glyphs)
