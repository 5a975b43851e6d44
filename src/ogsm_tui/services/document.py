"""What a plan file says, as one typed document (formats.md, section 1).

Three things can be said of a key of an item, and they are kept apart: it is not there and leaves
what is stored (`ABSENT`); it is there and empty, and clears it (`""`, `()` or `None`); it is there
with a value. Rows without an identity of their own, such as reports, leave nothing: what they do
not say is simply not there.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from typing import Final, Literal, TypeAlias, TypeVar

from ogsm_tui.method.words import (
    DecisionKind,
    Handled,
    Light,
    OgsmStatus,
    Outcome,
    Reason,
    Section,
    SessionKind,
    SessionStatus,
    Status,
    Verdict,
)

FORMAT: Final = 1


class Absent(Enum):
    """Says that a file does not name a key."""

    ABSENT = "absent"


ABSENT: Final[Literal[Absent.ABSENT]] = Absent.ABSENT

T = TypeVar("T")
Given: TypeAlias = T | Absent | None
"""A value, `None` where the file clears it, or `ABSENT`."""

Text: TypeAlias = str | Absent
"""A text, `""` where the file clears it, or `ABSENT`."""

Names: TypeAlias = tuple[str, ...] | Absent
"""Names, codes or labels, `()` where the file clears them, or `ABSENT`."""

Flag: TypeAlias = bool | Absent
"""Yes or no, no where the file clears it, or `ABSENT`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Be a table of a plan file; its fields are the keys, in the order in which they are written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportDoc(Part):
    """Say what one progress report holds; `progress` in percent."""

    date: date
    light: Light | None = None
    progress: int | None = None
    author: str = ""
    text: str = ""
    in_session: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasurementDoc(Part):
    """Say what one measurement holds; without `actual` it is a light set in a session."""

    date: date
    actual: float | None = None
    target: float | None = None
    light: Light | None = None
    author: str = ""
    text: str = ""
    in_session: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveDoc(Part):
    """Say when a deadline was moved, from which day and to which."""

    on: date
    old: date = field(metadata={"key": "from"})
    new: date = field(metadata={"key": "to"})


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonDoc(Part):
    """Give a name its e-mail address."""

    name: str
    email: Text = ABSENT


@dataclass(frozen=True, slots=True, kw_only=True)
class OgsmDoc(Part):
    """Say what the plan itself is; `code` identifies it, or else `title`."""

    code: Text = ABSENT
    title: str
    team: Text = ABSENT
    status: Given[OgsmStatus] = ABSENT
    objective: Text = ABSENT
    owner: Text = ABSENT
    process_owner: Text = ABSENT
    start: Given[date] = ABSENT
    end: Given[date] = ABSENT
    reports: tuple[ReportDoc, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalDoc(Part):
    """Say what a goal is."""

    code: str
    title: str
    unit: Text = ABSENT
    baseline: Given[float] = ABSENT
    target: Given[float] = ABSENT
    target_date: Given[date] = ABSENT
    owner: Text = ABSENT
    archived: Flag = ABSENT
    measurements: tuple[MeasurementDoc, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StrategyDoc(Part):
    """Say what a strategy is."""

    code: str
    title: str
    text: Text = ABSENT
    owner: Text = ABSENT
    labels: Names = ABSENT
    archived: Flag = ABSENT
    reports: tuple[ReportDoc, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorDoc(Part):
    """Say what an indicator is; `strategy` is a code."""

    code: str
    strategy: Text = ABSENT
    title: str
    unit: Text = ABSENT
    baseline: Given[float] = ABSENT
    target: Given[float] = ABSENT
    target_date: Given[date] = ABSENT
    owner: Text = ABSENT
    archived: Flag = ABSENT
    measurements: tuple[MeasurementDoc, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionDoc(Part):
    """Say what an action is; `strategies` and `parent` are codes."""

    code: str
    title: str
    text: Text = ABSENT
    strategies: Names = ABSENT
    parent: Text = ABSENT
    owner: Text = ABSENT
    involved: Names = ABSENT
    labels: Names = ABSENT
    start: Given[date] = ABSENT
    deadline: Given[date] = ABSENT
    status: Given[Status] = ABSENT
    completed: Given[date] = ABSENT
    archived: Flag = ABSENT
    moves: tuple[MoveDoc, ...] = ()
    reports: tuple[ReportDoc, ...] = ()


ItemDoc: TypeAlias = GoalDoc | StrategyDoc | IndicatorDoc | ActionDoc
"""An item of any kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaDoc(Part):
    """Say what one row of an agenda held; `carried` when it came from the session before."""

    item: str
    section: Section
    reasons: tuple[Reason, ...] = ()
    state: Handled = Handled.OPEN
    text: str = ""
    seconds: int = 0
    carried: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionDoc(Part):
    """Say what was decided; without `item` about the plan as a whole."""

    item: str = ""
    kind: DecisionKind
    text: str = ""
    who: str = ""
    by: date | None = None
    old: str = ""
    new: str = ""
    outcome: Outcome | None = None
    outcome_text: str = ""
    judged: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VerificationDoc(Part):
    """Say how a completion on the day `completed` was judged; `ended` by reopening it later."""

    item: str
    completed: date | None = None
    verdict: Verdict
    text: str = ""
    ended: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteDoc(Part):
    """Say what was noted; without `item` about the plan as a whole."""

    item: str = ""
    text: str
    lesson: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionDoc(Part):
    """Say what was added to a closed session afterwards."""

    date: date
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeDoc(Part):
    """Say what was changed during a session; without `item` in the plan itself."""

    item: str = ""
    field: str
    old: str = ""
    new: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionDoc(Part):
    """Say what a session is or was; `kind` and `start` identify it, times are local."""

    kind: SessionKind
    start: datetime
    minutes: Given[int] = ABSENT
    place: Text = ABSENT
    series: Text = ABSENT
    status: Given[SessionStatus] = ABSENT
    began: Given[datetime] = ABSENT
    closed: Given[datetime] = ABSENT
    present: Names = ABSENT
    absent: Names = ABSENT
    rating: Given[int] = ABSENT
    facilitator: Text = ABSENT
    agenda: tuple[AgendaDoc, ...] = ()
    decisions: tuple[DecisionDoc, ...] = ()
    verifications: tuple[VerificationDoc, ...] = ()
    notes: tuple[NoteDoc, ...] = ()
    corrections: tuple[CorrectionDoc, ...] = ()
    changes: tuple[ChangeDoc, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanDoc(Part):
    """Say what one plan file holds: one OGSM with everything that belongs to it."""

    format: int
    ogsm: OgsmDoc
    people: tuple[PersonDoc, ...] = ()
    goals: tuple[GoalDoc, ...] = ()
    strategies: tuple[StrategyDoc, ...] = ()
    indicators: tuple[IndicatorDoc, ...] = ()
    actions: tuple[ActionDoc, ...] = ()
    sessions: tuple[SessionDoc, ...] = ()
