"""The single lines of a screen: header, what was kept, and what can be done now."""

from collections.abc import Sequence
from functools import lru_cache

from textual.strip import Strip

from ogsm_tui.ui.drawing import Span, cells, clip, plain, strip, wrap
from ogsm_tui.ui.glyphs import UNICODE, Glyphs
from ogsm_tui.ui.theme import Tone
from ogsm_tui.ui.widgets.toned import Toned

Spans = tuple[Span, ...]
Offer = tuple[str, str]
"""A key, and what it does."""

_APART = 2
"""Cells between what stands at the left and what stands at the right."""

_AROUND = 2 + _APART
"""Cells of a line with two sides that neither has."""

_BETWEEN = "   "
"""What stands between two keys of the bottom line."""


class TextLine(Toned, can_focus=False):
    """One line of plain text: spans at the left, spans at the right."""

    ALLOW_SELECT = False
    DEFAULT_CSS = "TextLine { width: 1fr; height: 1; }"

    def __init__(
        self, *, glyphs: Glyphs = UNICODE, id: str | None = None, classes: str | None = None
    ) -> None:
        super().__init__(id=id, classes=classes)
        self._ellipsis = glyphs.ellipsis
        self._left: Spans = ()
        self._right: Spans = ()
        self._mark = ""

    @property
    def text(self) -> str:
        """What stands on the line, as plain text."""
        return "".join(span.text for span in (*self._left, *self._right))

    def show(self, left: Sequence[Span], right: Sequence[Span] = ()) -> None:
        """Show something else; nothing is drawn again where it is the same."""
        if (tuple(left), tuple(right)) != (self._left, self._right):
            self._left, self._right = tuple(left), tuple(right)
            self.refresh()

    def put_mark(self, mark: str) -> None:
        """Have a word stand before everything else, whatever the line shows; an empty one takes it away."""
        if mark != self._mark:
            self._mark = mark
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw the line; where both do not fit, the right side stays whole."""
        return self.drawn(self._left, self._mark, self._right)

    def drawn(self, left: Spans, mark: str, at_right: Spans = ()) -> Strip:
        """Draw one line of spans behind a mark; where both sides do not fit, the right one stays whole."""
        width, styles = self.size.width, self.tones.plain
        right = clipped((*at_right, Span(" ")), width, self._ellipsis) if at_right else ()
        room = width - width_of(right)
        marked = (Span(f" {mark} ", Tone.BADGE_ORANGE),) if mark else ()
        left = (*marked, Span(" "), *left)
        left = clipped(left, room - _APART if right else room, self._ellipsis)
        return strip((*left, Span(" " * (room - width_of(left))), *right), width, styles)


class KeptLine(TextLine):
    """What was kept, or why something cannot be: a sentence takes the lines that it needs, at most four."""

    MOST = 4

    def __init__(self, *, glyphs: Glyphs = UNICODE, id: str | None = None) -> None:
        super().__init__(glyphs=glyphs, id=id)
        self._sentence = ""
        self._rows: tuple[str, ...] = ()

    def show(self, left: Sequence[Span], right: Sequence[Span] = ()) -> None:
        """Show something on one line, cut off where the room ends."""
        if self._sentence:
            self._sentence = ""
            self._break()
        super().show(left, right)

    def tell(self, sentence: str, tone: Tone) -> None:
        """Say a sentence, whole."""
        super().show([Span(sentence, tone)])
        self._sentence = sentence
        self._break()

    def add(self, remark: str) -> None:
        """Say something quietly beside what stands there, or behind a sentence that needs the room."""
        if not self._sentence or cells(plain(f"{self._sentence}{remark}")) + _AROUND <= self.size.width:
            super().show(self._left, [Span(remark, Tone.DIM)])
        elif remark not in self._sentence:
            self.tell(f"{self._sentence} {remark}", self._left[0].tone)

    def on_resize(self) -> None:
        """Break the sentence again."""
        self._break()

    def _break(self) -> None:
        """Break the sentence into lines, where it is longer than one; what lies above makes room for them."""
        rows: tuple[str, ...] = ()
        room = self.size.width - 2
        safe = plain(self._sentence)
        if room > 0 and cells(safe) > room:
            rows = tuple(safe[start:end] for start, end in wrap(safe, room))[: self.MOST]
        if rows != self._rows:
            self._rows = rows
            self.styles.height = max(1, len(rows))
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw the line, or one line of the sentence."""
        if not self._rows:
            return super().render_line(y)
        row = self._rows[y] if y < len(self._rows) else ""
        return self.drawn((Span(row, self._left[0].tone),), self._mark if y == 0 else "")


class BottomLine(TextLine):
    """What can be done now: as many keys with their labels as fit, the most usual first."""

    MOST = 8

    def __init__(self, *, glyphs: Glyphs = UNICODE, id: str | None = None) -> None:
        super().__init__(glyphs=glyphs, id=id)
        self._offers: tuple[Offer, ...] = ()
        self._last: tuple[Offer, ...] = ()

    def offer(self, offers: Sequence[Offer], last: Sequence[Offer] = ()) -> None:
        """Show pairs of a key and what it does, in their order; the last ones stay at the right, whole."""
        if (tuple(offers), tuple(last)) != (self._offers, self._last):
            self._offers, self._last = tuple(offers), tuple(last)
            self._lay_out()

    def on_resize(self) -> None:
        """Choose again what fits."""
        self._lay_out()

    def _lay_out(self) -> None:
        self.show(*_arranged(self._offers[: self.MOST - len(self._last)], self._last, self.size.width))


@lru_cache(maxsize=32)
def _arranged(offers: tuple[Offer, ...], last: tuple[Offer, ...], width: int) -> tuple[Spans, Spans]:
    """Give what stands at the left, as many offers as fit, and at the right."""
    right = _laid_out(last)
    room = width - (width_of(right) + 1 + len(_BETWEEN) if right else 0)
    fitting = (_laid_out(offers[:number]) for number in range(len(offers), 1, -1))
    left = next((each for each in fitting if 1 + width_of(each) <= room), _laid_out(offers[:1]))
    return tuple(left), tuple(right)


def _laid_out(offers: Sequence[Offer]) -> list[Span]:
    spans: list[Span] = []
    for key, label in offers:
        spans += [Span(_BETWEEN)] if spans else []
        spans += [Span(key, Tone.KEY), Span(f" {label}")]
    return spans


def width_of(spans: Sequence[Span]) -> int:
    """Give the cells that spans take."""
    return sum(cells(plain(span.text)) for span in spans)


def clipped(spans: Sequence[Span], width: int, ellipsis: str) -> Spans:
    """Make spans safe to draw, and cut them off where the room ends."""
    shown: list[Span] = []
    room = width
    for span in spans:
        if room <= 0:
            break
        text = clip(plain(span.text), room, ellipsis)
        shown.append(Span(text, span.tone))
        room -= cells(text)
    return tuple(shown)
