"""The commands of the screens: a label for the bottom line, a line for help and palette (screens' keys)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple


class CommandText(NamedTuple):
    """What a command is called on the bottom line, and what it does in one line."""

    label: str
    line: str


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class CommandTexts:
    """A label and a line for each command, by its code."""

    by_code: Mapping[str, CommandText]
    more: str
    keys_heading: str
    here: str
    everywhere: str
    in_a_field: str
    not_now: str
    palette_prompt: str
    commands_heading: str
    items_heading: str


NL = CommandTexts(
    by_code={
        # walking
        "next-item": CommandText("Volgende", "Naar het volgende punt"),
        "previous-item": CommandText("Vorige", "Naar het vorige punt"),
        "next-open": CommandText("Volgende open", "Naar het volgende punt dat nog open is"),
        "previous-open": CommandText("Vorige open", "Naar het vorige punt dat nog open is"),
        "first-item": CommandText("Eerste", "Naar het eerste punt"),
        "last-item": CommandText("Laatste", "Naar het laatste punt"),
        "scroll-up": CommandText("Omhoog", "Terugbladeren in het punt"),
        "scroll-down": CommandText("Omlaag", "Verder bladeren in het punt"),
        "show-large": CommandText("Groot", "Dit punt alleen, groot voor de zaal"),
        "filter": CommandText("Zoeken", "De lijst beperken terwijl je typt"),
        "keep-filter": CommandText("Naar de lijst", "Verder in de lijst met wat gevonden is"),
        "clear-filter": CommandText("Alles weer", "Weer de hele lijst, op hetzelfde punt"),
        "bookmark": CommandText("Bladwijzer", "Een bladwijzer bekijken; de agenda blijft staan"),
        "everything": CommandText("Alles", "Alle punten van het plan bekijken; de agenda blijft staan"),
        "select": CommandText("Kiezen", "Kiezen, voor één vraag aan meer eigenaren"),
        # recording
        "decide": CommandText("Besluit", "Een besluit nemen: soort, dan wat, wie en vóór wanneer"),
        "verify": CommandText("Akkoord", "Akkoord: al het werk is echt gedaan"),
        "reopen": CommandText("Heropenen", "Heropenen: er is nog werk te doen"),
        "keep-agreement": CommandText("Nagekomen", "De afspraak is nagekomen"),
        "break-agreement": CommandText("Niet nagekomen", "De afspraak is niet nagekomen"),
        "leave-agreement": CommandText("Open laten", "De afspraak blijft open"),
        "set-light": CommandText("Licht", "Het verkeerslicht zetten: groen, oranje, rood of geen"),
        "discuss": CommandText("Besproken", "Besproken, met een woord erbij"),
        "revise": CommandText("Herzien", "Een besluit van deze sessie herzien of schrappen"),
        "new-action": CommandText("Nieuwe actie", "Een nieuwe actie onder dezelfde strategische keuze"),
        "edit": CommandText("Wijzigen", "De velden van dit punt wijzigen"),
        "note": CommandText("Notitie", "Een notitie of een les vastleggen"),
        "park": CommandText("Parkeren", "Parkeren tot het eind, of terughalen"),
        "bring-back": CommandText("Terughalen", "Een geparkeerd punt terughalen"),
        "bring-in": CommandText("Inbrengen", "Dit punt op de agenda zetten"),
        "keep": CommandText("Bewaren", "Bewaren wat is ingevuld"),
        "keep-and-stay": CommandText("Bewaren, blijven", "Bewaren en op dit punt blijven"),
        "next-field": CommandText("Volgend veld", "Naar het volgende veld"),
        "leave-draft": CommandText("Later", "Later verder: wat getypt is, komt met dezelfde toets terug"),
        "keep-with-action": CommandText("Met actie", "Bewaren en er een nieuwe actie van maken"),
        "undo": CommandText("Herstel", "Het laatste terugdraaien"),
        "redo": CommandText("Opnieuw", "Het teruggedraaide opnieuw doen"),
        # the session
        "begin": CommandText("Sessie beginnen", "De sessie beginnen"),
        "finish": CommandText("Afsluiten", "De sessie afronden en afsluiten"),
        "clock": CommandText("Klok", "De klok stilzetten of laten lopen"),
        "present": CommandText("Wie is er", "Aangeven wie er is"),
        "toggle-present": CommandText("Aanwezig of niet", "Aangeven of deze persoon er was"),
        "go-on": CommandText("Verder", "Verder met afsluiten"),
        "minutes": CommandText("Verslag", "Het verslag tot nu toe"),
        "take-over": CommandText("Overnemen", "Vragen de sessie over te nemen"),
        # going somewhere
        "read-reports": CommandText("Rapportages lezen", "De rapportages lezen, zonder te beginnen"),
        "continue-session": CommandText("Verder met de sessie", "Verder met de sessie die loopt"),
        "process-status": CommandText("Status proces", "Naar de status van het proces"),
        "sessions": CommandText("Sessies", "De geplande en de afgelopen sessies"),
        "plan": CommandText("Plan", "Het hele plan bekijken en wijzigen"),
        "bookmarks": CommandText("Bladwijzers", "Bladwijzers maken en wijzigen"),
        "report": CommandText("Rapporteren", "Invullen wat een eigenaar nog moet rapporteren"),
        "choose": CommandText("Openen", "Openen waar de cursor staat"),
        "choose-plan": CommandText("Ander plan", "Een ander plan kiezen"),
        "open-minutes": CommandText("Verslag", "Het verslag van deze sessie"),
        "plan-session": CommandText("Sessie plannen", "Een sessie plannen, één keer of herhaald"),
        "change-session": CommandText("Wijzigen", "Datum, tijd of duur van een sessie wijzigen"),
        "cancel-session": CommandText("Annuleren", "Een sessie annuleren"),
        "correct": CommandText("Aanvullen", "Een afgesloten sessie aanvullen, met datum"),
        "new-item": CommandText("Toevoegen", "Iets aan het plan toevoegen"),
        "archive": CommandText("Archiveren", "Archiveren, of uit het archief halen"),
        "import": CommandText("Inlezen", "Een plan inlezen uit een bestand"),
        "take-file": CommandText("Inlezen", "Dit bestand inlezen"),
        "new-plan": CommandText("Nieuw plan", "Een nieuw plan beginnen"),
        "demo": CommandText("Demo", "De demo bekijken"),
        # the program
        "copy": CommandText("Kopiëren", "Dit punt kopiëren als Markdown"),
        "theme": CommandText("Thema", "Een licht of donker thema kiezen"),
        "language": CommandText("English", "Show everything in English"),
        "palette": CommandText("Meer", "Alle opdrachten, en elk punt van het plan"),
        "take-found": CommandText("Doen, of erheen", "De opdracht uitvoeren, of naar het punt gaan"),
        "help": CommandText("Hulp", "De toetsen van dit scherm"),
        "help-in-field": CommandText("Hulp", "De toetsen die hier iets doen"),
        "close": CommandText("Sluiten", "Veld, filter, menu of groot punt sluiten"),
        "back": CommandText("Terug", "Terug naar het vorige scherm"),
        "quit": CommandText("Stoppen", "Stoppen; alles is bewaard"),
    },
    more="Meer",
    keys_heading="Toetsen",
    here="Op dit scherm",
    everywhere="Overal",
    in_a_field="In een veld",
    not_now="nu niet: {why}",
    palette_prompt="Opdracht, of code of titel van een punt",
    commands_heading="Opdrachten",
    items_heading="Punten van het plan",
)

EN = CommandTexts(
    by_code={
        # walking
        "next-item": CommandText("Next", "Go to the next item"),
        "previous-item": CommandText("Previous", "Go to the previous item"),
        "next-open": CommandText("Next open", "Go to the next item that is still open"),
        "previous-open": CommandText("Previous open", "Go to the previous item that is still open"),
        "first-item": CommandText("First", "Go to the first item"),
        "last-item": CommandText("Last", "Go to the last item"),
        "scroll-up": CommandText("Up", "Page back in the item"),
        "scroll-down": CommandText("Down", "Page on in the item"),
        "show-large": CommandText("Large", "This item alone, large for the room"),
        "filter": CommandText("Filter", "Narrow the list as you type"),
        "keep-filter": CommandText("To the list", "Go on in the list with what was found"),
        "clear-filter": CommandText("Whole list", "The whole list again, at the same item"),
        "bookmark": CommandText("Bookmark", "Look at a bookmark; the agenda stays as it is"),
        "everything": CommandText("Everything", "Look at all items of the plan; the agenda stays as it is"),
        "select": CommandText("Select", "Select, for one request to several owners"),
        # recording
        "decide": CommandText("Decide", "Take a decision: its kind, then what, who and by when"),
        "verify": CommandText("Verified", "Verified: all the work is really done"),
        "reopen": CommandText("Reopen", "Reopen: there is work left to do"),
        "keep-agreement": CommandText("Kept", "The agreement was kept"),
        "break-agreement": CommandText("Not kept", "The agreement was not kept"),
        "leave-agreement": CommandText("Leave open", "The agreement stays open"),
        "set-light": CommandText("Light", "Set the traffic light: green, orange, red or none"),
        "discuss": CommandText("Discussed", "Discussed, with a word"),
        "revise": CommandText("Revise", "Revise or strike a decision of this session"),
        "new-action": CommandText("New action", "A new action under the same strategy"),
        "edit": CommandText("Change", "Change the fields of this item"),
        "note": CommandText("Note", "Record a note or a lesson"),
        "park": CommandText("Park", "Park until the end, or bring back"),
        "bring-back": CommandText("Bring back", "Bring a parked item back"),
        "bring-in": CommandText("Bring in", "Put this item on the agenda"),
        "keep": CommandText("Keep", "Keep what was filled in"),
        "keep-and-stay": CommandText("Keep, stay", "Keep it and stay at this item"),
        "next-field": CommandText("Next field", "Go to the next field"),
        "leave-draft": CommandText("Later", "Go on later: what was typed comes back with the same key"),
        "keep-with-action": CommandText("With action", "Keep it and make a new action of it"),
        "undo": CommandText("Undo", "Take back the latest"),
        "redo": CommandText("Redo", "Do again what was taken back"),
        # the session
        "begin": CommandText("Begin session", "Begin the session"),
        "finish": CommandText("Finish", "Finish and close the session"),
        "clock": CommandText("Clock", "Pause the clock, or let it go on"),
        "present": CommandText("Who is here", "Say who is here"),
        "toggle-present": CommandText("Present or not", "Say whether this person was there"),
        "go-on": CommandText("Go on", "Go on with finishing"),
        "minutes": CommandText("Minutes", "The minutes so far"),
        "take-over": CommandText("Take over", "Ask to take over the session"),
        # going somewhere
        "read-reports": CommandText("Read reports", "Read the reports, without beginning"),
        "continue-session": CommandText("Go on with the session", "Go on with the session that runs"),
        "process-status": CommandText("Process status", "Go to the process status"),
        "sessions": CommandText("Sessions", "The planned sessions and the past ones"),
        "plan": CommandText("Plan", "Look at the whole plan and change it"),
        "bookmarks": CommandText("Bookmarks", "Make bookmarks and change them"),
        "report": CommandText("Report", "Fill in what an owner still owes a report on"),
        "choose": CommandText("Open", "Open what the cursor is on"),
        "choose-plan": CommandText("Other plan", "Choose another plan"),
        "open-minutes": CommandText("Minutes", "The minutes of this session"),
        "plan-session": CommandText("Plan a session", "Plan a session, once or repeating"),
        "change-session": CommandText("Change", "Change date, time or length of a session"),
        "cancel-session": CommandText("Cancel", "Cancel a session"),
        "correct": CommandText("Add to it", "Add to a closed session, dated"),
        "new-item": CommandText("Add", "Add something to the plan"),
        "archive": CommandText("Archive", "Archive, or take out of the archive"),
        "import": CommandText("Import", "Import a plan from a file"),
        "take-file": CommandText("Import", "Import this file"),
        "new-plan": CommandText("New plan", "Start a new plan"),
        "demo": CommandText("Demo", "Look at the demo"),
        # the program
        "copy": CommandText("Copy", "Copy this item as Markdown"),
        "theme": CommandText("Theme", "Choose a light or a dark theme"),
        "language": CommandText("Nederlands", "Alles in het Nederlands tonen"),
        "palette": CommandText("More", "Every command, and any item of the plan"),
        "take-found": CommandText("Do it, or go there", "Run the command, or go to the item"),
        "help": CommandText("Help", "The keys of this screen"),
        "help-in-field": CommandText("Help", "The keys that do something here"),
        "close": CommandText("Close", "Close field, filter, menu or large item"),
        "back": CommandText("Back", "Back to the previous screen"),
        "quit": CommandText("Quit", "Quit; everything is kept"),
    },
    more="More",
    keys_heading="Keys",
    here="On this screen",
    everywhere="Everywhere",
    in_a_field="In a field",
    not_now="not now: {why}",
    palette_prompt="Command, or code or title of an item",
    commands_heading="Commands",
    items_heading="Items of the plan",
)
