"""A line on which one types what is sought, with what was found at its right."""

from collections.abc import Mapping, Sequence

from rich.style import Style
from textual.strip import Strip

from ogsm_tui.ui.drawing import Span, cells, clip, plain, strip, under_cursor
from ogsm_tui.ui.editing import Editing
from ogsm_tui.ui.glyphs import UNICODE, Glyphs
from ogsm_tui.ui.theme import Tone
from ogsm_tui.ui.widgets.lines import Spans, clipped, width_of
from ogsm_tui.ui.widgets.toned import Toned

_APART = 2


class TypedLine(Toned, can_focus=False):
    """Show a text that is being typed; it takes no focus, its screen hands the keys to the text."""

    ALLOW_SELECT = False
    DEFAULT_CSS = "TypedLine { width: 1fr; height: 1; }"

    def __init__(
        self, mark: str, *, glyphs: Glyphs = UNICODE, id: str | None = None, classes: str | None = None
    ) -> None:
        """Take the mark that stands before the text: the key that leads here."""
        super().__init__(id=id, classes=classes)
        self.glyphs = glyphs
        self._mark = f" {mark} "
        self._text = ""
        self._before = ""
        self._hint = ""
        self._right: Spans = ()
        self._typing = False

    def show(
        self, editing: Editing, right: Sequence[Span] = (), *, typing: bool = True, hint: str = ""
    ) -> None:
        """Show a text as it was typed so far.

        Args:
            editing: The text, and where the cursor is in it.
            right: What stands at the right edge, whole.
            typing: Whether the text is being typed; else there is no cursor in it.
            hint: What may be typed, as long as nothing is.
        """
        self._text, self._before = plain(editing.text), plain(editing.text[: editing.cursor])
        self._right, self._typing, self._hint = tuple(right), typing, plain(hint)
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw the line, scrolled so far that the cursor is in sight."""
        width, styles = self.size.width, self.tones.plain
        right: Spans = (Span(" "),)
        if self._right:
            right = clipped((Span(" " * _APART), *self._right, *right), width, self.glyphs.ellipsis)
        mark = strip((Span(self._mark, Tone.KEY),), cells(self._mark), styles)
        typed = self._drawn(max(1, width - mark.cell_length - width_of(right)), styles)
        rest = strip(right, width_of(right), styles)
        return Strip.join([mark, typed, rest]).adjust_cell_length(width)

    def _drawn(self, room: int, styles: Mapping[Tone, Style]) -> Strip:
        if not self._text:
            line = strip((Span(clip(self._hint, room, self.glyphs.ellipsis), Tone.DIM),), room, styles)
            return under_cursor(line, 0) if self._typing else line
        column = cells(self._before)
        whole = strip((Span(self._text, Tone.STRONG),), max(room, cells(self._text)) + 1, styles)
        first = max(0, column - room + 1)
        line = whole.crop(first, first + room)
        return under_cursor(line, column - first) if self._typing else line
