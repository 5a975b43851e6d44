"""Widgets that draw their lines themselves, in tones: nothing of Textual goes over a line after that."""

from collections.abc import Mapping

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Region
from textual.strip import Strip

from ogsm_tui.ui.theme import Styles, Tone, styles_for
from ogsm_tui.ui.widgets.backdrop import DrawnOnce


class Toned(DrawnOnce):
    """Know how each tone looks here; draw each line once.

    Textual would put every line through styles and filters; with padding or a border it has to.
    """

    _tones: Styles | None = None

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
        """Forget the colours when the theme may have changed."""
        super().notify_style_update()
        self._tones = None

    def draw(self, crop: Region) -> list[Strip]:
        """Draw the lines within `crop`."""
        if self.size != self.outer_size:
            return super().draw(crop)
        strips = [self.render_line(y) for y in crop.line_range]
        if crop.width != self.size.width:
            return [strip.crop(crop.x, crop.right) for strip in strips]
        return strips
