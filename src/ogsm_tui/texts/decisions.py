"""What a decision asks, and what becomes of it (method.md, section 6)."""

from collections.abc import Mapping
from dataclasses import dataclass

from ogsm_tui.method.words import DecisionField, DecisionKind


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class DecisionTexts:
    """Labels of the fields of a decision: in general, and where a kind asks something of its own."""

    heading: str
    fields: Mapping[DecisionField, str]
    own_fields: Mapping[DecisionKind, Mapping[DecisionField, str]]
    old_beside_new: str
    by_day: str
    late: str
    revise: str
    strike: str
    other_kind: str
    which: str
    about_plan: str

    def label(self, kind: DecisionKind, field: DecisionField) -> str:
        """Return the label of a field, as a kind of decision asks it."""
        return self.own_fields.get(kind, {}).get(field, self.fields[field])


NL = DecisionTexts(
    heading="Besluit",
    fields={
        DecisionField.TEXT: "wat",
        DecisionField.WHO: "wie",
        DecisionField.BY: "vóór",
        DecisionField.NEW_DEADLINE: "nieuwe deadline",
        DecisionField.NEW_OWNER: "nieuwe eigenaar",
        DecisionField.NEW_WORDING: "nieuwe tekst",
        DecisionField.NEW_TARGET: "nieuwe streefwaarde",
        DecisionField.NEW_TARGET_DATE: "nieuwe streefdatum",
        DecisionField.NEW_STRATEGY: "naar",
    },
    own_fields={
        DecisionKind.RESCHEDULE: {DecisionField.TEXT: "waarom"},
        DecisionKind.ADJUST: {DecisionField.TEXT: "waarom"},
        DecisionKind.RETARGET: {DecisionField.TEXT: "waarom"},
        DecisionKind.REDUCE: {DecisionField.TEXT: "wat valt af"},
        DecisionKind.LOWER_QUALITY: {DecisionField.TEXT: "wat leveren we in"},
        DecisionKind.REQUEST_REPORT: {DecisionField.TEXT: "waarover"},
        DecisionKind.ESCALATE: {DecisionField.WHO: "aan wie", DecisionField.TEXT: "wat vragen we"},
        DecisionKind.STOP: {DecisionField.TEXT: "waarom"},
        DecisionKind.CONTINUE: {DecisionField.TEXT: "waarom"},
    },
    old_beside_new="nu: {old}",
    by_day="vóór {date}",
    late="te laat",
    revise="herzien",
    strike="schrappen",
    other_kind="ander besluit ervoor in de plaats",
    which="Welk besluit",
    about_plan="Over het hele plan",
)

EN = DecisionTexts(
    heading="Decision",
    fields={
        DecisionField.TEXT: "what",
        DecisionField.WHO: "who",
        DecisionField.BY: "by",
        DecisionField.NEW_DEADLINE: "new deadline",
        DecisionField.NEW_OWNER: "new owner",
        DecisionField.NEW_WORDING: "new wording",
        DecisionField.NEW_TARGET: "new target",
        DecisionField.NEW_TARGET_DATE: "new target date",
        DecisionField.NEW_STRATEGY: "to",
    },
    own_fields={
        DecisionKind.RESCHEDULE: {DecisionField.TEXT: "why"},
        DecisionKind.ADJUST: {DecisionField.TEXT: "why"},
        DecisionKind.RETARGET: {DecisionField.TEXT: "why"},
        DecisionKind.REDUCE: {DecisionField.TEXT: "what is left out"},
        DecisionKind.LOWER_QUALITY: {DecisionField.TEXT: "what is given up"},
        DecisionKind.REQUEST_REPORT: {DecisionField.TEXT: "about what"},
        DecisionKind.ESCALATE: {DecisionField.WHO: "to whom", DecisionField.TEXT: "what is asked"},
        DecisionKind.STOP: {DecisionField.TEXT: "why"},
        DecisionKind.CONTINUE: {DecisionField.TEXT: "why"},
    },
    old_beside_new="now: {old}",
    by_day="by {date}",
    late="late",
    revise="revise",
    strike="strike",
    other_kind="another decision in its place",
    which="Which decision",
    about_plan="About the whole plan",
)
