"""What the tests of the command line share: a person who types, and a small plan."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from ogsm_tui.bootstrap import open_at
from ogsm_tui.cli.call import CHAIN
from ogsm_tui.cli.main import main
from ogsm_tui.paths import write_private
from ogsm_tui.services.clock import Clock

TODAY = "2026-11-22"

PLAN = """\
format = 1

[ogsm]
code = "DV26"
title = "Jaarplan Dienstverlening 2026"
objective = "Inwoners regelen hun zaken in één keer goed"
process_owner = "Ravi Sharma"

[[goals]]
code = "D1"
title = "Klanttevredenheid"

[[strategies]]
code = "S1"
title = "Minder terugkerende vragen door betere brieven"
owner = "Mieke Vis"
reports = [{ date = 2026-09-28, light = "orange", progress = 60, text = "Goed op weg." }]

[[indicators]]
code = "I1"
strategy = "S1"
title = "Brieven op B1-niveau"
owner = "Mieke Vis"
unit = "%"
baseline = 20
target = 80.5
target_date = 2026-12-31
measurements = [{ date = 2026-09-30, actual = 45, light = "orange" }]

[[actions]]
code = "A12"
title = "Honderd meest verstuurde brieven herschrijven"
strategies = ["S1"]
owner = "Jan Bos"
start = 2026-03-01
deadline = 2026-11-01
status = "doing"
moves = [{ on = 2026-08-27, from = 2026-09-01, to = 2026-11-01 }]
reports = [{ date = 2026-10-20, light = "red", progress = 45, text = "Twee schrijvers ziek." }]

[[actions]]
code = "A2"
title = "Balie | loket"
status = "doing"

[[actions]]
code = "A3"
title = "Openingstijden"
owner = "Ingrid de Wit"
status = "completed"
completed = 2026-11-10
reports = [{ date = 2026-11-10, light = "green", progress = 100 }]

[[actions]]
code = "A4"
title = "Later"
owner = "Tarik Ali"

[[sessions]]
kind = "action-review"
start = 2026-10-27T10:00:00
status = "closed"
closed = 2026-10-27T11:01:00
present = ["Ravi Sharma", "Jan Bos"]
agenda = [{ item = "A12", section = "decide", reasons = ["red"], state = "decided" }]
decisions = [
  { item = "A12", kind = "intervene", text = "Twee schrijvers inhuren", who = "Mieke Vis", by = 2026-11-10 },
  { item = "A12", kind = "continue", text = "Verder zo" },
]

[[sessions]]
kind = "action-review"
start = 2026-11-24T10:00:00
minutes = 90

[[sessions]]
kind = "strategy-review"
start = 2026-12-17T13:30:00
"""


@dataclass(frozen=True, slots=True)
class Ran:
    """What came of a command."""

    code: int
    out: str
    err: str

    @property
    def said(self) -> str:
        """What was said, where nothing was printed."""
        assert self.out == ""
        return self.err


Typed = Callable[..., Ran]
"""Types a command and its arguments."""


@pytest.fixture
def ogsm(capsys: pytest.CaptureFixture[str]) -> Typed:
    """Type `ogsm` with what follows it."""

    def typed(*arguments: str) -> Ran:
        code = main(arguments)
        printed = capsys.readouterr()
        return Ran(code, printed.out, printed.err)

    return typed


@pytest.fixture
def plan_file(tmp_path: Path) -> Path:
    """Put a plan file somewhere."""
    file = tmp_path / "plan.toml"
    file.write_text(PLAN, encoding="utf-8")
    return file


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """Say where the store is to be."""
    return tmp_path / "store" / "ogsm.db"


@pytest.fixture(scope="session")
def store_with_plan(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Give a store that holds the plan, imported on the command line."""
    path = tmp_path_factory.mktemp("template") / "ogsm.db"
    opened = open_at(path, Clock(date.fromisoformat(TODAY)), CHAIN)
    opened.take_file(PLAN.encode(), "plan.toml")
    opened.close()
    return path.read_bytes()


@pytest.fixture
def here(ogsm: Typed, store_with_plan: bytes, db: Path, monkeypatch: pytest.MonkeyPatch) -> Typed:
    """Type `ogsm` with what follows it, on a store that holds the plan, two days before its session."""
    monkeypatch.setenv("OGSM_DB", str(db))
    monkeypatch.setenv("OGSM_TODAY", TODAY)
    write_private(db, store_with_plan)
    return ogsm
