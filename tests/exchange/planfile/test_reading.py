"""A plan file that is right becomes the document that says the same."""

from datetime import date, datetime

import pytest

from ogsm_tui.exchange.planfile.checks import StoredPlan
from ogsm_tui.exchange.planfile.reading import read_plan
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
    AgendaDoc,
    ChangeDoc,
    CorrectionDoc,
    DecisionDoc,
    MeasurementDoc,
    MoveDoc,
    NoteDoc,
    OgsmDoc,
    PersonDoc,
    ReportDoc,
    VerificationDoc,
)
from tests.exchange.planfile.plans import FULL, HEAD, document


def test_the_smallest_file_says_only_what_the_plan_is_called() -> None:
    plan = document(HEAD)
    assert plan.ogsm == OgsmDoc(title="Jaarplan")
    assert (plan.people, plan.goals, plan.actions, plan.sessions) == ((), (), (), ())


def test_the_plan_itself_and_its_people() -> None:
    plan = document(FULL)
    assert (plan.ogsm.code, plan.ogsm.title) == ("DV26", "Jaarplan Dienstverlening 2026")
    assert plan.ogsm.status is OgsmStatus.ACTIVE
    assert plan.ogsm.objective == "Inwoners regelen hun zaken in één keer goed"
    assert (plan.ogsm.owner, plan.ogsm.process_owner) == ("Ingrid de Wit", "Ravi Sharma")
    assert (plan.ogsm.start, plan.ogsm.end) == (date(2026, 1, 1), date(2026, 12, 31))
    assert plan.ogsm.reports == (
        ReportDoc(
            date=date(2026, 10, 20), light=Light.ORANGE, text="De balie loopt voor, de website achter."
        ),
    )
    assert plan.people == (PersonDoc(name="Jan Bos", email="j.bos@example.org"),)


def test_goals_strategies_and_indicators() -> None:
    plan = document(FULL)
    (goal,), (strategy,), (indicator,) = plan.goals, plan.strategies, plan.indicators
    assert (goal.code, goal.unit, goal.baseline, goal.target) == ("D1", "cijfer", 7.1, 8.0)
    assert goal.measurements[0].actual == 7.4
    assert (strategy.text, strategy.labels, strategy.archived) == ("", ("dienstverlening",), False)
    assert (indicator.strategy, indicator.target_date) == ("S1", date(2026, 12, 31))
    assert indicator.measurements == (
        MeasurementDoc(date=date(2026, 9, 30), actual=45.0, author="Mieke Vis"),
        MeasurementDoc(date=date(2026, 10, 27), light=Light.RED, in_session=True),
    )


def test_an_action_with_its_moves_and_all_its_reports_exact_duplicates_too() -> None:
    action = document(FULL).actions[1]
    assert action.text == "Begin bij de brieven over afval.\nDaarna parkeren."
    assert (action.strategies, action.parent, action.owner) == (("S1",), "A2", "Jan Bos")
    assert (action.involved, action.labels) == (("Mieke Vis", "T. Ali"), ())
    assert (action.start, action.deadline, action.status) == (
        date(2026, 3, 1),
        date(2026, 11, 1),
        Status.DOING,
    )
    assert action.moves == (MoveDoc(on=date(2026, 8, 27), old=date(2026, 9, 1), new=date(2026, 11, 1)),)
    one = ReportDoc(date=date(2026, 10, 20), light=Light.RED, progress=45, author="Jan Bos", text="Ziek.")
    assert action.reports == (one, one)


def test_a_session_with_all_that_was_kept_in_it() -> None:
    (session,) = document(FULL).sessions
    assert (session.kind, session.status) == (SessionKind.ACTION_REVIEW, SessionStatus.CLOSED)
    assert session.start == datetime(2026, 10, 27, 10, 0)
    assert (session.began, session.closed) == (
        datetime(2026, 10, 27, 10, 2),
        datetime(2026, 10, 27, 11, 1),
    )
    assert (session.present, session.absent) == (("Ravi Sharma", "Jan Bos"), ("T. Ali",))
    assert (session.minutes, session.rating) == (60, 8)
    assert session.series == "FREQ=MONTHLY;BYDAY=4TU"
    assert session.agenda[0] == AgendaDoc(
        item="A12",
        section=Section.DECIDE,
        reasons=(Reason.RED,),
        state=Handled.DECIDED,
        seconds=240,
        carried=True,
    )
    assert session.decisions[0] == DecisionDoc(
        item="A12",
        kind=DecisionKind.INTERVENE,
        text="Twee schrijvers inhuren",
        who="Mieke Vis",
        by=date(2026, 11, 10),
        outcome=Outcome.NOT_KEPT,
        outcome_text="ziek",
        judged=date(2026, 11, 24),
    )
    assert (session.decisions[1].old, session.decisions[1].new) == ("2026-09-01", "2026-11-01")
    assert session.decisions[2].item == ""
    assert session.verifications == (
        VerificationDoc(item="A2", completed=date(2026, 10, 20), verdict=Verdict.VERIFIED),
    )
    assert session.notes == (
        NoteDoc(item="A12", text="Inhuur eerder regelen", lesson=True),
        NoteDoc(text="Korter vergaderen"),
    )
    assert session.corrections == (CorrectionDoc(date=date(2026, 10, 29), text="Het waren er drie."),)
    assert session.changes == (ChangeDoc(item="A12", field="light", old="orange", new="red"),)


ACTION = HEAD + '[[actions]]\ncode = "A1"\ntitle = "Brieven"\n'


@pytest.mark.parametrize(
    ("key", "empty", "cleared"),
    [
        ("text", '""', ""),
        ("owner", '""', ""),
        ("parent", '""', ""),
        ("labels", "[]", ()),
        ("labels", '""', ()),
        ("strategies", "[]", ()),
        ("involved", '""', ()),
        ("deadline", '""', None),
        ("completed", '""', None),
        ("status", '""', None),
        ("archived", '""', False),
    ],
)
def test_an_absent_key_is_not_an_empty_one(key: str, empty: str, cleared: object) -> None:
    assert getattr(document(ACTION).actions[0], key) is ABSENT
    assert getattr(document(f"{ACTION}{key} = {empty}\n").actions[0], key) == cleared


def test_an_empty_number_date_and_rating_clear() -> None:
    goal = document(HEAD + '[[goals]]\ncode = "D1"\ntitle = "x"\ntarget = ""\ntarget_date = ""\n').goals[0]
    assert (goal.target, goal.target_date, goal.baseline) == (None, None, ABSENT)
    session = document(
        HEAD + '[[sessions]]\nkind = "action-review"\nstart = 2026-10-27 10:00:00\nrating = ""\nseries = ""\n'
    ).sessions[0]
    assert (session.rating, session.series, session.minutes) == (None, "", ABSENT)


@pytest.mark.parametrize("empty", ["reports = []", 'reports = ""', "moves = []"])
def test_an_empty_list_of_rows_adds_nothing(empty: str) -> None:
    action = document(f"{ACTION}{empty}\n").actions[0]
    assert (action.reports, action.moves) == ((), ())


def test_who_stands_twice_in_a_list_is_taken_once_in_the_order_of_the_file() -> None:
    action = document(ACTION + 'involved = ["Jan Bos", "Mieke Vis", "Jan Bos"]\n').actions[0]
    assert action.involved == ("Jan Bos", "Mieke Vis")


@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_line_endings_of_other_machines(ending: str) -> None:
    content = (ACTION + 'text = """Eerst\nDan"""\n').replace("\n", ending)
    assert document(content.encode()).actions[0].text == "Eerst\nDan"


def test_carriage_returns_inside_a_text_become_newlines() -> None:
    action = document(ACTION + r'text = "Eerst\r\nDan\rLater"').actions[0]
    assert action.text == "Eerst\nDan\nLater"


def test_a_mark_at_the_beginning_of_the_file_is_no_part_of_it() -> None:
    assert document(b"\xef\xbb\xbf" + HEAD.encode()).ogsm.title == "Jaarplan"


def test_texts_are_data_whatever_they_look_like() -> None:
    text = "[bold]nee[/] \\ ' \u202eomgekeerd\u202c 👩‍👩‍👧 \u00a0 tab\there"
    written = text.replace("\\", "\\\\")
    assert document(f'{ACTION}text = "{written}"\n').actions[0].text == text


@pytest.mark.parametrize(
    "line",
    [
        "start = 2026-12-01\ndeadline = 2026-01-01",
        'start = 2026-12-01\nstatus = "completed"\ncompleted = 2026-01-01',
        "deadline = 9999-12-31",
        "deadline = 0001-01-01",
        'status = "completed"',
    ],
)
def test_what_real_plans_hold_is_not_refused(line: str) -> None:
    assert document(f"{ACTION}{line}\n").actions[0].code == "A1"


def test_references_may_point_to_what_is_stored() -> None:
    stored = StoredPlan(
        kinds={"S9": ItemKind.STRATEGY, "A1": ItemKind.ACTION, "A9": ItemKind.ACTION},
        statuses={"A1": Status.COMPLETED},
    )
    action = document(
        ACTION + 'strategies = ["S9"]\nparent = "A9"\ncompleted = 2026-10-01\n', stored
    ).actions[0]
    assert (action.strategies, action.parent, action.status) == (("S9",), "A9", ABSENT)


def test_what_is_stored_is_asked_for_the_plan_that_the_file_is_about() -> None:
    asked: list[OgsmDoc] = []

    def stored_for(ogsm: OgsmDoc) -> StoredPlan:
        asked.append(ogsm)
        return StoredPlan()

    read_plan(HEAD, "plan.toml", stored_for)
    read_plan("format = 1\n[ogsm]\ncode = 3\n", "plan.toml", stored_for)
    assert [ogsm.title for ogsm in asked] == ["Jaarplan"]
