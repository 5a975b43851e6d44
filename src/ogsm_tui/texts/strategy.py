"""A strategy and its indicators at the bijstuursessie: how far they are, what was learned, its actions."""

from collections.abc import Mapping
from dataclasses import dataclass

from ogsm_tui.method.words import ActionsFate


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class StrategyTexts:
    """What stands in the item of a strategy or an indicator, and what its end asks.

    A gap is said to the target and to the line that leads there; `above` and `below` where nobody knows
    which way is better.
    """

    to_go: str
    reached: str
    beyond: str
    below: str
    above: str
    exactly: str
    behind: str
    ahead: str
    on_line: str
    legend_measured: str
    legend_wanted: str
    open_agreements: str
    earlier_lessons: str
    lessons: str
    lessons_row: str
    new_lessons: str
    lessons_since: str
    lessons_before: str
    sought: str
    no_lessons: str
    on_session: str
    of_session: str
    action_of: str
    # the end of a strategy
    fate_heading: str
    fates: Mapping[ActionsFate, str]
    actions_archived: str
    actions_moved: str


NL = StrategyTexts(
    to_go="nog {gap} te gaan tot {target}",
    reached="streefwaarde van {target} gehaald",
    beyond="streefwaarde van {target} gehaald, {gap} beter",
    below="{gap} onder de streefwaarde van {target}",
    above="{gap} boven de streefwaarde van {target}",
    exactly="op de streefwaarde van {target}",
    behind="{gap} achter op de lijn",
    ahead="{gap} voor op de lijn",
    on_line="op de lijn",
    legend_measured="gemeten",
    legend_wanted="lijn naar de streefwaarde",
    open_agreements="Open afspraken",
    earlier_lessons="Wat we eerder leerden",
    lessons="Lessen",
    lessons_row="wat we eerder leerden",
    new_lessons="{count} nieuw",
    lessons_since="Sinds de bijstuursessie van {date}",
    lessons_before="Daarvoor",
    sought="woorden uit de les, of het punt waar zij over gaat",
    no_lessons="Er zijn nog geen lessen. Met i schrijf je er tijdens een sessie een op.",
    on_session="over de sessie",
    of_session="{session} van {date}",
    action_of="actie {number} van {total} van {code}: tab gaat verder",
    fate_heading="Stoppen: wat gebeurt er met {actions}?",
    fates={
        ActionsFate.KEEP: "laten staan",
        ActionsFate.MOVE: "naar een andere strategische keuze",
        ActionsFate.ARCHIVE: "ook archiveren",
    },
    actions_archived="acties ook gearchiveerd: {codes}",
    actions_moved="acties naar {strategy}: {codes}",
)

EN = StrategyTexts(
    to_go="{gap} to go to {target}",
    reached="target of {target} reached",
    beyond="target of {target} reached, {gap} better",
    below="{gap} below the target of {target}",
    above="{gap} above the target of {target}",
    exactly="at the target of {target}",
    behind="{gap} behind the line",
    ahead="{gap} ahead of the line",
    on_line="on the line",
    legend_measured="measured",
    legend_wanted="line to the target",
    open_agreements="Open agreements",
    earlier_lessons="What we learned before",
    lessons="Lessons",
    lessons_row="what we learned before",
    new_lessons="{count} new",
    lessons_since="Since the strategy review of {date}",
    lessons_before="Before that",
    sought="words of the lesson, or what it is about",
    no_lessons="There are no lessons yet. With i you write one down during a session.",
    on_session="on the session",
    of_session="{session} of {date}",
    action_of="action {number} of {total} of {code}: tab goes on",
    fate_heading="Stop: what becomes of {actions}?",
    fates={
        ActionsFate.KEEP: "leave them",
        ActionsFate.MOVE: "to another strategy",
        ActionsFate.ARCHIVE: "archive them too",
    },
    actions_archived="actions archived too: {codes}",
    actions_moved="actions to {strategy}: {codes}",
)
