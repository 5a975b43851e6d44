"""The words of the method, one for each identifier (method.md, section 1)."""

from collections.abc import Mapping
from dataclasses import dataclass

from ogsm_tui.method.words import (
    DecisionKind,
    Handled,
    ItemKind,
    Light,
    OgsmStatus,
    Outcome,
    Reason,
    Section,
    SessionKind,
    SessionStatus,
    Signal,
    Status,
    Verdict,
)
from ogsm_tui.texts.lang import Noun


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Words:
    """A word for every identifier of the method, in lower case unless it is a heading."""

    items: Mapping[ItemKind, Noun]
    lights: Mapping[Light, str]
    no_light: str
    statuses: Mapping[Status, str]
    ogsm_statuses: Mapping[OgsmStatus, str]
    sessions: Mapping[SessionKind, Noun]
    session_statuses: Mapping[SessionStatus, str]
    sections: Mapping[Section, str]
    reasons: Mapping[Reason, str]
    indicator_reasons: Mapping[Reason, str]
    signals: Mapping[Signal, str]
    handled: Mapping[Handled, str]
    decisions: Mapping[DecisionKind, str]
    short_decisions: Mapping[DecisionKind, str]
    outcomes: Mapping[Outcome, str]
    open_outcome: str
    verdicts: Mapping[Verdict, str]
    report: Noun
    measurement: Noun
    decision: Noun
    agreement: Noun
    lesson: Noun
    note: Noun
    session: Noun
    bookmark: Noun
    point: Noun
    person: Noun
    owner: str
    process_owner: str
    facilitator: str

    def light(self, light: Light | None) -> str:
        """Return the word for a light, or for none."""
        return self.no_light if light is None else self.lights[light]

    def reason(self, reason: Reason, kind: ItemKind) -> str:
        """Return the word for a reason; the report of an indicator is its measurement (section 3)."""
        if kind is ItemKind.INDICATOR:
            return self.indicator_reasons.get(reason, self.reasons[reason])
        return self.reasons[reason]

    def outcome(self, outcome: Outcome | None) -> str:
        """Return the word for what became of an agreement."""
        return self.open_outcome if outcome is None else self.outcomes[outcome]


NL = Words(
    items={
        ItemKind.OBJECTIVE: Noun("ambitie", "ambities"),
        ItemKind.GOAL: Noun("doelstelling", "doelstellingen"),
        ItemKind.STRATEGY: Noun("strategische keuze", "strategische keuzes"),
        ItemKind.INDICATOR: Noun("indicator", "indicatoren"),
        ItemKind.ACTION: Noun("actie", "acties"),
    },
    lights={Light.GREEN: "groen", Light.ORANGE: "oranje", Light.RED: "rood"},
    no_light="geen",
    statuses={
        Status.ICEBOX: "Icebox",
        Status.TODO: "te doen",
        Status.DOING: "mee bezig",
        Status.COMPLETED: "afgerond",
    },
    ogsm_statuses={
        OgsmStatus.DRAFT: "concept",
        OgsmStatus.ACTIVE: "actief",
        OgsmStatus.INACTIVE: "niet actief",
    },
    sessions={
        SessionKind.ACTION_REVIEW: Noun("doensessie", "doensessies"),
        SessionKind.STRATEGY_REVIEW: Noun("bijstuursessie", "bijstuursessies"),
    },
    session_statuses={
        SessionStatus.PLANNED: "gepland",
        SessionStatus.RUNNING: "loopt",
        SessionStatus.CLOSED: "afgesloten",
        SessionStatus.CANCELLED: "geannuleerd",
    },
    sections={
        Section.STRATEGIES: "Strategische keuzes",
        Section.DECIDE: "Besluit nodig",
        Section.UNKNOWN: "Status onbekend",
        Section.CHECK: "Controleren",
        Section.BROUGHT_IN: "Ingebracht",
    },
    reasons={
        Reason.RED: "rood",
        Reason.ORANGE: "oranje",
        Reason.NO_REPORT: "geen rapportage",
        Reason.NO_LIGHT: "geen verkeerslicht",
        Reason.REPORT_NOT_CURRENT: "rapportage niet actueel",
        Reason.COMPLETED: "afgerond",
        Reason.COMPLETED_DATE_UNKNOWN: "afgerond, datum onbekend",
    },
    indicator_reasons={
        Reason.NO_REPORT: "geen meting",
        Reason.REPORT_NOT_CURRENT: "meting niet actueel",
    },
    signals={
        Signal.SHOULD_HAVE_STARTED: "had al moeten starten",
        Signal.DEADLINE_PASSED: "deadline verstreken",
        Signal.CARRIED_OVER: "doorgeschoven",
        Signal.LIGHT_UNCHANGED: "licht blijft gelijk",
        Signal.MOVED: "deadline verschoven",
    },
    handled={
        Handled.OPEN: "open",
        Handled.DISCUSSED: "besproken",
        Handled.DECIDED: "besloten",
        Handled.VERIFIED: "akkoord",
        Handled.REOPENED: "heropend",
        Handled.PARKED: "geparkeerd",
        Handled.NOT_REACHED: "niet aan toegekomen",
    },
    decisions={
        DecisionKind.INTERVENE: "Verbeteren of versnellen",
        DecisionKind.RESCHEDULE: "Deadline verschuiven",
        DecisionKind.ADJUST: "Bijstellen",
        DecisionKind.RETARGET: "Streefwaarde wijzigen",
        DecisionKind.REDUCE: "Minder resultaat",
        DecisionKind.LOWER_QUALITY: "Lagere kwaliteit",
        DecisionKind.REASSIGN: "Andere eigenaar",
        DecisionKind.REQUEST_REPORT: "Rapportage vragen",
        DecisionKind.ESCALATE: "Opschalen",
        DecisionKind.STOP: "Stoppen",
        DecisionKind.COMPLETE: "Afronden",
        DecisionKind.CONTINUE: "Ongewijzigd doorgaan",
        DecisionKind.START: "Nu starten",
    },
    short_decisions={
        DecisionKind.INTERVENE: "verbeteren",
        DecisionKind.RESCHEDULE: "deadline",
        DecisionKind.ADJUST: "bijstellen",
        DecisionKind.RETARGET: "streefwaarde",
        DecisionKind.REDUCE: "minder",
        DecisionKind.LOWER_QUALITY: "lager",
        DecisionKind.REASSIGN: "eigenaar",
        DecisionKind.REQUEST_REPORT: "rapportage gevraagd",
        DecisionKind.ESCALATE: "opschalen",
        DecisionKind.STOP: "stoppen",
        DecisionKind.COMPLETE: "afronden",
        DecisionKind.CONTINUE: "doorgaan",
        DecisionKind.START: "nu starten",
    },
    outcomes={Outcome.KEPT: "nagekomen", Outcome.NOT_KEPT: "niet nagekomen"},
    open_outcome="open",
    verdicts={Verdict.VERIFIED: "akkoord", Verdict.REOPENED: "heropend"},
    report=Noun("rapportage", "rapportages"),
    measurement=Noun("meting", "metingen"),
    decision=Noun("besluit", "besluiten"),
    agreement=Noun("afspraak", "afspraken"),
    lesson=Noun("les", "lessen"),
    note=Noun("notitie", "notities"),
    session=Noun("sessie", "sessies"),
    bookmark=Noun("bladwijzer", "bladwijzers"),
    point=Noun("punt", "punten"),
    person=Noun("persoon", "personen"),
    owner="eigenaar",
    process_owner="proceseigenaar",
    facilitator="begeleider",
)

EN = Words(
    items={
        ItemKind.OBJECTIVE: Noun("objective", "objectives"),
        ItemKind.GOAL: Noun("goal", "goals"),
        ItemKind.STRATEGY: Noun("strategy", "strategies"),
        ItemKind.INDICATOR: Noun("KPI", "KPIs"),
        ItemKind.ACTION: Noun("action", "actions"),
    },
    lights={Light.GREEN: "green", Light.ORANGE: "orange", Light.RED: "red"},
    no_light="none",
    statuses={
        Status.ICEBOX: "Icebox",
        Status.TODO: "to do",
        Status.DOING: "in progress",
        Status.COMPLETED: "completed",
    },
    ogsm_statuses={
        OgsmStatus.DRAFT: "draft",
        OgsmStatus.ACTIVE: "active",
        OgsmStatus.INACTIVE: "inactive",
    },
    sessions={
        SessionKind.ACTION_REVIEW: Noun("action review", "action reviews"),
        SessionKind.STRATEGY_REVIEW: Noun("strategy review", "strategy reviews"),
    },
    session_statuses={
        SessionStatus.PLANNED: "planned",
        SessionStatus.RUNNING: "running",
        SessionStatus.CLOSED: "closed",
        SessionStatus.CANCELLED: "cancelled",
    },
    sections={
        Section.STRATEGIES: "Strategies",
        Section.DECIDE: "Decision needed",
        Section.UNKNOWN: "Status unknown",
        Section.CHECK: "To check",
        Section.BROUGHT_IN: "Brought in",
    },
    reasons={
        Reason.RED: "red",
        Reason.ORANGE: "orange",
        Reason.NO_REPORT: "no report",
        Reason.NO_LIGHT: "no traffic light",
        Reason.REPORT_NOT_CURRENT: "report not current",
        Reason.COMPLETED: "completed",
        Reason.COMPLETED_DATE_UNKNOWN: "completed, date unknown",
    },
    indicator_reasons={
        Reason.NO_REPORT: "no measurement",
        Reason.REPORT_NOT_CURRENT: "measurement not current",
    },
    signals={
        Signal.SHOULD_HAVE_STARTED: "should have started",
        Signal.DEADLINE_PASSED: "deadline passed",
        Signal.CARRIED_OVER: "carried over",
        Signal.LIGHT_UNCHANGED: "light unchanged",
        Signal.MOVED: "deadline moved",
    },
    handled={
        Handled.OPEN: "open",
        Handled.DISCUSSED: "discussed",
        Handled.DECIDED: "decided",
        Handled.VERIFIED: "verified",
        Handled.REOPENED: "reopened",
        Handled.PARKED: "parked",
        Handled.NOT_REACHED: "not reached",
    },
    decisions={
        DecisionKind.INTERVENE: "Improve or speed up",
        DecisionKind.RESCHEDULE: "Move the deadline",
        DecisionKind.ADJUST: "Adjust",
        DecisionKind.RETARGET: "Change the target",
        DecisionKind.REDUCE: "Smaller result",
        DecisionKind.LOWER_QUALITY: "Lower quality",
        DecisionKind.REASSIGN: "Other owner",
        DecisionKind.REQUEST_REPORT: "Ask for a report",
        DecisionKind.ESCALATE: "Escalate",
        DecisionKind.STOP: "Stop",
        DecisionKind.COMPLETE: "Complete",
        DecisionKind.CONTINUE: "Continue unchanged",
        DecisionKind.START: "Start now",
    },
    short_decisions={
        DecisionKind.INTERVENE: "improve",
        DecisionKind.RESCHEDULE: "deadline",
        DecisionKind.ADJUST: "adjust",
        DecisionKind.RETARGET: "target",
        DecisionKind.REDUCE: "smaller",
        DecisionKind.LOWER_QUALITY: "lower",
        DecisionKind.REASSIGN: "owner",
        DecisionKind.REQUEST_REPORT: "report asked for",
        DecisionKind.ESCALATE: "escalate",
        DecisionKind.STOP: "stop",
        DecisionKind.COMPLETE: "complete",
        DecisionKind.CONTINUE: "continue",
        DecisionKind.START: "start now",
    },
    outcomes={Outcome.KEPT: "kept", Outcome.NOT_KEPT: "not kept"},
    open_outcome="open",
    verdicts={Verdict.VERIFIED: "verified", Verdict.REOPENED: "reopened"},
    report=Noun("report", "reports"),
    measurement=Noun("measurement", "measurements"),
    decision=Noun("decision", "decisions"),
    agreement=Noun("agreement", "agreements"),
    lesson=Noun("lesson", "lessons"),
    note=Noun("note", "notes"),
    session=Noun("session", "sessions"),
    bookmark=Noun("bookmark", "bookmarks"),
    point=Noun("item", "items"),
    person=Noun("person", "people"),
    owner="owner",
    process_owner="process owner",
    facilitator="facilitator",
)
