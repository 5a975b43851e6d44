"""Several windows on the plan of a table, in this process and in others."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest

from ogsm_tui.bootstrap import Opened, open_window
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.holding import Holding
from ogsm_tui.services.office import Office
from ogsm_tui.services.outcome import Done, Refused
from tests.services.conftest import ON, Table

ELSEWHERE = """
import sys
from datetime import date
from pathlib import Path
from ogsm_tui.bootstrap import open_window
from ogsm_tui.services.clock import Clock

opened = open_window(Path(sys.argv[1]), Clock(date(2026, 11, 24)))
office = opened.office(int(sys.argv[2]))
answer = {"hold": office.holding.try_hold, "ask": office.holding.ask}[sys.argv[3]]()
if len(sys.argv) > 4:
    office.walking.note(int(sys.argv[4]), None, "vlak voor de stroom uitviel", lesson=False)
print(opened.origin, type(answer).__name__, flush=True)
sys.stdin.read()
opened.close()
"""


class Windows:
    """Windows on the plan of a table, in this process and in others."""

    def __init__(self, table: Table, stack: ExitStack) -> None:
        self.table = table
        self._stack = stack

    def open(self) -> Opened:
        opened = open_window(self.table.store.path, Clock(ON))
        self._stack.callback(opened.close)
        return opened

    def office(self) -> Office:
        return self.open().office(self.table.plan.id)

    @contextmanager
    def elsewhere(self, *does: object) -> "Iterator[tuple[subprocess.Popen[str], str]]":
        """Open a window in another process, which holds or asks and then waits; give what it says."""
        arguments = [str(self.table.store.path), str(self.table.plan.id), *map(str, does)]
        pipe = subprocess.PIPE
        command = [sys.executable, "-W", "error", "-c", ELSEWHERE, *arguments]
        with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as process:
            assert process.stdout is not None
            yield process, process.stdout.readline().strip()


@pytest.fixture
def windows(table: Table) -> Iterator[Windows]:
    with ExitStack() as stack:
        yield Windows(table, stack)


def holding(office: Office) -> Holding:
    assert office.holding is not None
    return office.holding


def end(process: "subprocess.Popen[str]") -> None:
    assert process.stdin is not None
    process.stdin.close()
    assert process.wait() == 0


def refused(done: Done) -> str:
    assert isinstance(done, Refused), done
    return str(done.why)
