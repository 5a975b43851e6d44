"""The state of the preparation: the lights, the current reports, and who still owes one."""

from typing import TYPE_CHECKING, Final

from ogsm_tui.method.words import ItemKind, Light
from ogsm_tui.ui.drawing import Line, Span, cells, clip
from ogsm_tui.ui.status.blocks import Block, Lines, Look, Shape, cut, short_name, spread, width_of, wrapped
from ogsm_tui.ui.theme import Tone, light_tone

if TYPE_CHECKING:
    from ogsm_tui.store.queries.preparation import Owing, Preparation, Tally

LIGHTS: Final = (Light.RED, Light.ORANGE, Light.GREEN, None)
_WIDEST_BAR: Final = 30
_CELLS_FOR_ONE: Final = 2
_NARROW_COLUMN: Final = 5
_APART: Final = 3
_BETWEEN: Final = " · "


def is_empty(preparation: "Preparation") -> bool:
    """Tell whether there is nothing to prepare: a plan that is new, or at rest."""
    return not any(each.total for _, each in _counted(preparation))


def preparation_block(preparation: "Preparation", look: Look, width: int, *, is_planned: bool) -> Block:
    """Tell how the items stand, how many have a current report, and who owes one.

    Where there is nothing and no session is planned either (`is_planned`), it says what to begin with.
    """
    if is_empty(preparation) and not is_planned:
        heading = Span(look.texts.status.preparation.upper(), Tone.HEADING)
        return Block(((heading,), *wrapped(look.texts.status.nothing_yet, Tone.TEXT, width)))
    counted = _counted(preparation)
    title = close_title = _title(counted, look, width)
    if is_empty(preparation):
        return Block((title, *wrapped(look.texts.status.nothing_in_view, Tone.DIM, width)))
    reports = _reports(preparation, look, width, lines=1)
    more_names = _reports(preparation, look, width, lines=3)
    close: Lines = (_in_a_line(counted[0][1], look, width),)
    spread_out = _bars(counted[0][1], look, width)
    if len(counted) > 1:
        close_title = _title_with_lights(look, width)
        close, spread_out = (_table(counted, look, width, headed=headed) for headed in (False, True))
    return Block(
        (close_title, *close, *reports),
        (
            Shape(25, (title, *spread_out, *reports)),
            Shape(35, (title, (), *spread_out, (), *reports)),
            Shape(48, (title, (), *spread_out, (), *more_names)),
        ),
    )


def _counted(preparation: "Preparation") -> "tuple[tuple[ItemKind, Tally], ...]":
    counted = []
    if preparation.strategies is not None:
        counted.append((ItemKind.STRATEGY, preparation.strategies))
    if preparation.indicators is not None:
        counted.append((ItemKind.INDICATOR, preparation.indicators))
    counted.append((ItemKind.ACTION, preparation.actions))
    return tuple(counted)


def _title(counted: "tuple[tuple[ItemKind, Tally], ...]", look: Look, width: int) -> Line:
    heading = Span(look.texts.status.preparation.upper(), Tone.HEADING)
    kind, tally = counted[-1]
    items = look.texts.words.items[kind].counted(tally.total)
    said = Span(look.texts.status.in_view.format(items=items), Tone.DIM)
    return spread((heading,), (said,), width, look.glyphs.ellipsis)


def _title_with_lights(look: Look, width: int) -> Line:
    heading = Span(look.texts.status.preparation.upper(), Tone.HEADING)
    return spread((heading,), _legend(look), width, look.glyphs.ellipsis)


def _legend(look: Look) -> Line:
    return tuple(part for light in LIGHTS for part in (_sign_and_word(light, look), Span(" ")))[:-1]


def _number(tally: "Tally", light: Light | None) -> int:
    match light:
        case Light.RED:
            return tally.red
        case Light.ORANGE:
            return tally.orange
        case Light.GREEN:
            return tally.green
        case None:
            return tally.none


def _sign_and_word(light: Light | None, look: Look) -> Span:
    return Span(f"{look.glyphs.light(light)} {look.texts.words.light(light)}", light_tone(light))


def _bars(tally: "Tally", look: Look, width: int) -> Lines:
    """Give each light a line of its own: sign, word, number and a bar."""
    label = max(cells(_sign_and_word(light, look).text) for light in LIGHTS) + _APART
    number = max(cells(str(_number(tally, light))) for light in LIGHTS)
    room = min(_WIDEST_BAR, width - label - number - _APART)
    most = max(_number(tally, light) for light in LIGHTS)
    each = min(_CELLS_FOR_ONE, room / most)
    lines = []
    for light in LIGHTS:
        said, count = _sign_and_word(light, look), _number(tally, light)
        bar = look.glyphs.bars[-2:][0] * max(1, round(count * each)) if count else ""
        lines.append(
            (
                Span(said.text + " " * (label - cells(said.text)), said.tone),
                Span(f"{count:>{number}}" + " " * _APART, Tone.STRONG),
                Span(bar, said.tone),
            )
        )
    return tuple(lines)


def _in_a_line(tally: "Tally", look: Look, width: int) -> Line:
    """Give the four lights on one line."""
    spans = []
    for light in LIGHTS:
        spans += [_sign_and_word(light, look), Span(f" {_number(tally, light)}", Tone.STRONG), Span("   ")]
    if width_of(spans[:-1]) > width:
        spans = []
        for light in LIGHTS:
            sign = Span(look.glyphs.light(light), light_tone(light))
            spans += [sign, Span(f" {_number(tally, light)}", Tone.STRONG), Span("   ")]
    return cut(spans, width, look.glyphs.ellipsis)


def _table(counted: "tuple[tuple[ItemKind, Tally], ...]", look: Look, width: int, *, headed: bool) -> Lines:
    """Give each kind of item a line with its number for every light; the lights are named above."""
    label = max(cells(look.texts.words.items[kind].many) for kind, _ in counted)
    names = [look.texts.words.light(light) for light in LIGHTS]
    column = max(map(cells, names)) + 1
    head = [Span(" " * label)]
    head += [Span(name.rjust(column), light_tone(light)) for name, light in zip(names, LIGHTS, strict=True)]
    if width_of(head) > width:
        column = _NARROW_COLUMN
        legend = _legend(look)
        head = [Span(" " * (width - width_of(legend))), *legend]
    lines: list[Line] = [cut(head, width, look.glyphs.ellipsis)] if headed else []
    for kind, tally in counted:
        name = look.texts.words.items[kind].many
        spans = [Span(name + " " * (label - cells(name)), Tone.DIM)]
        for light in LIGHTS:
            number = str(_number(tally, light))
            sign = look.glyphs.light(light).rjust(column - 1 - max(2, cells(number)))
            spans += [Span(sign, light_tone(light)), Span(number.rjust(column - cells(sign)), Tone.STRONG)]
        lines.append(cut(spans, width, look.glyphs.ellipsis))
    return tuple(lines)


def _reports(preparation: "Preparation", look: Look, width: int, lines: int) -> Lines:
    """Tell how many reports are current, and who owes how many, those who owe most first."""
    texts = look.texts.status
    label = max(cells(texts.current_report), cells(texts.still_to_report)) + _APART
    total = preparation.current + preparation.not_current
    of = texts.current_of.format(current=preparation.current, total=total)
    names = [_owes(each, look) for each in preparation.owing]
    owing = _names(names or [texts.nobody_owes], look, width - label, lines)
    rows = [(texts.current_report, of), (texts.still_to_report, owing[0])]
    rows += [("", more) for more in owing[1:]]
    return tuple(
        cut((Span(name.ljust(label), Tone.DIM), Span(said)), width, look.glyphs.ellipsis)
        for name, said in rows
    )


def _owes(owing: "Owing", look: Look) -> str:
    name = look.texts.session.no_owner if owing.name is None else short_name(owing.name)
    return look.texts.status.owes.format(name=name, count=owing.number)


def _names(names: list[str], look: Look, width: int, lines: int) -> list[str]:
    """Join names in at most that many lines, and count those for whom there is no room."""
    joined: list[str] = []
    rest = names
    while rest and len(joined) < lines:
        last = len(joined) == lines - 1
        shown = _how_many_fit(rest, width, last=last)
        left = len(rest) - shown
        ending = f"{_BETWEEN}+{left}" if last and left else ""
        joined.append(clip(_BETWEEN.join(rest[:shown]), width - cells(ending), look.glyphs.ellipsis) + ending)
        rest = rest[shown:]
    return joined


def _how_many_fit(names: list[str], width: int, *, last: bool) -> int:
    """Find how many names fit on a line, at least one; on the last one also the number of the others."""
    for shown in range(len(names), 1, -1):
        left = len(names) - shown
        ending = f"{_BETWEEN}+{left}" if last and left else ""
        if cells(_BETWEEN.join(names[:shown]) + ending) <= width:
            return shown
    return 1
