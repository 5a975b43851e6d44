"""What somebody reads on the screen of the session, and how a terminal is found afterwards."""

from collections.abc import Iterator
from time import monotonic

from ogsm_tui.method.words import DecisionKind
from ogsm_tui.texts import Lang, Texts
from tests.terminal.terminal import Terminal

FIRST = "A1"
"""The item of the first agreement, where the session begins."""

YES = {Lang.NL: "j", Lang.EN: "y"}

_MODES_OF_OURS = ("1049", "1000", "1003", "1015", "1006", "1004", "2004")


def cursor(terminal: Terminal, sign: str = "▌") -> str:
    """Give the code of the item that the cursor is on."""
    row = next((line for line in terminal.screen() if line.startswith(sign)), "")
    return row.split()[1] if row else ""


def kept(terminal: Terminal) -> str:
    """Give the line that says what was kept."""
    return terminal.screen()[-2]


def begin_session(terminal: Terminal, texts: Texts, sign: str = "▌") -> None:
    """Begin the session that is planned for today, from the first screen."""
    terminal.until(texts.commands.by_code["begin"].label)
    terminal.press("b")
    terminal.until_that(lambda: "12" in kept(terminal) and cursor(terminal, sign) == FIRST)


def joined(terminal: Terminal) -> str:
    """Give the right side of the screen without its breaks: a text in a field goes on over several lines."""
    return "".join(line.rpartition("│")[2].strip() for line in terminal.screen())


def form_is_open(terminal: Terminal, texts: Texts, kind: DecisionKind) -> bool:
    """Tell whether a decision of a kind is being filled in."""
    heading, word = texts.decisions.heading.upper(), texts.words.decisions[kind]
    return any(heading in line and word in line for line in terminal.screen())


def type_slowly(terminal: Terminal, letters: Iterator[str], seconds: float) -> list[tuple[str, float]]:
    """Type letter by letter, without a pause, and note when each was on the screen."""
    typed: list[tuple[str, float]] = []
    end = monotonic() + seconds
    while monotonic() < end:
        letter = next(letters)
        terminal.types(letter)
        until_typed(terminal, "".join(each for each, _ in typed[-9:]) + letter)
        typed.append((letter, monotonic()))
    return typed


def until_typed(terminal: Terminal, text: str) -> None:
    """Wait until a text stands in a field."""
    terminal.until_that(lambda: text in joined(terminal))


def until_changed(terminal: Terminal, key: str) -> None:
    """Press a key, and wait until something else is on the screen."""
    before = list(terminal.screen())
    terminal.press(key)
    terminal.until_that(lambda: terminal.screen() != before)


def went_on(terminal: Terminal, said: str, code: str) -> None:
    """Wait until something is said to be kept, and the cursor is on another item."""
    terminal.until_that(lambda: said in kept(terminal) and cursor(terminal) == code)


def given_back(written: str) -> bool:
    """Tell whether all that a program took of the terminal was given back by what it wrote."""
    last = {mode: max(written.rfind(f"\x1b[?{mode}h"), 0) for mode in _MODES_OF_OURS}
    is_off = all(written.rfind(f"\x1b[?{mode}l") > at for mode, at in last.items())
    sees_cursor = written.rfind("\x1b[?25h") > written.rfind("\x1b[?25l")
    wraps = written.rfind("\x1b[?7h") > written.rfind("\x1b[?7l")
    plain_keys = written.count("\x1b[<u") == written.count("\x1b[>")
    return is_off and sees_cursor and wraps and plain_keys


def finish(terminal: Terminal, texts: Texts) -> None:
    """Give the session an 8 and close it."""
    terminal.press("f")
    terminal.until(texts.finish.all_handled)
    terminal.press("enter")
    terminal.until(texts.finish.rating)
    terminal.types("8")
    terminal.press("enter")
    terminal.until(texts.common.yes, texts.common.no)
    terminal.press(YES[texts.lang])
    terminal.until(texts.minutes.closed)


def leave(terminal: Terminal, texts: Texts) -> None:
    """Go from the minutes, which come of themselves, to the first screen, and stop."""
    terminal.press("q")
    terminal.until(texts.status.read_reports)
    terminal.press("q")
    assert terminal.exit_status() == 0
