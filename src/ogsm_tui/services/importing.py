"""Take a document into the store: all of it in one step, or nothing (formats.md, section 1)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from ogsm_tui.method.words import Act, SessionStatus
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.comparing import FieldChange, by_code, by_start
from ogsm_tui.services.desk import refuse_following
from ogsm_tui.services.document import FORMAT, OgsmDoc, PlanDoc, SessionDoc
from ogsm_tui.services.exporting import stored_plan
from ogsm_tui.services.holding import Holding
from ogsm_tui.services.outcome import Refusal, Refused
from ogsm_tui.services.taking_items import ItemTaker
from ogsm_tui.services.taking_plan import take_ogsm, take_people
from ogsm_tui.services.taking_sessions import SessionTaker
from ogsm_tui.services.tally import LeftAlone, Tally
from ogsm_tui.store.plan_rows import identify
from ogsm_tui.store.queries.parts import collector_held
from ogsm_tui.store.store import Store
from ogsm_tui.store.writer import Author, Writer


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did, or would do; `added` and `changed` count by kind of row."""

    ogsm_id: int
    title: str
    added: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    changed: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    changes: tuple[FieldChange, ...] = ()
    left_alone: tuple[LeftAlone, ...] = ()

    @property
    def nothing_new(self) -> bool:
        """Tell whether the store holds all of it already."""
        return not self.added and not self.changed


def _nobody_asks(ogsm_id: int) -> None:
    """Hold nothing: there is one window alone, as on the command line."""


class Importing:
    """Read documents into the store of one window."""

    def __init__(
        self, store: Store, clock: Clock, origin: str, holding: Callable[[int], Holding | None] = _nobody_asks
    ) -> None:
        """Write to one store.

        Args:
            store: The store, open.
            clock: Tells when it was.
            origin: The chain in which an import can be taken back.
            holding: Says of a plan whether this window may write its session; left out, it may.
        """
        self._store = store
        self._clock = clock
        self._origin = origin
        self._holding = holding

    def take(self, doc: PlanDoc, file: str, *, dry_run: bool = False) -> Imported | Refused:
        """Add and change what the document says; the same document twice changes nothing.

        Args:
            doc: The plan.
            file: The name under which undo will speak of it.
            dry_run: Find out what would happen, and change nothing.

        Raises:
            StoreFault: The store cannot be written.
        """
        now = self._clock.now()
        with collector_held(), self._store.write(Author(self._origin, now)) as writer:
            taken = self._take(writer, doc, now)
            if dry_run or isinstance(taken, Refused):
                writer.abandon()
            else:
                added, changed = sum(taken.added.values()), sum(taken.changed.values())
                writer.describe(
                    Act.IMPORT, file=file, title=taken.title, added=str(added), changed=str(changed)
                )
            return taken

    def _take(self, writer: Writer, doc: PlanDoc, now: datetime) -> Imported | Refused:
        code = doc.ogsm.code if isinstance(doc.ogsm.code, str) else ""
        known = identify(writer.connection, code, doc.ogsm.title)
        refused = None if known is None else refuse_following(self._holding(known), writer.connection, known)
        if refused is not None:
            return refused
        stored = _nothing(doc) if known is None else stored_plan(writer.connection, known)
        if _second_running(doc, stored):
            return Refused(Refusal.ALREADY_RUNNING)
        tally = Tally()
        ogsm_id = take_ogsm(writer, doc, stored, known, tally)
        people = take_people(writer, doc, tally)
        items = ItemTaker(writer, people, tally, now)
        codes = items.take(doc, by_code(stored), stored)
        SessionTaker(writer, people, codes, tally).take(doc, by_start(stored))
        return Imported(
            ogsm_id,
            doc.ogsm.title,
            dict(tally.added),
            dict(tally.changed),
            tuple(tally.changes),
            tuple(tally.left_alone),
        )


def _nothing(doc: PlanDoc) -> PlanDoc:
    return PlanDoc(format=FORMAT, ogsm=OgsmDoc(title=doc.ogsm.title))


def _second_running(doc: PlanDoc, stored: PlanDoc) -> bool:
    def running(sessions: tuple[SessionDoc, ...]) -> set[tuple[str, datetime]]:
        return {(each.kind.value, each.start) for each in sessions if each.status is SessionStatus.RUNNING}

    return len(running(doc.sessions) | running(stored.sessions)) > 1
