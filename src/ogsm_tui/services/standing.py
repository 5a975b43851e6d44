"""How a window stands towards the session of its plan: who leads it, and who asks to; light to import."""

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from ogsm_tui.services.outcome import Refusal, Refused


@dataclass(frozen=True, slots=True)
class Who:
    """A window as others are told of it: whose it is, on which machine, which one; all empty if unknown."""

    name: str = ""
    host: str = ""
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """This window writes the session; not `guarded` where it cannot be seen whether another does too."""

    guarded: bool = True


@dataclass(frozen=True, slots=True)
class Following:
    """Another window writes the session, since that local time, or is about to.

    `waiting` is for how many seconds this window has been asking to take over; `None` where it does not.
    """

    who: Who
    since: datetime | None
    waiting: int | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """Another window asks to take over."""

    who: Who


@dataclass(frozen=True, slots=True)
class Free:
    """No window writes the session, as far as can be seen."""


Standing: TypeAlias = Held | Following | Asked | Free


def reading_along(following: Following) -> Refused:
    """Say why a window that follows writes nothing."""
    who = following.who
    name = who.name or who.host or who.origin
    return Refused(Refusal.READING_ALONG, {"name": name, "host": who.host, "origin": who.origin})
