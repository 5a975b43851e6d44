"""What a session kept, put in order for its minutes; nothing is judged again (method.md, section 2)."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import TypeVar

from ogsm_tui.exchange.minutes.phrases import is_agreement
from ogsm_tui.exchange.minutes.values import LIGHT
from ogsm_tui.method.handling import HANDLED
from ogsm_tui.method.words import Handled, ItemKind, Light, Reason, Section, Verdict
from ogsm_tui.services.items import ADDED
from ogsm_tui.services.views import MinutesView, VerdictLine
from ogsm_tui.store.models import AgendaEntry, Agreement, Change, Decision, ItemRef
from ogsm_tui.store.queries.kept import LEFT_OPEN

Kept = TypeVar("Kept", Decision, Change)

_LIGHTS = {Reason.RED: Light.RED, Reason.ORANGE: Light.ORANGE}


def only(view: MinutesView, kinds: Collection[ItemKind | None]) -> MinutesView:
    """Leave out what is not about an item of these kinds; `None` is what is about no item."""

    def wanted(ref: ItemRef | None) -> bool:
        return (None if ref is None else ref.kind) in kinds

    return replace(
        view,
        entries=tuple(each for each in view.entries if wanted(each.ref)),
        decisions=tuple(each for each in view.decisions if wanted(each.item)),
        verdicts=tuple(each for each in view.verdicts if wanted(each.ref)),
        notes=tuple(each for each in view.notes if wanted(each.item)),
        changes=tuple(each for each in view.changes if wanted(each.item)),
    )


def by_item(kept: Iterable[Kept]) -> list[list[Kept]]:
    """Put what is about one item together; what is about the plan as a whole is left out."""
    found: dict[ItemRef, list[Kept]] = {}
    for each in kept:
        if each.item is not None:
            found.setdefault(each.item, []).append(each)
    return list(found.values())


def verdicts(view: MinutesView, verdict: Verdict) -> list[VerdictLine]:
    """Give the actions on which this was the last verdict of the session."""
    last = {line.ref.id: line for line in view.verdicts}
    return [line for line in last.values() if line.verification.verdict is verdict]


def by_owner_alone(line: VerdictLine) -> bool:
    """Tell whether the one who verified is the owner."""
    return line.owner is not None and line.verification.by == line.owner


def in_state(view: MinutesView, state: Handled) -> list[AgendaEntry]:
    """Give the rows of the agenda in a state."""
    return [entry for entry in view.entries if entry.state is state]


def discussed(view: MinutesView) -> list[AgendaEntry]:
    """Give the rows that were discussed, also those of which a decision came."""
    return [
        entry
        for entry in view.entries
        if entry.state is Handled.DISCUSSED or (entry.state in HANDLED and entry.ref.id in view.words)
    ]


def handled_count(view: MinutesView) -> int:
    """Count the rows that were handled."""
    return sum(entry.state in HANDLED for entry in view.entries)


def added(view: MinutesView) -> list[Change]:
    """Give the items that were made in the session."""
    return [change for change in view.changes if change.field == ADDED]


def lights_set(view: MinutesView) -> list[Change]:
    """Give the lights that the session changed."""
    return [change for change in folded(view.changes) if change.field == LIGHT]


def fields_changed(view: MinutesView) -> list[Change]:
    """Give the other fields that the session changed, but not those of what was made in it."""
    made = {change.item for change in added(view)}
    return [
        change
        for change in folded(view.changes)
        if change.field not in (ADDED, LIGHT) and change.item not in made
    ]


def folded(changes: Iterable[Change]) -> Iterator[Change]:
    """Put several changes of one field together, and leave out what came back to what it was."""
    found: dict[tuple[ItemRef, str], Change] = {}
    for change in changes:
        key = (change.item, change.field)
        first = found.get(key)
        found[key] = change if first is None else replace(first, new=change.new)
    return (change for change in found.values() if change.old != change.new)


def light_of(view: MinutesView, entry: AgendaEntry) -> str | None:
    """Give the light of a strategy after the session, as an identifier; `None` where it is not kept.

    It is the one last set, else that which its reasons name: without one of these it was green.
    """
    last = [each.new for each in view.changes if each.item == entry.ref and each.field == LIGHT]
    if last:
        return last[-1]
    if entry.section is not Section.STRATEGIES:
        return None
    if entry.reasons and entry.reasons[0] in (Reason.NO_REPORT, Reason.NO_LIGHT):
        return ""
    return next((_LIGHTS[reason] for reason in entry.reasons if reason in _LIGHTS), Light.GREEN)


def new_agreements(view: MinutesView) -> list[Decision]:
    """Give the agreements made in the session, the earliest day first."""
    return sorted((each for each in view.decisions if is_agreement(each)), key=_due)


def open_earlier(view: MinutesView) -> list[Agreement]:
    """Give the agreements of earlier sessions that are still open, the earliest day first.

    One that this session left open was open, whatever a later session said of it.
    """
    left = [each for each in view.agreements if each.reviewed == LEFT_OPEN]
    return sorted({each.id: each for each in (*view.open_agreements, *left)}.values(), key=_due)


def earlier_agreements(view: MinutesView) -> list[Agreement]:
    """Give the agreements of earlier sessions: those that this one looked at, then the others still open."""
    return list({each.id: each for each in (*view.agreements, *open_earlier(view))}.values())


def open_now(view: MinutesView) -> list[Agreement | Decision]:
    """Give all agreements that are open after the session, the earliest day first."""
    return sorted((*open_earlier(view), *new_agreements(view)), key=_due)


def is_late(view: MinutesView, agreement: Agreement | Decision) -> bool:
    """Tell whether the day of an open agreement had passed on the day of the session."""
    return agreement.by is not None and agreement.by < view.session.day


def _due(agreement: Agreement | Decision) -> date:
    return agreement.by or date.max
