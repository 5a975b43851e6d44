"""What the bookmark Doensessie lists, where, and why (method.md, section 4)."""

from datetime import date

import pytest

from ogsm_tui.method.facts import ActionFacts, Moves
from ogsm_tui.method.listing import in_play, judge_action
from ogsm_tui.method.words import Light, Reason, Section, Signal, Status
from tests.method.given import GREEN, NOV_24, OCT_27, ORANGE, RED, action, day, doensessie

DOING, TODO, COMPLETED, ICEBOX = Status.DOING, Status.TODO, Status.COMPLETED, Status.ICEBOX
NO = None


def told(facts: ActionFacts) -> str | None:
    """Say what the bookmark says on 24 November, as the table on the page writes it."""
    judgement = judge_action(facts, doensessie())
    if judgement is None:
        return None
    told = f"{judgement.section}: {', '.join(judgement.reasons)}"
    return f"{told}; {', '.join(judgement.signals)}" if judgement.signals else told


@pytest.mark.parametrize(
    ("facts", "listed"),
    [
        pytest.param(action(DOING, GREEN, day(11, 20)), NO, id="green, reported 20 Nov"),
        pytest.param(
            action(DOING, GREEN, day(10, 26)), NO, id="green, 29 days old: the window makes it current"
        ),
        pytest.param(
            action(DOING, GREEN, day(10, 25)), "unknown: report-not-current", id="green, 30 days old"
        ),
        pytest.param(action(TODO, start=NOV_24), NO, id="start today is not in the past"),
        pytest.param(
            action(TODO, start=day(11, 23)), "unknown: no-report; should-have-started", id="start yesterday"
        ),
        pytest.param(
            action(TODO, deadline=day(11, 1)),
            "unknown: no-report; deadline-passed",
            id="no start, deadline passed",
        ),
        pytest.param(action(DOING, RED, day(9, 1)), "decide: red, report-not-current", id="red, long ago"),
        pytest.param(
            action(DOING, None, day(11, 23)), "unknown: no-light", id="no light, reported yesterday"
        ),
        pytest.param(
            action(DOING, GREEN, OCT_27, own=day(9, 1)),
            "unknown: report-not-current",
            id="orange of 1 Sep, set green in the session of 27 Oct",
        ),
        pytest.param(
            action(COMPLETED, completed=OCT_27), "check: completed", id="completed 27 Oct, not verified"
        ),
        pytest.param(action(COMPLETED, completed=day(11, 30)), NO, id="completed 30 Nov"),
        pytest.param(action(ICEBOX, RED, start=day(1, 1), reported=day(11, 1)), NO, id="icebox, red"),
    ],
)
def test_the_examples_of_the_page(facts: ActionFacts, listed: str | None) -> None:
    assert told(facts) == listed


@pytest.mark.parametrize(
    ("status", "start", "deadline", "plays"),
    [
        (DOING, None, None, True),
        (DOING, day(12, 1), day(12, 31), True),
        (TODO, None, None, False),
        (TODO, day(11, 23), None, True),
        (TODO, NOV_24, None, False),
        (TODO, day(11, 25), day(11, 1), False),  # the start counts, also beside a deadline that has passed
        (TODO, day(11, 1), day(12, 31), True),
        (TODO, None, day(11, 23), True),
        (TODO, None, NOV_24, False),
        (ICEBOX, day(1, 1), day(2, 1), False),
        (COMPLETED, day(1, 1), day(2, 1), False),
    ],
)
def test_what_is_in_play(status: Status, start: date | None, deadline: date | None, plays: bool) -> None:
    assert in_play(action(status, start=start, deadline=deadline), NOV_24) is plays


@pytest.mark.parametrize(
    ("light", "reported", "own", "section", "reasons"),
    [
        (RED, day(11, 20), day(11, 20), Section.DECIDE, (Reason.RED,)),
        (ORANGE, day(11, 20), day(11, 20), Section.DECIDE, (Reason.ORANGE,)),
        (RED, day(10, 25), day(10, 25), Section.DECIDE, (Reason.RED, Reason.REPORT_NOT_CURRENT)),
        (ORANGE, day(10, 25), day(10, 25), Section.DECIDE, (Reason.ORANGE, Reason.REPORT_NOT_CURRENT)),
        # Only the facilitator has ever set a light: there is a report, but none of the owner.
        (RED, OCT_27, None, Section.DECIDE, (Reason.RED, Reason.REPORT_NOT_CURRENT)),
        (GREEN, OCT_27, None, Section.UNKNOWN, (Reason.REPORT_NOT_CURRENT,)),
        (None, OCT_27, None, Section.UNKNOWN, (Reason.NO_LIGHT, Reason.REPORT_NOT_CURRENT)),
        (None, None, None, Section.UNKNOWN, (Reason.NO_REPORT,)),
        (None, day(11, 20), day(11, 20), Section.UNKNOWN, (Reason.NO_LIGHT,)),
        (None, day(10, 25), day(10, 25), Section.UNKNOWN, (Reason.NO_LIGHT, Reason.REPORT_NOT_CURRENT)),
        (GREEN, day(10, 25), day(10, 25), Section.UNKNOWN, (Reason.REPORT_NOT_CURRENT,)),
        # Red only in this session, after an owner's report that is still current.
        (RED, NOV_24, day(11, 20), Section.DECIDE, (Reason.RED,)),
    ],
)
def test_every_reason_is_given_in_order(
    light: Light | None,
    reported: date | None,
    own: date | None,
    section: Section,
    reasons: tuple[Reason, ...],
) -> None:
    facts = action(DOING, light, reported, own=own, in_session_only=own is None)
    judgement = judge_action(facts, doensessie())
    assert judgement is not None
    assert (judgement.section, judgement.reasons) == (section, reasons)


def test_the_light_set_green_in_the_session_leaves_a_current_action_alone() -> None:
    assert told(action(DOING, GREEN, NOV_24, own=day(11, 20))) is None


def test_signals_alone_list_nothing() -> None:
    facts = action(DOING, GREEN, day(11, 20), deadline=day(11, 1), carried=True, light_unchanged=True)
    assert told(facts) is None


def test_signals_stand_beside_the_reasons_in_the_order_of_the_page() -> None:
    facts = action(
        TODO,
        RED,
        day(11, 20),
        start=day(10, 1),
        deadline=day(11, 1),
        carried=True,
        light_unchanged=True,
        moves=Moves(1, 61),
    )
    judgement = judge_action(facts, doensessie())
    assert judgement is not None
    assert judgement.signals == (
        Signal.SHOULD_HAVE_STARTED,
        Signal.DEADLINE_PASSED,
        Signal.CARRIED_OVER,
        Signal.LIGHT_UNCHANGED,
        Signal.MOVED,
    )
