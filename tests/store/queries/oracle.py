"""What a bookmark holds, found the slow way: every row is read, nothing is left to SQL, the rules judge."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Connection, select
from sqlmodel import SQLModel

from ogsm_tui.method.currency import ACTION_WINDOW, is_current
from ogsm_tui.method.evaluate import day_of, evaluation, last_closed_before, previous_session
from ogsm_tui.method.facts import ActionFacts, Evaluation, PastFacts, SessionFacts, SteeringFacts
from ogsm_tui.method.improving import Share, month_ends, was_under_way
from ogsm_tui.method.listing import Judgement, judge_steering, list_actions
from ogsm_tui.method.moves import total
from ogsm_tui.method.signals import light_unchanged
from ogsm_tui.method.words import (
    Handled,
    ItemKind,
    Light,
    OgsmStatus,
    Section,
    SessionKind,
    SessionStatus,
    Status,
    Verdict,
)
from ogsm_tui.store import tables
from ogsm_tui.store.models import (
    ActionCounts,
    ItemRef,
    ListedAction,
    ListedIndicator,
    ListedStrategy,
    Overview,
    PlanHead,
    StrategyName,
)
from ogsm_tui.store.writer import table_of


@dataclass(frozen=True)
class Told:
    """The reports or measurements of one item that exist on a date, newest first."""

    rows: list[Any] = field(default_factory=list)

    @property
    def lights(self) -> list[Light | None]:
        return [None if row.light is None else Light(row.light) for row in self.rows]

    @property
    def light(self) -> Light | None:
        return self.lights[0] if self.rows else None

    @property
    def reported(self) -> date | None:
        return self.rows[0].date if self.rows else None

    @property
    def own(self) -> date | None:
        return next((row.date for row in self.rows if not row.in_session), None)

    def latest(self, column: str) -> Any:
        return next((row for row in self.rows if getattr(row, column) is not None), None)


class Oracle:
    """Everything that stands in one store, looked at for one plan, kind and date."""

    def __init__(self, connection: Connection, ogsm_id: int, kind: SessionKind, on: date) -> None:
        self._connection = connection
        self.ogsm_id, self.kind, self.on = ogsm_id, kind, on
        self.items = {row.id: row for row in self._all(tables.ItemRow)}
        self.actions = {row.id: row for row in self._all(tables.ActionRow)}
        self.steering = {row.id: row for row in self._all(tables.SteeringRow)}
        self.names = {row.id: row.name for row in self._all(tables.PersonRow)}
        self.links = self._all(tables.ActionStrategyRow)
        self.agenda = self._all(tables.AgendaRow)
        self.verifications = self._all(tables.VerificationRow)
        self.moves = self._all(tables.MoveRow)
        self.reports = self._all(tables.ReportRow)
        self.measurements = self._all(tables.MeasurementRow)
        self.sessions = {row.id: row for row in self._all(tables.SessionRow)}
        self.session_facts = [
            SessionFacts(
                row.id, SessionKind(row.kind), SessionStatus(row.status), row.start, row.began, row.closed
            )
            for row in self.sessions.values()
            if row.ogsm_id == ogsm_id
        ]
        self.look: Evaluation = evaluation(kind, on, self.session_facts)
        previous = previous_session(self.session_facts, kind, on)
        self.left = [row for row in self.agenda if previous is not None and row.session_id == previous.id]

    def _all(self, model: type[SQLModel]) -> list[Any]:
        return list(self._connection.execute(select(table_of(model))))

    # ---- the bookmark

    def overview(self) -> Overview:
        judged = list_actions(
            [self.action_facts(row.id) for row in self._of_plan(ItemKind.ACTION) if not row.archived],
            self.look,
        )
        strategies = None
        if self.kind == SessionKind.STRATEGY_REVIEW:
            strategies = tuple(
                self._strategy(row.id) for row in self._of_plan(ItemKind.STRATEGY) if not row.archived
            )
        return Overview(
            plan=self._head(),
            bookmark=self.kind.value,
            on=self.on,
            previous_session=self.look.previous_began.date() if self.look.previous_began else None,
            strategies=strategies,
            decide=tuple(self._listed(each) for each in judged[Section.DECIDE]),
            unknown=tuple(self._listed(each) for each in judged[Section.UNKNOWN]),
            check=tuple(self._listed(each) for each in judged[Section.CHECK]),
        )

    # ---- are we improving?

    def improving(self) -> tuple[Share, ...]:
        actions = [self.actions[row.id] for row in self._of_plan(ItemKind.ACTION) if not row.archived]
        return tuple(self._share(actions, day) for day in month_ends(self.on))

    def _share(self, actions: Iterable[Any], day: date) -> Share:
        review = last_closed_before(self.session_facts, SessionKind.ACTION_REVIEW, day)
        last = None if review is None else day_of(review)
        under_way = [
            row
            for row in actions
            if was_under_way(PastFacts(Status(row.status), row.start, row.completed), day)
        ]
        own = [
            max((each.date for each in self._own_reports(row.id) if each.date <= day), default=None)
            for row in under_way
        ]
        current = sum(is_current(reported, last, day, ACTION_WINDOW) for reported in own)
        return Share(day, current, len(under_way))

    def _own_reports(self, item_id: int) -> list[Any]:
        return [row for row in self.reports if row.item_id == item_id and not row.in_session]

    # ---- facts

    def told(self, item_id: int) -> Told:
        measured = self.items[item_id].kind in (ItemKind.INDICATOR, ItemKind.GOAL)
        rows = self.measurements if measured else self.reports
        mine = [row for row in rows if row.item_id == item_id and row.date <= self.on]
        return Told(sorted(mine, key=lambda row: (row.date, row.id), reverse=True))

    def action_facts(self, item_id: int) -> ActionFacts:
        row, told = self.actions[item_id], self.told(item_id)
        moves = [move for move in self.moves if move.item_id == item_id and move.on <= self.on]
        return ActionFacts(
            id=item_id,
            code=self.items[item_id].code,
            status=Status(row.status),
            start=row.start,
            deadline=row.deadline,
            completed=row.completed,
            marked_completed=row.marked_completed,
            light=told.light,
            report_date=told.reported,
            own_report_date=told.own,
            verified=row.status == Status.COMPLETED and self._is_verified(row),
            unjudged=any(
                left.item_id == item_id
                and left.section == Section.CHECK
                and left.state not in (Handled.VERIFIED, Handled.REOPENED)
                for left in self.left
            ),
            carried=self._is_carried(item_id),
            light_unchanged=light_unchanged(told.lights),
            moves=total((move.old, move.new) for move in moves),
        )

    def steering_facts(self, item_id: int) -> SteeringFacts:
        told = self.told(item_id)
        return SteeringFacts(
            id=item_id,
            code=self.items[item_id].code or "",
            light=told.light,
            report_date=told.reported,
            own_report_date=told.own,
            carried=self._is_carried(item_id),
            light_unchanged=light_unchanged(told.lights),
        )

    def _is_verified(self, action: Any) -> bool:
        return any(
            row.item_id == action.id
            and row.verdict == Verdict.VERIFIED
            and not row.ended
            and row.completed == action.completed
            and self.sessions[row.session_id].status == SessionStatus.CLOSED
            for row in self.verifications
        )

    def _is_carried(self, item_id: int) -> bool:
        waiting = (Handled.OPEN, Handled.PARKED, Handled.NOT_REACHED)
        return any(row.item_id == item_id and row.state in waiting for row in self.left)

    # ---- what is shown

    def _of_plan(self, kind: ItemKind) -> list[Any]:
        mine = [row for row in self.items.values() if row.ogsm_id == self.ogsm_id and row.kind == kind]
        return sorted(mine, key=lambda row: (row.place, row.id))

    def _head(self) -> PlanHead:
        plan = next(row for row in self._all(tables.OgsmRow) if row.id == self.ogsm_id)
        objective = self._of_plan(ItemKind.OBJECTIVE)[0]
        return PlanHead(
            plan.id,
            plan.code,
            plan.title,
            plan.team,
            OgsmStatus(plan.status),
            objective.title,
            self.names.get(objective.owner_id),
            self.names.get(plan.process_owner_id),
            plan.start,
            plan.end,
        )

    def _handled(self, item_id: int) -> Handled | None:
        for row in self.agenda:
            held = self.sessions[row.session_id]
            running = held.status == SessionStatus.RUNNING and held.kind == self.kind
            if row.item_id == item_id and running and row.state != Handled.OPEN:
                return Handled(row.state)
        return None

    def _listed(self, judgement: Judgement) -> ListedAction:
        facts = judgement.action
        item, row, told = self.items[facts.id], self.actions[facts.id], self.told(facts.id)
        progress = told.latest("progress")
        links = sorted(
            (link for link in self.links if link.action_id == facts.id), key=lambda link: link.place
        )
        strategies = [self.items[link.strategy_id] for link in links]
        return ListedAction(
            ref=ItemRef(ItemKind.ACTION, facts.id),
            code=item.code,
            title=item.title,
            owner=self.names.get(item.owner_id),
            strategies=tuple(StrategyName(s.id, s.code, s.title) for s in strategies if not s.archived),
            parent=None if row.parent_id is None else self.items[row.parent_id].code,
            status=facts.status,
            light=facts.light,
            progress=None if progress is None else progress.progress,
            report_date=facts.report_date,
            start=row.start,
            deadline=row.deadline,
            completed=row.completed,
            section=judgement.section,
            reasons=judgement.reasons,
            signals=judgement.signals,
            moves=facts.moves,
            handled=self._handled(facts.id),
            own_report_date=facts.own_report_date,
        )

    def _strategy(self, item_id: int) -> ListedStrategy:
        item, told = self.items[item_id], self.told(item_id)
        _, reasons, signals = judge_steering(self.steering_facts(item_id), self.look)
        progress = told.latest("progress")
        return ListedStrategy(
            ref=ItemRef(ItemKind.STRATEGY, item_id),
            code=item.code,
            title=item.title,
            owner=self.names.get(item.owner_id),
            light=told.light,
            progress=None if progress is None else progress.progress,
            report_date=told.reported,
            reasons=reasons,
            signals=signals,
            actions=self._counts(link.action_id for link in self.links if link.strategy_id == item_id),
            indicators=tuple(
                self._indicator(row.id)
                for row in self._of_plan(ItemKind.INDICATOR)
                if not row.archived and self.steering[row.id].strategy_id == item_id
            ),
            handled=self._handled(item_id),
        )

    def _counts(self, action_ids: Iterable[int]) -> ActionCounts:
        buckets: list[str | None] = []
        for action_id in action_ids:
            status = self.actions[action_id].status
            if not self.items[action_id].archived and status != Status.ICEBOX:
                completed = status == Status.COMPLETED
                buckets.append("completed" if completed else self.told(action_id).light)
        return ActionCounts(
            red=buckets.count("red"),
            orange=buckets.count("orange"),
            green=buckets.count("green"),
            none=buckets.count(None),
            completed=buckets.count("completed"),
        )

    def _indicator(self, item_id: int) -> ListedIndicator:
        item, row, told = self.items[item_id], self.steering[item_id], self.told(item_id)
        _, reasons, signals = judge_steering(self.steering_facts(item_id), self.look)
        valued = told.latest("actual")
        return ListedIndicator(
            ref=ItemRef(ItemKind.INDICATOR, item_id),
            code=item.code,
            title=item.title,
            owner=self.names.get(item.owner_id),
            unit=row.unit,
            baseline=row.baseline,
            target=row.target,
            target_date=row.target_date,
            actual=None if valued is None else valued.actual,
            measured_on=None if valued is None else valued.date,
            light=told.light,
            reasons=reasons,
            signals=signals,
        )
