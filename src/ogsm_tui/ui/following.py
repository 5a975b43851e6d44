"""A window that follows the session of another one: what is said about who leads."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from textual.message import Message

from ogsm_tui.services.standing import Following, Standing, Who
from ogsm_tui.texts import Texts
from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.theme import Tone
from ogsm_tui.ui.widgets.lines import width_of

SILENT_AFTER: Final = 5
"""Seconds after which it is said that who leads does not answer."""

_AROUND: Final = 6
"""Cells of a line that are neither its left side nor its right side."""


class LeaderMoved(Message, bubble=False):
    """The window that leads the session may have gone to another item."""


def name_of_who(who: Who, texts: Texts) -> str:
    """Name a window by whose it is and its machine, as far as that is known."""
    if who.name and who.host:
        return texts.following.who.format(name=who.name, host=who.host)
    return who.name or who.host or texts.following.somebody


def leads(following: Following, texts: Texts, today: date) -> str:
    """Say who leads the session, and since when; the day is named where it is not today."""
    who = name_of_who(following.who, texts)
    if following.since is None:
        return texts.following.leads.format(who=who)
    time = texts.dates.time(following.since)
    if following.since.date() != today:
        time = f"{texts.dates.with_weekday(following.since.date(), today)} {time}"
    return texts.following.leads_since.format(who=who, time=time)


def told(standing: Standing, texts: Texts, today: date, *, along: bool) -> tuple[str, ...]:
    """Say how a window stands that followed a session: in full first, then shorter.

    Args:
        standing: How it stands.
        texts: The texts in the language of the screen.
        today: The day.
        along: Say that it goes along with who leads, and does not look around by itself.
    """
    say = texts.following
    if not isinstance(standing, Following):
        return (say.nobody, say.nobody_short)
    who, name = name_of_who(standing.who, texts), standing.who.name or name_of_who(standing.who, texts)
    if standing.waiting is not None:
        is_silent = standing.waiting >= SILENT_AFTER
        full, short = (say.silent, say.silent_short) if is_silent else (say.asking, say.asking_short)
        return (full.format(who=who), full.format(who=name), short)
    if not along:
        return (say.looking_around.format(who=name), say.alone)
    return (leads(standing, texts, today), say.leads.format(who=who), say.leads.format(who=name))


def fitting(says: Sequence[str], keys: Sequence[Span], width: int) -> str:
    """Choose the fullest sentence that fits on a line of so many cells beside the keys; else the shortest."""
    room = width - width_of(keys) - _AROUND
    return next((each for each in says if width_of((Span(each),)) <= room), says[-1])


def key_spans(offers: Sequence[tuple[str, str]]) -> list[Span]:
    """Write keys with what they do, in a sentence."""
    spans: list[Span] = []
    for key, label in offers:
        spans += [Span("   ")] if spans else []
        spans += [Span(key, Tone.KEY), Span(f" {label.lower()}")]
    return spans
