"""Which session comes next, or runs now, and the obvious next step."""

from typing import TYPE_CHECKING

from ogsm_tui.method.words import SessionStatus
from ogsm_tui.services.standing import Following
from ogsm_tui.texts import Texts
from ogsm_tui.ui.block_letters import block_letters
from ogsm_tui.ui.drawing import Line, Span, plain
from ogsm_tui.ui.following import leads
from ogsm_tui.ui.status.blocks import Block, Lines, Look, Shape, cut, width_of
from ogsm_tui.ui.theme import Tone

if TYPE_CHECKING:
    from ogsm_tui.services.views import StatusView
    from ogsm_tui.store.models import SessionHead


def heading_block(view: "StatusView", look: Look, width: int) -> Block:
    """Name the kind of session, in block letters where they fit."""
    if view.upcoming is None:
        return Block((_cut(look, width, Span(look.texts.status.no_session, Tone.STRONG)),))
    word = look.texts.words.sessions[view.upcoming.kind].one
    small: Lines = (_cut(look, width, Span(word.upper(), Tone.HEADING)),)
    letters = block_letters(word) if look.glyphs.has_blocks else None
    if letters is None or len(letters[0]) > width:
        return Block(small)
    return Block(small, (Shape(30, tuple((Span(row, Tone.HEADING),) for row in letters)),))


def session_block(view: "StatusView", look: Look, width: int, leader: Following | None = None) -> Block:
    """Say when the session is, how long it takes and who runs the process; who leads it in another window."""
    texts = look.texts
    previous = (
        texts.status.no_previous_session
        if view.previous is None
        else texts.status.previous_session.format(date=texts.dates.full(view.previous.day))
    )
    owner = view.plan.process_owner
    around = texts.status.no_process_owner if owner is None else texts.status.process_owner.format(name=owner)
    both = Span(f"{around} · {previous}", Tone.DIM)
    one = (_cut(look, width, both if width_of((both,)) <= width else Span(around, Tone.DIM)),)
    two = (_cut(look, width, Span(around, Tone.DIM)), _cut(look, width, Span(previous, Tone.DIM)))
    when = () if view.upcoming is None else _when(view, view.upcoming, look, width, leader)
    return Block(when, (Shape(18, when + one), Shape(32, when + two)))


def _when(view: "StatusView", head: "SessionHead", look: Look, width: int, leader: Following | None) -> Lines:
    texts = look.texts
    day = head.start.date()
    when = texts.status.when.format(date=texts.dates.long(day), time=texts.dates.time(head.start))
    length = texts.dates.minutes(head.minutes)
    distance = texts.dates.distance(day, view.today)
    if leader is not None:
        second = [Span(leads(leader, texts, view.today), Tone.GOOD), Span(f" · {length}")]
    elif head.status is SessionStatus.RUNNING:
        second = [Span(running_since(view, head, texts), Tone.GOOD), Span(f" · {length}")]
    elif view.overdue:
        said = texts.status.overdue.format(distance=distance)
        second = [Span(f"{look.glyphs.late} {said}", Tone.BAD), Span(f" · {length}")]
    else:
        second = [Span(texts.status.distance_and_length.format(distance=distance, length=length))]
    lines = (_cut(look, width, Span(when, Tone.STRONG)), _cut(look, width, *second))
    if not head.place:
        return lines
    place = Span(f" · {plain(head.place)}")
    if width_of((*second, place)) <= width:
        return (lines[0], (*second, place))
    return (*lines, _cut(look, width, Span(head.place)))


def running_since(view: "StatusView", head: "SessionHead", texts: Texts) -> str:
    """Say since when a session runs; the day is named where it is not today."""
    began = head.began or head.start
    time = texts.dates.time(began)
    if began.date() != view.today:
        time = f"{texts.dates.with_weekday(began.date(), view.today)} {time}"
    return texts.status.running.format(time=time)


def button_block(label: str, key: str, width: int, look: Look) -> Block:
    """Draw the next step as a button with its key."""
    text = cut((Span(f"   {label}   {key}   "),), width, look.glyphs.ellipsis)[0].text
    middle: Line = (Span(text, Tone.BUTTON),)
    edge: Line = (Span(" " * len(text), Tone.BUTTON),)
    return Block((middle,), (Shape(15, (edge, middle, edge)),))


def _cut(look: Look, width: int, *spans: Span) -> Line:
    return cut(spans, width, look.glyphs.ellipsis)
