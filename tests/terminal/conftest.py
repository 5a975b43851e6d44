"""What the tests on a terminal share: a store with a doensessie, the command line, and the app on it."""

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from ogsm_tui.bootstrap import open_at
from ogsm_tui.cli.call import CHAIN
from ogsm_tui.cli.main import main
from ogsm_tui.paths import write_private
from ogsm_tui.services.clock import Clock
from tests.terminal.plans import TODAY, twelve_items
from tests.terminal.terminal import Terminal

Open = Callable[..., Terminal]
"""Opens the app on the store, in a terminal of its own."""

Typed = Callable[..., str]
"""Types a command on the store; gives what was printed."""


@pytest.fixture(scope="session")
def imported(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Give a store that holds the plan of twelve items, taken in from its file."""
    path = tmp_path_factory.mktemp("template") / "ogsm.db"
    opened = open_at(path, Clock(), CHAIN)
    opened.take_file(twelve_items().encode(), "plan.toml")
    opened.close()
    return path.read_bytes()


@pytest.fixture
def store(imported: bytes, tmp_path: Path) -> Path:
    """Give a fresh copy of that store."""
    path = tmp_path / "ogsm.db"
    write_private(path, imported)
    return path


@pytest.fixture
def open_app(store: Path, home: Path) -> Iterator[Open]:
    """Open the app on the store; in the end every terminal is taken away."""
    with ExitStack() as terminals:

        def opened(*arguments: str, lang: str = "nl", today: str = TODAY, **options: Any) -> Terminal:
            chosen = ("--db", str(store), "--today", today, "--lang", lang)
            return terminals.enter_context(Terminal(*arguments, *chosen, home=home, **options))

        yield opened


@pytest.fixture
def ogsm(store: Path, capsys: pytest.CaptureFixture[str]) -> Typed:
    """Type `ogsm` with what follows it, on the same store."""

    def typed(*arguments: str) -> str:
        code = main([*arguments, "--db", str(store), "--today", TODAY, "--lang", "nl"])
        printed = capsys.readouterr()
        assert code == 0, printed.err
        return printed.out

    return typed


@pytest.fixture
def minutes(ogsm: Typed) -> Callable[[], dict[str, Any]]:
    """Read the minutes, as another program does."""
    return lambda: dict(json.loads(ogsm("minutes", "--format", "json")))
