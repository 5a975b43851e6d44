"""What is written reads back as the same, and looks as a person would write it."""

from dataclasses import replace
from datetime import date, datetime

from hypothesis import given, settings

from ogsm_tui.exchange.planfile.writing import write_plan
from ogsm_tui.method.words import Light, SessionKind, Status
from ogsm_tui.services.document import (
    ActionDoc,
    GoalDoc,
    OgsmDoc,
    PlanDoc,
    ReportDoc,
    SessionDoc,
)
from tests.exchange.planfile.documents import PLANS
from tests.exchange.planfile.plans import FULL, document

PLAN = PlanDoc(format=1, ogsm=OgsmDoc(title="Jaarplan"))


@given(plan=PLANS)
@settings(max_examples=150)
def test_a_document_reads_back_as_it_was_written(plan: PlanDoc) -> None:
    written = write_plan(plan)
    assert document(written) == plan
    assert document(written.encode()) == plan


def test_a_file_read_and_written_says_the_same_and_stays_the_same() -> None:
    once = write_plan(document(FULL))
    assert document(once) == document(FULL)
    assert write_plan(document(once)) == once


def test_an_action_is_written_as_a_person_would_write_it() -> None:
    action = ActionDoc(
        code="A12",
        title='De "honderd" brieven',
        text="Begin bij afval.\nDaarna parkeren.",
        strategies=("S1",),
        owner="",
        start=date(2026, 3, 1),
        deadline=None,
        status=Status.DOING,
        reports=(
            ReportDoc(date=date(2026, 10, 20), light=Light.RED, progress=45, text="Twee schrijvers ziek."),
        ),
    )
    assert write_plan(replace(PLAN, actions=(action,))) == (
        "format = 1\n"
        "\n"
        "[ogsm]\n"
        'title = "Jaarplan"\n'
        "\n"
        "[[actions]]\n"
        'code = "A12"\n'
        'title = "De \\"honderd\\" brieven"\n'
        'text = """\n'
        "Begin bij afval.\n"
        'Daarna parkeren."""\n'
        "strategies = [\n"
        '    "S1",\n'
        "]\n"
        'owner = ""\n'
        "start = 2026-03-01\n"
        'deadline = ""\n'
        'status = "doing"\n'
        "reports = [\n"
        '    { date = 2026-10-20, light = "red", progress = 45, text = "Twee schrijvers ziek." },\n'
        "]\n"
    )


def test_whole_numbers_and_moments_look_simple() -> None:
    goal = GoalDoc(code="D1", title="Tevreden", baseline=7.1, target=8.0)
    session = SessionDoc(kind=SessionKind.ACTION_REVIEW, start=datetime(2026, 10, 27, 10, 0), minutes=60)
    written = write_plan(replace(PLAN, goals=(goal,), sessions=(session,)))
    assert "baseline = 7.1, target = 8 }" in written
    assert "start = 2026-10-27 10:00:00, minutes = 60 }" in written


def test_what_a_document_does_not_say_is_not_written() -> None:
    assert write_plan(PLAN) == 'format = 1\n\n[ogsm]\ntitle = "Jaarplan"\n'
