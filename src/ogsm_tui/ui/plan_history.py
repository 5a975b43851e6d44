"""The history of an item in words: what changed, when, from what to what, in which session."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Final

from ogsm_tui.texts import telling
from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.item_content import Look
from ogsm_tui.ui.theme import Tone
from ogsm_tui.ui.widgets.paragraphs import Block, Paragraph

if TYPE_CHECKING:
    from ogsm_tui.services.item_history import HistoryLine

_ITEM, _MOVE = "item", "move"
_OLD, _NEW = "old", "new"
_APART: Final = " · "


def history_blocks(lines: "Sequence[HistoryLine]", look: Look) -> Iterator[Block]:
    """Give the history step by step, in the order of the lines."""
    say = look.texts.plan
    yield Paragraph((Span(say.history.upper(), Tone.HEADING),), gap=1)
    if not lines:
        yield Paragraph((Span(say.no_history, Tone.DIM),))
    for number, (_, step) in enumerate(groupby(lines, key=lambda line: line.step)):
        of_step = list(step)
        yield _heading(of_step[0], look, gap=min(number, 1))
        for (part, _), row in groupby(of_step, key=lambda line: (line.part.value, line.row)):
            of_row = list(row)
            yield from _changed(look, of_row) if part == _ITEM else _told(look, part, of_row)


def _heading(line: "HistoryLine", look: Look, gap: int) -> Block:
    texts = look.texts
    when = f"{texts.dates.short(line.at.date())}  {texts.dates.time(line.at)}  "
    what = Span(texts.sentences.names[line.act], Tone.STRONG)
    session = []
    if line.session is not None:
        name = texts.words.sessions[line.session.kind].one
        day = texts.dates.short(line.session.day, look.on)
        session = [Span(texts.plan.in_session.format(session=name, date=day), Tone.DIM)]
    return Paragraph((Span(when, Tone.DIM), what), right=tuple(session), gap=gap)


def _changed(look: Look, lines: "Sequence[HistoryLine]") -> Iterator[Block]:
    """Tell each field of the item that changed."""
    say = look.texts.plan
    for line in lines:
        words = {
            "field": look.texts.fields.label(line.field),
            "old": _word(look, line, line.old) or say.nothing,
            "new": _word(look, line, line.new) or say.nothing,
        }
        told = (say.change if line.old else say.added).format(**words)
        yield Paragraph((Span(told),), indent=2, hang=2)


def _told(look: Look, part: str, lines: "Sequence[HistoryLine]") -> Iterator[Block]:
    """Tell a report, a decision and the like on one line: what it says, or what became of it."""
    said = {line.field: line for line in lines}
    if part == _MOVE and _OLD in said and _NEW in said:
        told = f"{_word(look, said[_OLD], said[_OLD].new)} → {_word(look, said[_NEW], said[_NEW].new)}"
    else:
        told = _APART.join(_value(look, line) for line in lines if line.field not in (_OLD, _NEW))
    if told:
        heading = look.texts.plan.parts[part]
        yield Paragraph((Span(f"{heading}: ", Tone.DIM), Span(told)), indent=2, hang=2)


def _value(look: Look, line: "HistoryLine") -> str:
    if line.field == "in_session":
        return look.texts.session.in_session
    if line.field == "lesson" and line.new:
        return look.texts.words.lesson.one
    new = _word(look, line, line.new) or look.texts.plan.nothing
    return f"{_word(look, line, line.old)} → {new}" if line.old else new


def _word(look: Look, line: "HistoryLine", value: str) -> str:
    return telling.field_value(look.texts, line.field, value) if value else ""
