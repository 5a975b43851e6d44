"""What handles a row of the agenda, and what it becomes (method.md, section 6)."""

from collections.abc import Mapping
from typing import Final

from ogsm_tui.method.facts import RowFacts
from ogsm_tui.method.reasons import TROUBLED
from ogsm_tui.method.words import Handled, Light, Obstacle, Section, Status, Verdict

HANDLED: Final = frozenset({Handled.DISCUSSED, Handled.DECIDED, Handled.VERIFIED, Handled.REOPENED})
"""The states in which a row is behind the team; the counter counts them."""

CARRIED_OVER: Final = frozenset({Handled.PARKED, Handled.NOT_REACHED})
"""The states in which a closed session leaves a row to the next one."""

ASKS_WORD: Final = frozenset({Section.UNKNOWN, Section.BROUGHT_IN})
"""The sections where a row is discussed only with a word."""

_VERDICTS: Final[Mapping[Section, tuple[Verdict, ...]]] = {
    Section.STRATEGIES: (),
    # An action that is completed on the way (by its fields) and then verified asks no decision any more.
    Section.DECIDE: (Verdict.VERIFIED,),
    Section.UNKNOWN: (Verdict.VERIFIED,),
    Section.CHECK: (Verdict.VERIFIED, Verdict.REOPENED),
    Section.BROUGHT_IN: (Verdict.VERIFIED, Verdict.REOPENED),
}
_STATES: Final[Mapping[Verdict, Handled]] = {
    Verdict.VERIFIED: Handled.VERIFIED,
    Verdict.REOPENED: Handled.REOPENED,
}


def state_of(row: RowFacts) -> Handled:
    """Give the state of a row from all that was done about it in the running session (section 6).

    It follows from what stands, not from the order in which it came: striking a decision or taking
    back a light gives the state that the rest deserves. A decision weighs more than a verdict, a
    verdict more than a word, all of them more than parking.
    """
    if row.decided and row.section != Section.CHECK:
        return Handled.DECIDED
    if row.verdict is not None and row.verdict in _VERDICTS[row.section]:
        return _STATES[row.verdict]
    if _is_discussed(row):
        return Handled.DISCUSSED
    return Handled.PARKED if row.parked else Handled.OPEN


def _is_discussed(row: RowFacts) -> bool:
    said = row.discussed or (row.section == Section.UNKNOWN and row.light == Light.GREEN)
    return said and refuse_discussing(row.section, row.light) is None


def after_close(state: Handled) -> Handled:
    """Give the state that is kept when the session is closed (section 6)."""
    return Handled.NOT_REACHED if state == Handled.OPEN else state


def refuse_discussing(section: Section, light: Light | None) -> Obstacle | None:
    """Say why talking alone does not handle a row; `None` where it does (section 6).

    `light` is the one last set in this session: a row of `unknown` that turned out to be red or
    orange asks a decision.
    """
    if section == Section.CHECK:
        return Obstacle.ASKS_VERDICT
    if section == Section.DECIDE or (section == Section.UNKNOWN and light in TROUBLED):
        return Obstacle.ASKS_DECISION
    return None


def refuse_verdict(status: Status | None) -> Obstacle | None:
    """Say why an item cannot be verified or reopened; what is no action has no `status` (section 6)."""
    if status is None:
        return Obstacle.NOT_FOR_THIS_ITEM
    return None if status == Status.COMPLETED else Obstacle.NOT_COMPLETED


def refuse_parking(state: Handled) -> Obstacle | None:
    """Say why a row cannot be parked; only what is open can (section 6)."""
    return Obstacle.ALREADY_HANDLED if state in HANDLED else None
