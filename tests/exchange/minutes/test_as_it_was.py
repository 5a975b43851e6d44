"""Minutes of a closed session stay as they were, whatever becomes of the plan afterwards."""

from datetime import date, datetime
from pathlib import Path

from ogsm_tui.exchange.minutes import data, html, markdown, table
from ogsm_tui.method.words import DecisionKind, ItemField, ItemKind, Light, Outcome, SessionKind
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.drafts import Closing, DecisionDraft, ItemDraft, MeasurementDraft, Planned, ReportDraft
from ogsm_tui.services.office import Office, office
from ogsm_tui.services.outcome import Done, Kept
from ogsm_tui.texts import Lang, texts_for
from tests.builders import Measured, PlanBuilder, Reported, fresh_store

ON = date(2026, 11, 24)
NL = texts_for(Lang.NL)


def did(done: Done) -> None:
    assert isinstance(done, Kept), done


def told(desk: Office, session_id: int) -> tuple[str, ...]:
    view = desk.reading.minutes(session_id)
    return markdown(view, NL), html(view, NL), data(view), table(view, NL)


def test_nothing_that_comes_later_changes_the_minutes(tmp_path: Path) -> None:
    store = fresh_store(tmp_path / "ogsm.db")
    plan = PlanBuilder(store, title="Jaarplan", process_owner="Ravi Sharma")
    with plan.batch():
        told_of = [Reported(date(2026, 11, 1), Light.RED, text="nog niet")]
        plan.strategy("S1", "Klantgericht", owner="Noor Bakker", reports=told_of)
        plan.indicator("K1", "S1", "Doorlooptijd", measurements=[Measured(date(2026, 11, 1), 12)])
        plan.action("A1", "Brieven", strategies=["S1"], owner="Jan Bos", deadline=date(2026, 12, 1))
    desk = office(store, Clock(ON), "window-1", plan.id)
    session = plan.session(SessionKind.STRATEGY_REVIEW, datetime(2026, 11, 24, 10, 0))
    coming = plan.session(SessionKind.STRATEGY_REVIEW, datetime(2027, 2, 23, 10, 0))
    did(desk.conducting.begin(session))
    agreed = DecisionDraft(
        plan.id_of("S1"), DecisionKind.INTERVENE, "Inhuren", who="Jan Bos", by=date(2026, 12, 9)
    )
    did(desk.deciding.decide(session, agreed))
    did(desk.walking.note(session, plan.id_of("S1"), "Eerder inhuren", lesson=True))
    did(desk.conducting.finish(session, Closing()))
    at_close = told(desk, session)
    assert "12" in at_close[0]

    did(desk.reporting.measure(plan.id_of("K1"), MeasurementDraft(99.0, on=date(2026, 11, 20))))
    late = ReportDraft(Light.GREEN, text="later gezegd", on=date(2026, 11, 23))
    did(desk.reporting.report(plan.id_of("S1"), late))
    for code, change in (
        ("S1", {ItemField.TITLE: "Anders genoemd", ItemField.OWNER: "Mieke Vis"}),
        ("K1", {ItemField.TITLE: "Wachttijd", ItemField.UNIT: "weken"}),
        ("A1", {ItemField.DEADLINE: date(2027, 5, 1)}),
    ):
        did(desk.items.change(plan.id_of(code), change))
    did(desk.items.add(ItemDraft(ItemKind.GOAL, {ItemField.TITLE: "Nieuw doel"})))
    did(desk.calendar.change(coming, Planned(SessionKind.STRATEGY_REVIEW, datetime(2027, 3, 2, 10, 0))))
    again = plan.session(SessionKind.ACTION_REVIEW, datetime(2026, 11, 24, 15, 0))
    did(desk.conducting.begin(again))
    [agreement] = desk.reading.minutes(session).decisions
    did(desk.agreements.judge(again, agreement.id, Outcome.NOT_KEPT, "ziek"))
    assert told(desk, session) == at_close
    for _ in range(3):
        did(desk.history.undo())
        assert told(desk, session) == at_close, "also of what was taken back since"

    # An addition is seen; and what is read besides the minutes is the plan as it is.
    assert {each.title for each in desk.reading.titles(plan.id)} >= {"Anders genoemd", "Wachttijd"}
    with store.read() as snapshot:
        assert snapshot.exec_driver_sql("PRAGMA query_only").scalar() == 1
    did(desk.conducting.correct(session, "Noor was er ook"))
    assert "Noor was er ook" in told(desk, session)[0]
    assert "Klantgericht" in told(desk, session)[0]
    store.close()
