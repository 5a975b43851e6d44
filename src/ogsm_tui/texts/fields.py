"""What the fields of the plan and of a session are called on screen."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class FieldTexts:
    """A label for every field, by its name in the plan file."""

    labels: Mapping[str, str]

    def label(self, field: str) -> str:
        """Return the label of a field; a field without one is called by its name."""
        return self.labels.get(field, field)


NL = FieldTexts(
    labels={
        # plan
        "team": "team",
        "objective": "ambitie",
        "process_owner": "proceseigenaar",
        "end": "einde",
        "name": "naam",
        "email": "e-mailadres",
        # items
        "code": "code",
        "title": "titel",
        "text": "toelichting",
        "owner": "eigenaar",
        "involved": "betrokken",
        "strategies": "strategische keuzes",
        "strategy": "strategische keuze",
        "parent": "stap van",
        "labels": "labels",
        "status": "status",
        "start": "begin",
        "deadline": "deadline",
        "completed": "afgerond op",
        "archived": "gearchiveerd",
        "unit": "eenheid",
        "baseline": "nulmeting",
        "target": "streefwaarde",
        "target_date": "streefdatum",
        # reports and measurements
        "date": "datum",
        "light": "licht",
        "progress": "voortgang",
        "actual": "gemeten waarde",
        "author": "auteur",
        # sessions
        "kind": "soort",
        "time": "tijd",
        "minutes": "duur in minuten",
        "place": "plaats",
        "series": "herhaling",
        "present": "aanwezig",
        "rating": "cijfer",
        "facilitator": "begeleider",
        # decisions
        "who": "wie",
        "by": "vóór",
        "new": "nieuwe waarde",
    }
)

EN = FieldTexts(
    labels={
        # plan
        "team": "team",
        "objective": "objective",
        "process_owner": "process owner",
        "end": "end",
        "name": "name",
        "email": "e-mail address",
        # items
        "code": "code",
        "title": "title",
        "text": "text",
        "owner": "owner",
        "involved": "involved",
        "strategies": "strategies",
        "strategy": "strategy",
        "parent": "step of",
        "labels": "labels",
        "status": "status",
        "start": "start",
        "deadline": "deadline",
        "completed": "completed on",
        "archived": "archived",
        "unit": "unit",
        "baseline": "baseline",
        "target": "target",
        "target_date": "target date",
        # reports and measurements
        "date": "date",
        "light": "light",
        "progress": "progress",
        "actual": "actual value",
        "author": "author",
        # sessions
        "kind": "kind",
        "time": "time",
        "minutes": "length in minutes",
        "place": "place",
        "series": "repeats",
        "present": "present",
        "rating": "rating",
        "facilitator": "facilitator",
        # decisions
        "who": "who",
        "by": "by",
        "new": "new value",
    }
)
