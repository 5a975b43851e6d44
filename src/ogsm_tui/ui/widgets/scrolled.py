"""What the list and the pane share: lines that scroll, of which only the changed ones are drawn again.

Textual's own scrolling lays out the whole screen when the number of lines changes and repaints every line
of a widget that scrolls. Here nothing is ever laid out again, no scroll bar moves, and a line that looks the
same as before costs nothing.
"""

from collections.abc import Mapping
from typing import Generic, TypeVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Region, Size
from textual.strip import Strip
from textual.widget import Widget

from ogsm_tui.ui.glyphs import UNICODE, Glyphs
from ogsm_tui.ui.theme import Styles, Tone, styles_for

L = TypeVar("L")

_WHEEL = 3
"""Lines for one step of the mouse wheel."""


class ScrolledLines(Widget, Generic[L], can_focus=False):
    """Show as many of its lines as fit; a sign in the last column says that there are more.

    A line is an immutable value; equal lines look the same.
    """

    ALLOW_SELECT = False
    DEFAULT_CSS = "ScrolledLines { width: 1fr; height: 1fr; }"

    def __init__(
        self, *, glyphs: Glyphs = UNICODE, id: str | None = None, classes: str | None = None
    ) -> None:
        super().__init__(id=id, classes=classes)
        self._tones: Styles | None = None
        self._top = 0
        self._settled = Size(0, 0)
        self._drawn: list[tuple[L | None, str]] = []
        self._strips: list[Strip | None] = []
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

    @property
    def tones(self) -> Styles:
        """How each tone looks in the present theme."""
        if self._tones is None:
            styles = styles_for(self.app.current_theme, self.rich_style.bgcolor)
            self._tones = Styles(plain=self._filtered(styles.plain), cursor=self._filtered(styles.cursor))
        return self._tones

    def _filtered(self, styles: Mapping[Tone, Style]) -> Mapping[Tone, Style]:
        """Have each tone go through the filters of the app once, instead of each line that is drawn in it."""
        segments = [Segment(" ", style) for style in styles.values()]
        background = self.background_colors[1]
        for line_filter in self.get_line_filters():
            segments = line_filter.apply(segments, background)
        return {tone: segment.style or Style() for tone, segment in zip(styles, segments, strict=True)}

    def notify_style_update(self) -> None:
        """Draw everything again when the theme may have changed."""
        super().notify_style_update()
        self._tones = None
        self._strips = [None] * len(self._drawn)

    def repaint(self) -> None:
        """Have the lines drawn again that differ from what was drawn before."""
        size = self.size
        if size != self._settled:
            # Also where it is not shown now: it may come back in the size that it had.
            self._settled = Size(0, 0)
            self.refresh()
            return
        changed: list[Region] = []
        for y in range(size.height):
            shown = self._shown(y)
            if shown != self._drawn[y]:
                self._drawn[y] = shown
                self._strips[y] = None
                changed.append(Region(0, y, size.width, 1))
        if changed:
            self.refresh(*changed)

    def render_lines(self, crop: Region) -> list[Strip]:
        """Give the lines within `crop`, drawing those that changed.

        Textual would style and filter them all, each time; with padding or a border it has to.
        """
        if self.size != self._settled:
            self._settle()
        if self._settled != self.outer_size:
            return super().render_lines(crop)
        strips = [self._strip(y) for y in crop.line_range]
        if crop.width != self._settled.width:
            return [strip.crop(crop.x, crop.right) for strip in strips]
        return strips

    def render_line(self, y: int) -> Strip:
        """Draw the line at `y` of what is shown."""
        line, more = self._drawn[y]
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
        self._drawn = [self._shown(y) for y in range(self._settled.height)]
        self._strips = [None] * self._settled.height

    def _shown(self, y: int) -> tuple[L | None, str]:
        index = self._top + y
        return self.line_at(index), self._more(y)

    def _more(self, y: int) -> str:
        if y == 0 and self._top > 0:
            return self.glyphs.more_above
        height = self._settled.height
        if y == height - 1 and self.count_lines(self._top + height + 1) > self._top + height:
            return self.glyphs.more_below
        return ""
