"""The closed sets of words of the method, as identifiers (method.md, section 1)."""

from enum import StrEnum


class ItemKind(StrEnum):
    """What a row of the plan is."""

    OBJECTIVE = "objective"
    GOAL = "goal"
    STRATEGY = "strategy"
    INDICATOR = "indicator"
    ACTION = "action"


class Light(StrEnum):
    """A person's judgement of an item; no light is `None`."""

    GREEN = "green"
    ORANGE = "orange"
    RED = "red"


class Status(StrEnum):
    """Status of an action."""

    ICEBOX = "icebox"
    TODO = "todo"
    DOING = "doing"
    COMPLETED = "completed"


class OgsmStatus(StrEnum):
    """Status of an OGSM."""

    DRAFT = "draft"
    ACTIVE = "active"
    INACTIVE = "inactive"


class SessionKind(StrEnum):
    """Kind of session; also the name of the bookmark built in for it."""

    ACTION_REVIEW = "action-review"
    STRATEGY_REVIEW = "strategy-review"


class SessionStatus(StrEnum):
    """Where a session is in its life."""

    PLANNED = "planned"
    RUNNING = "running"
    CLOSED = "closed"
    CANCELLED = "cancelled"


class Section(StrEnum):
    """Section of a bookmark or an agenda, in the order of the list."""

    STRATEGIES = "strategies"
    DECIDE = "decide"
    UNKNOWN = "unknown"
    CHECK = "check"
    BROUGHT_IN = "brought-in"


class Reason(StrEnum):
    """Why an item is listed, in the order in which reasons are given (sections 4 and 5)."""

    RED = "red"
    ORANGE = "orange"
    NO_REPORT = "no-report"
    NO_LIGHT = "no-light"
    REPORT_NOT_CURRENT = "report-not-current"
    COMPLETED = "completed"
    COMPLETED_DATE_UNKNOWN = "completed-date-unknown"


class Signal(StrEnum):
    """What stands beside the reasons and lists nothing by itself (section 4)."""

    SHOULD_HAVE_STARTED = "should-have-started"
    DEADLINE_PASSED = "deadline-passed"
    CARRIED_OVER = "carried-over"
    LIGHT_UNCHANGED = "light-unchanged"
    MOVED = "moved"


class Remark(StrEnum):
    """What the plan itself may be lacking, or have too much of (section 8)."""

    MANY_STRATEGIES = "many-strategies"
    NO_OWNER = "no-owner"
    NO_INDICATOR = "no-indicator"
    NO_TARGET = "no-target"
    NOT_MEASURED = "not-measured"
    NO_DEADLINE = "no-deadline"
    RED_WITH_ONE = "red-with-one"


class Handled(StrEnum):
    """State of an agenda row; `NOT_REACHED` only after the close (section 6)."""

    OPEN = "open"
    DISCUSSED = "discussed"
    DECIDED = "decided"
    VERIFIED = "verified"
    REOPENED = "reopened"
    PARKED = "parked"
    NOT_REACHED = "not-reached"


class DecisionKind(StrEnum):
    """Kind of decision (section 6)."""

    INTERVENE = "intervene"
    RESCHEDULE = "reschedule"
    ADJUST = "adjust"
    RETARGET = "retarget"
    REDUCE = "reduce"
    LOWER_QUALITY = "lower-quality"
    REASSIGN = "reassign"
    REQUEST_REPORT = "request-report"
    ESCALATE = "escalate"
    STOP = "stop"
    COMPLETE = "complete"
    CONTINUE = "continue"
    START = "start"


class DecisionField(StrEnum):
    """What a decision asks (section 6)."""

    TEXT = "text"
    WHO = "who"
    BY = "by"
    NEW_DEADLINE = "new-deadline"
    NEW_OWNER = "new-owner"
    NEW_WORDING = "new-wording"
    NEW_TARGET = "new-target"
    NEW_TARGET_DATE = "new-target-date"
    NEW_STRATEGY = "new-strategy"


class ItemField(StrEnum):
    """A field of an item that people change, by its name in the plan file."""

    CODE = "code"
    TITLE = "title"
    TEXT = "text"
    OWNER = "owner"
    INVOLVED = "involved"
    STRATEGIES = "strategies"
    STRATEGY = "strategy"
    PARENT = "parent"
    LABELS = "labels"
    STATUS = "status"
    START = "start"
    DEADLINE = "deadline"
    COMPLETED = "completed"
    UNIT = "unit"
    BASELINE = "baseline"
    TARGET = "target"
    TARGET_DATE = "target_date"


class PlanField(StrEnum):
    """A field of the plan itself that people change, by its name in the plan file."""

    TITLE = "title"
    TEAM = "team"
    STATUS = "status"
    OBJECTIVE = "objective"
    OWNER = "owner"
    PROCESS_OWNER = "process_owner"
    START = "start"
    END = "end"


class Obstacle(StrEnum):
    """Why the method does not allow something with an item now (section 6)."""

    NOT_FOR_THIS_ITEM = "not-for-this-item"
    ALREADY_COMPLETED = "already-completed"
    ALREADY_STARTED = "already-started"
    ALREADY_STOPPED = "already-stopped"
    IN_ICEBOX = "in-icebox"
    NOT_COMPLETED = "not-completed"
    ASKS_DECISION = "asks-decision"
    ASKS_VERDICT = "asks-verdict"
    ALREADY_HANDLED = "already-handled"


class Outcome(StrEnum):
    """What became of an agreement; open is `None`."""

    KEPT = "kept"
    NOT_KEPT = "not-kept"


class Verdict(StrEnum):
    """Verdict on the completion of an action."""

    VERIFIED = "verified"
    REOPENED = "reopened"


class ActionsFate(StrEnum):
    """What becomes of the actions of a strategy that is stopped (section 6)."""

    KEEP = "keep"
    MOVE = "move"
    ARCHIVE = "archive"


class Act(StrEnum):
    """What one call of a service does: one transaction, one journal step, one sentence."""

    BEGIN = "begin"
    FINISH = "finish"
    DECIDE = "decide"
    REVISE = "revise"
    STRIKE = "strike"
    SET_LIGHT = "set-light"
    VERIFY = "verify"
    REOPEN = "reopen"
    DISCUSS = "discuss"
    PARK = "park"
    BRING_BACK = "bring-back"
    BRING_IN = "bring-in"
    POSTPONE = "postpone"
    KEEP_AGREEMENT = "agreement-kept"
    BREAK_AGREEMENT = "agreement-not-kept"
    LEAVE_AGREEMENT = "agreement-left-open"
    ATTEND = "attend"
    NOTE = "note"
    CORRECT = "correct"
    PLAN_SESSION = "plan-session"
    CHANGE_SESSION = "change-session"
    CANCEL_SESSION = "cancel-session"
    ADD_ITEM = "add-item"
    CHANGE_ITEM = "change-item"
    ARCHIVE_ITEM = "archive-item"
    MOVE_ITEM = "move-item"
    MOVE_ACTIONS = "move-actions"
    RESTORE_ITEM = "restore-item"
    REPORT = "report"
    MEASURE = "measure"
    ADD_PLAN = "add-plan"
    CHANGE_PLAN = "change-plan"
    IMPORT = "import"
    RESTORE = "restore"
