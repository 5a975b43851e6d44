"""Why an item is listed (method.md, sections 4 and 5)."""

from datetime import date
from typing import Final

from ogsm_tui.method.words import Light, Reason

TROUBLED: Final = (Light.RED, Light.ORANGE)
"""The lights that ask for a decision."""


def report_reasons(light: Light | None, report: date | None, *, current: bool) -> tuple[Reason, ...]:
    """Give the reasons that follow from light and report, in the order of section 4.

    `report` is the date of the latest report of any kind. There are no reasons exactly where the
    light is green and the report current.
    """
    if light is None and report is None:
        return (Reason.NO_REPORT,)
    reasons: tuple[Reason, ...] = ()
    if light == Light.RED:
        reasons = (Reason.RED,)
    elif light == Light.ORANGE:
        reasons = (Reason.ORANGE,)
    elif light is None:
        reasons = (Reason.NO_LIGHT,)
    return reasons if current else (*reasons, Reason.REPORT_NOT_CURRENT)


def completion_reasons(completed: date | None) -> tuple[Reason, ...]:
    """Give the reason to check a completion (section 4)."""
    return (Reason.COMPLETED_DATE_UNKNOWN,) if completed is None else (Reason.COMPLETED,)
