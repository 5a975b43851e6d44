"""Every test here gets an empty plan."""

import pytest

from ogsm_tui.store.store import Store
from tests.builders import PlanBuilder


@pytest.fixture
def plan(store: Store) -> PlanBuilder:
    """Build a plan in which nothing stands yet."""
    return PlanBuilder(store, title="Jaarplan")
