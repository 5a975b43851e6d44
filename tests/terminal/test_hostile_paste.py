"""Whatever is pasted, into whichever field: nothing of it steers the terminal or acts; the app goes on."""

from collections.abc import Callable
from typing import Any

from ogsm_tui.texts import Lang, texts_for
from tests.terminal.conftest import Open
from tests.terminal.plans import HOSTILE
from tests.terminal.reading import begin_session, cursor, given_back, joined, kept
from tests.terminal.terminal import Terminal
from tests.terminal.test_hostile_texts import COMMANDS, OURS

TEXTS = texts_for(Lang.NL)
END = "EINDE"
HARM = "\x1b]0;overgenomen\x07\x1b[2J\x9b31m\x00\x08\x7f\r\n\td1q\x11\x1a" + "".join(HOSTILE)
LENGTH = 100_000
HUGE = (HARM * (LENGTH // len(HARM) + 1))[:LENGTH] + END
FIELDS = {
    "a decision": (("g", "n", "n", "d", "1"), TEXTS.decisions.heading.upper()),
    "who": (("g", "n", "n", "d", "1", "x", "tab"), TEXTS.decisions.heading.upper()),
    "by when": (("g", "n", "n", "d", "1", "x", "tab", "tab"), TEXTS.decisions.heading.upper()),
    "a note": (("i",), TEXTS.commands.by_code["keep"].label),
    "a filter": (("/",), TEXTS.commands.by_code["keep-filter"].label),
    "the palette": ((":",), TEXTS.commands.commands_heading.upper()),
    "a new action": (("a",), TEXTS.commands.by_code["keep"].label),
}
"""The keys that lead to a field, and what is on the screen then."""


def paste(terminal: Terminal, text: str) -> None:
    """Paste a text as a terminal does."""
    terminal.types(f"\x1b[200~{text}\x1b[201~")


def test_a_huge_text_that_means_harm_can_be_pasted_into_every_kind_of_field(
    open_app: Open, minutes: Callable[[], dict[str, Any]]
) -> None:
    terminal = open_app()
    begin_session(terminal, TEXTS)
    between = terminal.columns("│")
    for name, (keys, there) in FIELDS.items():
        terminal.press(*keys)
        terminal.until(there)
        paste(terminal, HUGE)
        terminal.until_that(lambda: END in joined(terminal) or terminal.sees(END))
        assert name == "the palette" or terminal.columns("│") == between, name
        terminal.press("ctrl+u", "escape")
        terminal.until_gone(END)
        terminal.press("escape", "escape")

    terminal.press("g", "n", "n", "d", "1")
    terminal.until(FIELDS["a decision"][1])
    code = cursor(terminal)
    terminal.press("ctrl+u")
    paste(terminal, HUGE)
    terminal.until_that(lambda: END in joined(terminal))
    terminal.press("enter")
    terminal.until_that(lambda: code in kept(terminal) and cursor(terminal) != code)
    terminal.press("ctrl+q")

    assert terminal.exit_status() == 0
    assert given_back(terminal.text)
    assert COMMANDS.findall(OURS.sub("", terminal.text)) == []
    (decision,) = minutes()["decisions"]
    assert len(decision["text"]) > LENGTH / 2
    assert decision["text"].endswith(END)
    assert decision["text"].count("x" * 300) == HUGE.count("x" * 300)


def test_what_is_pasted_where_there_is_no_field_does_nothing(open_app: Open) -> None:
    terminal = open_app()
    begin_session(terminal, TEXTS)
    said = kept(terminal)
    for text in ("", "\n", "\x1b", "\x1b[200~", "d1\rj\r", HUGE):
        paste(terminal, text)
    terminal.press("n")
    terminal.until_that(lambda: cursor(terminal) == "A2")
    assert kept(terminal) == said


def test_a_text_with_keys_in_it_presses_none_of_them(open_app: Open) -> None:
    terminal = open_app()
    begin_session(terminal, TEXTS)
    terminal.press("n", "d", "1")
    terminal.until(FIELDS["a decision"][1])
    paste(terminal, "een\x1bq\x1b[24~\x1b[48;5;10;50;100t\x1b\x1b\x11twee\rdrie")
    terminal.until("eenq[24~[48;5;10;50;100ttwee drie")
    terminal.press("enter")
    terminal.until_that(lambda: "eenq[24~" in kept(terminal))


def test_bytes_that_are_no_text_are_no_reason_to_stop(open_app: Open) -> None:
    terminal = open_app()
    begin_session(terminal, TEXTS)
    terminal.press("n", "d", "1")
    terminal.until(FIELDS["a decision"][1])
    for odd in (b"\xff", b"\xc3", b"een", b"\xed\xa0\x80", b"\xf5twee"):
        terminal.send(odd)
    terminal.until_that(lambda: "twee" in joined(terminal))
    terminal.press("enter")
    terminal.until_that(lambda: "een" in kept(terminal))
