"""Reporting: who still owes what, and one owner telling about all of it in one go."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class ReportingTexts:
    """What the screens of reporting say beside the words of the method."""

    who: str
    nobody: str
    without_owner: str
    owed: str
    reported: str


NL = ReportingTexts(
    who="Wie rapporteert?",
    nobody="Voor de volgende sessie hoeft niemand nog te rapporteren.",
    without_owner="zonder eigenaar",
    owed="nog te rapporteren",
    reported="{done} van {total} gerapporteerd",
)

EN = ReportingTexts(
    who="Who reports?",
    nobody="Nobody still owes a report for the next session.",
    without_owner="without an owner",
    owed="still to report",
    reported="{done} of {total} reported",
)
