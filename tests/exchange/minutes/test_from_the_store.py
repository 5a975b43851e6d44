"""Minutes of a session as it was held: while it runs, and after the close."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from ogsm_tui.exchange.minutes import data, html, markdown, table
from ogsm_tui.method.words import (
    DecisionKind,
    ItemField,
    ItemKind,
    Light,
    Outcome,
    SessionKind,
    SessionStatus,
    Status,
)
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.drafts import Closing, DecisionDraft, ItemDraft, NewValues
from ogsm_tui.services.office import Office, office
from ogsm_tui.services.outcome import Done, Kept
from ogsm_tui.texts import Lang, texts_for
from tests.builders import PlanBuilder, Reported, fresh_store

ON = date(2026, 11, 24)
NL = texts_for(Lang.NL)


class Held:
    """A doensessie of which a test takes the minutes."""

    def __init__(self, plan: PlanBuilder, desk: Office, session_id: int, agreed: int) -> None:
        self.plan, self.desk, self.session_id, self.agreed = plan, desk, session_id, agreed

    def did(self, done: Done) -> None:
        assert isinstance(done, Kept), done

    def lines(self) -> list[str]:
        return markdown(self.desk.reading.minutes(self.session_id), NL).splitlines()

    def everything(self) -> tuple[str, ...]:
        view = self.desk.reading.minutes(self.session_id)
        return markdown(view, NL), html(view, NL), data(view), table(view, NL)


@pytest.fixture
def held(tmp_path: Path) -> Iterator[Held]:
    store = fresh_store(tmp_path / "ogsm.db")
    plan = PlanBuilder(store, title="Jaarplan", process_owner="Ravi Sharma")
    with plan.batch():
        red = Reported(date(2026, 11, 17), Light.RED)
        plan.action(
            "A1", "Brieven", status=Status.DOING, owner="Jan Bos", deadline=date(2026, 12, 1), reports=[red]
        )
        plan.action("A2", "Balie", status=Status.COMPLETED, completed=date(2026, 11, 10), owner="Ravi Sharma")
        plan.action("A3", "Website", status=Status.DOING, owner="Tarik Ali")
    earlier = plan.session(
        SessionKind.ACTION_REVIEW, datetime(2026, 10, 27, 10, 0), status=SessionStatus.CLOSED
    )
    agreed = plan.decision(
        earlier, DecisionKind.INTERVENE, "A1", text="Inhuren", who="Mieke Vis", by=date(2026, 11, 10)
    )
    session_id = plan.session(SessionKind.ACTION_REVIEW, datetime(2026, 11, 24, 10, 0))
    desk = office(store, Clock(ON), "window-1", plan.id)
    assert isinstance(desk.conducting.begin(session_id), Kept)
    yield Held(plan, desk, session_id, agreed)
    store.close()


def hold(held: Held) -> None:
    """Handle everything that is listed, as a team does."""
    plan, desk, session = held.plan, held.desk, held.session_id
    held.did(desk.agreements.judge(session, held.agreed, Outcome.NOT_KEPT, "ziek"))
    moved = NewValues(deadline=date(2027, 1, 29))
    held.did(
        desk.deciding.decide(
            session, DecisionDraft(plan.id_of("A1"), DecisionKind.RESCHEDULE, "Twee zieken", values=moved)
        )
    )
    held.did(desk.walking.verify(session, [plan.id_of("A2")]))
    held.did(desk.walking.set_light(session, plan.id_of("A3"), Light.RED))
    held.did(desk.walking.set_light(session, plan.id_of("A3"), Light.GREEN))
    held.did(desk.walking.note(session, plan.id_of("A1"), "Eerder inhuren", lesson=True))
    held.did(desk.items.add(ItemDraft(ItemKind.ACTION, {ItemField.TITLE: "Testen"}), session))


def test_the_minutes_tell_what_was_done(held: Held) -> None:
    hold(held)
    assert held.lines()[7:] == [
        "- **Behandeld**: 3 van 3 punten",
        "",
        "## Afspraken van eerdere sessies",
        "",
        "- **A1 Brieven**: Inhuren — Mieke Vis, vóór 10 november 2026: niet nagekomen (ziek)",
        "",
        "## Besluiten",
        "",
        "- **A1 Brieven** (Jan Bos, deadline 29 januari 2027)",
        "  - Deadline verschuiven (1 december 2026 → 29 januari 2027): Twee zieken",
        "",
        "## Afgerond en akkoord",
        "",
        "- **A2 Balie** (Ravi Sharma, geen deadline): afgerond op 10 november 2026",
        "  - alleen de eigenaar gaf akkoord",
        "",
        "## Verkeerslichten",
        "",
        "- **A3 Website** (Tarik Ali, geen deadline): geen → groen",
        "",
        "## Besproken",
        "",
        "- **A3 Website** (Tarik Ali, geen deadline)",
        "",
        "## Nieuwe acties",
        "",
        "- **A4 Testen** (geen eigenaar, geen deadline)",
        "",
        "## Lessen",
        "",
        "- **A1 Brieven**: Eerder inhuren",
    ]


def test_what_is_still_open_stands_there_while_the_session_runs_and_is_not_reached_after_it(
    held: Held,
) -> None:
    assert held.lines()[2] == "Voorlopig verslag: de sessie loopt nog."
    assert "## Nog te behandelen" in held.lines()
    held.did(held.desk.conducting.finish(held.session_id, Closing(present=("Jan Bos",), rating=8)))
    assert "## Niet aan toegekomen" in held.lines()
    assert "- **Aanwezig**: Jan Bos" in held.lines()


def test_a_closed_session_keeps_its_minutes(held: Held) -> None:
    hold(held)
    held.did(held.desk.conducting.finish(held.session_id, Closing()))
    first = held.everything()
    held.plan.report("A3", Reported(date(2026, 11, 20), Light.RED, text="later ingetypt"))
    held.plan.session(SessionKind.STRATEGY_REVIEW, datetime(2026, 12, 17, 13, 30))
    assert held.everything() == first
    held.did(held.desk.conducting.correct(held.session_id, "Tarik was er wel", date(2026, 11, 26)))
    assert held.lines()[-3:] == ["## Aanvullingen", "", "- **26 november 2026**: Tarik was er wel"]
