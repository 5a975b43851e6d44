"""What every service needs: the store, the clock, whose window it is, and which plan."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from ogsm_tui.method.words import SessionStatus
from ogsm_tui.services.agenda import write_agenda
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.holding import Holding
from ogsm_tui.services.outcome import Done, Kept, Refusal, Refused
from ogsm_tui.store import records, session_records
from ogsm_tui.store.records import ItemRecord
from ogsm_tui.store.session_records import SessionRecord
from ogsm_tui.store.store import Snapshot, Store
from ogsm_tui.store.tables import PersonRow
from ogsm_tui.store.writer import Author, Stamp, Writer


@dataclass(frozen=True, slots=True)
class Desk:
    """One window's place in one plan; `origin` is the chain of its undo steps."""

    store: Store
    clock: Clock
    origin: str
    ogsm_id: int
    holding: Holding | None = None
    """Who may write a session; nobody asks where there is one window alone, as on the command line."""

    _complete: dict[int, Stamp] = field(default_factory=dict, repr=False, compare=False)
    """When the agenda of a session was last seen to hold everything that is listed."""

    def step(self, act: Callable[[Writer], Done], session_id: int | None = None) -> Done:
        """Run one act as one transaction and one journal step; a refusal changes nothing.

        An act that changes nothing is no step and is refused too: undo would take back another one. Nor is
        anything kept by a window that follows the session that runs.

        Raises:
            StoreFault: The store cannot be written.
        """

        def checked(writer: Writer) -> Done:
            return self.refuse_following(writer.connection) or act(writer)

        return self._run(checked, session_id)[0]

    def in_session(
        self,
        session_id: int,
        act: Callable[[Writer, SessionRecord], Done],
        *,
        lists_others: bool = False,
    ) -> Done:
        """Run one act of a running session; what became listed before it gets its row first.

        Args:
            session_id: The session.
            act: What is done.
            lists_others: Say that by this act an item may become listed that it gives no row.
        """

        def checked(writer: Writer) -> Done:
            session = session_records.session(writer.connection, session_id)
            if session is None or session.ogsm_id != writer.ogsm_id:
                return Refused(Refusal.UNKNOWN_SESSION)
            if session.status is SessionStatus.CLOSED:
                return Refused(Refusal.CLOSED)
            if session.status is not SessionStatus.RUNNING:
                return Refused(Refusal.NOT_RUNNING)
            refused = self.refuse_writing()
            if refused is not None:
                return refused
            # Nothing becomes listed where nobody changed anything.
            if self._complete.get(session_id) != writer.found:
                write_agenda(writer, session)
            return act(writer, session)

        done, left = self._run(checked, session_id)
        if isinstance(done, Kept) and not lists_others:
            self._complete[session_id] = left
        return done

    def refuse_writing(self) -> Refused | None:
        """Say who writes the session, where that is another window; else this one does from now on."""
        return None if self.holding is None else self.holding.refuse_writing()

    def refuse_following(self, connection: Snapshot) -> Refused | None:
        """Say who leads the session that runs in this plan, where that is another window."""
        return refuse_following(self.holding, connection, self.ogsm_id)

    def let_go(self) -> None:
        """Leave the session to whoever writes it next: it does not run any more."""
        if self.holding is not None:
            self.holding.release()

    def _run(self, act: Callable[[Writer], Done], session_id: int | None) -> tuple[Done, Stamp]:
        author = Author(self.origin, self.clock.now(), session_id)
        with self.store.write(author, self.ogsm_id) as writer:
            done = act(writer)
            if isinstance(done, Refused):
                writer.abandon()
            else:
                writer.describe(done.act, **done.subject)
        if isinstance(done, Kept) and writer.step_id is None:
            done = Refused(Refusal.UNCHANGED)
        return done, writer.left


def refuse_following(holding: Holding | None, connection: Snapshot, ogsm_id: int) -> Refused | None:
    """Say who leads the session that runs in a plan, where that is another window than the one that holds."""
    if holding is None or session_records.running(connection, ogsm_id) is None:
        return None
    return holding.refuse_following()


def person(writer: Writer, name: str) -> int | None:
    """Give the person of this name, made where the plan has none; no name, no person."""
    name = " ".join(name.split())
    if not name:
        return None
    known = records.person_id(writer.connection, writer.ogsm_id, name)
    return known if known is not None else writer.insert(PersonRow, ogsm_id=writer.ogsm_id, name=name)


def same_plan(writer: Writer, item_id: int) -> ItemRecord | None:
    """Read an item if it belongs to the plan that is written."""
    item = records.item(writer.connection, item_id)
    return item if item is not None and item.ogsm_id == writer.ogsm_id else None


def iso(day: date | None) -> str:
    """Write a date as decisions and changes keep it."""
    return "" if day is None else day.isoformat()


def number(value: float) -> str:
    """Write a number as decisions keep it: every digit it has, and no more."""
    return str(int(value)) if value.is_integer() else repr(value)


def named(item: ItemRecord, **more: str) -> dict[str, str]:
    """Give the words with which a sentence names an item."""
    return {"code": item.code or "", "title": item.title, "item_kind": item.kind.value, **more}


__all__ = [
    "Desk",
    "Done",
    "Kept",
    "Refusal",
    "Refused",
    "iso",
    "named",
    "number",
    "person",
    "refuse_following",
    "same_plan",
]
