"""A long session: keys by the thousand, while the window is made tiny, put away and brought back."""

from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from sqlalchemy import select

from ogsm_tui.bootstrap import open_at
from ogsm_tui.cli.call import CHAIN
from ogsm_tui.method.words import DecisionKind
from ogsm_tui.services.clock import Clock
from ogsm_tui.store.opening import open_store
from ogsm_tui.store.tables import DecisionRow
from ogsm_tui.store.writer import table_of
from ogsm_tui.texts import Lang, texts_for
from tests.terminal.plans import TODAY, TROUBLED, WALK, twelve_items
from tests.terminal.reading import begin_session, cursor, form_is_open, joined, kept
from tests.terminal.terminal import Terminal

TEXTS = texts_for(Lang.NL)
LARGE = (120, 36)
SIZES = (LARGE, (60, 20), (80, 24), (100, 30))
ROWS = ("A1", "A2", *WALK)
"""What the cursor comes to, row by row: two agreements, then the items."""
WORDS = ("samen", "een", "plan", "maken", "en", "vrijdag", "bellen", "met", "de", "leverancier", "over")
EARLIER = 2
"""Decisions of the session before."""
MOST_GROWTH = 20_000
"""Kilobytes of memory that a session may take more after thousands of keys."""


@dataclass
class Life:
    """What came of it; `growth` in kilobytes."""

    keys: int = 0
    growth: int = 0
    losses: list[str] = field(default_factory=list)

    def told(self) -> str:
        """Tell it in one line."""
        return f"{self.keys} keys in one session, {self.growth} kB more memory, {len(self.losses)} losses"


def long_life(folder: Path, *, keys: int, seed: int = 1) -> Life:
    """Press so many keys in one session, and give what came of it."""
    store = folder / "ogsm.db"
    opened = open_at(store, Clock(), CHAIN)
    opened.take_file(twelve_items().encode(), "plan.toml")
    opened.close()
    arguments = ("--db", str(store), "--today", TODAY, "--lang", "nl")
    with Terminal(*arguments, home=folder, size=LARGE, tells_sizes=True) as terminal:
        begin_session(terminal, TEXTS)
        session = _Session(terminal, Random(seed))
        session.round()  # what is loaded once is no growth
        before = terminal.memory
        while session.life.keys < keys:
            session.round()
        session.life.growth = terminal.memory - before
        terminal.press("ctrl+q")
        assert terminal.exit_status() == 0
    decided = _decided(store)[EARLIER:]
    if decided != session.texts:
        session.life.losses.append(f"typed {session.texts}, kept {decided}")
    if session.life.growth > MOST_GROWTH:
        session.life.losses.append(f"{session.life.growth} kB more memory")
    return session.life


class _Session:
    """Rounds of a session: walk, type, be disturbed, keep; what goes wrong ends it."""

    def __init__(self, terminal: Terminal, random: Random) -> None:
        self._terminal = terminal
        self._random = random
        self.life = Life()
        self.texts: list[str] = []

    def round(self) -> None:
        """Walk to an item, and decide in spite of everything."""
        self._walk_to(TROUBLED[len(self.texts) % len(TROUBLED)])
        self._press("d", "1")
        self._terminal.until_that(lambda: form_is_open(self._terminal, TEXTS, DecisionKind.INTERVENE))
        text = ""
        for disturb in (self._shrink, self._put_away, self._reach_for_the_shell):
            text = self._type(text, f"{len(self.texts)} " + " ".join(self._random.choices(WORDS, k=4)) + " ")
            disturb()
            self._expect(text)
        self._press("enter")
        self._terminal.until_that(lambda: text[:20] in kept(self._terminal))
        self.texts.append(text.strip())

    def _press(self, *keys: str) -> None:
        self.life.keys += len(keys)
        self._terminal.press(*keys)

    def _walk_to(self, code: str) -> None:
        """Go down and up by keys that are typed ahead: each of them counts."""
        self._terminal.resize(*LARGE)
        place = ROWS.index(code, 2)
        too_far = self._random.randint(place, len(ROWS) - 1)
        self._press("g", *"j" * too_far, *"k" * (too_far - place))
        self._terminal.until_that(lambda: cursor(self._terminal) == code)

    def _type(self, before: str, more: str) -> str:
        self.life.keys += len(more)
        self._terminal.types(more)
        self._expect(before + more)
        return before + more

    def _expect(self, text: str) -> None:
        """Wait until a text stands in the field, over however many lines."""
        self._terminal.until_that(lambda: _bare(text) in _bare(joined(self._terminal)))

    # ---- what comes in between

    def _shrink(self) -> None:
        self._terminal.resize(10, 5)
        self._terminal.until(TEXTS.common.too_small.split()[0])
        self._press(*"xqd1", "enter")
        self._terminal.resize(58, 12)
        self._terminal.until(TEXTS.common.too_small.partition(":")[0])
        self._terminal.resize(*self._random.choice(SIZES))

    def _put_away(self) -> None:
        self._terminal.stop()
        self._terminal.go_on()

    def _reach_for_the_shell(self) -> None:
        self._press("ctrl+z")


def _bare(text: str) -> str:
    return "".join(text.split())


def _decided(path: Path) -> list[str]:
    """Read the texts of all decisions, those of the earlier session first."""
    store = open_store(path)
    decisions = table_of(DecisionRow)
    with store.read() as connection:
        texts = connection.execute(select(decisions.c.text).order_by(decisions.c.id)).scalars().all()
    store.close()
    return list(texts)
