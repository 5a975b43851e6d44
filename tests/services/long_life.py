"""A window that stays open for a year: `python -m tests.services.long_life --steps 5000 --seed 1`.

A team does whatever comes into its head, thousands of times, in one process; now and then all of it is
looked at, some of it is taken back, and a session is closed. Memory counts after what is loaded once.
"""

import argparse
import gc
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from ogsm_tui.services.importing import Imported
from ogsm_tui.services.outcome import Kept
from ogsm_tui.store.care import check
from tests.services.conftest import ON, Table, set_table
from tests.services.random_acts import Team

MOST_GROWTH = 20_000
"""Kilobytes of memory that may be taken more after thousands of steps."""
WARM = 0.1
"""Part of the steps before memory is first looked at: what is loaded once is no growth."""


@dataclass
class Life:
    """What came of it; `growth` in kilobytes."""

    steps: int = 0
    asked: int = 0
    growth: int = 0
    losses: list[str] = field(default_factory=list)

    def told(self) -> str:
        """Tell it in one line."""
        return (
            f"{self.steps} service steps ({self.asked} asked for) in one process,"
            f" {self.growth} kB more memory, {len(self.losses)} losses"
        )


def long_life(folder: Path, *, steps: int, seed: int = 1) -> Life:
    """Take so many steps in one process, and give what came of it."""
    table = set_table(folder / "ogsm.db")
    life, random = Life(), Random(seed)
    team = Team(table.store, table.desk, ON, random)
    before = 0
    while life.steps < steps:
        _step(table, team, random, life)
        if not before and life.steps >= WARM * steps:
            before = memory()
    life.growth = memory() - before
    if life.growth > MOST_GROWTH:
        life.losses.append(f"{life.growth} kB more memory")
    life.losses += [f"{each.code} {each.detail}" for each in check(table.store.path)]
    table.store.close()
    return life


def _step(table: Table, team: Team, random: Random, life: Life) -> None:
    life.asked += 1
    match random.random():
        case chance if chance < 0.03:
            team.look()
        case chance if chance < 0.08:
            life.steps += isinstance(table.desk.history.undo(), Kept)
        case chance if chance < 0.12:
            life.steps += isinstance(table.desk.history.redo(), Kept)
        case chance if chance < 0.13:
            life.steps += isinstance(team.finish(), Kept)
        case _:
            _, done = team.act()
            life.steps += isinstance(done, Kept) or (isinstance(done, Imported) and not done.nothing_new)


def memory() -> int:
    """Give the kilobytes that this process has in memory."""
    gc.collect()
    command = ["ps", "-o", "rss=", "-p", str(os.getpid())]
    return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def main() -> int:
    """Read the arguments, and print what it came to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=5_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="ogsm-long-life-") as folder:
        life = long_life(Path(folder), steps=given.steps, seed=given.seed)
    sys.stdout.write("\n".join([f"seed {given.seed}", life.told(), *life.losses, ""]))
    return 1 if life.losses else 0


if __name__ == "__main__":
    sys.exit(main())
