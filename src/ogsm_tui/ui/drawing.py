"""Laying out plain text in cells: whatever somebody typed, it stays in its place and commands nothing.

Text is drawn as it is, never as markup. What has no width of its own that all terminals agree on is
replaced by something that has, before anything is measured.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from rich.cells import cell_len, get_character_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from ogsm_tui.ui.theme import FILLED, Tone

UNPRINTABLE = "\ufffd"
"""Stands for what would steer the terminal or could not be seen."""

# One cell each in every terminal and every version of Unicode; nearly all text is made of these.
_SINGLE = (
    " -~\u00a1-\u00ac\u00ae-\u02ff\u0391-\u03a1\u03a3-\u0482"
    "\u2010-\u2027\u2030-\u205e\u20ac\u2500-\u25fc\ufffd"
)
_odd = re.compile(f"[^{_SINGLE}]").search
_odd_in_lines = re.compile(f"[^\n{_SINGLE}]").search

# Between letters of scripts that are not Latin, and within emoji, a joiner is spelling; elsewhere it hides.
_spelling_joiners = re.compile("(?<=[^\x00-\x7f])[\u200c\u200d]").sub

_SOFT_HYPHEN = 0xAD
_IDEOGRAPHIC_SPACE = 0x3000
_BLANK_LETTERS = frozenset({0x115F, 0x1160, 0x3164, 0xFFA0})
_MARKS_ON_A_LETTER = 2
_CURSOR = Style(reverse=True)


class _Replacements(dict[int, str]):
    """What each character that is met is drawn as, worked out once."""

    def __missing__(self, code: int) -> str:
        drawn = self[code] = _replacement(code)
        return drawn


def _replacement(code: int) -> str:
    if 0x1F1E6 <= code <= 0x1F1FF:  # the letters of a flag: two cells or four, one terminal from the next
        return chr(code - 0x1F1E6 + ord("A"))
    if 0xFE00 <= code <= 0xFE0F or 0xE0100 <= code <= 0xE01EF or 0x1F3FB <= code <= 0x1F3FF:
        return ""  # variants and skin tones: only some terminals add no cells for them
    if code == _SOFT_HYPHEN:
        return "-"
    if code == _IDEOGRAPHIC_SPACE:
        return "  "
    character = chr(code)
    match unicodedata.category(character):
        case "Zs":
            return " "
        case "Cc" | "Cf" | "Cn" | "Co" | "Cs" | "Zl" | "Zp":
            return UNPRINTABLE
        case _:
            return UNPRINTABLE if code in _BLANK_LETTERS else character


_replacements = _Replacements({ord("\n"): "\n", ord("\t"): " "})


def plain_lines(text: str) -> str:
    """Make a text safe to draw, keeping its line breaks."""
    if _odd_in_lines(text) is None:
        return text
    joined = unicodedata.normalize("NFC", _spelling_joiners("", text))
    return _settle_marks(joined.translate(_replacements))


def plain(text: str) -> str:
    """Make a text safe to draw on one line."""
    if _odd(text) is None:
        return text
    return plain_lines(text).replace("\n", " ")


def _settle_marks(text: str) -> str:
    """Give a mark that has no letter one to stand on, and no letter so many that they leave its line."""
    settled: list[str] = []
    marks = _MARKS_ON_A_LETTER
    bare = True
    for character in text:
        if character == "\n" or get_character_cell_size(character):
            bare, marks = character == "\n", 0
        elif bare:
            settled.append("\u25cc")
            bare, marks = False, 1
        elif marks < _MARKS_ON_A_LETTER:
            marks += 1
        else:
            continue
        settled.append(character)
    return "".join(settled)


def _reach(text: str, start: int, stop: int, width: int) -> int:
    """Find how far from `start` the characters fit in `width` cells."""
    room = width
    for index in range(start, stop):
        room -= get_character_cell_size(text[index])
        if room < 0:
            return index
    return stop


def clip(text: str, width: int, ellipsis: str) -> str:
    """Shorten a plain text to at most `width` cells, an ellipsis saying that there was more."""
    if width <= 0:
        return ""
    if _odd(text) is None:
        return text if len(text) <= width else text[: width - 1] + ellipsis
    if _reach(text, 0, len(text), width) == len(text):
        return text
    return text[: _reach(text, 0, len(text), width - 1)] + ellipsis


def fit(text: str, width: int, ellipsis: str) -> str:
    """Draw any text on one line of exactly `width` cells."""
    clipped = clip(plain(text), width, ellipsis)
    return clipped + " " * (width - cell_len(clipped))


def fits(text: str, width: int) -> bool:
    """Tell at a glance that a text is one line within so many cells; it may be where this says no."""
    return len(text) <= width and _odd(text) is None


def wrap(text: str, width: int, first_width: int | None = None) -> Iterator[tuple[int, int]]:
    """Break a text from `plain_lines` between words, no further than asked: start and end of each line.

    The first line has `first_width` cells where that is given, the others `width`; less than one counts as
    one. A word wider than that is broken where it must.
    """
    single = _odd_in_lines(text) is None
    room = width if first_width is None else first_width
    start = 0
    while True:
        stop = text.find("\n", start)
        last = stop < 0
        for line in _wrap_line(text, start, len(text) if last else stop, (room, width), single=single):
            yield line
            room = width
        if last:
            return
        start = stop + 1


def _wrap_line(
    text: str, start: int, stop: int, widths: tuple[int, int], *, single: bool
) -> Iterator[tuple[int, int]]:
    room, width = (max(1, cells) for cells in widths)
    if start == stop:
        yield start, stop
    while start < stop:
        end = min(start + room, stop) if single else max(start + 1, _reach(text, start, stop, room))
        if end < stop and text[end] != " ":
            space = text.rfind(" ", start + 1, end)
            end = space if space > 0 else end
        shown = end
        while shown > start and text[shown - 1] == " ":
            shown -= 1
        yield start, shown
        room = width
        start = end
        while start < stop and text[start] == " ":
            start += 1


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of text in one tone."""

    text: str
    tone: Tone = Tone.TEXT


Line = tuple[Span, ...]
"""Pieces of text side by side."""


def cells(text: str) -> int:
    """Count the cells of a plain text."""
    return cell_len(text)


def strip(spans: Iterable[Span], width: int, styles: Mapping[Tone, Style]) -> Strip:
    """Draw plain spans as one line of exactly `width` cells, in as few pieces as it takes.

    Each piece costs the terminal some forty bytes of colour.
    """
    segments: list[Segment] = []
    used = 0
    text, tone = "", Tone.TEXT
    for span in spans:
        used += cell_len(span.text)
        if span.tone is not tone and span.text:
            bare = tone not in FILLED and span.tone not in FILLED
            if bare and text.isspace():
                tone = span.tone
            elif not (bare and span.text.isspace()):
                if text:
                    segments.append(Segment(text, styles[tone]))
                text, tone = "", span.tone
        text += span.text
    padding = " " * (width - used)
    if tone in FILLED:
        segments.append(Segment(text, styles[tone]))
        text, tone = "", Tone.TEXT
    if text or padding:
        segments.append(Segment(text + padding, styles[tone]))
    drawn = Strip(segments, max(used, width))
    return drawn if used <= width else drawn.adjust_cell_length(width)


def under_cursor(line: Strip, column: int) -> Strip:
    """Turn the colours of one cell of a line round: there the next character comes."""
    under = line.crop(column, column + 1)
    style = next((each.style for each in under if each.style is not None), Style())
    cell = Strip([Segment(under.text or " ", style + _CURSOR)], 1)
    return Strip.join([line.crop(0, column), cell, line.crop(column + 1, line.cell_length)])
