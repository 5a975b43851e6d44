"""A store with the plan that the tests of the session are about."""

from pathlib import Path

import pytest

from tests.ui.office_plan import office_plan


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """Give a store in which a doensessie is planned for today."""
    return office_plan(tmp_path / "ogsm.db")
