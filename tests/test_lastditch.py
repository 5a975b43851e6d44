"""Whatever screen a fault is met on: the window ends, without a word of it, and knows where it was."""

import asyncio
from pathlib import Path

import pytest

from ogsm_tui.errors import ExitCode
from tests.driver import driver
from tests.ui.office_plan import office_plan

SECRET = "Jan Bos is ziek"
IN_SESSION = {
    "session": "",
    "finish": "f",
    "finish, asking": "f enter",
    "finish, sure": "f enter enter",
    "minutes": "m",
    "present": "w",
    "history": "h",
    "large": "enter",
    "lessons": "I",
    "plan": "p",
    "help": "?",
    "palette": ":",
}
ELSEWHERE = {"status": "", "sessions": "s", "plan": "p", "report": "r", "help": "?", "palette": ":"}


async def meet_fault(store: Path, keys: str) -> tuple[object, int | None, object]:
    """Go to a screen, meet a fault there, and give the fault, the exit status and where one was."""
    async with driver(store) as hands:
        if keys:
            await hands.press(*keys.split())

        def fail() -> None:
            raise RuntimeError(SECRET)

        app = hands.app
        app.screen.call_next(fail)
        while app.return_code is None:
            await asyncio.sleep(0)
        # What the test tool itself would make of it is not meant here.
        app._exception = None
        return app.fault, app.return_code, app.left_at


@pytest.mark.parametrize("screen", IN_SESSION)
async def test_a_fault_in_a_session_knows_which_it_was(
    tmp_path: Path, screen: str, capfd: pytest.CaptureFixture[str]
) -> None:
    store = office_plan(tmp_path / "ogsm.db")
    fault, code, place = await meet_fault(store, f"enter b {IN_SESSION[screen]}")
    assert (type(fault), code) == (RuntimeError, ExitCode.STORE)
    assert place is not None
    assert SECRET not in "".join(capfd.readouterr())


@pytest.mark.parametrize("screen", ELSEWHERE)
async def test_a_fault_elsewhere_is_no_session(tmp_path: Path, screen: str) -> None:
    store = office_plan(tmp_path / "ogsm.db")
    fault, code, place = await meet_fault(store, ELSEWHERE[screen])
    assert (type(fault), code, place) == (RuntimeError, ExitCode.STORE, None)
