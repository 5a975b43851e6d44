"""The pane that shows one item: blocks of text that scroll."""

from collections.abc import Iterable

from textual.strip import Strip

from ogsm_tui.ui.drawing import Span, strip
from ogsm_tui.ui.glyphs import UNICODE, Glyphs
from ogsm_tui.ui.theme import Tone
from ogsm_tui.ui.widgets.flow import Flow, FlowLine
from ogsm_tui.ui.widgets.paragraphs import Block
from ogsm_tui.ui.widgets.scrolled import ScrolledLines

_MARGIN = 2
"""Cells at the right that stay free of text: the last one is for the sign that there is more."""


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
        self.show_changed(content)

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
