"""The small parts of which a test builds a plan; `tests/builders.py` takes them."""

from dataclasses import dataclass
from datetime import date

from ogsm_tui.method.words import Handled, Light, Reason, Section


@dataclass(frozen=True, slots=True)
class Reported:
    """A progress report of an action, a strategy or the objective."""

    date: date
    light: Light | None = None
    progress: int | None = None
    text: str = ""
    author: str | None = None
    in_session: bool = False


@dataclass(frozen=True, slots=True)
class Measured:
    """A measurement of a goal or an indicator."""

    date: date
    actual: float | None = None
    target: float | None = None
    light: Light | None = None
    text: str = ""
    author: str | None = None
    in_session: bool = False


@dataclass(frozen=True, slots=True)
class Moved:
    """A move of a deadline."""

    on: date
    old: date
    new: date


@dataclass(frozen=True, slots=True)
class Listed:
    """A row of a session's agenda."""

    code: str
    section: Section = Section.DECIDE
    reasons: tuple[Reason, ...] = ()
    state: Handled = Handled.OPEN
    text: str = ""
    seconds: int = 0
    carried: bool = False
