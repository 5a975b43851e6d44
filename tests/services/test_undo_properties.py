"""Whatever a team does in whatever order: undo takes all of it back, redo brings all of it back.

`OGSM_TORTURE` says how many steps a run takes, for a long campaign.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

import pytest

from ogsm_tui.exchange.transfer import export_plan, import_plan
from ogsm_tui.method.words import Act
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.importing import Imported, Importing
from ogsm_tui.services.office import office
from ogsm_tui.services.outcome import Kept, Refused
from ogsm_tui.store.care import check, content_hash
from ogsm_tui.store.opening import open_store
from tests.services.conftest import ON, Table
from tests.services.random_acts import Team
from tests.services.ways import WAYS

STEPS = int(os.environ.get("OGSM_TORTURE", "60"))
OF_ANOTHER_PLAN = {"plans.add"}
"""What makes a plan of its own: no step of this one."""
RUNS = 6 if STEPS <= 60 else 20


@dataclass
class Run:
    """A team at work, with what the plan held before each of its steps, and after each step taken back."""

    table: Table
    random: Random
    past: list[str] = field(default_factory=list)
    future: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.team = self._team()
        self.now, self.begun = self.content(), self.exported()

    def content(self) -> str:
        return content_hash(self.table.store)

    def exported(self) -> str:
        return export_plan(self.table.desk.reading, self.table.plan.id)

    def step(self) -> None:
        """Do something; what is refused changes nothing, what is kept is one step."""
        name, done = self.team.act()
        after = self.content()
        if isinstance(done, Refused) or (isinstance(done, Imported) and done.nothing_new):
            assert after == self.now, (name, done)
            return
        assert after != self.now, (name, done)
        if self.random.random() < 0.2:
            self.team.look()
        self.past.append(self.now)
        self.future.clear()
        self.now = after

    def undo(self) -> None:
        self._turn(self.table.desk.history.undo(), self.past, self.future, "nothing-to-undo")

    def redo(self) -> None:
        self._turn(self.table.desk.history.redo(), self.future, self.past, "nothing-to-redo")

    def _turn(self, done: Kept | Refused, come: list[str], go: list[str], nothing: str) -> None:
        if not come:
            assert isinstance(done, Refused)
            assert str(done.why) in (nothing, "closed-for-good")
            return
        assert isinstance(done, Kept), done
        go.append(self.now)
        self.now = come.pop()
        assert self.content() == self.now, done

    def reopen(self) -> None:
        """Close the store and open it again."""
        table = self.table
        table.store.close()
        table.store = open_store(table.store.path)
        table.plan.store = table.store
        table.desk = office(table.store, Clock(ON), "window-1", table.plan.id)
        self.team = self._team()

    def finish(self) -> None:
        """Close the session that runs; nothing before that comes back."""
        done = self.team.finish()
        if isinstance(done, Refused):
            assert self.content() == self.now
            return
        assert done.act is Act.FINISH
        self.past.clear()
        self.future.clear()
        self.now, self.begun = self.content(), self.exported()

    def there_and_back(self) -> None:
        """Take everything back and do it again, now and then with the store closed in between."""
        end, exported, done, undone = self.now, self.exported(), len(self.past), len(self.future)
        self._all(self.undo, done + 1)
        assert self.exported() == self.begun
        self._all(self.redo, done)
        assert self.exported() == exported
        assert (self.now, len(self.past), len(self.future)) == (end, done, undone)

    def _all(self, turn: Callable[[], None], times: int) -> None:
        for _ in range(times):
            if self.random.random() < 0.1:
                self.reopen()
            turn()

    def _team(self) -> Team:
        return Team(self.table.store, self.table.desk, ON, self.random)


@pytest.mark.parametrize("seed", range(RUNS))
def test_all_of_it_is_taken_back_and_comes_back(table: Table, seed: int) -> None:
    random = Random(seed)
    run = Run(table, random)
    table.begin()
    run.past.append(run.now)
    run.now = run.content()
    for _ in range(STEPS):
        match random.random():
            case chance if chance < 0.06:
                run.undo()
            case chance if chance < 0.10:
                run.redo()
            case chance if chance < 0.12:
                run.reopen()
            case chance if chance < 0.13:
                run.there_and_back()
                run.finish()
            case _:
                run.step()
    run.there_and_back()
    assert check(table.store.path) == ()
    # What was made can be exported, and read back as what it is.
    importing = Importing(table.store, Clock(ON), "window-1")
    read = import_plan(importing, table.desk.reading, run.exported().encode(), "plan.toml")
    assert isinstance(read, Imported), read
    assert (read.nothing_new, read.left_alone) == (True, ())


def test_a_team_tries_everything_that_makes_a_step(table: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = {way[-1].name for way in WAYS} - OF_ANOTHER_PLAN
    tried: set[str] = set()

    def watched(name: str, method: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object, **named: object) -> object:
            tried.add(name)
            return method(*arguments, **named)

        return call

    for name in wanted:
        service, _, method = name.partition(".")
        kind = Importing if service == "importing" else type(getattr(table.desk, service))
        monkeypatch.setattr(kind, method, watched(name, getattr(kind, method)))
    table.begin()
    team = Team(table.store, table.desk, ON, Random(1))
    for _, act in team.acts * 8:
        act()
    team.finish()
    assert tried == wanted
