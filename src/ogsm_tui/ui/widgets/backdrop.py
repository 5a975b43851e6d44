"""What looks the same at most keys, first of all what lies under other widgets: drawn once or not at all.

Textual asks every widget under a line that changed for all of its lines, puts each of them through styles
and filters, and cuts it at the edges of all widgets, to throw away what is covered.
"""

from typing import Self

from textual.containers import Horizontal, Vertical
from textual.geometry import Region, Size
from textual.strip import Strip
from textual.widget import Widget


class DrawnOnce(Widget):
    """Remember the lines that were drawn."""

    _drawn_before: tuple[Region, Size, list[Strip]] | None = None

    def render_lines(self, crop: Region) -> list[Strip]:
        """Give the lines within `crop`, as they were drawn before."""
        if self._drawn_before is None or self._drawn_before[:2] != (crop, self.outer_size):
            self._drawn_before = crop, self.outer_size, self.draw(crop)
        return self._drawn_before[2]

    def draw(self, crop: Region) -> list[Strip]:
        """Draw the lines within `crop`."""
        return super().render_lines(crop)

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


class Clear(Widget):
    """Draw nothing: where no other widget is, the screen shows; without background and border."""

    def render_lines(self, crop: Region) -> list[Strip]:
        """Give no lines."""
        return []


# Textual takes the styles of the first base alone.
class Framed(Vertical, DrawnOnce):
    """Widgets above each other, with a border."""


class SideBySide(Horizontal, Clear):
    """Widgets beside each other."""


class Stacked(Vertical, Clear):
    """Widgets above each other."""
