"""What another window, or the command line, changed in the plan that is on screen here."""

from collections.abc import Mapping

from ogsm_tui.store.queries.steps import StepState, steps_of_others
from ogsm_tui.store.store import Store


class Elsewhere:
    """Look now and then whether somebody else committed; what this window does itself is none of it."""

    def __init__(self, store: Store, origin: str, ogsm_id: int) -> None:
        """Look at a plan from one window; the first look only takes in how things are."""
        self._store = store
        self._origin = origin
        self._ogsm_id = ogsm_id
        self._version: int | None = None
        self._steps: Mapping[int, StepState] = {}

    def look(self) -> str | None:
        """Give who changed something since the last look, by origin; as a rule nobody did.

        As long as nobody committed anything, this is one look at a counter.

        Raises:
            StoreFault: The store cannot be read.
        """
        version, first = self._store.data_version(), self._version is None
        if version == self._version:
            return None
        before = self._steps
        with self._store.read() as connection:
            self._steps = steps_of_others(connection, self._ogsm_id, self._origin)
        self._version = version
        changed = [step.origin for at, step in self._steps.items() if before.get(at) != step]
        return changed[-1] if changed and not first else None
