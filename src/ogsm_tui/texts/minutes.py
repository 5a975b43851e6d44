"""The minutes of a session: headings and phrases."""

from collections.abc import Mapping
from dataclasses import dataclass

from ogsm_tui.method.words import SessionStatus


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class MinutesTexts:
    """What stands in the minutes beside the words of the method and of the people.

    `remarks` is for a session that is not closed.
    """

    title: str
    remarks: Mapping[SessionStatus, str]
    # facts
    planned: str
    planned_for: str
    began: str
    closed: str
    when: str
    place: str
    facilitator: str
    present: str
    absent: str
    rating: str
    handled: str
    handled_count: str
    # headings
    earlier_agreements: str
    decisions: str
    decisions_on_plan: str
    decisions_and_changes: str
    priorities: str
    verified: str
    reopened: str
    lights: str
    discussed: str
    other_changes: str
    new_actions: str
    lessons: str
    notes: str
    not_handled: str
    not_reached: str
    parked: str
    open_agreements: str
    open_earlier: str
    corrections: str
    next_session: str
    # phrases
    whole_plan: str
    deadline: str
    light: str
    changed: str
    added: str
    quoted: str
    target_on: str
    none: str
    file_name: str


NL = MinutesTexts(
    title="{plan}: verslag {session} {date}",
    remarks={
        SessionStatus.PLANNED: "De sessie is nog niet begonnen.",
        SessionStatus.RUNNING: "Voorlopig verslag: de sessie loopt nog.",
        SessionStatus.CANCELLED: "De sessie is geannuleerd.",
    },
    planned="Gepland",
    planned_for="{date}, {time}, {minutes}",
    began="Begonnen",
    closed="Afgesloten",
    when="{date}, {time}",
    place="Plaats",
    facilitator="Begeleider",
    present="Aanwezig",
    absent="Afwezig",
    rating="Cijfer voor de sessie",
    handled="Behandeld",
    handled_count="{handled} van {points}",
    earlier_agreements="Afspraken van eerdere sessies",
    decisions="Besluiten",
    decisions_on_plan="Besluiten over het plan als geheel",
    decisions_and_changes="Besluiten en wijzigingen",
    priorities="Prioriteiten voor het komende kwartaal",
    verified="Afgerond en akkoord",
    reopened="Heropend",
    lights="Verkeerslichten",
    discussed="Besproken",
    other_changes="Overige wijzigingen",
    new_actions="Nieuwe acties",
    lessons="Lessen",
    notes="Notities",
    not_handled="Nog te behandelen",
    not_reached="Niet aan toegekomen",
    parked="Geparkeerd",
    open_agreements="Open afspraken",
    open_earlier="Nog open van eerdere sessies",
    corrections="Aanvullingen",
    next_session="Volgende sessie",
    whole_plan="Het plan als geheel",
    deadline="deadline {date}",
    light="Verkeerslicht",
    changed="{old} → {new}",
    added="toegevoegd",
    quoted="“{text}”",
    target_on="{value} op {date}",
    none="geen",
    file_name="verslag-{session}-{date}",
)

EN = MinutesTexts(
    title="{plan}: minutes of the {session} of {date}",
    remarks={
        SessionStatus.PLANNED: "The session has not begun yet.",
        SessionStatus.RUNNING: "Provisional minutes: the session is still running.",
        SessionStatus.CANCELLED: "The session is cancelled.",
    },
    planned="Planned",
    planned_for="{date}, {time}, {minutes}",
    began="Began",
    closed="Closed",
    when="{date}, {time}",
    place="Place",
    facilitator="Facilitator",
    present="Present",
    absent="Absent",
    rating="Rating of the session",
    handled="Handled",
    handled_count="{handled} of {points}",
    earlier_agreements="Agreements of earlier sessions",
    decisions="Decisions",
    decisions_on_plan="Decisions about the plan as a whole",
    decisions_and_changes="Decisions and changes",
    priorities="Priorities for the coming quarter",
    verified="Completed and verified",
    reopened="Reopened",
    lights="Traffic lights",
    discussed="Discussed",
    other_changes="Other changes",
    new_actions="New actions",
    lessons="Lessons",
    notes="Notes",
    not_handled="Still to be handled",
    not_reached="Not reached",
    parked="Parked",
    open_agreements="Open agreements",
    open_earlier="Still open from earlier sessions",
    corrections="Additions",
    next_session="Next session",
    whole_plan="The plan as a whole",
    deadline="deadline {date}",
    light="Traffic light",
    changed="{old} → {new}",
    added="added",
    quoted="“{text}”",
    target_on="{value} on {date}",
    none="none",
    file_name="minutes-{session}-{date}",
)
