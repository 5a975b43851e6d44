"""The minutes of a session: headings and phrases."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class MinutesTexts:
    """What stands in the minutes beside the words of the method and of the people."""

    title: str
    provisional: str
    plan: str
    team: str
    objective: str
    held: str
    place: str
    facilitator: str
    present: str
    absent: str
    not_recorded: str
    rating: str
    agenda_count: str
    summary: str
    earlier_agreements: str
    decisions: str
    new_agreements: str
    agreement: str
    decision: str
    decision_on_plan: str
    changed_from: str
    moved_deadline: str
    no_decisions: str
    discussed: str
    verified: str
    reopened: str
    lights: str
    light_changed: str
    lessons: str
    notes: str
    new_actions: str
    other_changes: str
    change: str
    parked: str
    not_reached: str
    carried_over: str
    corrections: str
    correction: str
    next_session: str
    no_next_session: str
    by_day: str
    no_day: str
    nobody: str
    none: str
    time_spent: str
    made_on: str
    columns_item: str
    columns_decision: str
    columns_who: str
    columns_by: str
    columns_outcome: str
    file_name: str


NL = MinutesTexts(
    title="Verslag {session} {date}",
    provisional="Voorlopig verslag: de sessie loopt nog.",
    plan="Plan",
    team="Team",
    objective="Ambitie",
    held="{date}, {begin}–{end}",
    place="Plaats",
    facilitator="Begeleider",
    present="Aanwezig",
    absent="Afwezig",
    not_recorded="niet vastgelegd",
    rating="Cijfer voor de sessie",
    agenda_count="{handled} van {total} punten behandeld",
    summary="Samenvatting",
    earlier_agreements="Afspraken van eerdere sessies",
    decisions="Besluiten",
    new_agreements="Nieuwe afspraken",
    agreement="{text} — {who}, vóór {date}",
    decision="{kind}: {text}",
    decision_on_plan="Over het plan als geheel",
    changed_from="van {old} naar {new}",
    moved_deadline="deadline van {old} naar {new} ({days})",
    no_decisions="Er zijn geen besluiten genomen.",
    discussed="Besproken",
    verified="Afgerond en akkoord",
    reopened="Heropend",
    lights="Verkeerslichten",
    light_changed="van {old} naar {new}",
    lessons="Lessen",
    notes="Notities",
    new_actions="Nieuwe acties",
    other_changes="Overige wijzigingen",
    change="{field}: {old} → {new}",
    parked="Geparkeerd",
    not_reached="Niet aan toegekomen",
    carried_over="Gaat mee naar de volgende sessie",
    corrections="Aanvullingen",
    correction="{date}: {text}",
    next_session="Volgende sessie",
    no_next_session="nog niet gepland",
    by_day="vóór {date}",
    no_day="zonder datum",
    nobody="niemand",
    none="geen",
    time_spent="{minutes} min",
    made_on="Gemaakt op {date}",
    columns_item="Punt",
    columns_decision="Besluit",
    columns_who="Wie",
    columns_by="Vóór",
    columns_outcome="Stand",
    file_name="verslag-{session}-{date}",
)

EN = MinutesTexts(
    title="Minutes {session} {date}",
    provisional="Provisional minutes: the session is still running.",
    plan="Plan",
    team="Team",
    objective="Objective",
    held="{date}, {begin}–{end}",
    place="Place",
    facilitator="Facilitator",
    present="Present",
    absent="Absent",
    not_recorded="not recorded",
    rating="Rating of the session",
    agenda_count="{handled} of {total} items handled",
    summary="Summary",
    earlier_agreements="Agreements of earlier sessions",
    decisions="Decisions",
    new_agreements="New agreements",
    agreement="{text} — {who}, by {date}",
    decision="{kind}: {text}",
    decision_on_plan="About the plan as a whole",
    changed_from="from {old} to {new}",
    moved_deadline="deadline from {old} to {new} ({days})",
    no_decisions="No decisions were taken.",
    discussed="Discussed",
    verified="Completed and verified",
    reopened="Reopened",
    lights="Traffic lights",
    light_changed="from {old} to {new}",
    lessons="Lessons",
    notes="Notes",
    new_actions="New actions",
    other_changes="Other changes",
    change="{field}: {old} → {new}",
    parked="Parked",
    not_reached="Not reached",
    carried_over="Carried over to the next session",
    corrections="Additions",
    correction="{date}: {text}",
    next_session="Next session",
    no_next_session="not planned yet",
    by_day="by {date}",
    no_day="no date",
    nobody="nobody",
    none="none",
    time_spent="{minutes} min",
    made_on="Made on {date}",
    columns_item="Item",
    columns_decision="Decision",
    columns_who="Who",
    columns_by="By",
    columns_outcome="Outcome",
    file_name="minutes-{session}-{date}",
)
