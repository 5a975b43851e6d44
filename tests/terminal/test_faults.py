"""A fault that nobody foresaw: one sentence, a report without a person's text, and on where one was."""

import stat
from pathlib import Path

import pytest

from ogsm_tui.paths import find_places
from ogsm_tui.texts import Lang, texts_for
from tests.terminal.conftest import Open
from tests.terminal.faulty import BREAKS, KEY, SECRET
from tests.terminal.reading import begin_session, cursor, given_back
from tests.terminal.terminal import Terminal

TEXTS = texts_for(Lang.NL)
ITEM = "A3"
DRAFT = "vrijdag bellen"


@pytest.fixture
def log(home: Path) -> Path:
    return find_places().log_file


def sentence(log: Path) -> str:
    return TEXTS.common.went_wrong.format(file=log)


def faulty(open_app: Open, place: str, *, times: int) -> Terminal:
    """Open the app with a fault in it, begin the session, and type at an item."""
    terminal = open_app(program=("-m", "tests.terminal.faulty", place, str(times)))
    begin_session(terminal, TEXTS)
    terminal.press(*"nnnn")
    terminal.until_that(lambda: cursor(terminal) == ITEM)
    return terminal


def type_at_item(terminal: Terminal) -> None:
    terminal.press("d1")
    terminal.types(DRAFT)
    terminal.until(DRAFT)


def meet(terminal: Terminal, place: str) -> None:
    """Do what the fault is in."""
    if place == "render":
        terminal.types(BREAKS)
    elif place == "compose":
        terminal.press("escape")
        terminal.until_gone(DRAFT)
        terminal.press("m")
    else:
        terminal.press(KEY)


def check_report(log: Path, terminal: Terminal) -> None:
    """Check that a report is there for the owner alone, and nowhere what stood in the variables."""
    report = log.read_text()
    assert "Error" in report or "NoKeyboard" in report
    assert stat.S_IMODE(log.stat().st_mode) == 0o600
    for told in (report, terminal.text):
        assert SECRET not in told
        assert "Traceback" not in told


@pytest.mark.parametrize("place", ["render", "handler", "compose", "keyboard"])
def test_after_a_fault_the_window_is_opened_again_at_the_same_item(
    open_app: Open, log: Path, place: str
) -> None:
    terminal = faulty(open_app, place, times=1)
    type_at_item(terminal)

    meet(terminal, place)
    terminal.until_that(lambda: terminal.times_entered == 2 and terminal.sees(sentence(log)[:60]))
    terminal.until_that(lambda: cursor(terminal) == ITEM)
    between = terminal.before_entering
    assert sentence(log) in between
    assert given_back(between)

    terminal.press("d1")
    terminal.until(TEXTS.common.draft_back, DRAFT)
    terminal.press("ctrl+q")
    assert terminal.exit_status() == 0
    check_report(log, terminal)


@pytest.mark.parametrize("place", ["render", "handler"])
def test_a_second_fault_ends_it_with_the_sentence(open_app: Open, log: Path, place: str) -> None:
    terminal = faulty(open_app, place, times=2)
    type_at_item(terminal)

    meet(terminal, place)
    terminal.until_that(lambda: terminal.times_entered == 2 and cursor(terminal) == ITEM)
    if place == "render":
        terminal.press("d1")
    else:
        meet(terminal, place)

    assert terminal.exit_status() == 3
    assert terminal.after_leaving.rstrip().endswith(sentence(log))
    check_report(log, terminal)


def test_a_fault_in_what_a_key_does_is_said_and_the_session_goes_on(open_app: Open, log: Path) -> None:
    terminal = faulty(open_app, "action", times=1)

    terminal.press("f")
    terminal.until(sentence(log)[:60])
    type_at_item(terminal)
    terminal.press("enter")
    terminal.until(f"{ITEM} ", DRAFT)

    terminal.press("ctrl+q")
    assert terminal.exit_status() == 0
    assert terminal.times_entered == 1
    check_report(log, terminal)


def finish(terminal: Terminal) -> None:
    """Go through all that is asked when a session is finished; some red items are left."""
    terminal.press("f")
    terminal.until(TEXTS.finish.present.upper())
    terminal.press("enter")
    terminal.until(TEXTS.finish.heading.upper())
    close(terminal)


def close(terminal: Terminal) -> None:
    """Answer the last field and both questions."""
    terminal.press("enter")
    terminal.until(TEXTS.common.no)
    terminal.press("j")
    terminal.until(TEXTS.finish.for_good[:30])
    terminal.press("j")


def test_a_fault_in_finishing_closes_nothing_and_can_be_done_again(open_app: Open, log: Path) -> None:
    terminal = faulty(open_app, "finishing", times=1)

    finish(terminal)
    terminal.until(sentence(log)[:60])
    close(terminal)
    terminal.until("0 van 12 punten")

    terminal.press("ctrl+q")
    assert terminal.exit_status() == 0
    assert terminal.times_entered == 1
    check_report(log, terminal)


@pytest.mark.parametrize("place", ["finish screen", "compose"])
def test_a_fault_on_the_way_out_opens_the_session_again(open_app: Open, log: Path, place: str) -> None:
    terminal = faulty(open_app, place, times=1)

    if place == "finish screen":
        terminal.press("f")
    else:
        finish(terminal)
    terminal.until_that(lambda: terminal.times_entered == 2 and terminal.sees(sentence(log)[:60]))
    terminal.until_that(lambda: cursor(terminal) == ITEM)
    closed = place == "compose"
    assert terminal.sees("afgesloten op 24 nov") is closed
    assert given_back(terminal.before_entering)

    terminal.press("ctrl+q")
    assert terminal.exit_status() == 0
    check_report(log, terminal)
