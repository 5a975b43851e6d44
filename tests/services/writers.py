"""Several processes that write one plan at once: `python -m tests.services.writers --seconds 60`.

Two windows hand the session to each other all the time, and note something whenever they lead it; beside
them command lines report. In the end everything that any of them was told is kept is in the store, once.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from threading import Event
from time import monotonic

from ogsm_tui.bootstrap import open_at, open_window
from ogsm_tui.errors import StoreFault, StoreTrouble
from ogsm_tui.method.words import Light, SessionKind, Status
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.drafts import ReportDraft
from ogsm_tui.services.office import Office
from ogsm_tui.services.outcome import Done, Kept, Refusal
from ogsm_tui.services.standing import Asked, Following
from ogsm_tui.store.care import check
from tests.builders import PlanBuilder, fresh_store

ON = date(2026, 11, 24)
WINDOWS, LINES = 2, 3
_ROOT = Path(__file__).resolve().parents[2]
_PROGRAM = (sys.executable, "-m", "tests.services.writers")
_MOST = 1_000_000
_PAUSE = 0.005
"""Seconds between two looks of a window that waits for its turn."""


@dataclass(frozen=True, slots=True)
class Sum:
    """What it came to: the processes, what they were told is kept, and what is not as they were told.

    `busy` says how often one of them was refused because the others left it no turn for seconds.
    """

    processes: int
    steps: int
    turns: int
    busy: int
    losses: tuple[str, ...]

    def told(self) -> str:
        """Tell it in one line."""
        return (
            f"{self.processes} processes at once, {self.steps} steps told to be kept,"
            f" {len(self.losses)} losses; the session was handed over {self.turns} times,"
            f" the store was busy {self.busy} times"
        )


def several(folder: Path, *, steps: int = _MOST, seconds: float = 3600.0) -> Sum:
    """Let all of them write so many steps each, or for so long, and look what is in the store."""
    path, plan, session = _prepared(folder / "ogsm.db")
    pipe, kinds = subprocess.PIPE, ["window"] * WINDOWS + ["line"] * LINES
    running = [
        subprocess.Popen(
            [
                sys.executable,
                "-m",
                "tests.services.writers",
                kind,
                str(path),
                str(number),
                str(steps),
                str(seconds),
            ],
            stdout=pipe,
            text=True,
        )
        for number, kind in enumerate(kinds)
    ]
    told: list[str] = []
    turns, busy, losses = 0, 0, []
    for process in running:
        said, _ = process.communicate()
        if process.returncode:
            losses.append(f"a process ended with {process.returncode}")
        else:
            kept, times, refused = json.loads(said)
            told, turns, busy = told + kept, turns + times, busy + refused
    found = Counter(_texts(path, plan, session))
    losses += [f"{text}: {found[text]} times" for text in told if found[text] != 1]
    losses += [f"{text}: nobody was told" for text in set(found) - set(told)]
    losses += [f"{each.code} {each.detail}" for each in check(path)]
    return Sum(len(kinds), len(told), turns, busy, tuple(losses))


def _prepared(path: Path) -> tuple[Path, int, int]:
    """Make a plan with an action for each command line, and a session that runs."""
    store = fresh_store(path)
    plan = PlanBuilder(store, title="Jaarplan")
    for number in range(WINDOWS + LINES):
        plan.action(f"A{number}", f"Actie {number}", status=Status.DOING)
    session = plan.session(SessionKind.ACTION_REVIEW, datetime(2026, 11, 24, 10, 0))
    store.close()
    with closing(open_at(path, Clock(ON), "builder")) as opened:
        assert isinstance(opened.office(plan.id).conducting.begin(session), Kept)
    return path, plan.id, session


def _texts(path: Path, plan: int, session: int) -> list[str]:
    with closing(open_at(path, Clock(ON), "reader")) as opened:
        notes = [each.text for each in opened.reading().minutes(session).notes]
        document = opened.reading().document(plan)
        return notes + [report.text for each in document.actions for report in each.reports]


# ---- in a process of its own


@dataclass
class _Told:
    """What one process was told, and how often it handed over or was refused a turn."""

    kept: list[str]
    turns: int = 0
    busy: int = 0

    def note(self, text: str, act: Callable[[], Done]) -> None:
        """Do something that keeps a text; what is refused as busy is tried again later."""
        try:
            done = act()
        except StoreFault as fault:
            if fault.code is not StoreTrouble.BUSY:
                raise
            self.busy += 1
            return
        if isinstance(done, Kept):
            self.kept.append(text)
        else:
            assert done.why is Refusal.READING_ALONG, done


def _lead(office: Office, session: int, number: int, steps: int, until: float) -> _Told:
    """Note something whenever this window leads; hand over when asked, and ask for the session again."""
    holding, told, pause = office.holding, _Told([]), Event()
    assert holding is not None
    while len(told.kept) < steps and monotonic() < until:
        standing = holding.look()
        if isinstance(standing, Following):
            if standing.waiting is None:
                holding.ask()
            pause.wait(_PAUSE)
            continue
        text = f"window {number}, note {len(told.kept)}"
        told.note(text, partial(office.walking.note, session, None, text, lesson=False))
        if isinstance(standing, Asked):
            holding.release()
            told.turns += 1
    return told


def _report(office: Office, number: int, steps: int, until: float) -> _Told:
    """Report again and again, as a command line does."""
    item, told = office.reading.find(office.ogsm_id, f"A{number}"), _Told([])
    assert item is not None
    while len(told.kept) < steps and monotonic() < until:
        text = f"line {number}, report {len(told.kept)}"
        told.note(text, partial(office.reporting.report, item.id, ReportDraft(Light.ORANGE, text=text)))
    return told


def _process(kind: str, path: Path, number: int, steps: int, seconds: float) -> None:
    clock, until = Clock(ON), monotonic() + seconds
    with closing(open_window(path, clock) if kind == "window" else open_at(path, clock, "cli")) as opened:
        office = opened.office(opened.reading().plans()[0].id)
        session = office.reading.session(office.ogsm_id).session
        assert session is not None
        if kind == "window":
            told = _lead(office, session.id, number, steps, until)
        else:
            told = _report(office, number, steps, until)
    sys.stdout.write(json.dumps([told.kept, told.turns, told.busy]))


def main() -> int:
    """Write for so long, and print what it came to; or be one of the processes."""
    if len(sys.argv) == 6:
        kind, path, number, steps, seconds = sys.argv[1:]
        _process(kind, Path(path), int(number), int(steps), float(seconds))
        return 0
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60.0)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="ogsm-torture-") as folder:
        came_to = several(Path(folder), seconds=given.seconds)
    sys.stdout.write("\n".join([came_to.told(), *came_to.losses[:20], ""]))
    return 1 if came_to.losses else 0


if __name__ == "__main__":
    sys.exit(main())
