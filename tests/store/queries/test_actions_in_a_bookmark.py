"""The actions that a bookmark lists, from the rows of a store (method.md, sections 3 and 4)."""

from datetime import date, datetime

import pytest

from ogsm_tui.method.facts import Moves
from ogsm_tui.method.words import Handled, Light, Section, SessionStatus, Signal, Status, Verdict
from tests.builders import Listed, Moved, PlanBuilder, Reported
from tests.store.queries.looking import BIJSTUREN, DOEN, ON, PREVIOUS, ago, held, look, only, sections

GREEN, ORANGE, RED = Light.GREEN, Light.ORANGE, Light.RED

SPECIFIED = [
    ("doing, green, reported 20 Nov", Status.DOING, {}, [Reported(date(2026, 11, 20), GREEN)], None),
    ("29 days old", Status.DOING, {}, [Reported(date(2026, 10, 26), GREEN)], None),
    ("30 days old", Status.DOING, {}, [Reported(date(2026, 10, 25), GREEN)], "unknown report-not-current"),
    ("todo, starts today", Status.TODO, {"start": ON}, [], None),
    (
        "todo, should have started",
        Status.TODO,
        {"start": date(2026, 11, 23)},
        [],
        "unknown no-report should-have-started",
    ),
    (
        "todo, no start, deadline passed",
        Status.TODO,
        {"deadline": date(2026, 11, 1)},
        [],
        "unknown no-report deadline-passed",
    ),
    ("red and old", Status.DOING, {}, [Reported(date(2026, 9, 1), RED)], "decide red report-not-current"),
    ("no light", Status.DOING, {}, [Reported(date(2026, 11, 23))], "unknown no-light"),
    (
        "green was set in the session, the owner was silent",
        Status.DOING,
        {},
        [Reported(date(2026, 9, 1), ORANGE), Reported(date(2026, 10, 27), GREEN, in_session=True)],
        "unknown report-not-current",
    ),
    ("completed", Status.COMPLETED, {"completed": date(2026, 10, 27)}, [], "check completed"),
    ("completed later", Status.COMPLETED, {"completed": date(2026, 11, 30)}, [], None),
    ("icebox", Status.ICEBOX, {"start": date(2026, 1, 1)}, [Reported(date(2026, 11, 20), RED)], None),
]


@pytest.mark.parametrize(
    ("status", "dates", "reports", "listed"),
    [pytest.param(*case, id=name) for name, *case in SPECIFIED],
)
def test_the_examples_of_the_method(
    plan: PlanBuilder, status: Status, dates: dict[str, date], reports: list[Reported], listed: str | None
) -> None:
    held(plan)
    plan.action("A1", status=status, reports=reports, **dates)  # type: ignore[arg-type]  # dates only

    found = look(plan)

    if listed is None:
        assert sections(found) == {}
    else:
        action = only(plan)
        assert " ".join((action.section, *action.reasons, *action.signals)) == listed


# ---- the latest report


def test_of_two_reports_on_one_day_the_one_added_last_gives_the_light(plan: PlanBuilder) -> None:
    plan.action("A1", status=Status.DOING, reports=[Reported(ago(3), GREEN), Reported(ago(3), RED)])

    assert only(plan).light is RED


def test_an_older_report_that_is_added_later_changes_nothing(plan: PlanBuilder) -> None:
    plan.action("A1", status=Status.DOING, reports=[Reported(ago(3), RED), Reported(ago(9), GREEN)])

    assert (only(plan).light, only(plan).report_date) == (RED, ago(3))


def test_a_report_after_the_date_does_not_exist_yet(plan: PlanBuilder) -> None:
    plan.action("A1", status=Status.DOING, reports=[Reported(ago(3), RED), Reported(ago(-1), GREEN)])

    assert only(plan).light is RED
    assert sections(look(plan, on=ago(-1))) == {}


def test_the_progress_shown_is_the_latest_that_is_there(plan: PlanBuilder) -> None:
    plan.action(
        "A1",
        status=Status.DOING,
        reports=[Reported(ago(20), RED, 30), Reported(ago(9), RED, 40), Reported(ago(2), ORANGE)],
    )

    assert (only(plan).progress, only(plan).report_date) == (40, ago(2))


@pytest.mark.parametrize(
    ("lights", "unchanged"),
    [
        ([RED, RED, RED], True),
        ([GREEN, ORANGE, ORANGE, ORANGE], True),
        ([ORANGE, RED, RED], False),
        ([RED, RED], False),
        ([None, None, None], False),
    ],
)
def test_a_light_that_stays(plan: PlanBuilder, lights: list[Light | None], unchanged: bool) -> None:
    reports = [Reported(ago(20 - at), light) for at, light in enumerate(lights)]
    plan.action("A1", status=Status.DOING, reports=reports)

    assert (Signal.LIGHT_UNCHANGED in only(plan).signals) is unchanged


# ---- what is shown beside it


def test_an_action_shows_its_owner_its_strategies_in_order_and_its_parent(plan: PlanBuilder) -> None:
    plan.strategy("S1", "Brieven")
    plan.strategy("S2", "Balie")
    plan.action("A1")
    plan.action("A2", "Herschrijven", status=Status.DOING, owner="Jan", strategies=["S2", "S1"], parent="A1")

    action = only(plan)

    assert (action.title, action.owner, action.parent) == ("Herschrijven", "Jan", "A1")
    assert [(each.code, each.title) for each in action.strategies] == [("S2", "Balie"), ("S1", "Brieven")]
    assert action.ref == plan.ref("A2")


def test_an_action_under_an_archived_strategy_is_listed_without_it(plan: PlanBuilder) -> None:
    plan.strategy("S1", archived=True)
    plan.action("A1", status=Status.DOING, strategies=["S1"])

    assert only(plan).strategies == ()


def test_archived_actions_and_other_plans_are_left_out(plan: PlanBuilder) -> None:
    plan.action("A1", status=Status.DOING, archived=True)
    other = PlanBuilder(plan.store, title="Ander plan")
    other.action("A1", status=Status.DOING)
    other.action("A2", status=Status.COMPLETED)

    assert sections(look(plan)) == {}
    assert sections(look(other)) == {"unknown": ["A1"], "check": ["A2"]}


def test_moves_are_counted_up_to_the_date(plan: PlanBuilder) -> None:
    moves = [
        Moved(ago(40), date(2026, 9, 1), date(2026, 11, 1)),
        Moved(ago(20), date(2026, 11, 1), date(2026, 10, 25)),
        Moved(ago(-1), date(2026, 10, 25), date(2026, 12, 25)),
    ]
    plan.action("A1", status=Status.DOING, moves=moves)

    assert only(plan).moves == Moves(times=2, days=61 - 7)
    assert Signal.MOVED in only(plan).signals


def test_codes_stand_in_natural_order(plan: PlanBuilder) -> None:
    for code in ("A10", "A2", "A1"):
        plan.action(code, status=Status.DOING)

    assert sections(look(plan)) == {"unknown": ["A1", "A2", "A10"]}


# ---- completions to check


def completed(plan: PlanBuilder, day: date | None, marked: datetime | None = None) -> None:
    plan.action("A1", status=Status.COMPLETED, completed=day, marked_completed=marked)


@pytest.mark.parametrize(
    ("day", "listed"), [(ago(29), True), (ago(30), False), (None, True), (ON, True), (ago(-1), False)]
)
def test_without_a_previous_session_the_window_counts(
    plan: PlanBuilder, day: date | None, listed: bool
) -> None:
    completed(plan, day)

    assert sections(look(plan)) == ({"check": ["A1"]} if listed else {})


@pytest.mark.parametrize(
    ("marked", "listed"),
    [
        (None, False),
        (datetime(2026, 10, 27, 10, 30), False),
        (datetime(2026, 10, 27, 11, 0, 1), True),
        (datetime(2026, 11, 23, 9, 0), True),
    ],
)
def test_a_completion_of_long_ago_that_was_marked_after_the_previous_session(
    plan: PlanBuilder, marked: datetime | None, listed: bool
) -> None:
    held(plan)
    completed(plan, date(2026, 3, 1), marked)

    assert sections(look(plan)) == ({"check": ["A1"]} if listed else {})


@pytest.mark.parametrize(
    ("state", "listed"),
    [
        (Handled.NOT_REACHED, True),
        (Handled.PARKED, True),
        (Handled.OPEN, True),
        (Handled.VERIFIED, False),
        (Handled.REOPENED, False),
    ],
)
def test_a_completion_that_the_previous_session_left_without_a_verdict(
    plan: PlanBuilder, state: Handled, listed: bool
) -> None:
    completed(plan, date(2026, 3, 1))
    held(plan, Listed("A1", section=Section.CHECK, state=state))

    assert sections(look(plan)) == ({"check": ["A1"]} if listed else {})


def test_only_what_stood_in_the_section_to_check_waits_for_a_verdict(plan: PlanBuilder) -> None:
    completed(plan, date(2026, 3, 1))
    held(plan, Listed("A1", section=Section.BROUGHT_IN, state=Handled.NOT_REACHED))

    assert sections(look(plan)) == {}


def test_only_the_previous_session_leaves_completions(plan: PlanBuilder) -> None:
    completed(plan, date(2026, 3, 1))
    unjudged = Listed("A1", section=Section.CHECK, state=Handled.NOT_REACHED)
    held(plan, unjudged, start=datetime(2026, 9, 22, 10, 0))
    held(plan, unjudged, kind=BIJSTUREN, start=datetime(2026, 11, 3, 10, 0))
    held(plan)

    assert sections(look(plan)) == {}
    assert sections(look(plan, BIJSTUREN)) == {"check": ["A1"]}


@pytest.mark.parametrize("day", [None, ago(5)])
@pytest.mark.parametrize(
    ("verdict", "of_this_day", "ended", "status", "listed"),
    [
        (Verdict.VERIFIED, True, False, SessionStatus.CLOSED, False),
        (Verdict.VERIFIED, True, False, SessionStatus.RUNNING, True),
        (Verdict.VERIFIED, True, True, SessionStatus.CLOSED, True),
        (Verdict.VERIFIED, False, False, SessionStatus.CLOSED, True),
        (Verdict.REOPENED, True, False, SessionStatus.CLOSED, True),
    ],
)
def test_a_verification_counts_for_one_completion_once_its_session_is_closed(
    plan: PlanBuilder,
    day: date | None,
    verdict: Verdict,
    of_this_day: bool,
    ended: bool,
    status: SessionStatus,
    listed: bool,
) -> None:
    completed(plan, day)
    session = plan.session(DOEN, PREVIOUS, status=status)
    plan.verification(session, "A1", verdict, completed=day if of_this_day else ago(9), ended=ended)

    assert sections(look(plan)) == ({"check": ["A1"]} if listed else {})


# ---- sessions before and now


@pytest.mark.parametrize(
    ("state", "carried"),
    [
        (Handled.PARKED, True),
        (Handled.NOT_REACHED, True),
        (Handled.OPEN, True),
        (Handled.DECIDED, False),
        (Handled.DISCUSSED, False),
    ],
)
def test_what_was_left_is_carried_over(plan: PlanBuilder, state: Handled, carried: bool) -> None:
    plan.action("A1", status=Status.DOING)
    held(plan, Listed("A1", section=Section.UNKNOWN, state=state))

    assert (Signal.CARRIED_OVER in only(plan).signals) is carried
    assert Signal.CARRIED_OVER not in only(plan, BIJSTUREN).signals


def test_the_running_session_tells_what_it_handled(plan: PlanBuilder) -> None:
    for code in ("A1", "A2", "A3"):
        plan.action(code, status=Status.DOING)
    agenda = [
        Listed("A1", section=Section.UNKNOWN, state=Handled.DISCUSSED),
        Listed("A2", section=Section.UNKNOWN),
    ]
    plan.session(DOEN, datetime(2026, 11, 24, 10, 0), status=SessionStatus.RUNNING, agenda=agenda)

    assert [each.handled for each in look(plan).unknown] == [Handled.DISCUSSED, None, None]
    assert [each.handled for each in look(plan, BIJSTUREN).unknown] == [None, None, None]


def test_a_bookmark_names_the_previous_session_of_its_kind(plan: PlanBuilder) -> None:
    held(plan)
    held(plan, kind=BIJSTUREN, start=datetime(2026, 9, 29, 10, 0))

    assert look(plan).previous_session == date(2026, 10, 27)
    assert look(plan, BIJSTUREN).previous_session == date(2026, 9, 29)
    assert look(plan, on=date(2026, 10, 27)).previous_session is None
