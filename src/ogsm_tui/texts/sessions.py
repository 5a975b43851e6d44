"""The calendar: the list of sessions, and planning one."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class SessionsTexts:
    """What the list of sessions and the planning of one say; `nth` are the places of a day in its month."""

    running: str
    planned: str
    past: str
    none: str
    rating: str
    overdue: str
    which_kind: str
    plan: str
    change: str
    repeat: str
    once: str
    weekly: str
    weeks: str
    monthly: str
    quarterly: str
    repeated: str
    as_now: str
    nth: tuple[str, ...]
    cancel: str


NL = SessionsTexts(
    running="Loopt nu",
    planned="Gepland",
    past="Geweest",
    none="Er zijn nog geen sessies. Plan de eerste met n.",
    rating="cijfer {rating}",
    overdue="te laat",
    which_kind="Welke sessie plannen?",
    plan="{session} plannen",
    change="{session} wijzigen",
    repeat="Herhalen?",
    once="één keer",
    weekly="elke week",
    weeks="elke {count} weken",
    monthly="elke maand op de {nth} {weekday}",
    quarterly="elk kwartaal op de {nth} {weekday}",
    repeated="herhaald",
    as_now="herhalen zoals nu",
    nth=("eerste", "tweede", "derde", "vierde", "laatste"),
    cancel="De {session} van {date} annuleren?",
)

EN = SessionsTexts(
    running="Running now",
    planned="Planned",
    past="Past",
    none="There are no sessions yet. Plan the first one with n.",
    rating="rated {rating}",
    overdue="overdue",
    which_kind="Plan which session?",
    plan="Plan: {session}",
    change="Change: {session}",
    repeat="Repeat?",
    once="once",
    weekly="every week",
    weeks="every {count} weeks",
    monthly="every month on the {nth} {weekday}",
    quarterly="every quarter on the {nth} {weekday}",
    repeated="repeating",
    as_now="repeat as now",
    nth=("first", "second", "third", "fourth", "last"),
    cancel="Cancel the {session} of {date}?",
)
