"""A store with the plan that the tests of the session are about; no fault in the app goes unseen."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.office_plan import office_plan


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """Give a store in which a doensessie is planned for today."""
    return office_plan(tmp_path / "ogsm.db")


@pytest.fixture(autouse=True)
def _no_fault_goes_unseen(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    faults = [record for record in caplog.get_records("call") if record.name == "ogsm_tui.ui.lastditch"]
    assert faults == []
