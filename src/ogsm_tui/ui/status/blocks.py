"""The blocks of a page, and how they share its height."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ogsm_tui.texts import Texts
from ogsm_tui.ui.drawing import Line, Span, cells, clip, plain, wrap
from ogsm_tui.ui.glyphs import Glyphs
from ogsm_tui.ui.theme import Tone

Lines = tuple[Line, ...]

EMPTY: Line = ()


@dataclass(frozen=True, slots=True)
class Look:
    """What everything is worded and drawn with."""

    texts: Texts
    glyphs: Glyphs


@dataclass(frozen=True, slots=True)
class Shape:
    """One way to show a block; of all shapes on a page that of the lowest `rank` gets room first."""

    rank: int
    lines: Lines


@dataclass(frozen=True, slots=True)
class Block:
    """A block of a page: its least shape, and the larger ones that it takes as far as there is room.

    At most `apart` empty lines stand above it.
    """

    least: Lines
    larger: tuple[Shape, ...] = ()
    apart: int = 2


def stacked(blocks: Sequence[Block], height: int) -> Lines:
    """Put blocks below each other in `height` lines: all at their least first, then each as it can grow.

    Where more than enough room is left, they stand further apart.
    """
    chosen = [block.least for block in blocks]
    larger = [(shape, place) for place, block in enumerate(blocks) for shape in block.larger]
    for shape, place in sorted(larger, key=lambda each: each[0].rank):
        lines = shape.lines
        grown = [*chosen]
        grown[place] = lines
        if len(lines) >= len(chosen[place]) and len(_joined(blocks, grown, 1)) <= height:
            chosen = grown
    roomy = _joined(blocks, chosen, 2)
    return roomy if len(roomy) <= height else _joined(blocks, chosen, 1)[:height]


def _joined(blocks: Sequence[Block], chosen: Sequence[Lines], gap: int) -> Lines:
    joined: Lines = ()
    for block, lines in zip(blocks, chosen, strict=True):
        if joined and lines:
            joined += (EMPTY,) * min(gap, block.apart)
        joined += lines
    return joined


def short_name(name: str) -> str:
    """Shorten the first name of a person to its letter: "J. Bos"."""
    whole = plain(name).strip()
    first, _, rest = whole.partition(" ")
    return f"{first[0]}. {rest.strip()}" if rest and len(first) > 1 else whole


def width_of(line: Iterable[Span]) -> int:
    """Count the cells of a line of plain text."""
    return sum(cells(span.text) for span in line)


def cut(line: Iterable[Span], width: int, ellipsis: str) -> Line:
    """Make a line safe to draw and at most `width` cells wide."""
    shown: list[Span] = []
    room = width
    for span in line:
        if room <= 0:
            break
        text = clip(plain(span.text), room, ellipsis)
        room -= cells(text)
        shown.append(Span(text, span.tone))
    return tuple(shown)


def wrapped(text: str, tone: Tone, width: int) -> Lines:
    """Break a text between words into lines of at most `width` cells."""
    safe = plain(text)
    return tuple((Span(safe[start:end], tone),) for start, end in wrap(safe, width))


def spread(left: Iterable[Span], right: Iterable[Span], width: int, ellipsis: str) -> Line:
    """Put one text at the left edge and one at the right; where both do not fit, the left one is cut."""
    at_right = cut(right, width, ellipsis)
    at_left = cut(left, width - width_of(at_right) - 2, ellipsis)
    return (*at_left, Span(" " * (width - width_of(at_left) - width_of(at_right))), *at_right)


def beside(left: Lines, right: Lines, at: int) -> Lines:
    """Put two columns side by side, the right one beginning in cell `at`."""
    height = max(len(left), len(right))
    joined: list[Line] = []
    for row in range(height):
        one = left[row] if row < len(left) else EMPTY
        other = right[row] if row < len(right) else EMPTY
        joined.append((*one, Span(" " * (at - width_of(one))), *other) if other else one)
    return tuple(joined)


def indented(lines: Lines, indent: int) -> Lines:
    """Move lines to the right."""
    return tuple((Span(" " * indent), *line) if line else line for line in lines)
