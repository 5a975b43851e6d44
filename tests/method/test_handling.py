"""What handles a row of the agenda (method.md, section 6)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogsm_tui.method.facts import RowFacts
from ogsm_tui.method.handling import (
    ASKS_WORD,
    CARRIED_OVER,
    HANDLED,
    after_close,
    refuse_discussing,
    refuse_parking,
    refuse_verdict,
    state_of,
)
from ogsm_tui.method.words import Handled, Light, Obstacle, Section, Status, Verdict
from tests.method.given import GREEN, ORANGE, RED, lights, modest

DECIDE, UNKNOWN, CHECK = Section.DECIDE, Section.UNKNOWN, Section.CHECK
STRATEGIES, BROUGHT_IN = Section.STRATEGIES, Section.BROUGHT_IN
VERIFIED, REOPENED = Verdict.VERIFIED, Verdict.REOPENED

rows = st.builds(
    RowFacts,
    section=st.sampled_from(Section),
    decided=st.booleans(),
    discussed=st.booleans(),
    light=lights,
    verdict=st.none() | st.sampled_from(Verdict),
    parked=st.booleans(),
)


@pytest.mark.parametrize(
    ("row", "state"),
    [
        # Besluit nodig: only a decision
        (RowFacts(DECIDE), Handled.OPEN),
        (RowFacts(DECIDE, decided=True), Handled.DECIDED),
        (RowFacts(DECIDE, discussed=True), Handled.OPEN),
        (RowFacts(DECIDE, light=GREEN), Handled.OPEN),
        (RowFacts(DECIDE, parked=True), Handled.PARKED),
        (RowFacts(DECIDE, decided=True, parked=True), Handled.DECIDED),
        (RowFacts(DECIDE, decided=True, verdict=VERIFIED), Handled.DECIDED),  # Afronden verifies too
        (RowFacts(DECIDE, verdict=VERIFIED), Handled.VERIFIED),  # completed on the way
        (RowFacts(DECIDE, verdict=REOPENED), Handled.OPEN),
        # Status onbekend
        (RowFacts(UNKNOWN), Handled.OPEN),
        (RowFacts(UNKNOWN, light=GREEN), Handled.DISCUSSED),
        (RowFacts(UNKNOWN, discussed=True), Handled.DISCUSSED),
        (RowFacts(UNKNOWN, decided=True), Handled.DECIDED),
        (RowFacts(UNKNOWN, light=GREEN, discussed=True, decided=True), Handled.DECIDED),
        (RowFacts(UNKNOWN, light=RED), Handled.OPEN),
        (RowFacts(UNKNOWN, light=ORANGE), Handled.OPEN),
        (RowFacts(UNKNOWN, light=RED, discussed=True), Handled.OPEN),  # it still asks a decision
        (RowFacts(UNKNOWN, light=RED, decided=True), Handled.DECIDED),
        (RowFacts(UNKNOWN, light=RED, parked=True), Handled.PARKED),
        # Controleren: only a verdict
        (RowFacts(CHECK), Handled.OPEN),
        (RowFacts(CHECK, verdict=VERIFIED), Handled.VERIFIED),
        (RowFacts(CHECK, verdict=REOPENED), Handled.REOPENED),
        (RowFacts(CHECK, verdict=REOPENED, decided=True), Handled.REOPENED),
        (RowFacts(CHECK, decided=True), Handled.OPEN),
        (RowFacts(CHECK, discussed=True), Handled.OPEN),
        (RowFacts(CHECK, light=GREEN), Handled.OPEN),
        (RowFacts(CHECK, parked=True), Handled.PARKED),
        # Strategies
        (RowFacts(STRATEGIES), Handled.OPEN),
        (RowFacts(STRATEGIES, discussed=True), Handled.DISCUSSED),
        (RowFacts(STRATEGIES, discussed=True, light=RED), Handled.DISCUSSED),
        (RowFacts(STRATEGIES, light=GREEN), Handled.OPEN),
        (RowFacts(STRATEGIES, decided=True), Handled.DECIDED),
        (RowFacts(STRATEGIES, discussed=True, decided=True), Handled.DECIDED),
        # Ingebracht
        (RowFacts(BROUGHT_IN), Handled.OPEN),
        (RowFacts(BROUGHT_IN, discussed=True), Handled.DISCUSSED),
        (RowFacts(BROUGHT_IN, light=GREEN), Handled.OPEN),
        (RowFacts(BROUGHT_IN, decided=True), Handled.DECIDED),
        (RowFacts(BROUGHT_IN, verdict=VERIFIED), Handled.VERIFIED),
        (RowFacts(BROUGHT_IN, verdict=REOPENED), Handled.REOPENED),
        (RowFacts(BROUGHT_IN, verdict=REOPENED, decided=True), Handled.DECIDED),
        (RowFacts(BROUGHT_IN, discussed=True, verdict=VERIFIED), Handled.VERIFIED),
    ],
)
def test_what_a_row_becomes(row: RowFacts, state: Handled) -> None:
    assert state_of(row) == state


@modest
@given(rows)
def test_a_later_word_never_takes_a_row_back_from_decided(row: RowFacts) -> None:
    if state_of(row) == Handled.DECIDED:
        assert state_of(row._replace(discussed=True, parked=True)) == Handled.DECIDED


@modest
@given(rows)
def test_one_more_act_never_opens_what_was_handled(row: RowFacts) -> None:
    if state_of(row) in HANDLED:
        for more in (
            row._replace(decided=True),
            row._replace(discussed=True),
            row._replace(parked=True),
            row._replace(verdict=VERIFIED),
        ):
            assert state_of(more) in HANDLED


@pytest.mark.parametrize(
    ("state", "kept"),
    [
        (Handled.OPEN, Handled.NOT_REACHED),
        (Handled.PARKED, Handled.PARKED),
        (Handled.DISCUSSED, Handled.DISCUSSED),
        (Handled.DECIDED, Handled.DECIDED),
        (Handled.VERIFIED, Handled.VERIFIED),
        (Handled.REOPENED, Handled.REOPENED),
        (Handled.NOT_REACHED, Handled.NOT_REACHED),
    ],
)
def test_what_is_kept_at_the_close(state: Handled, kept: Handled) -> None:
    assert after_close(state) == kept


@modest
@given(rows)
def test_after_the_close_a_row_is_handled_or_carried_over(row: RowFacts) -> None:
    kept = after_close(state_of(row))
    assert (kept in HANDLED) != (kept in CARRIED_OVER)


@pytest.mark.parametrize(
    ("section", "light", "why_not"),
    [
        (DECIDE, None, Obstacle.ASKS_DECISION),
        (DECIDE, GREEN, Obstacle.ASKS_DECISION),
        (CHECK, None, Obstacle.ASKS_VERDICT),
        (CHECK, RED, Obstacle.ASKS_VERDICT),
        (UNKNOWN, None, None),
        (UNKNOWN, GREEN, None),
        (UNKNOWN, RED, Obstacle.ASKS_DECISION),
        (UNKNOWN, ORANGE, Obstacle.ASKS_DECISION),
        (STRATEGIES, RED, None),
        (BROUGHT_IN, RED, None),
    ],
)
def test_where_talking_is_enough(section: Section, light: Light | None, why_not: Obstacle | None) -> None:
    assert refuse_discussing(section, light) == why_not


@modest
@given(rows)
def test_where_talking_is_refused_it_would_not_have_helped(row: RowFacts) -> None:
    if refuse_discussing(row.section, row.light) is not None:
        assert state_of(row._replace(discussed=True)) == state_of(row._replace(discussed=False))


def test_a_word_is_asked_where_the_page_says_so() -> None:
    assert {section for section in Section if section in ASKS_WORD} == {UNKNOWN, BROUGHT_IN}


@pytest.mark.parametrize(
    ("status", "why_not"),
    [
        (Status.COMPLETED, None),
        (Status.DOING, Obstacle.NOT_COMPLETED),
        (Status.TODO, Obstacle.NOT_COMPLETED),
        (Status.ICEBOX, Obstacle.NOT_COMPLETED),
        (None, Obstacle.NOT_FOR_THIS_ITEM),
    ],
)
def test_what_can_be_verified_or_reopened(status: Status | None, why_not: Obstacle | None) -> None:
    assert refuse_verdict(status) == why_not


@pytest.mark.parametrize("state", list(Handled))
def test_only_what_is_not_handled_can_be_parked(state: Handled) -> None:
    assert (refuse_parking(state) == Obstacle.ALREADY_HANDLED) == (state in HANDLED)
