"""The plan as a tree: looked at, changed, and what may be remarked about it."""

from collections.abc import Mapping
from dataclasses import dataclass

from ogsm_tui.method.words import Remark
from ogsm_tui.texts.lang import Noun


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class PlanTexts:
    """What the plan screen says beside the words of the method."""

    # looking
    without_strategy: str
    archived_too: str
    period: str
    no_objective: str
    # changing
    add: str
    add_item: str
    change_item: str
    change_plan: str
    move_item: str
    move_actions: str
    report_item: str
    measure_item: str
    # history
    history: str
    no_history: str
    in_session: str
    change: str
    added: str
    nothing: str
    parts: Mapping[str, str]
    # remarks
    remark: Noun
    remarks: Mapping[Remark, str]
    and_more: str


NL = PlanTexts(
    without_strategy="Acties zonder strategische keuze",
    archived_too="ook wat gearchiveerd is",
    period="looptijd {start} tot en met {end}",
    no_objective="nog geen ambitie",
    add="Toevoegen",
    add_item="Nieuw: {kind}",
    change_item="{code} wijzigen",
    change_plan="Plan wijzigen",
    move_item="{code} verplaatsen",
    move_actions="Alle acties van {code} verplaatsen",
    report_item="Rapportage {code}",
    measure_item="Meting {code}",
    history="Geschiedenis",
    no_history="Hiervan is nog niets vastgelegd.",
    in_session="{session} van {date}",
    change="{field}: {old} → {new}",
    added="{field}: {new}",
    nothing="leeg",
    parts={
        "report": "rapportage",
        "measurement": "meting",
        "move": "deadline verschoven",
        "decision": "besluit",
        "verification": "controle",
        "note": "notitie",
        "agenda": "agenda",
    },
    remark=Noun("opmerking", "opmerkingen"),
    remarks={
        Remark.MANY_STRATEGIES: "{number} strategische keuzes: bij meer dan zeven is er niet echt gekozen",
        Remark.NO_OWNER: "geen eigenaar",
        Remark.NO_INDICATOR: "geen indicator",
        Remark.NO_TARGET: "geen streefwaarde",
        Remark.NOT_MEASURED: "een jaar of langer niet gemeten",
        Remark.NO_DEADLINE: "geen deadline",
        Remark.RED_WITH_ONE: "{who} heeft {count} van de {number} rode acties",
    },
    and_more="en nog {count}",
)

EN = PlanTexts(
    without_strategy="Actions without a strategy",
    archived_too="archived ones too",
    period="from {start} to {end}",
    no_objective="no objective yet",
    add="Add",
    add_item="New: {kind}",
    change_item="Change {code}",
    change_plan="Change the plan",
    move_item="Move {code}",
    move_actions="Move all actions of {code}",
    report_item="Report {code}",
    measure_item="Measurement {code}",
    history="History",
    no_history="Nothing about this was recorded yet.",
    in_session="{session} of {date}",
    change="{field}: {old} → {new}",
    added="{field}: {new}",
    nothing="empty",
    parts={
        "report": "report",
        "measurement": "measurement",
        "move": "deadline moved",
        "decision": "decision",
        "verification": "verification",
        "note": "note",
        "agenda": "agenda",
    },
    remark=Noun("remark", "remarks"),
    remarks={
        Remark.MANY_STRATEGIES: "{number} strategies: more than seven is not really choosing",
        Remark.NO_OWNER: "no owner",
        Remark.NO_INDICATOR: "no KPI",
        Remark.NO_TARGET: "no target",
        Remark.NOT_MEASURED: "not measured for a year or more",
        Remark.NO_DEADLINE: "no deadline",
        Remark.RED_WITH_ONE: "{who} owns {count} of the {number} red actions",
    },
    and_more="and {count} more",
)
