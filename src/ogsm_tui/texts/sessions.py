"""The calendar: the list of sessions, planning one, and what becomes of its minutes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class SessionsTexts:
    """What the list of sessions, the planning of one and its minutes say.

    `nth` are the places of a day in its month.
    """

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
    addition: str
    addition_field: str
    save_minutes: str
    file_field: str
    file_hint: str
    file_name: str
    saved: str
    no_form: str
    file_exists: str
    not_written: str


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
    addition="Aanvulling op deze sessie",
    addition_field="aanvulling",
    save_minutes="Verslag opslaan",
    file_field="bestand",
    file_hint=".html .md .csv .json",
    file_name="verslag-{session}-{date}",
    saved="Opgeslagen: {path}",
    no_form="Laat de naam eindigen op .html, .md, .csv of .json.",
    file_exists="{name} bestaat al. Kies een andere naam.",
    not_written="Hier kan geen bestand worden gemaakt: {folder}. Kies een andere map.",
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
    addition="Addition to this session",
    addition_field="addition",
    save_minutes="Save the minutes",
    file_field="file",
    file_hint=".html .md .csv .json",
    file_name="minutes-{session}-{date}",
    saved="Saved: {path}",
    no_form="Let the name end in .html, .md, .csv or .json.",
    file_exists="{name} exists already. Choose another name.",
    not_written="No file can be made here: {folder}. Choose another folder.",
)
