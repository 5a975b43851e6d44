"""What lies under other widgets: it looks the same at every key, and is drawn once."""

from typing import Self

from textual.containers import Horizontal, Vertical
from textual.geometry import Region, Size
from textual.strip import Strip
from textual.widget import Widget


class Backdrop(Widget):
    """Remember the lines that were drawn.

    Textual asks every widget under a line that changed for all of its lines, and puts each of them through
    its styles and filters, to throw away what is covered.
    """

    _drawn_before: tuple[Region, Size, list[Strip]] | None = None

    def render_lines(self, crop: Region) -> list[Strip]:
        """Give the lines within `crop`, as they were drawn before."""
        if self._drawn_before is None or self._drawn_before[:2] != (crop, self.outer_size):
            self._drawn_before = crop, self.outer_size, super().render_lines(crop)
        return self._drawn_before[2]

    def refresh(
        self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False
    ) -> Self:
        """Draw anew."""
        self._drawn_before = None
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

    def notify_style_update(self) -> None:
        """Draw anew when the theme may have changed."""
        self._drawn_before = None
        super().notify_style_update()


class SideBySide(Backdrop, Horizontal):
    """Widgets beside each other."""

    # Textual takes the styles of the first base alone, and that is not Horizontal.
    DEFAULT_CSS = "SideBySide { width: 1fr; height: 1fr; layout: horizontal; overflow: hidden hidden; }"


class Stacked(Backdrop, Vertical):
    """Widgets above each other."""

    DEFAULT_CSS = "Stacked { width: 1fr; height: 1fr; layout: vertical; overflow: hidden hidden; }"
