"""A session that is cut off again and again: `python -m tests.terminal.torture --kills 200 --seed 1`.

The app runs on a real terminal, somebody presses random but valid keys, and at a random moment the process
is killed and started again on the same store. After each kill: what was said to be kept is in the store, no
step is there in half, and of what was being typed no more than a second is lost. Whoever goes back to the
session is at the same item, with the same clock, and finds the text that was being typed.
"""

import argparse
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from time import monotonic

from ogsm_tui.bootstrap import open_at
from ogsm_tui.cli.call import CHAIN
from ogsm_tui.services.clock import Clock
from tests.terminal.afterwards import Afterwards
from tests.terminal.again import LOST_AT_MOST, Before, differences
from tests.terminal.long_life import long_life
from tests.terminal.plans import TODAY, twelve_items
from tests.terminal.terminal import Terminal
from tests.terminal.victim import Victim

CERTAIN = 4
"""Letters in a row that stand in no other draft by chance."""
EARLY = 0.1
"""Part of the kills that come while the app is being started."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How much comes before a kill at most: acts, and seconds in which a text is typed."""

    acts: int
    typing: float


SLOW = Pace(acts=12, typing=2.5)


@dataclass
class Toll:
    """What it came to."""

    kills: int = 0
    returns: int = 0
    steps: int = 0
    drafts: int = 0
    letters: int = 0
    seconds: float = 0.0
    losses: list[str] = field(default_factory=list)

    def told(self) -> str:
        """Tell it in one line."""
        return (
            f"{self.kills} kills, {self.steps} steps seen as kept, {len(self.losses)} losses;"
            f" {self.returns} times back to where one was; {self.drafts} texts cut off while typed:"
            f" {self.letters} letters gone, at most {self.seconds:.2f} s of typing"
        )


class Torture:
    """One store on which an app is killed again and again."""

    def __init__(self, folder: Path, seed: int, pace: Pace) -> None:
        """Make a store in a folder; the same seed presses the same keys."""
        self._home = folder
        self._pace = pace
        self._store = folder / "ogsm.db"
        self._random = Random(seed)
        opened = open_at(self._store, Clock(), CHAIN)
        opened.take_file(twelve_items().encode(), "plan.toml")
        opened.close()
        self._afterwards = Afterwards(self._store)
        self._before, self._killed = Before(), 0.0
        self.toll = Toll()

    def kill(self) -> None:
        """Start the app, do something in it, kill it, and look at what is left."""
        arguments = ("--db", str(self._store), "--today", TODAY, "--lang", "nl")
        with Terminal(*arguments, home=self._home) as terminal:
            victim = Victim(terminal, self._random, self.toll.kills)
            if self._random.random() < EARLY:
                victim.look(self._random.uniform(0, 1))
            else:
                self._enter(victim, terminal)
                for _ in range(self._random.randint(1, self._pace.acts)):
                    victim.act()
                victim.last_act(self._pace.typing)
            moment = monotonic()
            terminal.kill()
            victim.look(0)
        self.toll.kills += 1
        self._look_at(victim, moment)
        victim.before.is_left_behind = self._afterwards.is_ahead
        if victim.before.sights:
            self._before, self._killed = victim.before, moment

    def _enter(self, victim: Victim, terminal: Terminal) -> None:
        """Go to the session; where it was going on, everything is as it was left."""
        if victim.enter_session():
            self.toll.returns += 1
            self.toll.losses += differences(terminal, self._before, self._killed, monotonic())

    def _look_at(self, victim: Victim, moment: float) -> None:
        toll = self.toll
        toll.steps += len(victim.seen)
        toll.losses += self._afterwards.look(victim.seen, undos=victim.undos)
        if victim.typed:
            left = self._afterwards.left_of("".join(letter for letter, _ in victim.typed))
            if left >= CERTAIN:
                victim.before.draft = "".join(letter for letter, _ in victim.typed[:left])
            gone = victim.typed[left:]
            toll.drafts += 1
            toll.letters += len(gone)
            if gone:
                seconds = moment - gone[0][1]
                toll.seconds = max(toll.seconds, seconds)
                if seconds > LOST_AT_MOST:
                    toll.losses.append(f"{seconds:.2f} s of typing: {len(gone)} letters")


def torture(folder: Path, *, kills: int, seed: int, pace: Pace, tell: bool = False) -> Toll:
    """Kill an app so many times, and give what it came to."""
    run = Torture(folder, seed, pace)
    for number in range(1, kills + 1):
        known = len(run.toll.losses)
        run.kill()
        if tell and (number % 10 == 0 or run.toll.losses[known:]):
            say(run.toll.told(), *run.toll.losses[known:])
    return run.toll


def say(*lines: str) -> None:
    """Print some lines at once."""
    sys.stdout.write("\n".join([*lines, ""]))
    sys.stdout.flush()


def main() -> int:
    """Read the arguments, and print what it came to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--keys", type=int, default=2_000, help="in one session that is not killed")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="ogsm-torture-") as folder:
        toll = torture(
            Path(folder), kills=given.kills, seed=given.seed, pace=Pace(acts=12, typing=2.5), tell=True
        )
    with tempfile.TemporaryDirectory(prefix="ogsm-torture-") as folder:
        life = long_life(Path(folder), keys=given.keys, seed=given.seed)
    say(f"seed {given.seed}", toll.told(), *toll.losses, life.told(), *life.losses)
    return 1 if toll.losses or life.losses else 0


if __name__ == "__main__":
    sys.exit(main())
