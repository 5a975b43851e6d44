"""What the screens and the minutes are given: whole views, read in one snapshot."""

from dataclasses import dataclass
from datetime import date

from ogsm_tui.method.words import SessionKind, SessionStatus
from ogsm_tui.store.models import (
    AgendaEntry,
    Agreement,
    Change,
    Decision,
    ItemRef,
    Note,
    Person,
    PlanHead,
    SessionHead,
    Verification,
)
from ogsm_tui.store.queries.preparation import Preparation
from ogsm_tui.store.results import Result


@dataclass(frozen=True, slots=True)
class StatusView:
    """The process status of a plan; `upcoming` is the running session, else the next planned one.

    `overdue` says that its day has passed, `previous` is the last closed one of its kind.
    """

    plan: PlanHead
    today: date
    on: date
    kind: SessionKind
    upcoming: SessionHead | None
    overdue: bool
    previous: SessionHead | None
    preparation: Preparation
    agreements: tuple[Agreement, ...]


@dataclass(frozen=True, slots=True)
class SessionView:
    """A session, or the bookmark of one not begun; `session` is `None` where none is planned.

    `left_behind` is what the previous session left open and the bookmark no longer lists. `present`
    and `absent` are names.
    """

    plan: PlanHead
    kind: SessionKind
    on: date
    session: SessionHead | None
    agreements: tuple[Agreement, ...]
    entries: tuple[AgendaEntry, ...]
    left_behind: tuple[AgendaEntry, ...]
    people: tuple[Person, ...]
    present: tuple[str, ...]
    absent: tuple[str, ...]
    decisions: tuple[Decision, ...]
    next_session: SessionHead | None

    @property
    def running(self) -> bool:
        """Tell whether the session runs now."""
        return self.session is not None and self.session.status is SessionStatus.RUNNING


@dataclass(frozen=True, slots=True)
class Lessons:
    """What was learned before a day, newest first; `since` is the last bijstuursessie's day before it."""

    since: date | None
    notes: tuple[Note, ...]

    @property
    def new(self) -> tuple[Note, ...]:
        """Give what was learned since that session, and in it."""
        return tuple(each for each in self.notes if self.since is None or each.session_day >= self.since)

    @property
    def older(self) -> tuple[Note, ...]:
        """Give what was learned before that."""
        return tuple(each for each in self.notes if each not in self.new)


@dataclass(frozen=True, slots=True)
class VerdictLine:
    """A verdict of a session with the action that it is about."""

    ref: ItemRef
    code: str
    title: str
    owner: str | None
    verification: Verification


@dataclass(frozen=True, slots=True)
class MinutesView:
    """Everything that the minutes of one session hold; `corrections` are dates with texts.

    `results` are those of a bijstuursessie: how objective, goals, strategies and indicators stood on its day.
    """

    plan: PlanHead
    session: SessionHead
    present: tuple[str, ...]
    absent: tuple[str, ...]
    entries: tuple[AgendaEntry, ...]
    words: dict[int, str]
    decisions: tuple[Decision, ...]
    verdicts: tuple[VerdictLine, ...]
    agreements: tuple[Agreement, ...]
    open_agreements: tuple[Agreement, ...]
    notes: tuple[Note, ...]
    changes: tuple[Change, ...]
    corrections: tuple[tuple[date, str], ...]
    next_session: SessionHead | None
    results: tuple[Result, ...] = ()
