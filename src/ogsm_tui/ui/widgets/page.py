"""A page that is laid out as a whole, for the size there is."""

from collections.abc import Callable

from textual.geometry import Size
from textual.strip import Strip

from ogsm_tui.ui.drawing import Line, Span, strip
from ogsm_tui.ui.theme import Tone
from ogsm_tui.ui.widgets.scrolled import ScrolledLines

Draw = Callable[[Size], tuple[Line, ...]]


class Page(ScrolledLines[Line]):
    """Show the lines that a function gives for a size; it is asked again for every other size."""

    _draw: Draw | None = None
    _lines: tuple[Line, ...] = ()

    def show(self, draw: Draw) -> None:
        """Show another page, from its beginning."""
        self._draw = draw
        self._top = 0
        self._lines = draw(self.size)
        self.repaint()

    def count_lines(self, stop: int) -> int:
        """Count the lines, no further than `stop`."""
        return min(stop, len(self._lines))

    def line_at(self, index: int) -> Line | None:
        """Give the line at `index`, or nothing below the last."""
        return self._lines[index] if index < len(self._lines) else None

    def draw_line(self, line: Line, more: str) -> Strip:
        """Draw one line; where it is too long, it ends at the edge."""
        width, styles = self.width, self.tones.plain
        if not more:
            return strip(line, width, styles)
        drawn = strip(line, width - 1, styles)
        return Strip([*drawn, *strip((Span(more, Tone.DIM),), 1, styles)], width)

    def settle(self) -> None:
        """Lay the page out again for a new size."""
        if self._draw is not None:
            self._lines = self._draw(self.size)
