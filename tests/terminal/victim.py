"""Somebody at the keyboard of an app that is about to be killed: random keys, each of them valid."""

from collections.abc import Iterator
from random import Random
from string import ascii_uppercase
from time import monotonic

from ogsm_tui.method.words import DecisionKind, SessionKind
from ogsm_tui.texts import Lang, texts_for
from ogsm_tui.ui.commands import COMMANDS
from tests.terminal.again import Before
from tests.terminal.reading import form_is_open, kept, type_slowly
from tests.terminal.terminal import Terminal

TEXTS = texts_for(Lang.NL)
SAID = tuple(
    each.partition(":")[0] for each in (TEXTS.sentences.kept, TEXTS.sentences.undone, TEXTS.sentences.redone)
)
"""How the sentences begin that say what is in the store now."""

_TAKEN = {key for command in COMMANDS.values() for key in command.keys}
LETTERS = "".join(letter for letter in ascii_uppercase if letter not in _TAKEN)
"""Letters that are no command: a text that meets no field does nothing."""

SETTLED = 0.15
"""Seconds after an Escape in which a letter would be taken for a part of it."""
TYPES = 0.4
"""Part of the kills that come in the middle of a text."""
GIVES_UP = 5
"""Attempts to get back to the session."""

_MOVES = "jjjkknnnNgG"
_DECISIONS = "11113467"
_HEADER = TEXTS.words.sessions[SessionKind.ACTION_REVIEW].one.upper()


class Victim:
    """Press keys and remember what was said to be kept."""

    def __init__(self, terminal: Terminal, random: Random, number: int) -> None:
        """Sit down at a terminal; `number` makes the texts of this one unlike all others."""
        self._terminal = terminal
        self._random = random
        self._number = number
        self._texts = 0
        self.seen: set[str] = set()
        """The sentences that said what was kept, taken back or done again."""
        self.undos = 0
        """How often something was to be taken back."""
        self.typed: list[tuple[str, float]] = []
        """What is being typed and not yet kept: the letters with the moments at which they were seen."""
        self.before = Before()
        """Where one was in the session."""

    def enter_session(self) -> bool:
        """Go from the first screen to the session, begin it where it has not; tell whether it goes on."""
        begin = TEXTS.commands.by_code["begin"].label
        going_on = TEXTS.commands.by_code["continue-session"].label
        self._terminal.until_that(lambda: self._terminal.sees(begin) or self._terminal.sees(going_on))
        goes_on = self._terminal.sees(going_on)
        self._terminal.press("enter" if goes_on else "b")
        self._terminal.until_that(self._is_in_session)
        return goes_on

    def act(self) -> None:
        """Do something that a facilitator might do, and perhaps wait for what comes of it."""
        self._return()
        common = [self._move] * 4 + [self._decide] * 6 + [self._verdict] * 2 + [self._undo] * 2
        rare = [
            self._word,
            self._light,
            self._park,
            self._note,
            self._draft,
            self._resize,
            self._read,
            self._clock,
        ]
        self._random.choice([*common, *rare])()
        self.look(self._random.choice((0.0, 0.01, 0.05, 0.2)))

    def last_act(self, typing: float) -> None:
        """Do what the kill comes in the middle of; a text is typed for at most so many seconds."""
        if self._random.random() < TYPES:
            self._return()
            self._type(typing)
        else:
            self.act()
        self.look(self._random.choice((0.0, 0.005, 0.01, 0.02, 0.05)))

    def look(self, seconds: float) -> None:
        """Read what comes on the screen for some time, and remember what is said to be kept."""
        end = monotonic() + seconds
        self._remember(0)
        while monotonic() < end:
            self._remember(end - monotonic())

    def _remember(self, seconds: float) -> None:
        self._terminal.read(seconds)
        said = kept(self._terminal).strip().partition("  ")[0]
        if said.startswith(SAID):
            self.seen.add(said)
        if self._is_in_session():
            self.before.see(self._terminal, monotonic())

    # ---- where one is

    def _is_in_session(self) -> bool:
        return self._terminal.screen()[0].strip().startswith(_HEADER)

    def _return(self) -> None:
        for _ in range(GIVES_UP):
            if self._is_in_session():
                return
            self._press("escape")
        assert self._is_in_session(), "\n".join(self._terminal.screen())

    # ---- what is done

    def _text(self) -> str:
        self._texts += 1
        count = len(LETTERS)
        number = "".join(LETTERS[each] for each in divmod(self._number % count**2, count))
        tail = "".join(self._random.choices(LETTERS, k=self._random.randint(1, 12)))
        return f"{number}{LETTERS[self._texts % count]}{tail}"

    def _press(self, *keys: str) -> None:
        self._terminal.press(*keys)
        if keys[-1] == "escape":
            self.look(SETTLED)

    def _move(self) -> None:
        self._press(*self._random.choices(_MOVES, k=self._random.randint(1, 6)))

    def _decide(self) -> None:
        self._press("g", *"j" * self._random.randint(1, 10))
        self._press("d", self._random.choice(_DECISIONS), self._text(), "enter")
        self._press("escape")

    def _verdict(self) -> None:
        self._press("G", *"k" * self._random.randint(0, 3), "v")

    def _word(self) -> None:
        self._press(self._random.choice("cx"), self._text(), "enter")
        self._press("escape")

    def _note(self) -> None:
        self._press("i", self._text(), "enter")
        self._press("escape")

    def _light(self) -> None:
        self._press("l", self._random.choice("gr-"))
        self._press("escape")

    def _clock(self) -> None:
        self._press("t")

    def _park(self) -> None:
        self._press("z")

    def _undo(self) -> None:
        keys = self._random.choice(("u", "uu", "uU"))
        self.undos += keys.count("u")
        self._press(keys)

    def _read(self) -> None:
        self._press("m")
        self.look(SETTLED)
        self._press("escape")

    def _resize(self) -> None:
        self._terminal.resize(*self._random.choice(((120, 36), (100, 30), (130, 40))))
        self._terminal.until_that(self._is_in_session)

    def _draft(self) -> None:
        self._press("d", "1", self._text())
        self._press("escape")

    def _type(self, longest: float) -> None:
        """Type for a while, letter by letter, and never come to keeping it."""
        self._press("g", *"n" * self._random.randint(2, 5), "d", "1")
        self.look(SETTLED)
        if form_is_open(self._terminal, TEXTS, DecisionKind.INTERVENE):
            seconds = self._random.uniform(0, longest)
            self.typed = type_slowly(self._terminal, self._letters(), seconds)

    def _letters(self) -> Iterator[str]:
        while True:
            yield self._random.choice(LETTERS)
