"""Everything that can be looked at, without changing anything.

What the first screen does not show is loaded when it is first looked at.
"""

from datetime import date
from typing import TYPE_CHECKING

from ogsm_tui.method.evaluate import date_of_evaluation, is_overdue
from ogsm_tui.method.improving import Share
from ogsm_tui.method.words import Section, SessionKind, SessionStatus
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.latest import Latest
from ogsm_tui.services.views import Lessons, MinutesView, SessionView, StatusView, VerdictLine
from ogsm_tui.store.models import (
    AgendaEntry,
    Agreement,
    ItemDetail,
    ItemRef,
    ItemTitle,
    Overview,
    Person,
    PlanHead,
    SessionHead,
    StepOf,
)
from ogsm_tui.store.queries import calendar, kept, plans
from ogsm_tui.store.queries.preparation import PreparedItem, improving, owed, preparation
from ogsm_tui.store.queries.results import results
from ogsm_tui.store.store import Snapshot, Store

if TYPE_CHECKING:
    from ogsm_tui.services.document import PlanDoc
    from ogsm_tui.services.item_history import HistoryLine
    from ogsm_tui.store.background import Background
    from ogsm_tui.store.plan_rows import ItemKey
    from ogsm_tui.store.tree import PlanTree


class Reading:
    """Read whole views, each in one snapshot of the store."""

    def __init__(self, store: Store, clock: Clock) -> None:
        """Read one store, on the day of a clock."""
        self._store = store
        self._clock = clock
        self._shares: Latest[tuple[Share, ...]] = Latest()
        self._tree: Latest[PlanTree] = Latest()
        self._titles: Latest[tuple[ItemTitle, ...]] = Latest()

    def plans(self) -> tuple[PlanHead, ...]:
        """Give every plan of the store."""
        with self._store.read() as connection:
            return plans.plans(connection)

    def people(self, ogsm_id: int) -> tuple[Person, ...]:
        """Give the people of a plan."""
        with self._store.read() as connection:
            return plans.people(connection, ogsm_id)

    def find(self, ogsm_id: int, code: str) -> ItemRef | None:
        """Find an item by its code."""
        with self._store.read() as connection:
            return plans.find_item(connection, ogsm_id, code)

    def titles(self, ogsm_id: int) -> tuple[ItemTitle, ...]:
        """Give the names of all items of a plan that are not archived, the same while nothing changes."""

        def read() -> tuple[ItemTitle, ...]:
            with self._store.read() as connection:
                return plans.titles(connection, ogsm_id)

        return self._titles.get((self._store.stamp(), ogsm_id), read)

    def sessions(self, ogsm_id: int) -> tuple[SessionHead, ...]:
        """Give the sessions of a plan: running, planned, past."""
        with self._store.read() as connection:
            return calendar.sessions(connection, ogsm_id)

    def status(self, ogsm_id: int) -> StatusView:
        """Give the process status: the running session or the next one, and its preparation."""
        with self._store.read() as connection:
            return self._status(connection, ogsm_id)

    def improving(self, ogsm_id: int) -> tuple[Share, ...]:
        """Give how much was current at the end of each of the last twelve months (section 7).

        On a very large plan it takes a while; it is not looked up again while nothing changes.
        """
        today = self._clock.today()

        def read() -> tuple[Share, ...]:
            with self._store.read() as connection:
                return improving(connection, ogsm_id, today)

        return self._shares.get((self._store.stamp(), ogsm_id, today), read)

    def owed(self, ogsm_id: int) -> tuple[PreparedItem, ...]:
        """Give the items without a current report, of the running session or else of the next one."""
        with self._store.read() as connection:
            upcoming = _upcoming(connection, ogsm_id)
            kind = SessionKind.ACTION_REVIEW if upcoming is None else upcoming.kind
            return owed(connection, ogsm_id, kind, self._day(connection, ogsm_id, kind))

    def overview(self, ogsm_id: int, kind: SessionKind, on: date | None = None) -> Overview:
        """Give what a bookmark holds, on a day or else on its date of evaluation (section 2)."""
        from ogsm_tui.store.queries import bookmark

        with self._store.read() as connection:
            day = on or self._day(connection, ogsm_id, kind)
            return bookmark.overview(connection, ogsm_id, kind, day)

    def session(
        self, ogsm_id: int, kind: SessionKind | None = None, session_id: int | None = None
    ) -> SessionView:
        """Give a session by id, or the one that the bookmark of a kind is for.

        Args:
            ogsm_id: The plan.
            kind: The kind, where no session is named; else that of the running or next session.
            session_id: A session, whatever its status.
        """
        with self._store.read() as connection:
            return self._session(connection, ogsm_id, kind, session_id)

    def item(self, ref: ItemRef, kind: SessionKind, on: date) -> ItemDetail | None:
        """Give everything about one item as of a day."""
        from ogsm_tui.store.queries import detail

        with self._store.read() as connection:
            return detail.item_detail(connection, ref, kind, on)

    def history(self, item_id: int) -> "tuple[HistoryLine, ...]":
        """Give everything that ever changed about an item, the latest step first."""
        from ogsm_tui.services import item_history

        with self._store.read() as connection:
            return item_history.history(connection, item_id)

    def actions_under(self, strategy_id: int, on: date) -> tuple[StepOf, ...]:
        """Give the actions under a strategy."""
        from ogsm_tui.store.queries import detail

        with self._store.read() as connection:
            return detail.actions_under(connection, strategy_id, on)

    def open_agreements(self, ogsm_id: int, on: date) -> tuple[Agreement, ...]:
        """Give the agreements of a plan that are open, earliest day first; before `on` they are late."""
        with self._store.read() as connection:
            return kept.open_agreements(connection, ogsm_id, on)

    def background(self, strategy_id: int, on: date) -> "Background":
        """Give what belongs to a strategy: indicators with their measurements, lessons."""
        from ogsm_tui.store.queries import background

        with self._store.read() as connection:
            return background.background(connection, strategy_id, on)

    def lessons(self, ogsm_id: int, on: date | None = None) -> Lessons:
        """Give the lessons of all sessions, newest first; of those before a day where one is given."""
        with self._store.read() as connection:
            day = on or self._clock.today()
            last = calendar.previous_session(connection, ogsm_id, SessionKind.STRATEGY_REVIEW, day)
            notes = kept.lessons(connection, ogsm_id)
            return Lessons(
                since=None if last is None else last.day,
                notes=tuple(each for each in notes if on is None or each.session_day < on),
            )

    def looked_at(self, ogsm_id: int, kind: SessionKind) -> tuple[AgendaEntry, ...]:
        """Give what the bookmark of a kind of session holds now, to look at."""
        from ogsm_tui.store.queries import walk

        with self._store.read() as connection:
            return walk.walk(connection, ogsm_id, kind, self._day(connection, ogsm_id, kind))

    def everything(self, ogsm_id: int, kind: SessionKind, on: date) -> tuple[AgendaEntry, ...]:
        """Give all items of a plan that are not archived, to look at."""
        from ogsm_tui.store.queries import walk

        with self._store.read() as connection:
            return walk.everything(connection, ogsm_id, kind, on)

    def tree(self, ogsm_id: int, on: date | None = None) -> "PlanTree":
        """Give the whole plan as a tree, archived items too, as of a day or else of today.

        It is the same one as before while nothing changes.
        """
        from ogsm_tui.store.queries.tree import tree

        day = on or self._clock.today()

        def read() -> "PlanTree":
            with self._store.read() as connection:
                return tree(connection, ogsm_id, day)

        return self._tree.get((self._store.stamp(), ogsm_id, day), read)

    def minutes(self, session_id: int) -> MinutesView:
        """Give everything that the minutes of a session hold, also while it runs.

        Those of a closed session are as they were at its close, with what was corrected since.
        """
        from ogsm_tui.store.as_it_was import as_it_was

        with self._store.read() as connection, as_it_was(connection, session_id):
            return self._minutes(connection, session_id)

    def document(self, ogsm_id: int) -> "PlanDoc":
        """Give a whole plan as a document."""
        from ogsm_tui.services.exporting import stored_plan

        with self._store.read() as connection:
            return stored_plan(connection, ogsm_id)

    def items_of(self, code: str, title: str) -> "tuple[ItemKey, ...]":
        """Give the items of the plan of a code or else a title; no such plan, no items."""
        from ogsm_tui.store.plan_rows import identify, item_keys

        with self._store.read() as connection:
            ogsm_id = identify(connection, code, title)
            return () if ogsm_id is None else item_keys(connection, ogsm_id)

    def _day(
        self, connection: Snapshot, ogsm_id: int, kind: SessionKind, head: SessionHead | None = None
    ) -> date:
        facts = calendar.session_facts(connection, ogsm_id)
        head = head or calendar.session_of_bookmark(connection, ogsm_id, kind)
        chosen = next((each for each in facts if head is not None and each.id == head.id), None)
        return date_of_evaluation(self._clock.today(), chosen)

    def _status(self, connection: Snapshot, ogsm_id: int) -> StatusView:
        upcoming = _upcoming(connection, ogsm_id)
        kind = SessionKind.ACTION_REVIEW if upcoming is None else upcoming.kind
        on = self._day(connection, ogsm_id, kind)
        today = self._clock.today()
        facts = calendar.session_facts(connection, ogsm_id)
        return StatusView(
            plan=plans.plan(connection, ogsm_id),
            today=today,
            on=on,
            kind=kind,
            upcoming=upcoming,
            overdue=any(upcoming and each.id == upcoming.id and is_overdue(each, today) for each in facts),
            previous=calendar.previous_session(connection, ogsm_id, kind, on),
            preparation=preparation(connection, ogsm_id, kind, on),
            agreements=kept.open_agreements(connection, ogsm_id, today),
        )

    def _session(
        self, connection: Snapshot, ogsm_id: int, kind: SessionKind | None, session_id: int | None
    ) -> SessionView:
        from ogsm_tui.store.queries import walk

        head = self._wanted(connection, ogsm_id, kind, session_id)
        kind = kind or (SessionKind.ACTION_REVIEW if head is None else head.kind)
        begun = head is not None and head.status in (SessionStatus.RUNNING, SessionStatus.CLOSED)
        on = head.day if head is not None and begun else self._day(connection, ogsm_id, kind, head)
        previous = calendar.previous_session(connection, ogsm_id, kind, on)
        known = None if head is None else head.id
        return SessionView(
            plan=plans.plan(connection, ogsm_id),
            kind=kind,
            on=on,
            session=head,
            agreements=kept.session_agreements(connection, ogsm_id, on, head),
            entries=(
                walk.agenda(connection, ogsm_id, head)
                if head is not None and begun
                else walk.walk(connection, ogsm_id, kind, on)
            ),
            left_behind=walk.left_behind(
                connection, ogsm_id, kind, on, None if previous is None else previous.id
            ),
            people=plans.people(connection, ogsm_id),
            present=() if known is None else calendar.present(connection, known),
            absent=() if known is None else kept.absent(connection, known),
            decisions=() if known is None else kept.decisions_of(connection, known),
            next_session=_following(connection, ogsm_id, kind, head),
        )

    def _wanted(
        self, connection: Snapshot, ogsm_id: int, kind: SessionKind | None, session_id: int | None
    ) -> SessionHead | None:
        if session_id is not None:
            return calendar.session_head(connection, session_id)
        if kind is not None:
            return calendar.session_of_bookmark(connection, ogsm_id, kind)
        return _upcoming(connection, ogsm_id)

    def _minutes(self, connection: Snapshot, session_id: int) -> MinutesView:
        from ogsm_tui.store.queries import walk

        head = calendar.session_head(connection, session_id)
        assert head is not None, "minutes are asked of a session that is there"
        ogsm_id = kept.plan_of(connection, session_id)
        agreements = kept.session_agreements(connection, ogsm_id, head.day, head)
        entries = walk.agenda(connection, ogsm_id, head)
        listed = {each.ref.id for each in entries if each.section is Section.STRATEGIES}
        is_review = head.kind is SessionKind.STRATEGY_REVIEW
        return MinutesView(
            plan=plans.plan(connection, ogsm_id),
            session=head,
            present=calendar.present(connection, session_id),
            absent=kept.absent(connection, session_id),
            entries=entries,
            words=walk.words(connection, session_id),
            decisions=kept.decisions_of(connection, session_id),
            verdicts=tuple(
                VerdictLine(ref, code, title, owner, verdict)
                for ref, code, title, owner, verdict in kept.verifications_of(connection, session_id)
            ),
            agreements=tuple(each for each in agreements if each.reviewed is not None),
            open_agreements=tuple(each for each in agreements if each.outcome is None),
            notes=kept.notes_of(connection, session_id),
            changes=kept.changes_of(connection, session_id),
            corrections=kept.corrections_of(connection, session_id),
            next_session=calendar.following_session(connection, ogsm_id, head),
            results=results(connection, ogsm_id, head.day, listed) if is_review else (),
        )


def _following(
    connection: Snapshot, ogsm_id: int, kind: SessionKind, head: SessionHead | None
) -> SessionHead | None:
    """Give the planned session after one, or the first of a kind."""
    if head is None or head.status is SessionStatus.CLOSED:
        return calendar.next_session(connection, ogsm_id, kind)
    return calendar.planned_after(connection, ogsm_id, head)


def _upcoming(connection: Snapshot, ogsm_id: int) -> SessionHead | None:
    """Give the running session, else the next one."""
    return calendar.running_session(connection, ogsm_id) or calendar.next_session(connection, ogsm_id)
