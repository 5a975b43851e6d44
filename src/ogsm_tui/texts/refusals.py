"""Why something cannot be done now: one sentence for each code."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Refusals:
    """A sentence for each code; `otherwise` is for a code without one."""

    otherwise: str
    this_item: str
    sentences: Mapping[str, str]

    def sentence(self, code: str) -> str:
        """Return the sentence of a code, its placeholders still open."""
        return self.sentences.get(code, self.otherwise)


NL = Refusals(
    otherwise="Dat kan nu niet.",
    this_item="dit punt",
    sentences={
        # the session
        "no-session": "Er is geen sessie gepland.",
        "no-plan": "Er is nog geen plan.",
        "not-begun": "De sessie is nog niet begonnen.",
        "not-running": "De sessie loopt niet.",
        "already-running": "Er loopt al een sessie.",
        "closed": "Deze sessie is afgesloten; een aanvulling kan nog wel.",
        "not-closed": "Dit kan alleen bij een afgesloten sessie.",
        "cancelled": "Deze sessie is geannuleerd.",
        "not-planned": "Dit kan alleen bij een geplande sessie.",
        "session-taken": "Op dat moment is al een sessie van deze soort gepland.",
        "reading-along": "{name} leidt de sessie; hier kijk je mee.",
        "no-minutes": "Er is nog geen sessie om een verslag van te maken.",
        # the agenda
        "not-listed": "{code} staat niet op de agenda; breng het eerst in.",
        "already-listed": "{code} staat al op de agenda.",
        "already-parked": "{code} is al geparkeerd.",
        "not-parked": "{code} is niet geparkeerd.",
        "no-open-item": "Er is geen open punt meer.",
        "nothing-selected": "Hier is niets gekozen.",
        "nothing-found": "Niets gevonden.",
        # the item
        "not-for-this-item": "Dat kan niet bij dit punt.",
        "not-for-agreements": "Een afspraak is nagekomen of niet nagekomen; meer kan hier niet.",
        "needs-light": "Dit vraagt eerst een licht.",
        "needs-word": "Zeg er een woord bij.",
        "asks-decision": "Rood of oranje vraagt een besluit.",
        "asks-verdict": "Afgerond vraagt een oordeel: akkoord of heropenen.",
        "already-handled": "{code} is al behandeld.",
        "already-stopped": "{code} is al gestopt.",
        "in-icebox": "{code} staat in de Icebox; wijzig eerst de status.",
        "not-completed": "{code} is niet afgerond.",
        "already-completed": "{code} is al afgerond.",
        "already-verified": "{code} is al akkoord.",
        "already-started": "{code} is al begonnen.",
        "already-judged": "Deze afspraak is al beoordeeld.",
        "archived": "{code} is gearchiveerd.",
        "no-strategy": "{code} staat onder geen strategische keuze.",
        "no-owner": "Geen eigenaar om een rapportage te vragen: {code}.",
        "one-at-a-time": "Voor meer punten tegelijk: akkoord, rapportage vragen of parkeren.",
        "unknown-strategy": "Er is geen andere strategische keuze {said} om ze naar te verplaatsen.",
        "no-decision": "Op dit punt is in deze sessie nog niets besloten.",
        "unchanged": "Er is niets veranderd.",
        # what was typed
        "unknown-item": "Er is geen {code} in dit plan.",
        "unknown-session": "Die sessie is er niet.",
        "unknown-decision": "Dat besluit is er niet meer.",
        "unknown-person": "Wie is {name}? Die naam staat niet in dit plan.",
        "unknown-bookmark": "Er is geen bladwijzer {name}.",
        "unknown-command": "Er is geen opdracht {name}.",
        "field-required": "Vul eerst in: {field}.",
        "not-a-date": "“{said}” is geen datum. Bijvoorbeeld: 15-12, vr, +2w.",
        "not-a-time": "“{said}” is geen tijd. Bijvoorbeeld: 10:00.",
        "date-missing": "Vul een datum in. Bijvoorbeeld: 15-12, vr, +2w.",
        "date-not-understood": "“{said}” is geen datum. Bijvoorbeeld: 15-12, vr, +2w.",
        "no-such-day": "“{said}” bestaat niet op de kalender.",
        "other-weekday": "“{said}”: die datum valt op een andere dag van de week.",
        "date-ambiguous": "“{said}” kan twee dagen zijn; zeg “vr”, of “vr volgende week”.",
        "date-too-far": "“{said}” ligt te ver weg.",
        "not-a-series": "“{value}” is geen herhaling volgens RFC 5545, zoals FREQ=MONTHLY;BYDAY=4TU.",
        "not-a-number": "{field}: dit is geen getal.",
        "out-of-range": "{field}: kies een waarde van {least} tot en met {most}.",
        "in-the-future": "Een rapportage of meting kan niet van na vandaag zijn.",
        "code-taken": "De code {code} is al in gebruik.",
        "one-line": "{field} past op één regel, zonder stuurtekens.",
        "unknown-field": "Dit punt heeft geen {field}.",
        "own-step": "{code} is zelf een stap van deze actie.",
        "reopen-first": "{code} is afgerond; heropen het eerst, met een reden (x).",
        "title-taken": "Er is al een plan “{title}”.",
        # undo
        "nothing-to-undo": "Er is niets om terug te draaien.",
        "nothing-to-redo": "Er is niets om opnieuw te doen.",
        "barrier": "Dit kan niet terug: {act}.",
        "changed-by-another": "Dit kan niet terug: {act}. Daarna in een ander venster: {other}.",
    },
)

EN = Refusals(
    otherwise="That cannot be done now.",
    this_item="this item",
    sentences={
        # the session
        "no-session": "No session is planned.",
        "no-plan": "There is no plan yet.",
        "not-begun": "The session has not begun.",
        "not-running": "The session is not running.",
        "already-running": "A session is running already.",
        "closed": "This session is closed; an addition is still possible.",
        "not-closed": "This takes a closed session.",
        "cancelled": "This session was cancelled.",
        "not-planned": "This takes a planned session.",
        "session-taken": "A session of this kind is planned for that moment already.",
        "reading-along": "{name} is running the session; you are following it here.",
        "no-minutes": "There is no session yet to make minutes of.",
        # the agenda
        "not-listed": "{code} is not on the agenda; bring it in first.",
        "already-listed": "{code} is on the agenda already.",
        "already-parked": "{code} is parked already.",
        "not-parked": "{code} is not parked.",
        "no-open-item": "No item is open any more.",
        "nothing-selected": "Nothing is selected here.",
        "nothing-found": "Nothing found.",
        # the item
        "not-for-this-item": "That does not apply to this item.",
        "not-for-agreements": "An agreement is kept or not kept; nothing else applies here.",
        "needs-light": "This takes a light first.",
        "needs-word": "Add a word to it.",
        "asks-decision": "Red or orange asks for a decision.",
        "asks-verdict": "Completed asks for a verdict: verified or reopen.",
        "already-handled": "{code} is handled already.",
        "already-stopped": "{code} was stopped already.",
        "in-icebox": "{code} is in the Icebox; change its status first.",
        "not-completed": "{code} is not completed.",
        "already-completed": "{code} is completed already.",
        "already-verified": "{code} is verified already.",
        "already-started": "{code} has started already.",
        "already-judged": "This agreement was judged already.",
        "archived": "{code} is archived.",
        "no-strategy": "{code} stands under no strategy.",
        "no-owner": "No owner to ask for a report: {code}.",
        "one-at-a-time": "For several items at once: verify, ask for a report, or park.",
        "unknown-strategy": "There is no other strategy {said} to move them to.",
        "no-decision": "Nothing was decided on this item in this session yet.",
        "unchanged": "Nothing has changed.",
        # what was typed
        "unknown-item": "There is no {code} in this plan.",
        "unknown-session": "That session does not exist.",
        "unknown-decision": "That decision is no longer there.",
        "unknown-person": "Who is {name}? That name is not in this plan.",
        "unknown-bookmark": "There is no bookmark {name}.",
        "unknown-command": "There is no command {name}.",
        "field-required": "Fill in first: {field}.",
        "not-a-date": "“{said}” is not a date. For example: 15-12, fri, +2w.",
        "not-a-time": "“{said}” is not a time of day. For example: 10:00.",
        "date-missing": "Fill in a date. For example: 15-12, fri, +2w.",
        "date-not-understood": "“{said}” is not a date. For example: 15-12, fri, +2w.",
        "no-such-day": "“{said}” is not on the calendar.",
        "other-weekday": "“{said}”: that date is another day of the week.",
        "date-ambiguous": "“{said}” can be two days; say “fri”, or “fri next week”.",
        "date-too-far": "“{said}” is too far away.",
        "not-a-series": "“{value}” is no repetition as in RFC 5545, such as FREQ=MONTHLY;BYDAY=4TU.",
        "not-a-number": "{field}: this is not a number.",
        "out-of-range": "{field}: choose a value from {least} to {most}.",
        "in-the-future": "A report or measurement cannot be dated after today.",
        "code-taken": "The code {code} is in use already.",
        "one-line": "{field} fits on one line, without control characters.",
        "unknown-field": "This item has no {field}.",
        "own-step": "{code} is itself a step of this action.",
        "reopen-first": "{code} is completed; reopen it first, with a reason (x).",
        "title-taken": "There is a plan “{title}” already.",
        # undo
        "nothing-to-undo": "There is nothing to take back.",
        "nothing-to-redo": "There is nothing to do again.",
        "barrier": "This cannot be taken back: {act}.",
        "changed-by-another": "This cannot be taken back: {act}. Since then in another window: {other}.",
    },
)
