"""The same app on every terminal: few colours or none, no signs, too small; and each is given back whole."""

import os
import pty
import re
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import pytest

from ogsm_tui.method.words import SessionStatus
from ogsm_tui.paths import find_places
from ogsm_tui.texts import Lang, texts_for
from ogsm_tui.ui.glyphs import ASCII, UNICODE, Glyphs
from tests.terminal.conftest import Open
from tests.terminal.reading import begin_session, cursor, given_back, kept
from tests.terminal.terminal import Terminal

TEXTS = texts_for(Lang.NL)
GREYS = {16, 59, 102, 145, 188, 231, *range(232, 256)}
DRAFT = "vrijdag bellen"
MARGIN = 1
"""Cells to the right of the header."""
NO_UTF8 = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


def glance(terminal: Terminal, signs: Glyphs) -> None:
    """Look at a session and what can be decided in it."""
    menu = TEXTS.decisions.heading.upper() + "  A1"
    begin_session(terminal, TEXTS, signs.cursor)
    terminal.until(f"{signs.red} A1 ", f"{signs.orange} A4 ", f"{signs.none} A7 ")
    terminal.press("n", "n", "d")
    terminal.until(menu)
    terminal.press("escape")
    terminal.until_gone(menu)


def walk(terminal: Terminal) -> None:
    """Look at an item alone, the palette, the minutes, the end, the plan."""
    handled = TEXTS.session.handled_count.format(handled=0, total=12)
    terminal.press("enter")
    terminal.until_gone("A12")
    terminal.press("escape")
    terminal.until("A12")
    look_at(terminal, ":", TEXTS.commands.palette_prompt, "escape", handled)
    look_at(terminal, "m", TEXTS.minutes.remarks[SessionStatus.RUNNING], "q", handled)
    look_at(terminal, "f", TEXTS.finish.comes_back, "q", handled)
    terminal.press("q")
    terminal.until(TEXTS.commands.by_code["continue-session"].label)
    terminal.press("p")
    terminal.until("S1", "A12")


def look_at(terminal: Terminal, key: str, seen: str, back: str, before: str) -> None:
    """Look at another screen, and go back."""
    terminal.press(key)
    terminal.until(seen)
    terminal.press(back)
    terminal.until_gone(seen)
    terminal.until(before)


@pytest.mark.parametrize(
    ("environment", "signs", "colours"),
    [
        ({"COLORTERM": "truecolor"}, UNICODE, "exact"),
        ({"TERM": "xterm"}, UNICODE, "sixteen"),
        ({"NO_COLOR": "1"}, UNICODE, "greys"),
        ({"LANG": "C"}, ASCII, "many"),
    ],
    ids=["every colour", "few colours", "no colour", "plain locale"],
)
def test_lights_are_signs_and_words_whatever_the_terminal_can_show(
    open_app: Open, environment: Mapping[str, str], signs: Glyphs, colours: str
) -> None:
    terminal = open_app(environment=environment)

    glance(terminal, signs)

    assert colours_in(terminal.text) == colours


def test_on_a_terminal_with_plain_characters_nothing_else_is_drawn(open_app: Open) -> None:
    terminal = open_app(environment=NO_UTF8)

    glance(terminal, ASCII)
    walk(terminal)
    terminal.press("ctrl+q")

    assert terminal.exit_status() == 0
    assert given_back(terminal.text)
    assert terminal.text.isascii()
    assert "???" not in terminal.text  # no line is drawn in characters that are not there


def colours_in(written: str) -> str:
    """Name the colours that were used."""
    if "38;2;" in written:
        return "exact"
    numbers = {int(number) for number in re.findall(r"[34]8;5;(\d+)", written)}
    if not numbers:
        return "sixteen"
    return "greys" if numbers <= GREYS else "many"


def test_in_a_terminal_that_is_too_small_no_key_acts_and_nothing_is_lost(open_app: Open) -> None:
    too_small = TEXTS.common.too_small.partition(":")[0]
    terminal = open_app(size=(59, 20), tells_sizes=True)
    terminal.until(too_small)
    terminal.press("b", "q", "enter")
    terminal.resize(50, 10)
    terminal.until(too_small)
    terminal.resize(80, 24)
    begin_session(terminal, TEXTS)
    terminal.press("n", "n", "d1")
    terminal.types(DRAFT)
    terminal.until(DRAFT)

    for width, height in ((60, 19), (10, 5)):
        terminal.resize(width, height)
        terminal.until(too_small.split()[0])
        terminal.press("enter", "q", "ctrl+u", "x")
        terminal.resize(58, 12)
        terminal.until(too_small)
        terminal.resize(60, 20)
        terminal.until(DRAFT)
        assert not terminal.sees(DRAFT + "x")

    terminal.press("enter")
    terminal.until_that(lambda: DRAFT in kept(terminal))
    terminal.press("ctrl+q")
    assert terminal.exit_status() == 0


def test_a_window_that_is_dragged_is_drawn_at_its_last_size(open_app: Open) -> None:
    terminal = open_app(size=(80, 24))
    begin_session(terminal, TEXTS)

    for _ in range(15):
        for width, height in ((70, 22), (10, 5), (61, 21), (30, 30), (58, 12)):
            terminal.resize(width, height)
        terminal.until(TEXTS.common.too_small.partition(":")[0])
        for width, height in ((59, 19), (130, 40), (100, 30)):
            terminal.resize(width, height)
        terminal.until_that(lambda: terminal.sees("A12") and len(terminal.screen()[0]) == 100 - MARGIN)


def test_a_key_right_after_escape_is_a_key_of_its_own(open_app: Open) -> None:
    terminal = open_app()
    begin_session(terminal, TEXTS)
    terminal.press("n", "n", "d1")
    terminal.types(DRAFT)
    terminal.until(DRAFT)

    terminal.press("escape", "n")

    terminal.until_that(lambda: cursor(terminal) == "A2" and not terminal.sees(DRAFT))
    terminal.press("k", "d1")
    terminal.until(DRAFT, TEXTS.common.draft_back)


def test_stopped_and_brought_back_it_gives_the_terminal_and_takes_it_again(open_app: Open) -> None:
    terminal = open_app()
    begin_session(terminal, TEXTS)
    terminal.press("n", "n", "d1")
    terminal.types(DRAFT)
    terminal.until(DRAFT)

    terminal.stop()
    assert given_back(terminal.text)
    terminal.go_on()
    terminal.until(DRAFT, "A12")
    terminal.types(" en")
    terminal.until(DRAFT + " en")
    terminal.press("ctrl+q")

    assert terminal.exit_status() == 0
    assert given_back(terminal.text)


def test_ended_by_the_system_it_keeps_the_draft_and_gives_the_terminal_back(open_app: Open) -> None:
    terminal = open_app()
    begin_session(terminal, TEXTS)
    terminal.press("n", "n", "d1")
    terminal.types(DRAFT)
    terminal.until(DRAFT)

    terminal.terminate()

    assert terminal.exit_status() == 130
    assert given_back(terminal.text)
    again = open_app()
    again.until(TEXTS.commands.by_code["continue-session"].label)
    again.press("enter")
    again.until_that(lambda: cursor(again) == "A1")
    again.press("d1")
    again.until(DRAFT, TEXTS.common.draft_back)


def test_it_does_not_go_on_without_a_terminal_even_where_it_was_told_to(open_app: Open, home: Path) -> None:
    told = "import signal, sys; signal.signal(signal.SIGHUP, signal.SIG_IGN)"
    terminal = open_app(program=("-c", f"{told}; from ogsm_tui.__main__ import main; sys.exit(main())"))
    begin_session(terminal, TEXTS)

    terminal.hang_up()

    assert not find_places().log_file.exists()


@pytest.mark.parametrize("missing", ["stdin", "stdout", "stderr"])
def test_without_a_whole_terminal_there_is_one_sentence(store: Path, missing: str) -> None:
    leader, terminal = pty.openpty()
    streams = dict.fromkeys(("stdin", "stdout", "stderr"), terminal) | {missing: subprocess.PIPE}
    command = [sys.executable, "-m", "ogsm_tui", "--db", str(store), "--lang", "nl"]

    process = subprocess.Popen(command, **streams)  # type: ignore[call-overload] # the streams are of one kind
    piped = process.communicate(timeout=30)
    os.close(terminal)

    said = b"".join(each or b"" for each in piped)
    with suppress(OSError):
        said += os.read(leader, 4096)
    os.close(leader)
    assert process.returncode == 2
    assert said.decode().splitlines() == [TEXTS.cli.remarks["not-a-terminal"]]
