"""What the list and the pane share: lines that scroll, of which only the changed ones are drawn again.

Textual's own scrolling lays out the whole screen when the number of lines changes and repaints every line
of a widget that scrolls. Here nothing is ever laid out again, no scroll bar moves, and a line that looks the
same as before costs nothing.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, TypeAlias, TypeVar

from textual import events
from textual.geometry import Region, Size, Spacing
from textual.strip import Strip

from ogsm_tui.ui.glyphs import UNICODE, Glyphs
from ogsm_tui.ui.theme import Tone
from ogsm_tui.ui.widgets.toned import Toned

L = TypeVar("L")
Shown: TypeAlias = tuple[L | None, str]
"""A line as it is shown, if there is one, and the sign that there are more."""

_WHEEL = 3
"""Lines for one step of the mouse wheel."""


class ScrolledLines(Toned, Generic[L], can_focus=False):
    """Show as many of its lines as fit; a sign in the last column says that there are more.

    A line is an immutable value; equal lines look the same.
    """

    ALLOW_SELECT = False
    DEFAULT_CSS = "ScrolledLines { width: 1fr; height: 1fr; }"

    def __init__(
        self, *, glyphs: Glyphs = UNICODE, id: str | None = None, classes: str | None = None
    ) -> None:
        super().__init__(id=id, classes=classes)
        self._top = 0
        self._settled = Size(0, 0)
        self._drawn: list[Shown[L]] = []
        self._strips: list[Strip | None] = []
        self._edge: tuple[object, list[Strip]] | None = None
        self.glyphs = glyphs

    # ---- for the list and the pane to say

    def count_lines(self, stop: int) -> int:
        """Count the lines there are, no further than `stop`."""
        raise NotImplementedError

    def line_at(self, index: int) -> L | None:
        """Give the line at `index`, counted from the first there is; nothing below the last."""
        raise NotImplementedError

    def draw_line(self, line: L, more: str) -> Strip:
        """Draw a line over the whole width, with the sign `more` in the last column where it is not empty."""
        raise NotImplementedError

    def settle(self) -> None:
        """Adapt to a new size, before anything is drawn in it."""

    # ---- scrolling

    @property
    def top(self) -> int:
        """The index of the first line that is shown."""
        return self._top

    @property
    def width(self) -> int:
        """The cells of a line."""
        return self._settled.width

    def scroll_lines(self, lines: int) -> None:
        """Show what is `lines` further down, or up where that is negative."""
        self._set_top(self._top + lines)
        self.repaint()

    def _set_top(self, top: int) -> None:
        height = self.size.height
        self._top = max(0, min(top, self.count_lines(top + height) - height))

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Scroll down with the wheel."""
        event.stop()
        self.scroll_lines(_WHEEL)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Scroll up with the wheel."""
        event.stop()
        self.scroll_lines(-_WHEEL)

    # ---- drawing

    def notify_style_update(self) -> None:
        """Draw everything again when the theme may have changed."""
        super().notify_style_update()
        self._edge = None
        self._strips = [None] * len(self._drawn)

    def repaint(self) -> None:
        """Have the lines drawn again that differ from what was drawn before."""
        size = self.size
        if size != self._settled:
            # Also where it is not shown now: it may come back in the size that it had.
            self._settled = Size(0, 0)
            self.refresh()
            return
        self._change(self._all_shown(size.height))

    def repaint_lines(self, *indexes: int) -> None:
        """Have these lines drawn again where they differ, and no other: the rest is as it was."""
        if self.size != self._settled:
            self.repaint()
            return
        shown = self._drawn.copy()
        for y in (index - self._top for index in indexes):
            if 0 <= y < self._settled.height:
                shown[y] = self._shown(y)
        self._change(shown)

    def _change(self, shown: Sequence[Shown[L]], strips: Sequence[Strip] = ()) -> None:
        """Have those lines drawn again that differ; `strips` are how they look, where that is known."""
        width, drawn = self._settled.width, self._drawn
        changed: list[int] = []
        for y, line in enumerate(shown):
            if line != drawn[y]:
                drawn[y] = line
                self._strips[y] = strips[y] if strips else None
                changed.append(y)
        if changed:
            self.refresh(*(Region(0, y, width, height) for y, height in _runs(changed)))

    def render_lines(self, crop: Region) -> list[Strip]:
        """Give the lines within `crop`, drawing those that changed."""
        if self.size != self._settled:
            self._settle()
        edge = () if self._settled == self.outer_size else self._edge_above()
        if edge is None:
            return super().render_lines(crop)
        above = len(edge)
        strips = [edge[y] if y < above else self._strip(y - above) for y in crop.line_range]
        if crop.width != self._settled.width:
            return [strip.crop(crop.x, crop.right) for strip in strips]
        return strips

    def _edge_above(self) -> Sequence[Strip] | None:
        """Give the lines of a border where there is none but above, drawn once."""
        known = self.outer_size, self.styles.border_top
        if self._edge is None or self._edge[0] != known:
            above = self.gutter
            if above != Spacing(above.top, 0, 0, 0):
                return None
            self._edge = known, super().draw(Region(0, 0, self.outer_size.width, above.top))
        return self._edge[1]

    def render_line(self, y: int) -> Strip:
        """Draw the line at `y` of what is shown."""
        return self.draw_shown(self._drawn[y])

    def draw_shown(self, shown: Shown[L]) -> Strip:
        """Draw a line as it is shown, also where there is none."""
        line, more = shown
        if line is None:
            return Strip.blank(self._settled.width, self.tones.plain[Tone.TEXT])
        return self.draw_line(line, more)

    def _strip(self, y: int) -> Strip:
        strip = self._strips[y]
        if strip is None:
            strip = self._strips[y] = self.render_line(y)
        return strip

    def _settle(self) -> None:
        self._settled = self.size
        self.settle()
        self._set_top(self._top)
        self._drawn = self._all_shown(self._settled.height)
        self._strips = [None] * self._settled.height

    def _all_shown(self, height: int) -> list[Shown[L]]:
        return [self._shown(y) for y in range(height)]

    def _shown(self, y: int) -> Shown[L]:
        return self.line_at(self._top + y), self._more(y)

    def _more(self, y: int) -> str:
        if y == 0 and self._top > 0:
            return self.glyphs.more_above
        height = self._settled.height
        if y == height - 1 and self.count_lines(self._top + height + 1) > self._top + height:
            return self.glyphs.more_below
        return ""


def _runs(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Join rising numbers to runs: the first one of each, and how many follow without a gap."""
    first = length = 0
    for number in numbers:
        if length and number == first + length:
            length += 1
            continue
        if length:
            yield first, length
        first, length = number, 1
    if length:
        yield first, length
