"""Stores and plans for tests: a fresh store in a millisecond, a plan in a few lines.

    plan = PlanBuilder(fresh_store(tmp_path / "ogsm.db"), title="Jaarplan")
    plan.strategy("S1", owner="Mieke Vis")
    plan.action("A1", status=Status.DOING, strategies=["S1"], reports=[Reported(day, Light.RED)])

Every call is one transaction; inside `with plan.batch():` they share one. Methods give the id of the row;
`ref` and `id_of` find an item by its code.
"""

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from sqlmodel import SQLModel

from ogsm_tui.method.words import (
    Act,
    DecisionKind,
    ItemKind,
    OgsmStatus,
    Outcome,
    SessionKind,
    SessionStatus,
    Status,
    Verdict,
)
from ogsm_tui.paths import write_private
from ogsm_tui.store import tables
from ogsm_tui.store.models import ItemRef
from ogsm_tui.store.opening import open_store
from ogsm_tui.store.store import Store
from ogsm_tui.store.writer import Author, Writer
from tests.parts import Listed, Measured, Moved, Reported

__all__ = ["OBJECTIVE", "Listed", "Measured", "Moved", "PlanBuilder", "Reported", "fresh_file", "fresh_store"]

BUILT_AT = datetime(2026, 1, 1, 9, 0)
BUILDER = Author(origin="builder", at=BUILT_AT)
"""Its own chain: what a test undoes is never what was built."""

OBJECTIVE = "objective"
"""Stands for the code of the objective, which has none."""


@cache
def _template() -> bytes:
    """Make one store the slow way; every other is a copy of it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "template.db"
        open_store(path).close()
        return path.read_bytes()


def fresh_file(path: Path) -> Path:
    """Put an empty store at `path`, closed."""
    write_private(path, _template())
    return path


def fresh_store(path: Path) -> Store:
    """Open a new, empty store at `path`; whoever asks closes it."""
    return open_store(fresh_file(path))


class PlanBuilder:
    """Build one plan in a store, row by row."""

    def __init__(
        self,
        store: Store,
        *,
        title: str = "Jaarplan",
        code: str | None = None,
        team: str = "",
        status: OgsmStatus = OgsmStatus.ACTIVE,
        objective: str = "",
        owner: str | None = None,
        process_owner: str | None = None,
        start: date | None = None,
        end: date | None = None,
        reports: Sequence[Reported] = (),
    ) -> None:
        self.store = store
        self.ids: dict[str, int] = {}
        self.kinds: dict[str, ItemKind] = {}
        self.people: dict[str, int] = {}
        self._shared: Writer | None = None
        self.id = 0
        with self.batch():
            self.id = self._add(
                tables.OgsmRow, title=title, code=code, team=team, status=status, start=start, end=end
            )
            if process_owner is not None:
                self._change(tables.OgsmRow, self.id, process_owner_id=self.person(process_owner))
            self._item(ItemKind.OBJECTIVE, OBJECTIVE, objective, owner)
            self._reports(OBJECTIVE, reports)

    @contextmanager
    def batch(self) -> Iterator[None]:
        """Write everything inside the block in one transaction."""
        assert self._shared is None, "a batch inside a batch"
        with self.store.write(BUILDER, self.id) as writer:
            writer.describe(Act.IMPORT)
            self._shared = writer
            try:
                yield
                writer.ogsm_id = self.id
            finally:
                self._shared = None

    def id_of(self, code: str) -> int:
        """Give the id of the item with this code (`OBJECTIVE` for the objective)."""
        return self.ids[code]

    def ref(self, code: str) -> ItemRef:
        """Point at the item with this code."""
        return ItemRef(self.kinds[code], self.ids[code])

    # ---- people and items

    def person(self, name: str, email: str = "") -> int:
        """Add a person, or find the one of this name."""
        if name not in self.people:
            self.people[name] = self._add(tables.PersonRow, ogsm_id=self.id, name=name, email=email)
        return self.people[name]

    def goal(
        self,
        code: str,
        title: str | None = None,
        *,
        owner: str | None = None,
        archived: bool = False,
        measurements: Sequence[Measured] = (),
        **figures: Any,
    ) -> int:
        """Add a goal; its figures are `unit`, `baseline`, `target` and `target_date`."""
        item = self._item(ItemKind.GOAL, code, title, owner, archived=archived)
        self._add(tables.SteeringRow, id=item, **figures)
        self._measurements(code, measurements)
        return item

    def strategy(
        self,
        code: str,
        title: str | None = None,
        *,
        owner: str | None = None,
        text: str = "",
        labels: Sequence[str] = (),
        archived: bool = False,
        reports: Sequence[Reported] = (),
    ) -> int:
        """Add a strategy."""
        item = self._item(
            ItemKind.STRATEGY, code, title, owner, text=text, labels=list(labels), archived=archived
        )
        self._reports(code, reports)
        return item

    def indicator(
        self,
        code: str,
        strategy: str,
        title: str | None = None,
        *,
        owner: str | None = None,
        archived: bool = False,
        measurements: Sequence[Measured] = (),
        **figures: Any,
    ) -> int:
        """Add an indicator under the strategy with that code; figures as those of a goal."""
        item = self._item(ItemKind.INDICATOR, code, title, owner, archived=archived)
        self._add(tables.SteeringRow, id=item, strategy_id=self.ids[strategy], **figures)
        self._measurements(code, measurements)
        return item

    def action(
        self,
        code: str,
        title: str | None = None,
        *,
        status: Status = Status.TODO,
        owner: str | None = None,
        involved: Sequence[str] = (),
        strategies: Sequence[str] = (),
        parent: str | None = None,
        start: date | None = None,
        deadline: date | None = None,
        completed: date | None = None,
        marked_completed: datetime | None = None,
        text: str = "",
        labels: Sequence[str] = (),
        archived: bool = False,
        reports: Sequence[Reported] = (),
        moves: Sequence[Moved] = (),
    ) -> int:
        """Add an action; strategies and parent by their codes."""
        item = self._item(
            ItemKind.ACTION, code, title, owner, text=text, labels=list(labels), archived=archived
        )
        self._add(
            tables.ActionRow,
            id=item,
            parent_id=None if parent is None else self.ids[parent],
            status=status,
            start=start,
            deadline=deadline,
            completed=completed,
            marked_completed=marked_completed,
        )
        for place, strategy in enumerate(strategies):
            self._add(tables.ActionStrategyRow, action_id=item, strategy_id=self.ids[strategy], place=place)
        for place, name in enumerate(involved):
            self._add(tables.ActionInvolvedRow, action_id=item, person_id=self.person(name), place=place)
        self._reports(code, reports)
        for move in moves:
            self._add(tables.MoveRow, item_id=item, **asdict(move))
        return item

    def report(self, code: str, report: Reported) -> int:
        """Add a report to the item with this code."""
        return self._reports(code, [report])[0]

    def measurement(self, code: str, measurement: Measured) -> int:
        """Add a measurement to the goal or indicator with this code."""
        return self._measurements(code, [measurement])[0]

    # ---- sessions and what was said in them

    def session(
        self,
        kind: SessionKind,
        start: datetime,
        *,
        status: SessionStatus = SessionStatus.PLANNED,
        began: datetime | None = None,
        closed: datetime | None = None,
        minutes: int = 60,
        place: str = "",
        series: str = "",
        rating: int | None = None,
        facilitator: str | None = None,
        present: Sequence[str] = (),
        absent: Sequence[str] = (),
        agenda: Sequence[Listed] = (),
    ) -> int:
        """Add a session; what began and is not said to have begun at another time began at its start."""
        if began is None and status in {SessionStatus.RUNNING, SessionStatus.CLOSED}:
            began = start
        session = self._add(
            tables.SessionRow,
            ogsm_id=self.id,
            kind=kind,
            start=start,
            minutes=minutes,
            place=place,
            series=series,
            status=status,
            began=began,
            closed=began if closed is None and status is SessionStatus.CLOSED else closed,
            rating=rating,
            facilitator_id=self._who(facilitator),
        )
        for at, name in enumerate([*present, *absent]):
            self._add(
                tables.AttendanceRow,
                session_id=session,
                person_id=self.person(name),
                present=at < len(present),
                place=at,
            )
        for at, listed in enumerate(agenda):
            self._add(
                tables.AgendaRow,
                session_id=session,
                item_id=self.ids[listed.code],
                section=listed.section,
                reasons=list(listed.reasons),
                state=listed.state,
                text=listed.text,
                seconds=listed.seconds,
                carried=listed.carried,
                place=at,
            )
        return session

    def decision(
        self,
        session: int,
        kind: DecisionKind,
        code: str | None = None,
        *,
        who: str | None = None,
        by: date | None = None,
        outcome: Outcome | None = None,
        **values: Any,
    ) -> int:
        """Add a decision on the item with this code, or on the plan as a whole.

        Besides: `text`, `old`, `new`, `outcome_text`, `judged`, `place`.
        """
        return self._add(
            tables.DecisionRow,
            session_id=session,
            item_id=None if code is None else self.ids[code],
            kind=kind,
            who_id=self._who(who),
            by=by,
            outcome=outcome,
            **values,
        )

    def verification(
        self,
        session: int,
        code: str,
        verdict: Verdict = Verdict.VERIFIED,
        *,
        completed: date | None = None,
        text: str = "",
        ended: bool = False,
    ) -> int:
        """Add a verdict on a completion of the action with this code."""
        return self._add(
            tables.VerificationRow,
            session_id=session,
            item_id=self.ids[code],
            completed=completed,
            verdict=verdict,
            text=text,
            ended=ended,
        )

    def note(self, session: int, text: str, code: str | None = None, *, lesson: bool = False) -> int:
        """Add a note on the item with this code, or on the session."""
        item = None if code is None else self.ids[code]
        return self._add(tables.NoteRow, session_id=session, item_id=item, text=text, lesson=lesson)

    # ---- rows

    def _item(self, kind: ItemKind, code: str, title: str | None, owner: str | None, **values: Any) -> int:
        item = self._add(
            tables.ItemRow,
            ogsm_id=self.id,
            kind=kind,
            code=None if kind is ItemKind.OBJECTIVE else code,
            title=code if title is None else title,
            owner_id=self._who(owner),
            place=len(self.ids),
            **values,
        )
        self.ids[code], self.kinds[code] = item, kind
        return item

    def _reports(self, code: str, reports: Sequence[Reported]) -> list[int]:
        return [self._said(tables.ReportRow, code, asdict(report)) for report in reports]

    def _measurements(self, code: str, measurements: Sequence[Measured]) -> list[int]:
        return [self._said(tables.MeasurementRow, code, asdict(value)) for value in measurements]

    def _said(self, model: type[SQLModel], code: str, values: dict[str, Any]) -> int:
        author = self._who(values.pop("author"))
        return self._add(model, item_id=self.ids[code], author_id=author, **values)

    def _who(self, name: str | None) -> int | None:
        return None if name is None else self.person(name)

    def _add(self, model: type[SQLModel], **values: Any) -> int:
        if self._shared is not None:
            return self._shared.insert(model, **values)
        with self.batch():
            return self._add(model, **values)

    def _change(self, model: type[SQLModel], row_id: int, **values: Any) -> None:
        assert self._shared is not None
        self._shared.update(model, row_id, **values)
