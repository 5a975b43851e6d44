"""What must be right between the parts of a plan file: codes, references, parents, completions."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias

from ogsm_tui.exchange.planfile.faults import FaultCode, FaultLog
from ogsm_tui.exchange.planfile.showing import shown
from ogsm_tui.method.words import ItemKind, SessionKind, SessionStatus, Status
from ogsm_tui.services.document import (
    ABSENT,
    ActionDoc,
    GoalDoc,
    IndicatorDoc,
    PlanDoc,
    SessionDoc,
    StrategyDoc,
)

ItemDoc: TypeAlias = GoalDoc | StrategyDoc | IndicatorDoc | ActionDoc
Reference: TypeAlias = tuple[str, str, ItemKind | None]
"""A place, the code that stands there, and the kind that it must be of."""


@dataclass(frozen=True, slots=True)
class StoredPlan:
    """Say what is stored already of the OGSM that a file is about, by code of the item."""

    kinds: Mapping[str, ItemKind] = field(default_factory=dict)
    statuses: Mapping[str, Status] = field(default_factory=dict)
    parents: Mapping[str, str] = field(default_factory=dict)


def check(plan: PlanDoc, stored: StoredPlan, log: FaultLog) -> None:
    """Log what is wrong between the parts of a plan, and between a plan and what is stored."""
    kinds = _check_codes(plan, stored, log)
    _check_people(plan, log)
    _check_completions(plan.actions, stored, log)
    _check_sessions(plan.sessions, log)
    _check_references(plan, kinds, log)
    _check_parents(plan.actions, stored, log)


def _items(plan: PlanDoc) -> Iterator[tuple[str, ItemKind, ItemDoc]]:
    lists: tuple[tuple[str, ItemKind, tuple[ItemDoc, ...]], ...] = (
        ("goals", ItemKind.GOAL, plan.goals),
        ("strategies", ItemKind.STRATEGY, plan.strategies),
        ("indicators", ItemKind.INDICATOR, plan.indicators),
        ("actions", ItemKind.ACTION, plan.actions),
    )
    for key, kind, docs in lists:
        for index, doc in enumerate(docs):
            yield f"{key}[{index}]", kind, doc


def _check_codes(plan: PlanDoc, stored: StoredPlan, log: FaultLog) -> dict[str, ItemKind]:
    """Log codes that are used twice or for another kind; give the kind of every known code."""
    kinds = dict(stored.kinds)
    places: dict[str, str] = {}
    for place, kind, item in _items(plan):
        code = item.code
        if not code:
            continue
        if code in places:
            log.add(f"{place}.code", FaultCode.DUPLICATE_CODE, shown(code), (places[code],))
            continue
        places[code] = place
        if kinds.get(code, kind) is not kind:
            log.add(f"{place}.code", FaultCode.CODE_OF_OTHER_KIND, shown(code), (kinds[code],))
        kinds[code] = kind
    return kinds


def _check_people(plan: PlanDoc, log: FaultLog) -> None:
    places: dict[str, str] = {}
    for index, person in enumerate(plan.people):
        place = f"people[{index}]"
        if person.name and places.setdefault(person.name, place) != place:
            log.add(f"{place}.name", FaultCode.DUPLICATE_PERSON, shown(person.name), (places[person.name],))


def _check_completions(actions: Iterable[ActionDoc], stored: StoredPlan, log: FaultLog) -> None:
    for index, action in enumerate(actions):
        if action.completed is ABSENT or action.completed is None:
            continue
        status = stored.statuses.get(action.code) if action.status is ABSENT else action.status
        place = f"actions[{index}]"
        if status is not Status.COMPLETED and log.is_clear(f"{place}.status"):
            log.add(f"{place}.completed", FaultCode.COMPLETED_WITHOUT_STATUS, shown(action.completed))


def _check_sessions(sessions: Iterable[SessionDoc], log: FaultLog) -> None:
    places: dict[tuple[SessionKind, datetime], str] = {}
    running = ""
    for index, session in enumerate(sessions):
        place = f"sessions[{index}]"
        _check_attendance(session, place, log)
        _check_agenda(session, place, log)
        if session.status is SessionStatus.RUNNING:
            if running:
                log.add(f"{place}.status", FaultCode.RUNNING_TWICE, shown(session.status), (running,))
            running = running or place
        # Without its kind or start it is not known which session this is.
        if not log.is_clear(place, f"{place}.kind", f"{place}.start"):
            continue
        first = places.setdefault((session.kind, session.start), place)
        if first != place:
            log.add(f"{place}.start", FaultCode.DUPLICATE_SESSION, shown(session.start), (first,))


def _check_attendance(session: SessionDoc, place: str, log: FaultLog) -> None:
    if session.present is ABSENT or session.absent is ABSENT:
        return
    for name in session.absent:
        if name in session.present:
            log.add(f"{place}.absent", FaultCode.PRESENT_AND_ABSENT, shown(name))


def _check_agenda(session: SessionDoc, session_place: str, log: FaultLog) -> None:
    places: dict[str, str] = {}
    for index, row in enumerate(session.agenda):
        place = f"{session_place}.agenda[{index}]"
        if row.item and places.setdefault(row.item, place) != place:
            log.add(f"{place}.item", FaultCode.DUPLICATE_AGENDA_ITEM, shown(row.item), (places[row.item],))


def _check_references(plan: PlanDoc, kinds: Mapping[str, ItemKind], log: FaultLog) -> None:
    simple = {_simplified(code): code for code in kinds}
    for place, code, wanted in _references(plan):
        kind = kinds.get(code)
        if kind is None:
            alike = simple.get(_simplified(code), "")
            log.add(place, FaultCode.UNKNOWN_REFERENCE, shown(code), nearest=alike)
        elif wanted is not None and kind is not wanted:
            log.add(place, FaultCode.REFERENCE_OF_OTHER_KIND, shown(code), (wanted, kind))


def _simplified(code: str) -> str:
    return "".join(filter(str.isalnum, code.casefold()))


def _references(plan: PlanDoc) -> Iterator[Reference]:
    for index, indicator in enumerate(plan.indicators):
        if indicator.strategy is not ABSENT and indicator.strategy:
            yield f"indicators[{index}].strategy", indicator.strategy, ItemKind.STRATEGY
    for index, action in enumerate(plan.actions):
        if action.strategies is not ABSENT:
            for code in action.strategies:
                yield f"actions[{index}].strategies", code, ItemKind.STRATEGY
        if action.parent is not ABSENT and action.parent:
            yield f"actions[{index}].parent", action.parent, ItemKind.ACTION
    for index, session in enumerate(plan.sessions):
        yield from _session_references(session, f"sessions[{index}]")


def _session_references(session: SessionDoc, place: str) -> Iterator[Reference]:
    for key, wanted, codes in (
        ("agenda", None, [row.item for row in session.agenda]),
        ("decisions", None, [decision.item for decision in session.decisions]),
        ("verifications", ItemKind.ACTION, [verdict.item for verdict in session.verifications]),
        ("notes", None, [note.item for note in session.notes]),
        ("changes", None, [change.item for change in session.changes]),
    ):
        for index, code in enumerate(codes):
            if code:
                yield f"{place}.{key}[{index}].item", code, wanted


def _check_parents(actions: Iterable[ActionDoc], stored: StoredPlan, log: FaultLog) -> None:
    """Log each action of the file whose parent is itself or one of its descendants."""
    parents = dict(stored.parents)
    given: dict[str, int] = {}
    for index, action in enumerate(actions):
        if action.parent is not ABSENT and action.code:
            parents[action.code] = action.parent
            given[action.code] = index
    in_cycle = _in_cycle(parents)
    for code, index in given.items():
        if code in in_cycle:
            log.add(f"actions[{index}].parent", FaultCode.CYCLE, shown(parents[code]))


def _in_cycle(parents: Mapping[str, str]) -> set[str]:
    """Give the codes that come back to themselves when one goes from parent to parent."""
    found: set[str] = set()
    done: set[str] = set()
    for begin in parents:
        code = begin
        walked: dict[str, int] = {}
        while code in parents and code not in done and code not in walked:
            walked[code] = len(walked)
            code = parents[code]
        if code in walked:
            found.update(list(walked)[walked[code] :])
        done.update(walked)
    return found
