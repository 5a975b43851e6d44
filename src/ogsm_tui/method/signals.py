"""What stands beside the reasons and lists nothing by itself (method.md, section 4)."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from ogsm_tui.method.facts import ActionFacts, SteeringFacts
from ogsm_tui.method.reasons import TROUBLED
from ogsm_tui.method.words import Light, Signal, Status

REPORTS_UNCHANGED: Final = 3


def light_unchanged(lights: Sequence[Light | None]) -> bool:
    """Tell whether the last three reports give the same orange or red; `lights` are newest first."""
    latest = lights[:REPORTS_UNCHANGED]
    return len(latest) == REPORTS_UNCHANGED and latest[0] in TROUBLED and len(set(latest)) == 1


def action_signals(action: ActionFacts, on: date) -> tuple[Signal, ...]:
    """Give the signals of an action, in the order of section 4."""
    signals: list[Signal] = []
    if action.status == Status.TODO and action.start is not None and action.start < on:
        signals.append(Signal.SHOULD_HAVE_STARTED)
    if action.status != Status.COMPLETED and action.deadline is not None and action.deadline < on:
        signals.append(Signal.DEADLINE_PASSED)
    if action.carried:
        signals.append(Signal.CARRIED_OVER)
    if action.light_unchanged:
        signals.append(Signal.LIGHT_UNCHANGED)
    if action.moves.times:
        signals.append(Signal.MOVED)
    return tuple(signals)


def steering_signals(item: SteeringFacts) -> tuple[Signal, ...]:
    """Give the signals of a strategy or an indicator, in the order of section 4."""
    signals: list[Signal] = []
    if item.carried:
        signals.append(Signal.CARRIED_OVER)
    if item.light_unchanged:
        signals.append(Signal.LIGHT_UNCHANGED)
    return tuple(signals)
