"""Whatever stands in a plan or is pasted, the terminal is told nothing by it."""

import re
from pathlib import Path

import pytest

from ogsm_tui.cli.main import main
from ogsm_tui.method.words import SessionStatus
from ogsm_tui.texts import Lang, texts_for
from tests.terminal.plans import TODAY, hostile
from tests.terminal.reading import begin_session, given_back, until_changed
from tests.terminal.terminal import Terminal

TEXTS = texts_for(Lang.NL)

OURS = re.compile(
    r"\x1b\[[\d;]*[mH]"  # colours, and where the next character goes
    r"|\x1b\[\?\d+[hl]"  # modes
    r"|\x1b\[\?(?:2026|2048)\$p"  # what the terminal can do
    r"|\x1b\[>\d+u|\x1b\[<u"  # how it sends keys
    r"|\x1b\]22;[a-z]+\x07"  # the shape of the mouse pointer
)
"""All that the app has to tell a terminal."""

COMMANDS = re.compile(
    "[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f"
    "\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]"
)
"""What steers a terminal, turns the direction of a text, or hides in it."""

PASTED = "\x1b[200~mooi\x1b]0;overgenomen\x07\u202e\u009b31m[red]rood[/]\x1b[201~"


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """Give a store with texts that somebody has made up to do harm."""
    path, plan = tmp_path / "ogsm.db", tmp_path / "plan.toml"
    plan.write_text(hostile(), encoding="utf-8")
    assert main(["import", str(plan), "--db", str(path), "--today", TODAY]) == 0
    return path


def test_no_text_steers_the_terminal(store: Path, home: Path) -> None:
    arguments = ("--db", str(store), "--today", TODAY, "--lang", "nl")
    with Terminal(*arguments, home=home) as terminal:
        begin_session(terminal, TEXTS)
        for _ in range(12):
            until_changed(terminal, "j")
        terminal.press("g", "n", "n", "d1")
        terminal.until(TEXTS.decisions.heading.upper() + "  A1")
        terminal.types(PASTED)
        terminal.until("rood[/]")
        terminal.press("enter")
        terminal.until(TEXTS.sentences.kept.partition(":")[0] + ": A1")
        terminal.press("k", "enter")
        terminal.until_gone("A12")
        terminal.press("escape")
        terminal.until("A12")
        terminal.press("m")
        terminal.until(TEXTS.minutes.remarks[SessionStatus.RUNNING])
        terminal.press("ctrl+q")

        assert terminal.exit_status() == 0
        assert given_back(terminal.text)
        told = OURS.sub("", terminal.text)

    assert COMMANDS.findall(told) == []
    assert "[red]rood[/]" in told


@pytest.mark.parametrize("control", ["\x00", "\x07", "\x1b[2J", "\x7f", "\x9b2J", "\x08"])
def test_control_characters_never_get_into_a_plan(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], control: str
) -> None:
    plan = tmp_path / "plan.toml"
    escaped = "".join(f"\\u{ord(each):04x}" for each in control)
    plan.write_text(f'format = 1\n[ogsm]\ntitle = "Jaarplan {escaped}"\n')

    assert main(["import", str(plan), "--db", str(tmp_path / "ogsm.db"), "--lang", "nl"]) == 2

    said = capsys.readouterr().err
    assert "ogsm.title" in said
    assert COMMANDS.findall(said.replace("\t", "")) == []
