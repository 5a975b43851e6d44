"""What a service answers: what it kept, or why it refused."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ogsm_tui.method.words import Act, Obstacle


class Refusal(StrEnum):
    """Why a service refused, beside the obstacles of the method; the sentence comes from the texts."""

    NO_SESSION = "no-session"
    NOT_RUNNING = "not-running"
    ALREADY_RUNNING = "already-running"
    CLOSED = "closed"
    NOT_CLOSED = "not-closed"
    READING_ALONG = "reading-along"
    LEADING = "leading"
    NOT_LISTED = "not-listed"
    ALREADY_LISTED = "already-listed"
    ALREADY_VERIFIED = "already-verified"
    ALREADY_PARKED = "already-parked"
    NOT_FOR_AGREEMENTS = "not-for-agreements"
    NO_STRATEGY_HERE = "no-strategy-here"
    NO_ACTION_LISTED = "no-action-listed"
    NO_OPEN_ITEM = "no-open-item"
    NO_RED_ITEM = "no-red-item"
    UNCHANGED = "unchanged"
    ALREADY_FIRST = "already-first"
    ALREADY_LAST = "already-last"
    NOTHING_BELOW = "nothing-below"
    NO_REMARK = "no-remark"
    NOTHING_OWED = "nothing-owed"
    UNKNOWN_ITEM = "unknown-item"
    UNKNOWN_FIELD = "unknown-field"
    NO_OWNER = "no-owner"
    OWN_STEP = "own-step"
    REOPEN_FIRST = "reopen-first"
    UNKNOWN_SESSION = "unknown-session"
    UNKNOWN_DECISION = "unknown-decision"
    ALREADY_JUDGED = "already-judged"
    UNKNOWN_STRATEGY = "unknown-strategy"
    NO_DECISION = "no-decision"
    ONE_AT_A_TIME = "one-at-a-time"
    FIELD_REQUIRED = "field-required"
    NOT_A_DATE = "not-a-date"
    NOT_A_NUMBER = "not-a-number"
    NOT_A_CHOICE = "not-a-choice"
    NOT_A_SERIES = "not-a-series"
    OUT_OF_RANGE = "out-of-range"
    IN_THE_FUTURE = "in-the-future"
    IN_THE_PAST = "in-the-past"
    TITLE_TAKEN = "title-taken"
    CODE_TAKEN = "code-taken"
    ONE_LINE = "one-line"
    SESSION_TAKEN = "session-taken"
    NOT_PLANNED = "not-planned"
    NOTHING_TO_UNDO = "nothing-to-undo"
    NOTHING_TO_REDO = "nothing-to-redo"
    BARRIER = "barrier"
    CLOSED_FOR_GOOD = "closed-for-good"
    RESTORED = "restored"
    MIGRATED = "migrated"
    CHANGED_BY_ANOTHER = "changed-by-another"


@dataclass(frozen=True, slots=True)
class Kept:
    """The act is committed; `subject` holds the words of its sentence (code, kind, text, ...)."""

    act: Act
    subject: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing was changed; `subject` holds the words of the reason."""

    why: Refusal | Obstacle
    subject: Mapping[str, str] = field(default_factory=dict)


Done = Kept | Refused
