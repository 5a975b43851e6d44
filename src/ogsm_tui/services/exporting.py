"""A stored plan as a document: what export writes, and what an import is compared with."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from ogsm_tui.method.words import (
    DecisionKind,
    Handled,
    ItemKind,
    Light,
    OgsmStatus,
    Outcome,
    Reason,
    Section,
    SessionKind,
    SessionStatus,
    Status,
    Verdict,
)
from ogsm_tui.services.document import (
    ABSENT,
    FORMAT,
    Absent,
    ActionDoc,
    AgendaDoc,
    ChangeDoc,
    CorrectionDoc,
    DecisionDoc,
    GoalDoc,
    IndicatorDoc,
    MeasurementDoc,
    MoveDoc,
    NoteDoc,
    OgsmDoc,
    PersonDoc,
    PlanDoc,
    ReportDoc,
    SessionDoc,
    StrategyDoc,
    VerificationDoc,
)
from ogsm_tui.store.plan_rows import ItemFound, PlanFound, SessionFound, whole_plan
from ogsm_tui.store.queries.parts import collector_held
from ogsm_tui.store.store import Snapshot

T = TypeVar("T")
R = TypeVar("R")


@collector_held()
def stored_plan(connection: Snapshot, ogsm_id: int) -> PlanDoc:
    """Give a whole plan as a document; what is empty is left out."""
    return _Documents(whole_plan(connection, ogsm_id)).plan()


def given(value: T | None) -> T | Absent:
    """Leave out what is empty."""
    return ABSENT if value is None or value in ("", (), False) else value


def _by(rows: Iterable[R], key: Callable[[R], int]) -> Mapping[int, list[R]]:
    grouped: defaultdict[int, list[R]] = defaultdict(list)
    for row in rows:
        grouped[key(row)].append(row)
    return grouped


class _Documents:
    """Make documents of rows; names and codes take the place of numbers."""

    def __init__(self, found: PlanFound) -> None:
        self._found = found
        self._names = {person.id: person.name for person in found.people}
        self._codes = {item.id: item.code or "" for item in found.items}
        self._reports = _by(found.reports, lambda row: row.item_id)
        self._measurements = _by(found.measurements, lambda row: row.item_id)
        self._moves = _by(found.moves, lambda row: row.item_id)
        self._strategies = _by(found.strategies, lambda row: row.action_id)
        self._involved = _by(found.involved, lambda row: row.action_id)
        self._attendance = _by(found.attendance, lambda row: row.session_id)
        self._agenda = _by(found.agenda, lambda row: row.session_id)
        self._decisions = _by(found.decisions, lambda row: row.session_id)
        self._verifications = _by(found.verifications, lambda row: row.session_id)
        self._notes = _by(found.notes, lambda row: row.session_id)
        self._changes = _by(found.changes, lambda row: row.session_id)
        self._corrections = _by(found.corrections, lambda row: row.session_id)

    def plan(self) -> PlanDoc:
        items = _by(self._found.items, lambda item: list(ItemKind).index(ItemKind(item.kind)))
        kinds = {kind: items.get(at, []) for at, kind in enumerate(ItemKind)}
        return PlanDoc(
            format=FORMAT,
            ogsm=self._ogsm(kinds[ItemKind.OBJECTIVE]),
            people=tuple(
                PersonDoc(name=person.name, email=person.email)
                for person in self._found.people
                if person.email
            ),
            goals=tuple(self._goal(item) for item in kinds[ItemKind.GOAL]),
            strategies=tuple(self._strategy(item) for item in kinds[ItemKind.STRATEGY]),
            indicators=tuple(self._indicator(item) for item in kinds[ItemKind.INDICATOR]),
            actions=tuple(self._action(item) for item in kinds[ItemKind.ACTION]),
            sessions=tuple(self._session(session) for session in self._found.sessions),
        )

    def _name(self, person_id: int | None) -> str:
        return "" if person_id is None else self._names[person_id]

    def _code(self, item_id: int | None) -> str:
        return "" if item_id is None else self._codes[item_id]

    def _ogsm(self, objectives: list[ItemFound]) -> OgsmDoc:
        ogsm = self._found.ogsm
        objective = objectives[0] if objectives else None
        return OgsmDoc(
            code=given(ogsm.code),
            title=ogsm.title,
            team=given(ogsm.team),
            status=OgsmStatus(ogsm.status),
            objective=ABSENT if objective is None else given(objective.title),
            owner=ABSENT if objective is None else given(self._name(objective.owner_id)),
            process_owner=given(self._name(ogsm.process_owner_id)),
            start=given(ogsm.start),
            end=given(ogsm.end),
            reports=() if objective is None else self._reports_of(objective.id),
        )

    def _goal(self, item: ItemFound) -> GoalDoc:
        return GoalDoc(
            code=item.code or "",
            title=item.title,
            unit=given(item.unit),
            baseline=_number(item.baseline),
            target=_number(item.target),
            target_date=given(item.target_date),
            owner=given(self._name(item.owner_id)),
            archived=given(item.archived),
            measurements=self._measurements_of(item.id),
        )

    def _strategy(self, item: ItemFound) -> StrategyDoc:
        return StrategyDoc(
            code=item.code or "",
            title=item.title,
            text=given(item.text),
            owner=given(self._name(item.owner_id)),
            labels=given(tuple(item.labels)),
            archived=given(item.archived),
            reports=self._reports_of(item.id),
        )

    def _indicator(self, item: ItemFound) -> IndicatorDoc:
        return IndicatorDoc(
            code=item.code or "",
            strategy=given(self._code(item.strategy_id)),
            title=item.title,
            unit=given(item.unit),
            baseline=_number(item.baseline),
            target=_number(item.target),
            target_date=given(item.target_date),
            owner=given(self._name(item.owner_id)),
            archived=given(item.archived),
            measurements=self._measurements_of(item.id),
        )

    def _action(self, item: ItemFound) -> ActionDoc:
        return ActionDoc(
            code=item.code or "",
            title=item.title,
            text=given(item.text),
            strategies=given(tuple(self._codes[link.other_id] for link in self._strategies.get(item.id, ()))),
            parent=given(self._code(item.parent_id)),
            owner=given(self._name(item.owner_id)),
            involved=given(tuple(self._names[link.other_id] for link in self._involved.get(item.id, ()))),
            labels=given(tuple(item.labels)),
            start=given(item.start),
            deadline=given(item.deadline),
            status=Status(item.status or Status.TODO),
            completed=given(item.completed),
            archived=given(item.archived),
            moves=tuple(
                MoveDoc(on=move.on, old=move.old, new=move.new) for move in self._moves.get(item.id, ())
            ),
            reports=self._reports_of(item.id),
        )

    def _reports_of(self, item_id: int) -> tuple[ReportDoc, ...]:
        return tuple(
            ReportDoc(
                date=row.date,
                light=_light(row.light),
                progress=row.progress,
                author=self._name(row.author_id),
                text=row.text,
                in_session=row.in_session,
            )
            for row in self._reports.get(item_id, ())
        )

    def _measurements_of(self, item_id: int) -> tuple[MeasurementDoc, ...]:
        return tuple(
            MeasurementDoc(
                date=row.date,
                actual=row.actual,
                target=row.target,
                light=_light(row.light),
                author=self._name(row.author_id),
                text=row.text,
                in_session=row.in_session,
            )
            for row in self._measurements.get(item_id, ())
        )

    def _session(self, session: SessionFound) -> SessionDoc:
        said = self._attendance.get(session.id, ())
        return SessionDoc(
            kind=SessionKind(session.kind),
            start=session.start,
            minutes=session.minutes,
            place=given(session.place),
            series=given(session.series),
            status=SessionStatus(session.status),
            began=given(session.began),
            closed=given(session.closed),
            present=given(tuple(self._names[row.person_id] for row in said if row.present)),
            absent=given(tuple(self._names[row.person_id] for row in said if not row.present)),
            rating=given(session.rating),
            facilitator=given(self._name(session.facilitator_id)),
            agenda=tuple(
                AgendaDoc(
                    item=self._codes[row.item_id],
                    section=Section(row.section),
                    reasons=tuple(Reason(word) for word in row.reasons),
                    state=Handled(row.state),
                    text=row.text,
                    seconds=row.seconds,
                    carried=row.carried,
                )
                for row in self._agenda.get(session.id, ())
            ),
            decisions=tuple(
                DecisionDoc(
                    item=self._code(row.item_id),
                    kind=DecisionKind(row.kind),
                    text=row.text,
                    who=self._name(row.who_id),
                    by=row.by,
                    old=row.old,
                    new=row.new,
                    outcome=None if row.outcome is None else Outcome(row.outcome),
                    outcome_text=row.outcome_text,
                    judged=row.judged,
                )
                for row in self._decisions.get(session.id, ())
            ),
            verifications=tuple(
                VerificationDoc(
                    item=self._codes[row.item_id],
                    completed=row.completed,
                    verdict=Verdict(row.verdict),
                    text=row.text,
                    ended=row.ended,
                )
                for row in self._verifications.get(session.id, ())
            ),
            notes=tuple(
                NoteDoc(item=self._code(row.item_id), text=row.text, lesson=row.lesson)
                for row in self._notes.get(session.id, ())
            ),
            corrections=tuple(
                CorrectionDoc(date=row.date, text=row.text) for row in self._corrections.get(session.id, ())
            ),
            changes=tuple(
                ChangeDoc(item=self._codes[row.item_id], field=row.field, old=row.old, new=row.new)
                for row in self._changes.get(session.id, ())
            ),
        )


def _number(value: float | None) -> float | Absent:
    # Nought is a value: `given` would not do.
    return ABSENT if value is None else value


def _light(word: str | None) -> Light | None:
    return None if word is None else Light(word)
