"""The line at the top of a session: which one, its clock, its counter."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from ogsm_tui.method.words import SessionStatus
from ogsm_tui.texts import Texts
from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.theme import Tone
from ogsm_tui.ui.walk import Spot, Walk
from ogsm_tui.ui.widgets.lines import width_of

_NEAREST = 2
"""Cells that stay free between the two sides."""

_NEAR_THE_END = 5
"""Minutes before the end at which the clock says so."""


@dataclass(frozen=True, slots=True)
class _Fullness:
    """How much the header says; less where there is less room."""

    apart: str
    kind: bool
    weekday: bool
    short: bool


_STEPS = (
    _Fullness("    ", kind=True, weekday=True, short=False),
    _Fullness("  ", kind=True, weekday=False, short=False),
    _Fullness("  ", kind=True, weekday=False, short=True),
    _Fullness("  ", kind=False, weekday=False, short=True),
)

Sides = tuple[list[Span], list[Span]]


def session_header(
    walk: Walk, texts: Texts, spot: Spot | None, now: datetime, width: int, selected: int = 0
) -> Sides:
    """Give the left and the right side of the header, as full as there is room for.

    Args:
        walk: The session as it was read.
        texts: The texts in the language of the screen.
        spot: Where the cursor is.
        now: The local time.
        width: The cells there are.
        selected: How many items are selected.
    """
    sides: Sides = [], []
    for full in _STEPS:
        sides = _left(walk, texts, now, full), _right(walk, texts, spot, now, full, selected)
        if width_of(sides[0]) + width_of(sides[1]) + _NEAREST <= width - 2:
            break
    return sides


def _left(walk: Walk, texts: Texts, now: datetime, full: _Fullness) -> list[Span]:
    view, dates = walk.view, texts.dates
    session = view.session
    left = [Span(texts.words.sessions[view.kind].one.upper(), Tone.HEADING)] if full.kind else []
    if session is not None:
        day = dates.with_weekday(session.day) if full.weekday else dates.short(session.day, session.day)
        left.append(Span(("  " if full.kind else "") + day, Tone.STRONG))
    status = None if session is None else session.status
    if status is SessionStatus.RUNNING:
        left.append(Span(full.apart, Tone.TEXT))
        left += _clock(walk, texts, now)
    elif session is not None and session.closed is not None:
        closed = texts.session.closed.format(date=dates.short(session.closed.date(), session.day))
        left.append(Span(full.apart + closed))
    else:
        left.append(Span(full.apart + texts.session.not_begun))
    return left


def _clock(walk: Walk, texts: Texts, now: datetime) -> list[Span]:
    """Say what was used of the time; near its end and beyond it, what is left and what was too much."""
    session, say = walk.view.session, texts.session
    assert session is not None, "only a session has a clock"
    if walk.is_paused:
        return [Span(say.clock_paused, Tone.LIGHT_ORANGE)]
    used, planned = walk.minutes_used(now), session.minutes
    if used > planned:
        return [Span(say.over_time.format(minutes=used - planned), Tone.BAD)]
    if planned - used <= _NEAR_THE_END:
        return [Span(say.minutes_left.format(minutes=planned - used), Tone.BAD)]
    return [Span(say.minutes_used.format(used=used, planned=planned), Tone.STRONG)]


def _right(
    walk: Walk, texts: Texts, spot: Spot | None, now: datetime, full: _Fullness, selected: int
) -> list[Span]:
    say = texts.session
    if selected:
        return [Span(say.selected.format(points=texts.words.point.counted(selected)), Tone.KEY)]
    if walk.everything is not None:
        what = say.everything.lower()
        if walk.bookmark is not None:
            what = texts.words.sessions[walk.bookmark].one.capitalize()
        looking = what.capitalize() if full.short else say.looking_at.format(bookmark=what)
        return [Span(looking, Tone.KEY)]
    count = (say.handled_short if full.short else say.handled_count).format(
        handled=walk.handled, total=walk.total
    )
    right = [Span(count)]
    minutes = walk.minutes_for(spot, now)
    if minutes is not None and not walk.is_paused and walk.left(now) > timedelta():
        right.append(Span(full.apart + _share(minutes, texts, short=full.short)))
    return right


def _share(minutes: int, texts: Texts, *, short: bool) -> str:
    """Say what an item may take; where the agenda is larger than the hour, that it is less than a minute."""
    say = texts.session
    if not minutes:
        return say.item_seconds_short if short else say.item_seconds
    return (say.item_minutes_short if short else say.item_minutes).format(minutes=minutes)
