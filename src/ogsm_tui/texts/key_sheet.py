"""The sheet of all keys, to print and to hang beside the keyboard."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class KeySheetTexts:
    """What the sheet says beside the texts of the commands; `sections` by code."""

    title: str
    about: str
    sections: Mapping[str, str]
    key: str
    label: str
    line: str


NL = KeySheetTexts(
    title="Toetsen",
    about="Op elk scherm laat ? alleen de toetsen van dat scherm zien, en vindt : elke opdracht en elk punt.",
    sections={
        "lists": "In elke lijst",
        "status": "Status proces, het eerste scherm",
        "session": "De sessie",
        "agreement": "De sessie, op een afspraak",
        "decisions": "Na d: welk besluit",
        "lights": "Na l: welk licht",
        "field": "In een veld",
        "finish": "Afsluiten, en wie er is",
        "sessions": "De sessies",
        "minutes": "Het verslag",
        "plan": "Het plan",
        "report": "Rapporteren",
        "lessons": "Lessen",
        "begin": "Een plan kiezen of beginnen",
        "palette": "Na : de opdrachten en de punten",
        "everywhere": "Overal",
    },
    key="toets",
    label="opdracht",
    line="wat het doet",
)

EN = KeySheetTexts(
    title="Keys",
    about="On every screen ? shows the keys of that screen alone, and : finds every command and any item.",
    sections={
        "lists": "In every list",
        "status": "Process status, the first screen",
        "session": "The session",
        "agreement": "The session, at an agreement",
        "decisions": "After d: which decision",
        "lights": "After l: which light",
        "field": "In a field",
        "finish": "Finishing, and who is here",
        "sessions": "The sessions",
        "minutes": "The minutes",
        "plan": "The plan",
        "report": "Reporting",
        "lessons": "Lessons",
        "begin": "Choosing a plan, or starting one",
        "palette": "After : the commands and the items",
        "everywhere": "Everywhere",
    },
    key="key",
    label="command",
    line="what it does",
)
