"""Every test here gets an empty store of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ogsm_tui.store.store import Store
from tests.builders import PlanBuilder, fresh_file, fresh_store


@pytest.fixture
def store_path(tmp_path: Path) -> Path:
    """Put an empty store in a folder of the test; nobody has it open."""
    return fresh_file(tmp_path / "ogsm.db")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Open an empty store."""
    opened = fresh_store(tmp_path / "ogsm.db")
    yield opened
    opened.close()


@pytest.fixture
def plan(store: Store) -> PlanBuilder:
    """Build a plan with one strategy and one action in the store."""
    built = PlanBuilder(store, title="Jaarplan", owner="Ingrid de Wit")
    built.strategy("S1", owner="Mieke Vis")
    built.action("A1", strategies=["S1"], owner="Jan Bos")
    return built
