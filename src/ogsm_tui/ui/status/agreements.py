"""The agreements that are still open."""

from typing import TYPE_CHECKING, Final

from ogsm_tui.ui.drawing import Line, Span, cells, clip, plain, wrap
from ogsm_tui.ui.status.blocks import Block, Lines, Look, Shape, cut, short_name, spread, width_of
from ogsm_tui.ui.theme import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ogsm_tui.store.models import Agreement

_WIDEST_CODE: Final = 8
_WIDEST_NAME: Final = 16
_FIRST: Final = 3
"""How many are shown before there is room for looks."""

_LEAST_TEXT: Final = 16
"""Cells; with less room for its text an agreement takes two lines."""

_MOST: Final = 40
"""More than any screen holds; the others are counted."""


def agreements_block(agreements: "Sequence[Agreement]", look: Look, width: int, today: "date") -> Block:
    """List as many open agreements as fit, the earliest first, and say how many more there are."""
    texts = look.texts.status
    if not agreements:
        quiet: Line = cut((Span(texts.no_open_agreements, Tone.DIM),), width, look.glyphs.ellipsis)
        return Block((), (Shape(55, (_title(0, look, width), quiet)),))
    shown = agreements[:_MOST]
    room, cut_off, rows = _in_rows(shown, look, width, today)
    entries = rows if room >= _LEAST_TEXT else _in_full(shown, look, width, today, most=1)
    title = _title(len(agreements), look, width)
    shapes = []
    for number in range(1, len(entries) + 1):
        rank = 10 if number == 1 else 14 if number <= _FIRST else 40
        left = len(agreements) - number
        more = cut((Span(texts.more_agreements.format(count=left), Tone.DIM),), width, look.glyphs.ellipsis)
        lines = tuple(line for entry in entries[:number] for line in entry)
        shapes.append(Shape(rank, (title, *lines, more) if left else (title, *lines)))
    if cut_off and len(shown) == len(agreements):
        for most in (1, 3):
            in_full = _in_full(shown, look, width, today, most=most)
            shapes.append(Shape(60, (title, *(line for entry in in_full for line in entry))))
    return Block((), tuple(shapes))


def _title(count: int, look: Look, width: int) -> Line:
    heading = Span(look.texts.status.open_agreements.upper(), Tone.HEADING)
    if not count:
        return cut((heading,), width, look.glyphs.ellipsis)
    return cut((heading, Span(f"  {count}", Tone.STRONG)), width, look.glyphs.ellipsis)


def _in_rows(
    agreements: "Sequence[Agreement]", look: Look, width: int, today: "date"
) -> tuple[int, bool, tuple[Lines, ...]]:
    """Give each agreement one line; also the cells there are for a text, and whether one is cut off."""
    codes = [plain(each.code or "") for each in agreements]
    names = [short_name(each.who or look.texts.common.nobody) for each in agreements]
    ends = [_end(each, look, today) for each in agreements]
    code_width = min(_WIDEST_CODE, max(map(cells, codes)))
    name_width = min(_WIDEST_NAME, max(map(cells, names)), max(8, width // 4))
    end_width = max(map(width_of, ends))
    rows = []
    for code, name, end, agreement in zip(codes, names, ends, agreements, strict=True):
        left = (
            Span(_column(code, code_width, look), Tone.CODE),
            Span(_column(name, name_width, look)),
            Span(_text(agreement, look)),
        )
        padded = (*end, Span(" " * (end_width - width_of(end))))
        rows.append((spread(left, padded, width, look.glyphs.ellipsis),))
    room = width - (code_width + 2 if code_width else 0) - name_width - 2 - end_width - 2
    return room, any(cells(_text(each, look)) > room for each in agreements), tuple(rows)


def _in_full(
    agreements: "Sequence[Agreement]", look: Look, width: int, today: "date", *, most: int
) -> tuple[Lines, ...]:
    """Give each agreement a line for its text, at most `most` of them, and one for who and by when."""
    code_width = min(_WIDEST_CODE, max(cells(plain(each.code or "")) for each in agreements))
    entries = []
    for each in agreements:
        code = _column(plain(each.code or ""), code_width, look)
        blank = " " * cells(code)
        who = short_name(each.who or look.texts.common.nobody)
        said = _broken(_text(each, look), width - cells(code), most, look)
        lines: list[Line] = [(Span(code, Tone.CODE), Span(said[0]))]
        lines += [(Span(blank + more),) for more in said[1:]]
        about = (Span(f"{blank}{who}  ", Tone.DIM), *_end(each, look, today))
        entries.append((*lines, cut(about, width, look.glyphs.ellipsis)))
    return tuple(entries)


def _broken(text: str, width: int, most: int, look: Look) -> list[str]:
    """Break a text between words in at most that many lines; an ellipsis says that there was more."""
    ranges = list(wrap(text, width))
    if len(ranges) <= most:
        return [text[start:end] for start, end in ranges]
    lines = [text[start:end] for start, end in ranges[: most - 1]]
    return [*lines, clip(text[ranges[most - 1][0] :], width, look.glyphs.ellipsis)]


def _text(agreement: "Agreement", look: Look) -> str:
    return plain(agreement.text) or look.texts.words.short_decisions[agreement.kind]


def _column(text: str, width: int, look: Look) -> str:
    if not width:
        return ""
    shown = clip(text, width, look.glyphs.ellipsis)
    return shown + " " * (width - cells(shown) + 2)


def _end(agreement: "Agreement", look: Look, today: "date") -> Line:
    """Say by when, and where that has passed, say so with a sign and a word."""
    if agreement.by is None:
        return ()
    by = look.texts.status.by.format(date=look.texts.dates.short(agreement.by, today))
    if not agreement.late:
        return (Span(by),)
    return (Span(f"{by}  {look.glyphs.late} {look.texts.status.late}", Tone.BAD),)
