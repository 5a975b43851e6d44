"""What the app is given when it starts, and what it gets when the store is open."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from ogsm_tui.method.words import SessionKind
from ogsm_tui.services.clock import Clock
from ogsm_tui.texts import Lang
from ogsm_tui.ui.glyphs import UNICODE, Glyphs

if TYPE_CHECKING:
    from ogsm_tui.services.drafts import PlanDraft
    from ogsm_tui.services.office import Office
    from ogsm_tui.services.outcome import Done
    from ogsm_tui.services.reading import Reading
    from ogsm_tui.store.surroundings import Surroundings


class OpenedStore(Protocol):
    """An open store as the app sees it; `bootstrap` makes it."""

    @property
    def surroundings(self) -> "Surroundings":
        """What the store stands on."""
        ...

    def back_up(self, going_on: Callable[[], bool]) -> None:
        """Make a backup; raises StoreFault where that cannot be."""
        ...

    def reading(self) -> "Reading":
        """Give what can be looked at before a plan is chosen."""
        ...

    def office(self, ogsm_id: int) -> "Office":
        """Give the services of one plan."""
        ...

    def add_plan(self, draft: "PlanDraft") -> "Done":
        """Make a new plan, as one step."""
        ...

    def import_file(self, path: Path, lang: Lang) -> "Done | tuple[str, ...]":
        """Take a plan file into the store, as one step, or give the sentences for what is wrong in it."""
        ...

    @property
    def is_waiting(self) -> bool:
        """Tell whether something that is to be kept waits for another program."""
        ...

    def stop_reading(self) -> None:
        """Break off what is being read: nobody waits for it any more."""
        ...

    def close(self) -> None:
        """Close the store."""
        ...


@dataclass(frozen=True, slots=True)
class SessionPlace:
    """A session as it is opened: by its id, or as the one that the bookmark of a kind is for."""

    kind: SessionKind | None
    session_id: int | None


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Reopening:
    """How a window is opened again after a fault: what is said, which plan, which session if any."""

    sentence: str
    plan: int | None
    session: SessionPlace | None


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Start:
    """How the app begins.

    `open_store` may take long and raise `StoreFault`; it runs in a thread, and so does `bring_up_store`,
    which goes before it where the user wants a store of an earlier version upgraded. `mode` is a word for
    the header where this is no ordinary store: `demo` or `rehearsal`. `plan` gives the plan that was named
    or is remembered, as far as it is still there. `remember` keeps the choice of a plan, of a theme and
    of a language. `improving` says whether the first screen shows how current the reports were; where it
    does not, it names `contact`. `settled` is called once, in a thread, after the first screen was filled
    and drawn. `log_file` is where faults are written; `reopening` is there where one ended the window before.
    """

    open_store: Callable[[], OpenedStore]
    clock: Clock
    store: Path
    bring_up_store: Callable[[], None] = lambda: None
    lang: Lang = Lang.NL
    theme: str = "ogsm-dark"
    glyphs: Glyphs = UNICODE
    mode: str = ""
    improving: bool = True
    contact: str = ""
    plan: Callable[["Reading"], int | None] = lambda reading: None
    remember_plan: Callable[[int], None] = lambda ogsm_id: None
    remember_theme: Callable[[str], None] = lambda name: None
    remember_lang: Callable[[Lang], None] = lambda lang: None
    settled: Callable[[], None] = lambda: None
    log_file: Path = Path("ogsm.log")
    reopening: Reopening | None = None
