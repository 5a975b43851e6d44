"""What the rows share: how often, and the stores to measure on, each made once in a run."""

from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.plan_maker import TODAY, make_plan
from ogsm_tui.bootstrap import open_at
from ogsm_tui.services.clock import Clock
from ogsm_tui.texts import Lang, Texts, texts_for

CLOCK = Clock(TODAY)
"""The day on which plans of a size are looked at; the demo plan goes by the real one."""

TEXTS: Texts = texts_for(Lang.NL)
"""What stands on the screen that is waited for."""

MILLION = 1_000_000
LISTED = 120
"""How many actions a plan asks a decision or a word for, whatever its size."""


@dataclass(frozen=True, slots=True)
class Bench:
    """One run: everything in `folder`, every median of `times` measurements."""

    folder: Path
    times: int
    _stores: dict[str, Path] = field(default_factory=dict)

    @property
    def home(self) -> Path:
        """The home of every program that is started."""
        return self.folder / "home"

    def demo(self, name: str = "demo") -> Path:
        """Give a store with the demo plan, closed; each name has one of its own."""
        if name not in self._stores:
            path = self.folder / f"{name}.db"
            opened = open_at(path, Clock(), "benchmark")
            opened.take_demo(Lang.NL)
            opened.close()
            self._stores[name] = path
        return self._stores[name]

    def plan(self, actions: int, listed: int = LISTED) -> Path:
        """Give a store with a plan of a size, closed."""
        name = f"plan-{actions}-{listed}"
        if name not in self._stores:
            self._stores[name] = make_plan(self.folder / f"{name}.db", actions, listed)
        return self._stores[name]
