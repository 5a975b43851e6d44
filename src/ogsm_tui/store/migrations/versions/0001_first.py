"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make every table."""
    _plan()
    _progress()
    _sessions()
    _journal()


def _plan() -> None:
    """Make the plan: its people, its items and what ties them together."""
    op.create_table(
        "ogsm",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("code", sa.String()),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("process_owner_id", sa.Integer(), sa.ForeignKey("person.id")),
        sa.Column("start", sa.Date()),
        sa.Column("end", sa.Date()),
        sa.CheckConstraint("status IN ('draft', 'active', 'inactive')", name="ogsm_status"),
        sa.UniqueConstraint("code"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("ogsm_id", sa.Integer(), sa.ForeignKey("ogsm.id"), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.UniqueConstraint("ogsm_id", "name", name="person_name"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "item",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("ogsm_id", sa.Integer(), sa.ForeignKey("ogsm.id"), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("code", sa.String()),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("owner_id", sa.Integer(), sa.ForeignKey("person.id")),
        sa.Column("labels", sa.JSON(), nullable=False),
        sa.Column("archived", sa.Boolean(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.UniqueConstraint("ogsm_id", "code", name="item_code"),
        sa.CheckConstraint(
            "kind IN ('objective', 'goal', 'strategy', 'indicator', 'action')", name="item_kind"
        ),
        sa.CheckConstraint("(kind = 'objective') = (code IS NULL)", name="item_coded"),
        sqlite_autoincrement=True,
    )
    op.create_index("item_by_kind", "item", ["ogsm_id", "kind", "place"])
    op.create_index(
        "item_objective", "item", ["ogsm_id"], unique=True, sqlite_where=sa.text("kind = 'objective'")
    )
    op.create_index("item_archived", "item", ["ogsm_id"], sqlite_where=sa.text("archived IS 1"))
    op.create_index("ix_item_owner_id", "item", ["owner_id"])
    op.create_table(
        "steering",
        sa.Column("id", sa.Integer(), sa.ForeignKey("item.id"), primary_key=True),
        sa.Column("strategy_id", sa.Integer(), sa.ForeignKey("item.id")),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("baseline", sa.Float()),
        sa.Column("target", sa.Float()),
        sa.Column("target_date", sa.Date()),
    )
    op.create_index("ix_steering_strategy_id", "steering", ["strategy_id"])
    op.create_table(
        "action",
        sa.Column("id", sa.Integer(), sa.ForeignKey("item.id"), primary_key=True),
        sa.Column("parent_id", sa.Integer(), sa.ForeignKey("item.id")),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("start", sa.Date()),
        sa.Column("deadline", sa.Date()),
        sa.Column("completed", sa.Date()),
        sa.Column("marked_completed", sa.DateTime()),
        sa.CheckConstraint("status IN ('icebox', 'todo', 'doing', 'completed')", name="action_status"),
        sa.CheckConstraint(
            "status = 'completed' OR (completed IS NULL AND marked_completed IS NULL)",
            name="action_completed",
        ),
    )
    op.create_index("action_doing", "action", ["status"], sqlite_where=sa.text("status = 'doing'"))
    op.create_index(
        "action_done", "action", ["completed", "id"], sqlite_where=sa.text("status = 'completed'")
    )
    op.create_index(
        "action_marked", "action", ["marked_completed"], sqlite_where=sa.text("marked_completed IS NOT NULL")
    )
    op.create_index(
        "action_to_start",
        "action",
        [sa.text("coalesce(start, deadline)")],
        sqlite_where=sa.text("status = 'todo'"),
    )
    op.create_index("ix_action_parent_id", "action", ["parent_id"])
    op.create_table(
        "action_strategy",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("action_id", sa.Integer(), sa.ForeignKey("item.id"), nullable=False),
        sa.Column("strategy_id", sa.Integer(), sa.ForeignKey("item.id"), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.UniqueConstraint("strategy_id", "action_id", name="action_strategy_once"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_action_strategy_action_id", "action_strategy", ["action_id"])
    op.create_table(
        "action_involved",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("action_id", sa.Integer(), sa.ForeignKey("item.id"), nullable=False),
        sa.Column("person_id", sa.Integer(), sa.ForeignKey("person.id"), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.UniqueConstraint("action_id", "person_id", name="action_involved_once"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_action_involved_person_id", "action_involved", ["person_id"])


def _progress() -> None:
    """Make what was reported, measured and moved."""
    op.create_table(
        "report",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("item_id", sa.Integer(), sa.ForeignKey("item.id"), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("light", sa.String()),
        sa.Column("progress", sa.Integer()),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("author_id", sa.Integer(), sa.ForeignKey("person.id")),
        sa.Column("in_session", sa.Boolean(), nullable=False),
        sa.CheckConstraint("light IS NULL OR light IN ('green', 'orange', 'red')", name="report_light"),
        sa.CheckConstraint("progress IS NULL OR progress BETWEEN 0 AND 100", name="report_progress"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_report_author_id", "report", ["author_id"])
    op.create_index(
        "report_latest",
        "report",
        ["item_id", sa.text("date DESC"), sa.text("id DESC"), "light", "in_session", "progress"],
    )
    op.create_table(
        "measurement",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("item_id", sa.Integer(), sa.ForeignKey("item.id"), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("actual", sa.Float()),
        sa.Column("target", sa.Float()),
        sa.Column("light", sa.String()),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("author_id", sa.Integer(), sa.ForeignKey("person.id")),
        sa.Column("in_session", sa.Boolean(), nullable=False),
        sa.CheckConstraint("light IS NULL OR light IN ('green', 'orange', 'red')", name="measurement_light"),
        sa.CheckConstraint(
            "actual IS NOT NULL OR (in_session AND light IS NOT NULL)", name="measurement_value"
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_measurement_author_id", "measurement", ["author_id"])
    op.create_index(
        "measurement_latest",
        "measurement",
        ["item_id", sa.text("date DESC"), sa.text("id DESC"), "light", "in_session"],
    )
    op.create_table(
        "move",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("item_id", sa.Integer(), sa.ForeignKey("item.id"), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("old", sa.Date(), nullable=False),
        sa.Column("new", sa.Date(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_move_item_id", "move", ["item_id"])


def _sessions() -> None:
    """Make the sessions and what was said in them."""
    op.create_table(
        "session",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("ogsm_id", sa.Integer(), sa.ForeignKey("ogsm.id"), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("start", sa.DateTime(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("series", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("began", sa.DateTime()),
        sa.Column("closed", sa.DateTime()),
        sa.Column("rating", sa.Integer()),
        sa.Column("facilitator_id", sa.Integer(), sa.ForeignKey("person.id")),
        sa.UniqueConstraint("ogsm_id", "kind", "start", name="session_once"),
        sa.CheckConstraint("kind IN ('action-review', 'strategy-review')", name="session_kind"),
        sa.CheckConstraint("status IN ('planned', 'running', 'closed', 'cancelled')", name="session_status"),
        sa.CheckConstraint("rating IS NULL OR rating BETWEEN 1 AND 10", name="session_rating"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "session_running", "session", ["ogsm_id"], unique=True, sqlite_where=sa.text("status = 'running'")
    )
    op.create_table(
        "attendance",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("session_id", sa.Integer(), sa.ForeignKey("session.id"), nullable=False),
        sa.Column("person_id", sa.Integer(), sa.ForeignKey("person.id"), nullable=False),
        sa.Column("present", sa.Boolean(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.UniqueConstraint("session_id", "person_id", name="attendance_once"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "agenda",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("session_id", sa.Integer(), sa.ForeignKey("session.id"), nullable=False),
        sa.Column("item_id", sa.Integer(), sa.ForeignKey("item.id"), nullable=False),
        sa.Column("section", sa.String(), nullable=False),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("discussed", sa.Boolean(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("seconds", sa.Integer(), nullable=False),
        sa.Column("carried", sa.Boolean(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.UniqueConstraint("session_id", "item_id", name="agenda_once"),
        sqlite_autoincrement=True,
    )
    op.create_index("agenda_of_item", "agenda", ["item_id", "session_id"])
    op.create_table(
        "decision",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("session_id", sa.Integer(), sa.ForeignKey("session.id"), nullable=False),
        sa.Column("item_id", sa.Integer(), sa.ForeignKey("item.id")),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("who_id", sa.Integer(), sa.ForeignKey("person.id")),
        sa.Column("by", sa.Date()),
        sa.Column("old", sa.String(), nullable=False),
        sa.Column("new", sa.String(), nullable=False),
        sa.Column("outcome", sa.String()),
        sa.Column("outcome_text", sa.String(), nullable=False),
        sa.Column("judged", sa.Date()),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.CheckConstraint("outcome IS NULL OR outcome IN ('kept', 'not-kept')", name="decision_outcome"),
        sqlite_autoincrement=True,
    )
    op.create_index("decision_of_item", "decision", ["item_id"])
    op.create_index("decision_of_session", "decision", ["session_id", "place"])
    op.create_table(
        "agreement_review",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("session_id", sa.Integer(), sa.ForeignKey("session.id"), nullable=False),
        sa.Column("decision_id", sa.Integer(), sa.ForeignKey("decision.id"), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.UniqueConstraint("session_id", "decision_id", name="agreement_review_once"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_agreement_review_decision_id", "agreement_review", ["decision_id"])
    op.create_table(
        "verification",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("session_id", sa.Integer(), sa.ForeignKey("session.id"), nullable=False),
        sa.Column("item_id", sa.Integer(), sa.ForeignKey("item.id"), nullable=False),
        sa.Column("completed", sa.Date()),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("ended", sa.Boolean(), nullable=False),
        sa.CheckConstraint("verdict IN ('verified', 'reopened')", name="verification_verdict"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_verification_session_id", "verification", ["session_id"])
    op.create_index("verification_of_item", "verification", ["item_id"])
    op.create_table(
        "note",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("session_id", sa.Integer(), sa.ForeignKey("session.id"), nullable=False),
        sa.Column("item_id", sa.Integer(), sa.ForeignKey("item.id")),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("lesson", sa.Boolean(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_note_item_id", "note", ["item_id"])
    op.create_index("ix_note_session_id", "note", ["session_id"])
    op.create_table(
        "change",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("session_id", sa.Integer(), sa.ForeignKey("session.id"), nullable=False),
        sa.Column("item_id", sa.Integer(), sa.ForeignKey("item.id"), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("old", sa.String(), nullable=False),
        sa.Column("new", sa.String(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_change_item_id", "change", ["item_id"])
    op.create_index("ix_change_session_id", "change", ["session_id"])
    op.create_table(
        "correction",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("session_id", sa.Integer(), sa.ForeignKey("session.id"), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_correction_session_id", "correction", ["session_id"])


def _journal() -> None:
    """Make the journal of steps, and what is kept without one."""
    op.create_table(
        "step",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("ogsm_id", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.Integer()),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("subject", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("barrier", sa.Boolean(), nullable=False),
        sa.Column("schema_version", sa.String(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("step_chain", "step", ["ogsm_id", "origin", "id"])
    op.create_table(
        "step_image",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("step_id", sa.Integer(), sa.ForeignKey("step.id"), nullable=False),
        sa.Column("table_name", sa.String(), nullable=False),
        sa.Column("row_id", sa.Integer(), nullable=False),
        sa.Column("before", sa.String()),
        sa.Column("after", sa.String()),
        sqlite_autoincrement=True,
    )
    op.create_index("step_image_gone", "step_image", ["table_name"], sqlite_where=sa.text("after IS NULL"))
    op.create_index("step_image_of_row", "step_image", ["table_name", "row_id", "step_id"])
    op.create_index("step_image_of_step", "step_image", ["step_id"])
    op.create_table(
        "scratch",
        sa.Column("ogsm_id", sa.Integer(), primary_key=True, nullable=False),
        sa.Column("name", sa.String(), primary_key=True, nullable=False),
        sa.Column("value", sa.String(), nullable=False),
    )
