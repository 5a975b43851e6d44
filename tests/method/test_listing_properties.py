"""What holds for any plan on any day (method.md, sections 3 to 5)."""

from hypothesis import given
from hypothesis import strategies as st

from ogsm_tui.method.currency import is_action_current
from ogsm_tui.method.facts import ActionFacts, Evaluation
from ogsm_tui.method.listing import in_play, judge_action, list_actions, to_check
from ogsm_tui.method.words import Light, Reason, Section, Signal, Status
from tests.method.given import any_action, any_evaluation, modest

plans = st.lists(any_action(), max_size=8, unique_by=lambda action: action.id)
REASONS, SIGNALS = list(Reason), list(Signal)


@modest
@given(plan=plans, evaluation=any_evaluation())
def test_every_listed_action_stands_in_one_section_once(
    plan: list[ActionFacts], evaluation: Evaluation
) -> None:
    sections = list_actions(plan, evaluation)
    assert list(sections) == [Section.DECIDE, Section.UNKNOWN, Section.CHECK]
    placed = [judged.action.id for judgements in sections.values() for judged in judgements]
    expected = [action.id for action in plan if judge_action(action, evaluation) is not None]
    assert sorted(placed) == sorted(expected)


@modest
@given(plan=plans, evaluation=any_evaluation())
def test_the_order_in_which_a_plan_is_read_does_not_matter(
    plan: list[ActionFacts], evaluation: Evaluation
) -> None:
    assert list_actions(plan, evaluation) == list_actions(reversed(plan), evaluation)


@modest
@given(action=any_action(), evaluation=any_evaluation())
def test_reasons_and_signals_come_in_the_order_of_the_page(
    action: ActionFacts, evaluation: Evaluation
) -> None:
    judgement = judge_action(action, evaluation)
    if judgement is not None:
        assert judgement.reasons
        assert list(judgement.reasons) == sorted(set(judgement.reasons), key=REASONS.index)
        assert list(judgement.signals) == sorted(set(judgement.signals), key=SIGNALS.index)


@modest
@given(action=any_action(), evaluation=any_evaluation())
def test_listed_is_in_play_with_attention_or_to_check(action: ActionFacts, evaluation: Evaluation) -> None:
    current = is_action_current(action, evaluation)
    fine = action.light == Light.GREEN and current
    listed = (in_play(action, evaluation.on) and not fine) or to_check(action, evaluation)
    assert (judge_action(action, evaluation) is not None) == listed


@modest
@given(action=any_action(), evaluation=any_evaluation())
def test_the_section_follows_from_status_and_light(action: ActionFacts, evaluation: Evaluation) -> None:
    judgement = judge_action(action, evaluation)
    if judgement is None:
        return
    assert action.status != Status.ICEBOX
    assert (judgement.section == Section.CHECK) == (action.status == Status.COMPLETED)
    if judgement.section != Section.CHECK:
        troubled = action.light in (Light.RED, Light.ORANGE)
        assert (judgement.section == Section.DECIDE) == troubled
