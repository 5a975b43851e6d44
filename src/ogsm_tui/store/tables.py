"""The tables of one store; storage only, input is checked where it enters."""

from datetime import date, datetime

from sqlalchemy import JSON, CheckConstraint, Column, DateTime, Index, UniqueConstraint
from sqlalchemy import text as sql
from sqlmodel import Field, SQLModel

# Annotations are evaluated here on purpose: SQLModel reads them when the class is made. Times are local and
# carry no zone; SQLModel's own choice for `datetime` accepts only those that do.

# Ids are never used again: a redo must not meet a row that is not its own.
OWN_IDS = {"sqlite_autoincrement": True}

NEWEST_FIRST = (sql("date DESC"), sql("id DESC"))

LIGHT_WORDS = "light IS NULL OR light IN ('green', 'orange', 'red')"


class OgsmRow(SQLModel, table=True):
    """One plan; its objective is the item of kind `objective`."""

    __tablename__ = "ogsm"
    __table_args__ = (
        CheckConstraint("status IN ('draft', 'active', 'inactive')", name="ogsm_status"),
        OWN_IDS,
    )

    id: int = Field(primary_key=True)
    code: str | None = Field(default=None, unique=True)
    title: str
    team: str = ""
    status: str = "active"
    process_owner_id: int | None = Field(default=None, foreign_key="person.id")
    start: date | None = None
    end: date | None = None


class PersonRow(SQLModel, table=True):
    """A person of one plan; the name is the identity."""

    __tablename__ = "person"
    __table_args__ = (UniqueConstraint("ogsm_id", "name", name="person_name"), OWN_IDS)

    id: int = Field(primary_key=True)
    ogsm_id: int = Field(foreign_key="ogsm.id")
    name: str
    email: str = ""


class ItemRow(SQLModel, table=True):
    """What objective, goals, strategies, indicators and actions have in common."""

    __tablename__ = "item"
    __table_args__ = (
        UniqueConstraint("ogsm_id", "code", name="item_code"),
        CheckConstraint("kind IN ('objective', 'goal', 'strategy', 'indicator', 'action')", name="item_kind"),
        CheckConstraint("(kind = 'objective') = (code IS NULL)", name="item_coded"),
        Index("item_by_kind", "ogsm_id", "kind", "place"),
        Index("item_objective", "ogsm_id", unique=True, sqlite_where=sql("kind = 'objective'")),
        Index("item_archived", "ogsm_id", sqlite_where=sql("archived IS 1")),
        OWN_IDS,
    )

    id: int = Field(primary_key=True)
    ogsm_id: int = Field(foreign_key="ogsm.id")
    kind: str
    code: str | None = None
    title: str = ""
    text: str = ""
    owner_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    labels: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    archived: bool = False
    place: int = 0


class SteeringRow(SQLModel, table=True):
    """The figures of a goal or an indicator; an indicator stands under one strategy."""

    __tablename__ = "steering"

    id: int = Field(primary_key=True, foreign_key="item.id")
    strategy_id: int | None = Field(default=None, foreign_key="item.id", index=True)
    unit: str = ""
    baseline: float | None = None
    target: float | None = None
    target_date: date | None = None


class ActionRow(SQLModel, table=True):
    """What only an action has; `marked_completed` is when this store saw it become completed."""

    __tablename__ = "action"
    __table_args__ = (
        CheckConstraint("status IN ('icebox', 'todo', 'doing', 'completed')", name="action_status"),
        CheckConstraint(
            "status = 'completed' OR (completed IS NULL AND marked_completed IS NULL)",
            name="action_completed",
        ),
        Index("action_doing", "status", sqlite_where=sql("status = 'doing'")),
        Index("action_to_start", sql("coalesce(start, deadline)"), sqlite_where=sql("status = 'todo'")),
        Index("action_done", "completed", "id", sqlite_where=sql("status = 'completed'")),
        Index("action_marked", "marked_completed", sqlite_where=sql("marked_completed IS NOT NULL")),
    )

    id: int = Field(primary_key=True, foreign_key="item.id")
    parent_id: int | None = Field(default=None, foreign_key="item.id", index=True)
    status: str = "todo"
    start: date | None = None
    deadline: date | None = None
    completed: date | None = None
    marked_completed: datetime | None = Field(default=None, sa_type=DateTime)


class ActionStrategyRow(SQLModel, table=True):
    """An action stands under a strategy; `place` keeps the order given."""

    __tablename__ = "action_strategy"
    __table_args__ = (UniqueConstraint("strategy_id", "action_id", name="action_strategy_once"), OWN_IDS)

    id: int = Field(primary_key=True)
    action_id: int = Field(foreign_key="item.id", index=True)
    strategy_id: int = Field(foreign_key="item.id")
    place: int = 0


class ActionInvolvedRow(SQLModel, table=True):
    """A person is involved in an action."""

    __tablename__ = "action_involved"
    __table_args__ = (UniqueConstraint("action_id", "person_id", name="action_involved_once"), OWN_IDS)

    id: int = Field(primary_key=True)
    action_id: int = Field(foreign_key="item.id")
    person_id: int = Field(foreign_key="person.id", index=True)
    place: int = 0


class ReportRow(SQLModel, table=True):
    """A dated progress report; among reports of one day the highest id was added last."""

    __tablename__ = "report"
    __table_args__ = (
        CheckConstraint(LIGHT_WORDS, name="report_light"),
        CheckConstraint("progress IS NULL OR progress BETWEEN 0 AND 100", name="report_progress"),
        Index("report_latest", "item_id", *NEWEST_FIRST, "light", "in_session", "progress"),
        OWN_IDS,
    )

    id: int = Field(primary_key=True)
    item_id: int = Field(foreign_key="item.id")
    date: date
    light: str | None = None
    progress: int | None = None
    text: str = ""
    author_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    in_session: bool = False


class MeasurementRow(SQLModel, table=True):
    """A dated value of a goal or an indicator; without a value only when set in a session."""

    __tablename__ = "measurement"
    __table_args__ = (
        CheckConstraint(LIGHT_WORDS, name="measurement_light"),
        CheckConstraint("actual IS NOT NULL OR (in_session AND light IS NOT NULL)", name="measurement_value"),
        Index("measurement_latest", "item_id", *NEWEST_FIRST, "light", "in_session"),
        OWN_IDS,
    )

    id: int = Field(primary_key=True)
    item_id: int = Field(foreign_key="item.id")
    date: date
    actual: float | None = None
    target: float | None = None
    light: str | None = None
    text: str = ""
    author_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    in_session: bool = False


class MoveRow(SQLModel, table=True):
    """A deadline was moved."""

    __tablename__ = "move"
    __table_args__ = OWN_IDS

    id: int = Field(primary_key=True)
    item_id: int = Field(foreign_key="item.id", index=True)
    on: date
    old: date
    new: date


class SessionRow(SQLModel, table=True):
    """A session in its life from planned to closed; times are local."""

    __tablename__ = "session"
    __table_args__ = (
        UniqueConstraint("ogsm_id", "kind", "start", name="session_once"),
        CheckConstraint("kind IN ('action-review', 'strategy-review')", name="session_kind"),
        CheckConstraint("status IN ('planned', 'running', 'closed', 'cancelled')", name="session_status"),
        CheckConstraint("rating IS NULL OR rating BETWEEN 1 AND 10", name="session_rating"),
        Index("session_running", "ogsm_id", unique=True, sqlite_where=sql("status = 'running'")),
        OWN_IDS,
    )

    id: int = Field(primary_key=True)
    ogsm_id: int = Field(foreign_key="ogsm.id")
    kind: str
    start: datetime = Field(sa_type=DateTime)
    minutes: int = 60
    place: str = ""
    series: str = ""
    status: str = "planned"
    began: datetime | None = Field(default=None, sa_type=DateTime)
    closed: datetime | None = Field(default=None, sa_type=DateTime)
    rating: int | None = None
    facilitator_id: int | None = Field(default=None, foreign_key="person.id")


class AttendanceRow(SQLModel, table=True):
    """Who was present, and who was said to be absent."""

    __tablename__ = "attendance"
    __table_args__ = (UniqueConstraint("session_id", "person_id", name="attendance_once"), OWN_IDS)

    id: int = Field(primary_key=True)
    session_id: int = Field(foreign_key="session.id")
    person_id: int = Field(foreign_key="person.id")
    present: bool
    place: int = 0


class AgendaRow(SQLModel, table=True):
    """One listed item of a session: section, reasons and place are kept as they were."""

    __tablename__ = "agenda"
    __table_args__ = (
        UniqueConstraint("session_id", "item_id", name="agenda_once"),
        Index("agenda_of_item", "item_id", "session_id"),
        OWN_IDS,
    )

    id: int = Field(primary_key=True)
    session_id: int = Field(foreign_key="session.id")
    item_id: int = Field(foreign_key="item.id")
    section: str
    reasons: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    state: str = "open"
    discussed: bool = False
    text: str = ""
    seconds: int = 0
    carried: bool = False
    place: int = 0


class DecisionRow(SQLModel, table=True):
    """What the team decided, about an item or about the plan as a whole."""

    __tablename__ = "decision"
    __table_args__ = (
        CheckConstraint("outcome IS NULL OR outcome IN ('kept', 'not-kept')", name="decision_outcome"),
        Index("decision_of_session", "session_id", "place"),
        Index("decision_of_item", "item_id"),
        OWN_IDS,
    )

    id: int = Field(primary_key=True)
    session_id: int = Field(foreign_key="session.id")
    item_id: int | None = Field(default=None, foreign_key="item.id")
    kind: str
    text: str = ""
    who_id: int | None = Field(default=None, foreign_key="person.id")
    by: date | None = None
    old: str = ""
    new: str = ""
    outcome: str | None = None
    outcome_text: str = ""
    judged: date | None = None
    place: int = 0


class AgreementReviewRow(SQLModel, table=True):
    """A running session looked at an agreement of an earlier one."""

    __tablename__ = "agreement_review"
    __table_args__ = (UniqueConstraint("session_id", "decision_id", name="agreement_review_once"), OWN_IDS)

    id: int = Field(primary_key=True)
    session_id: int = Field(foreign_key="session.id")
    decision_id: int = Field(foreign_key="decision.id", index=True)
    state: str


class VerificationRow(SQLModel, table=True):
    """A verdict on one completion; `ended` once the action was reopened after it."""

    __tablename__ = "verification"
    __table_args__ = (
        CheckConstraint("verdict IN ('verified', 'reopened')", name="verification_verdict"),
        Index("verification_of_item", "item_id"),
        OWN_IDS,
    )

    id: int = Field(primary_key=True)
    session_id: int = Field(foreign_key="session.id", index=True)
    item_id: int = Field(foreign_key="item.id")
    completed: date | None = None
    verdict: str
    text: str = ""
    ended: bool = False


class NoteRow(SQLModel, table=True):
    """A note or a lesson on an item or on the session."""

    __tablename__ = "note"
    __table_args__ = OWN_IDS

    id: int = Field(primary_key=True)
    session_id: int = Field(foreign_key="session.id", index=True)
    item_id: int | None = Field(default=None, foreign_key="item.id", index=True)
    text: str
    lesson: bool = False


class ChangeRow(SQLModel, table=True):
    """A field of an item was changed during a session; values as the minutes show them."""

    __tablename__ = "change"
    __table_args__ = OWN_IDS

    id: int = Field(primary_key=True)
    session_id: int = Field(foreign_key="session.id", index=True)
    item_id: int = Field(foreign_key="item.id", index=True)
    field: str
    old: str = ""
    new: str = ""


class CorrectionRow(SQLModel, table=True):
    """A dated addition to a closed session."""

    __tablename__ = "correction"
    __table_args__ = OWN_IDS

    id: int = Field(primary_key=True)
    session_id: int = Field(foreign_key="session.id", index=True)
    date: date
    text: str


class StepRow(SQLModel, table=True):
    """One journal step: what one call of a service did; plain numbers, so that it outlives its rows."""

    __tablename__ = "step"
    __table_args__ = (Index("step_chain", "ogsm_id", "origin", "id"), OWN_IDS)

    id: int = Field(primary_key=True)
    ogsm_id: int
    session_id: int | None = None
    origin: str
    at: datetime = Field(sa_type=DateTime)
    kind: str
    subject: dict[str, str] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    state: str = "done"
    barrier: bool = False
    schema_version: str


class StepImageRow(SQLModel, table=True):
    """The image of one row before and after a step, as SQLite holds it."""

    __tablename__ = "step_image"
    __table_args__ = (
        Index("step_image_of_step", "step_id"),
        Index("step_image_of_row", "table_name", "row_id", "step_id"),
        Index("step_image_gone", "table_name", sqlite_where=sql("after IS NULL")),
        OWN_IDS,
    )

    id: int = Field(primary_key=True)
    step_id: int = Field(foreign_key="step.id")
    table_name: str
    row_id: int
    before: str | None = None
    after: str | None = None


class ScratchRow(SQLModel, table=True):
    """Drafts, the clock and the cursor: kept, but no step of the journal."""

    __tablename__ = "scratch"

    ogsm_id: int = Field(primary_key=True)
    name: str = Field(primary_key=True)
    value: str
