"""Row 3: the command line where nothing of the app is needed."""

import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from benchmarks.bench import Bench
from benchmarks.figures import Figure
from benchmarks.measuring import in_turn, timed, typical
from benchmarks.terminal import app, environment

ROWS = (3,)


def measure(bench: Bench) -> Iterator[Figure]:
    """Ask for the version and for help, and let Python import argparse, in turn."""
    least, version, help_ = in_turn(
        # The shortest to measure: twice as often costs nothing.
        2 * bench.times,
        _ran(bench, [sys.executable, "-c", "import argparse"]),
        _ran(bench, app("--version")),
        _ran(bench, app("--help")),
    )
    yield Figure(3, "ogsm --version", typical(version), floor=typical(least), goal=2.5)
    yield Figure(3, "ogsm --help", typical(help_), floor=typical(least), goal=2.5)


def _ran(bench: Bench, command: Sequence[str | Path]) -> Callable[[], float]:
    surroundings = environment(bench.home)

    def run() -> None:
        subprocess.run(command, env=surroundings, stdout=subprocess.DEVNULL, check=True)

    return timed(run)
