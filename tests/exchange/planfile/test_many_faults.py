"""Several faults in one file: each is found, and none is said twice."""

import pytest

from ogsm_tui.exchange.planfile.checks import StoredPlan
from ogsm_tui.exchange.planfile.faults import FaultCode, PlanFault
from tests.exchange.planfile.plans import FULL, HEAD, faults

ACTION = HEAD + '[[actions]]\ncode = "A1"\ntitle = "Brieven"\n'
GOAL = HEAD + '[[goals]]\ncode = "D1"\ntitle = "Tevreden"\n'
SESSION = HEAD + '[[sessions]]\nkind = "action-review"\nstart = 2026-10-27T10:00:00\n'


def only_fault(content: str | bytes, stored: StoredPlan | None = None) -> PlanFault:
    (fault,) = faults(content, stored)
    assert fault.source == "plan.toml"
    return fault


def test_every_fault_is_found_and_in_its_own_place() -> None:
    content = (
        FULL.replace('title = "Jaarplan Dienstverlening 2026"', 'titel = "Jaarplan"')
        .replace('status = "doing"', 'status = "bezig"')
        .replace("target = 80", 'target = "80"')
        .replace('parent = "A2"', 'parent = "A3"')
        .replace("rating = 8", "rating = 80")
        .replace('kind = "intervene"', 'kind = "interveen"')
        .replace("progress = 45", "progress = 450", 1)
    )
    assert {(fault.place, fault.code) for fault in faults(content)} == {
        ("ogsm.titel", FaultCode.UNKNOWN_KEY),
        ("ogsm.title", FaultCode.MISSING),
        ("indicators[0].target", FaultCode.WRONG_TYPE),
        ("actions[1].status", FaultCode.UNKNOWN_WORD),
        ("actions[1].parent", FaultCode.UNKNOWN_REFERENCE),
        ("actions[1].reports[0].progress", FaultCode.NOT_WHOLE_BETWEEN),
        ("sessions[0].rating", FaultCode.NOT_WHOLE_BETWEEN),
        ("sessions[0].decisions[0].kind", FaultCode.UNKNOWN_WORD),
    }


@pytest.mark.parametrize(
    "content",
    [
        ACTION + "status = 'done'\ncompleted = 2026-10-20",
        GOAL + "measurements = [{ date = 2026-10-20, actual = '8,0' }]",
        GOAL + "measurements = [{ date = 2026-10-20, light = 'rood', in_session = true }]",
        SESSION + "[[sessions]]\nkind = 'doen'\nstart = 2026-10-27T10:00:00",
        "sessions = [3, 4]\n" + HEAD,
    ],
)
def test_what_follows_from_one_fault_is_not_said_as_another(content: str) -> None:
    codes = {fault.code for fault in faults(content)}
    assert codes <= {FaultCode.UNKNOWN_WORD, FaultCode.WRONG_TYPE}


def test_a_fault_beside_it_hides_nothing() -> None:
    found = faults(ACTION + "dedline = 2026-11-01\ncompleted = 2026-10-20")
    assert [fault.code for fault in found] == [FaultCode.UNKNOWN_KEY, FaultCode.COMPLETED_WITHOUT_STATUS]


def test_a_newer_format_is_the_only_thing_said() -> None:
    assert only_fault('format = 2\nsessionz = 3\n[ogsm]\ntitel = "x"').code is FaultCode.UNKNOWN_FORMAT


def test_a_row_that_is_no_table_leaves_the_places_behind_it_right() -> None:
    content = 'actions = [3, { code = "A1", title = "x", parent = "A9" }]\n' + HEAD
    assert [fault.place for fault in faults(content)] == ["actions[0]", "actions[1].parent"]
