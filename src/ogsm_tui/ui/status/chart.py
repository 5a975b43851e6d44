"""*Are we improving?*: one bar for each month end."""

from collections.abc import Sequence
from typing import Final

from ogsm_tui.method.improving import Share
from ogsm_tui.ui.drawing import Line, Span, cells
from ogsm_tui.ui.status.blocks import Block, Lines, Look, Shape, cut, spread, wrapped
from ogsm_tui.ui.theme import Tone

_COLUMN: Final = 4
"""Cells for one month: a bar of three, and one in between."""


def improving_block(shares: Sequence[Share], look: Look, width: int) -> Block:
    """Draw the share of current reports per month, as many of the latest months as fit."""
    texts = look.texts.status
    heading = Span(texts.improving.upper(), Tone.HEADING)
    fits = cells(heading.text + texts.improving_what) + _COLUMN <= width
    what = Span(texts.improving_what if fits else texts.improving_unit, Tone.DIM)
    title = spread((heading,), (what,), width, look.glyphs.ellipsis)
    known = shares[next((place for place, each in enumerate(shares) if each.part is not None), len(shares)) :]
    months = known[-(width // _COLUMN) :]
    if not months:
        return Block((), (Shape(45, (title, *wrapped(texts.improving_too_few, Tone.DIM, width))),))
    short = (title, *_bars(months, look, 1), *_numbers(months, look))
    tall = (title, (), *_bars(months, look, 4), *_numbers(months, look))
    return Block((), (Shape(16, _in_a_line(months, look, width)), Shape(45, short), Shape(50, tall)))


def switched_off_block(contact: str, look: Look, width: int) -> Block:
    """Say whom to ask where the chart is switched off."""
    texts = look.texts.status
    said = texts.improving_contact.format(contact=contact) if contact else texts.improving_off
    title: Line = cut((Span(texts.improving.upper(), Tone.HEADING),), width, look.glyphs.ellipsis)
    return Block((), (Shape(45, (title, *wrapped(said, Tone.DIM, width))),))


def _bars(months: Sequence[Share], look: Look, height: int) -> Lines:
    """Draw bars of `height` lines, each in steps as fine as the signs allow."""
    signs = look.glyphs.bars
    steps = [0 if each.part is None else max(1, round(each.part * height * len(signs))) for each in months]
    lines: list[Line] = []
    for row in reversed(range(height)):
        spans: list[Span] = []
        for place, step in enumerate(steps):
            filled = min(len(signs), max(0, step - row * len(signs)))
            bar = signs[filled - 1] * 3 if filled else "   "
            spans.append(Span(bar + " ", _tone(place, months)))
        lines.append(tuple(spans))
    return tuple(lines)


def _numbers(months: Sequence[Share], look: Look) -> Lines:
    """Write the percentage and the month under each bar."""
    numbers = [
        Span(("–" if each.part is None else str(_percent(each))).center(3) + " ", _tone(place, months))
        for place, each in enumerate(months)
    ]
    names = [Span(look.texts.dates.short_month(each.day).ljust(_COLUMN), Tone.DIM) for each in months]
    return (tuple(numbers), tuple(names))


def _in_a_line(months: Sequence[Share], look: Look, width: int) -> Lines:
    """Say the last month in words, with the course in one line."""
    signs = look.glyphs.bars
    last = months[-1]
    said = "–" if last.part is None else look.texts.numbers.percent(_percent(last))
    month = look.texts.dates.short_month(last.day)
    course = "".join(
        " " if each.part is None else signs[max(0, round(each.part * len(signs)) - 1)] for each in months
    )
    left = (
        Span(look.texts.status.improving.upper(), Tone.HEADING),
        Span(f"  {month} ", Tone.DIM),
        Span(said),
    )
    drawn = (Span(course, Tone.HEADING),) if look.glyphs.has_blocks else ()
    return (spread(left, drawn, width, look.glyphs.ellipsis),)


def _percent(share: Share) -> int:
    return round((share.part or 0) * 100)


def _tone(place: int, months: Sequence[Share]) -> Tone:
    """Show the latest month strongly, those before it quietly."""
    return Tone.HEADING if place == len(months) - 1 else Tone.DIM
