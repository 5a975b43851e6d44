"""What another window, or the command line, changed in the plan that is on screen here."""

from collections.abc import Mapping
from dataclasses import dataclass

from ogsm_tui.method.words import Act
from ogsm_tui.store.queries.steps import StepState, steps_of_others, told_of
from ogsm_tui.store.store import Store

_DONE = "done"


@dataclass(frozen=True, slots=True)
class Other:
    """The latest step of somebody else: whose by origin, what it was, and whether it stands."""

    origin: str
    act: Act
    subject: Mapping[str, str]
    stands: bool


@dataclass(frozen=True, slots=True)
class Seen:
    """Something was committed since the last look; `other` where somebody else changed this plan."""

    other: Other | None = None


class Elsewhere:
    """Look now and then whether somebody else committed; what this window does itself is none of it."""

    def __init__(self, store: Store, origin: str, ogsm_id: int) -> None:
        """Look at a plan from one window; the first look only takes in how things are."""
        self._store = store
        self._origin = origin
        self._ogsm_id = ogsm_id
        self._version: int | None = None
        self._steps: Mapping[int, StepState] = {}

    def look(self) -> Seen | None:
        """Give what was committed since the last look; as a rule nothing was.

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
            changed = [at for at, step in self._steps.items() if before.get(at) != step]
            told = told_of(connection, changed[-1]) if changed and not first else None
        self._version = version
        if first:
            return None
        if told is None:
            return Seen()
        step = self._steps[changed[-1]]
        return Seen(Other(step.origin, Act(told[0]), told[1], step.state == _DONE))
