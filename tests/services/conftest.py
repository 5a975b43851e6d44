"""A plan of a team in the middle of its year, and its next doensessie."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import pytest

from ogsm_tui.method.words import DecisionKind, Handled, Light, Section, SessionKind, SessionStatus, Status
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.drafts import DecisionDraft, NewValues
from ogsm_tui.services.office import Office, office
from ogsm_tui.services.outcome import Done, Kept, Refused
from ogsm_tui.services.views import SessionView
from ogsm_tui.store.models import AgendaEntry, ItemDetail
from ogsm_tui.store.store import Store
from tests.builders import Listed, PlanBuilder, Reported, fresh_store

ON = date(2026, 11, 24)


@dataclass
class Table:
    """The table at which a session is held: what one does, and what one sees."""

    store: Store
    plan: PlanBuilder
    session_id: int
    desk: Office

    def begin(self) -> None:
        self.kept(self.desk.conducting.begin(self.session_id))

    def kept(self, done: Done) -> Kept:
        assert isinstance(done, Kept), done
        return done

    def refused(self, done: Done) -> str:
        assert isinstance(done, Refused), done
        return str(done.why)

    def view(self) -> SessionView:
        return self.desk.reading.session(self.plan.id, session_id=self.session_id)

    def entry(self, code: str) -> AgendaEntry:
        return next(entry for entry in self.view().entries if entry.code == code)

    def state(self, code: str) -> Handled:
        return self.entry(code).state

    def codes(self, section: Section) -> list[str]:
        return [entry.code for entry in self.view().entries if entry.section is section]

    def item(self, code: str) -> ItemDetail:
        found = self.desk.reading.item(self.plan.ref(code), SessionKind.ACTION_REVIEW, ON)
        assert found is not None
        return found

    def decide(self, code: str, kind: DecisionKind, text: str = "", who: str = "", **values: object) -> Done:
        draft = DecisionDraft(
            self.plan.id_of(code),
            kind,
            text,
            who,
            date(2026, 12, 22) if who else None,
            NewValues(**values),  # type: ignore[arg-type]  # a test names the field it fills
        )
        return self.desk.deciding.decide(self.session_id, draft)

    def another_window(self) -> Office:
        return office(self.store, Clock(ON), "window-2", self.plan.id)


@pytest.fixture
def table(tmp_path: Path) -> Iterator[Table]:
    set_up = set_table(tmp_path / "ogsm.db")
    yield set_up
    set_up.store.close()


def set_table(path: Path) -> Table:
    """Set the table in a new store at `path`."""
    store = fresh_store(path)
    plan = PlanBuilder(store, title="Jaarplan", process_owner="Ravi Sharma")
    with plan.batch():
        _fill(plan)
    session_id = plan.session(
        SessionKind.ACTION_REVIEW,
        datetime(2026, 11, 24, 10, 0),
        series="FREQ=WEEKLY;INTERVAL=4;BYDAY=TU",
    )
    return Table(store, plan, session_id, office(store, Clock(ON), "window-1", plan.id))


def _fill(plan: PlanBuilder) -> None:
    recent = date(2026, 11, 17)
    plan.strategy("S1", owner="Mieke Vis")
    plan.indicator(
        "I1", strategy="S1", owner="Mieke Vis", target=80, unit="%", target_date=date(2026, 12, 31)
    )
    doing = Status.DOING
    red, orange, green = Light.RED, Light.ORANGE, Light.GREEN
    plan.action("A1", status=doing, owner="Jan Bos", strategies=["S1"], reports=[Reported(recent, red)],
                deadline=date(2026, 11, 1))  # fmt: skip
    plan.action("A2", status=doing, owner="Mieke Vis", reports=[Reported(recent, orange)],
                deadline=date(2026, 12, 1))  # fmt: skip
    plan.action("A3", status=doing, owner="Tarik Ali", reports=[Reported(recent, orange)])
    plan.action("A4", status=doing, owner="Jan Bos")
    plan.action("A5", status=Status.TODO, start=date(2026, 11, 1), owner="Tarik Ali")
    plan.action("A6", status=Status.COMPLETED, completed=date(2026, 11, 10), owner="Jan Bos")
    plan.action("A7", status=Status.COMPLETED, owner="Mieke Vis")
    plan.action("A8", status=doing, owner="Jan Bos", reports=[Reported(recent, green)])
    plan.action("A9", status=Status.ICEBOX, owner="Jan Bos")
    plan.session(
        SessionKind.ACTION_REVIEW,
        datetime(2026, 10, 27, 10, 0),
        status=SessionStatus.CLOSED,
        closed=datetime(2026, 10, 27, 11, 0),
        agenda=[
            Listed("A2", state=Handled.PARKED),
            Listed("A3", state=Handled.NOT_REACHED),
            Listed("A8", state=Handled.NOT_REACHED),
        ],
    )
