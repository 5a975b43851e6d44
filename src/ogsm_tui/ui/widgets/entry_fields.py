"""How one field of an entry is drawn: label, text over at most four lines, what is meant by it."""

from datetime import date, time

from textual.strip import Strip

from ogsm_tui.texts import Texts
from ogsm_tui.ui.drawing import Span, cells, plain, strip, under_cursor, wrap
from ogsm_tui.ui.forms import Field, FieldKind, Form, Unread, read_field
from ogsm_tui.ui.theme import Styles, Tone

MOST_LINES = 4
"""A text grows no further; the part around the cursor is shown."""


def draw_field(
    form: Form,
    field: Field,
    before: str,
    width: int,
    texts: Texts,
    styles: Styles,
    *,
    is_current: bool,
) -> list[Strip]:
    """Draw a field in as many lines as it takes; `before` is its label with the cells around it."""
    editing = form.text_of(field)
    shown, cursor = plain(editing.text), len(plain(editing.text[: editing.cursor]))
    aside = _aside(form, field, texts)
    room = max(8, width - cells(before) - 1)
    text_room = room - 1  # a cell for the cursor behind a line that is full
    if cells(shown) + cells(aside) + 3 <= room:
        ranges = [(0, len(shown))]
    else:
        aside = "" if cells(aside) > room // 2 else aside
        ranges = list(wrap(shown, text_room, text_room - (cells(aside) + 2 if aside else 0)))
    line = _line_of(cursor, ranges)
    first = min(max(0, line - MOST_LINES + 1), max(0, len(ranges) - MOST_LINES)) if is_current else 0
    drawn = []
    for number, (start, stop) in enumerate(ranges[first : first + MOST_LINES], first):
        label = before if number == first else " " * cells(before)
        text = shown[start:stop]
        tone = Tone.STRONG if is_current else Tone.TEXT
        spans = [Span(label, Tone.KEY if is_current else Tone.DIM), Span(text, tone)]
        spans += _behind(aside if number == first else "", room - cells(text))
        drawn.append(
            _with_cursor(
                spans, width, styles, cells(before), shown[start:cursor], fresh=text if editing.fresh else ""
            )
            if is_current and number == line
            else strip(spans, width, styles.plain)
        )
    return drawn


def _line_of(cursor: int, ranges: list[tuple[int, int]]) -> int:
    """Find the line that the cursor is on: the last one that begins before it."""
    return max(place for place, (start, _) in enumerate(ranges) if start <= cursor)


def _behind(aside: str, room: int) -> list[Span]:
    if not aside:
        return []
    return [Span(" " * max(2, room - cells(aside))), Span(aside, Tone.DIM)]


def _with_cursor(
    spans: list[Span], width: int, styles: Styles, start: int, typed: str, *, fresh: str
) -> Strip:
    line = strip(spans, width, styles.plain)
    column = min(start + cells(typed), width - 1)
    if fresh:  # what was filled in beforehand is marked: typing replaces it
        marked = line.crop(start, start + cells(fresh)).apply_style(styles.cursor[Tone.TEXT])
        line = Strip.join([line.crop(0, start), marked, line.crop(start + cells(fresh), width)])
    return under_cursor(line, column)


def _aside(form: Form, field: Field, texts: Texts) -> str:
    """Tell what is meant by what was typed, or what may be typed."""
    editing = form.text_of(field)
    if not editing.text.strip():
        if field.remark:
            return field.remark
        return texts.common.may_stay_empty if field.optional else ""
    completion = form.completion(field)
    value = read_field(field, completion or editing.text, form.on)
    if field.reader is not None and not isinstance(value, Unread):
        meant = field.reader.meant(value)
        meant = "" if meant == editing.text.strip() else meant
        return f"→ {meant or completion}" if completion else meant or field.remark
    if completion is not None:
        return f"→ {completion}"
    match value:
        case Unread():
            return "?"
        case date() if field.kind is FieldKind.DATE:
            return f"{texts.dates.with_weekday(value)} · {texts.dates.distance(value, form.on)}"
        case time():
            said = texts.dates.time(value)
            return "" if said == editing.text else said
        case _:
            return field.remark
