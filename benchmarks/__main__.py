"""Measure how fast the app is, and print each ratio with its goal."""

import argparse
import json
import os
import platform
import sys
import tempfile
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from time import perf_counter

from benchmarks.bench import Bench
from benchmarks.figures import Figure, as_records, as_table
from benchmarks.rows import bookmark, decision, filtering, held, help, keys, memory, start, transfer
from benchmarks.terminal import NothingCame

MODULES = (start, help, keys, held, filtering, bookmark, decision, transfer, memory)
ROWS = tuple(sorted(row for module in MODULES for row in module.ROWS))
TIMES = 7


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure the rows that are asked, all where none is named; a goal that is missed is no failure."""
    asked = _parser().parse_args(arguments)
    wanted = frozenset(asked.rows or ROWS)
    begin = perf_counter()
    with tempfile.TemporaryDirectory(prefix="ogsm-benchmarks-") as folder:
        bench = Bench(Path(folder), asked.times)
        figures = [each for each in _measured(bench, wanted) if each.row in wanted]
    figures.sort(key=lambda each: each.row)
    if asked.json:
        told = json.dumps({"format": 1, "machine": machine(), "figures": as_records(figures)}, indent=2)
    else:
        seconds = perf_counter() - begin
        told = f"\n{as_table(figures)}\n\n{machine()}; medians of {asked.times}; {seconds:.0f} s."
    sys.stdout.write(f"{told}\n")
    return 0


def machine() -> str:
    """Say on what was measured."""
    load = f"load {os.getloadavg()[0]:.1f}"
    python = f"Python {platform.python_version()}"
    return f"{platform.system()}, {os.cpu_count()} cores, {load}, {python}, textual {version('textual')}"


def _measured(bench: Bench, wanted: frozenset[int]) -> list[Figure]:
    figures: list[Figure] = []
    for module in MODULES:
        rows = wanted.intersection(module.ROWS)
        if rows:
            begin = perf_counter()
            try:
                figures += module.measure(bench)
            except NothingCame as missing:
                _tell(str(missing))
                figures += (Figure(row, "", None, note="the app did not come that far") for row in rows)
            _tell(f"row {', '.join(map(str, sorted(rows)))}: {perf_counter() - begin:.0f} s")
    return figures


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "rows", nargs="*", type=_row, metavar="ROW", help="rows of the table; all without one"
    )
    parser.add_argument(
        "--times", type=int, default=TIMES, help=f"measurements of which the median is told ({TIMES})"
    )
    parser.add_argument("--json", action="store_true", help="print for other programs, in seconds and bytes")
    return parser


def _row(word: str) -> int:
    if not word.isdecimal() or int(word) not in ROWS:
        raise argparse.ArgumentTypeError(f"{word} is not one of {', '.join(map(str, ROWS))}")
    return int(word)


def _tell(remark: str) -> None:
    sys.stderr.write(f"{remark}\n")


if __name__ == "__main__":
    sys.exit(main())
