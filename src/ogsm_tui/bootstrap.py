"""The one place where store, services, texts and app are put together."""

import gc
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ogsm_tui.config import Config, Signs, Theme
from ogsm_tui.errors import ExitCode, StoreFault
from ogsm_tui.paths import Places
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.outcome import Done, Kept, Refused
from ogsm_tui.state import State, change_state
from ogsm_tui.texts import Lang, texts_for

if TYPE_CHECKING:
    from ogsm_tui.exchange.planfile.faults import PlanFault
    from ogsm_tui.services.chains import Chain
    from ogsm_tui.services.drafts import PlanDraft
    from ogsm_tui.services.holding import Holding
    from ogsm_tui.services.importing import Imported, Importing
    from ogsm_tui.services.office import Office
    from ogsm_tui.services.reading import Reading
    from ogsm_tui.store.store import Store
    from ogsm_tui.store.surroundings import Surroundings
    from ogsm_tui.ui.app import OgsmApp
    from ogsm_tui.ui.glyphs import Glyphs
    from ogsm_tui.ui.opened import Start

WINDOW = "window-1"
"""Origin of what is done in the first window: the chain of its undo, which survives a restart."""

_OBJECTS_OF_A_FEW_KEYS = 10_000
"""So many are made before the collector looks: nearly all that a key makes is gone with the next one."""

THEMES = {Theme.DARK: "ogsm-dark", Theme.LIGHT: "ogsm-light"}


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Opened:
    """An open store, seen by one window; `origin` is the chain of its undo.

    `chain` is the claim on it, where there may be other windows; these share the sessions with it.
    """

    store: "Store"
    clock: Clock
    origin: str
    chain: "Chain | None" = None
    _holdings: dict[int, "Holding"] = field(default_factory=dict, repr=False)

    @property
    def surroundings(self) -> "Surroundings":
        """What the store stands on."""
        return self.store.surroundings

    def back_up(self, going_on: Callable[[], bool]) -> None:
        """Make a backup, unless that is stopped; raises StoreFault where it cannot be."""
        from ogsm_tui.store.backup import back_up
        from ogsm_tui.store.copying import Interrupted

        with suppress(Interrupted):
            back_up(self.store.path, Clock().now(), going_on)

    def reading(self) -> "Reading":
        """Give what can be looked at before a plan is chosen."""
        from ogsm_tui.services.reading import Reading

        return Reading(self.store, self.clock)

    def office(self, ogsm_id: int) -> "Office":
        """Give the services of one plan."""
        from ogsm_tui.services.office import office

        return office(self.store, self.clock, self.origin, ogsm_id, holding=self._holding(ogsm_id))

    def importing(self) -> "Importing":
        """Give the service that takes in whole plans."""
        from ogsm_tui.services.importing import Importing

        return Importing(self.store, self.clock, self.origin, self._holding)

    def take_file(
        self, content: bytes, source: str, *, dry_run: bool = False
    ) -> "Imported | Refused | tuple[PlanFault, ...]":
        """Take the content of a plan file into the store, as one step; a wrong one changes nothing."""
        from ogsm_tui.exchange.transfer import import_plan

        return import_plan(self.importing(), self.reading(), content, source, dry_run=dry_run)

    def add_plan(self, draft: "PlanDraft") -> Done:
        """Make a new plan, as one step."""
        from ogsm_tui.services.plans import Plans

        return Plans(self.store, self.clock, self.origin).add(draft)

    def import_file(self, path: Path, lang: Lang) -> "Done | tuple[str, ...]":
        """Take a plan file into the store, as one step, or say what is wrong in it, a sentence each."""
        from ogsm_tui.exchange.planfile.wording import sentence

        texts = texts_for(lang)
        try:
            content = path.read_bytes()
        except OSError:
            name = texts.cli.metavars["FILE"]
            return (texts.faults.input["no-access"].format(name=name, value=path),)
        taken = self.take_file(content, path.name)
        if isinstance(taken, tuple):
            return tuple(sentence(fault, texts.planfaults) for fault in taken)
        return taken if isinstance(taken, Refused) else _kept(taken, path.name)

    def take_demo(self, lang: Lang) -> Done:
        """Put the demo plan into the store, as one step; raises MissingResource where it was not shipped."""
        from ogsm_tui.exchange.demo import demo_toml

        source = f"demo.{lang}.toml"
        taken = self.take_file(demo_toml(lang, self.clock.today()).encode(), source)
        assert not isinstance(taken, tuple), f"{source}: {taken[0]}"
        return taken if isinstance(taken, Refused) else _kept(taken, source)

    @property
    def is_waiting(self) -> bool:
        """Tell whether something that is to be kept waits for another program."""
        return self.store.is_waiting

    def stop_reading(self) -> None:
        """Break off what is being read: nobody waits for it any more."""
        self.store.stop_reading()

    def close(self) -> None:
        """Close the store, and leave its sessions and the chain to other windows."""
        for holding in self._holdings.values():
            holding.release()
        self.store.close()
        if self.chain is not None:
            self.chain.file.free()

    def _holding(self, ogsm_id: int) -> "Holding | None":
        """Give the one right of this window to write the session of a plan, however often it is asked for."""
        from ogsm_tui.services.holding import Holding

        if self.chain is None:
            return None
        if ogsm_id not in self._holdings:
            self._holdings[ogsm_id] = Holding(self.store, self.clock, self.origin, ogsm_id)
        return self._holdings[ogsm_id]


def open_at(path: Path, clock: Clock, origin: str, *, create: bool = True) -> Opened:
    """Open a store for the steps of one origin, beside whatever windows are open on it.

    Raises:
        StoreFault: The store cannot be used.
    """
    # Loaded here: the first frame is drawn before the database library is imported.
    from ogsm_tui.store.opening import open_store

    return Opened(open_store(path, create=create), clock, origin)


def open_window(path: Path, clock: Clock) -> Opened:
    """Open a store for one of the windows on it, with a chain and a right to write of its own.

    Raises:
        StoreFault: The store cannot be used.
    """
    from ogsm_tui.services.chains import claim_chain
    from ogsm_tui.store.opening import open_store

    store = open_store(path)
    try:
        chain = claim_chain(store)
    except StoreFault:
        store.close()
        raise
    return Opened(store, clock, chain.origin, chain)


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Window:
    """What a window is opened on.

    `mode` is a word for its header where this is no ordinary store, `copy_of` is the store of which it is
    made, `with_demo` puts the demo plan into it first, `plan` is the plan that was named.
    """

    store: Path
    clock: Clock
    lang: Lang
    mode: str = ""
    copy_of: Path | None = None
    with_demo: bool = False
    plan: int | None = None

    def open(self) -> Opened:
        """Open the store of this window; raises StoreFault where it cannot be used."""
        if self.copy_of is not None:
            from ogsm_tui.store.backup import restore

            restore(self.store, self.copy_of, Clock().now())
        opened = open_window(self.store, self.clock)
        if self.with_demo:
            opened.take_demo(self.lang)
        return opened

    def bring_up(self) -> None:
        """Bring a store of an earlier version up to this one; raises StoreFault where that cannot be."""
        from ogsm_tui.store.opening import open_store

        open_store(self.store, bring_up=True).close()


@contextmanager
def demo_window(clock: Clock, lang: Lang) -> Iterator[Window]:
    """Give a window on the demo plan in a store that is thrown away afterwards.

    Raises:
        MissingResource: The demo was not shipped; said before anything is drawn.
    """
    import tempfile

    from ogsm_tui.exchange.demo import demo_text

    demo_text(lang)
    with tempfile.TemporaryDirectory(prefix="ogsm-demo-", ignore_cleanup_errors=True) as folder:
        yield Window(Path(folder) / "demo.db", clock, lang, mode="demo", with_demo=True)


def run_window(
    window: Window, places: Places, config: Config, state: State, tell: Callable[[str], None]
) -> tuple[str, ExitCode]:
    """Show the app until it is closed; give its last sentence, which may be empty, and the exit status.

    After a fault that nobody foresaw it is opened again once, at the place where it was; `tell` says so.
    """
    # What is loaded at the start stays; looking through it for garbage makes the start a tenth longer.
    gc.disable()
    start = start_of(window, places, config, state)
    app, sentence = _show(start)
    while app.wants_demo:
        with demo_window(window.clock, app.texts.lang) as demo:
            sentence, code = run_window(demo, places, config, state, tell)
        if code is not ExitCode.DONE:
            return sentence, code
        start = replace(start, lang=app.texts.lang, theme=app.theme)
        app, sentence = _show(start)
    if app.fault is not None:
        tell(app.went_wrong)
        app, sentence = _show(_start_again(window, start, app))
    if app.fault is not None:
        return app.went_wrong, ExitCode.STORE
    return sentence, ExitCode(app.return_code or 0)


def _show(start: "Start") -> tuple["OgsmApp", str]:
    """Run the app once; give it as it ended, and its last sentence."""
    from ogsm_tui.ui.app import OgsmApp

    app = OgsmApp(start)
    try:
        sentence = app.run()
    finally:
        if app.opened is not None:
            app.opened.close()
    return app, sentence or ""


def _start_again(window: Window, start: "Start", ended: "OgsmApp") -> "Start":
    """Say how the app begins where a fault has ended it: what was made for it is there already."""
    from ogsm_tui.ui.opened import Reopening

    return replace(
        start,
        open_store=replace(window, copy_of=None, with_demo=False).open,
        lang=ended.texts.lang,
        theme=ended.theme,
        reopening=Reopening(
            sentence=ended.went_wrong,
            plan=ended.office.ogsm_id if ended.is_open else None,
            session=ended.left_at,
        ),
    )


def start_of(window: Window, places: Places, config: Config, state: State) -> "Start":
    """Say how the app begins in a window, and what is remembered of what is chosen in it."""
    from ogsm_tui.ui.opened import Start

    def plan(reading: "Reading") -> int | None:
        wanted = window.plan or state.of_store(window.store).ogsm_id
        return wanted if any(each.id == wanted for each in reading.plans()) else None

    def remember_plan(ogsm_id: int) -> None:
        def change(known: State) -> State:
            return known.with_store(window.store, replace(known.of_store(window.store), ogsm_id=ogsm_id))

        if not window.mode:
            change_state(places.state_file, change)

    return Start(
        open_store=window.open,
        bring_up_store=window.bring_up,
        clock=window.clock,
        store=window.store,
        lang=window.lang,
        theme=_theme(config, state),
        glyphs=_glyphs(config),
        mode=window.mode,
        improving=config.improving,
        contact=config.contact,
        plan=plan,
        remember_plan=remember_plan,
        remember_theme=lambda name: _remember(places, theme=name),
        remember_lang=lambda lang: _remember(places, lang=lang.value),
        settled=_settle,
        log_file=places.log_file,
    )


def _settle() -> None:
    """Load what the first keys ask for; let the collector work, but never on what lives as long as the app.

    What a start leaves behind is not looked for: it is next to nothing, and takes longer than the screen.
    """
    from ogsm_tui.services.office import load_all

    load_all()
    gc.freeze()
    gc.set_threshold(_OBJECTS_OF_A_FEW_KEYS)
    gc.enable()


def _glyphs(config: Config) -> "Glyphs":
    """Give the signs that were set, else those that the terminal can show, which the app writes to stderr."""
    from ogsm_tui.ui.glyphs import ASCII, UNICODE, glyphs_for

    if config.signs is None:
        stream = sys.__stderr__
        return glyphs_for("ascii" if stream is None else stream.encoding, os.environ)
    return ASCII if config.signs is Signs.ASCII else UNICODE


def _theme(config: Config, state: State) -> str:
    """Give the name of the theme that was set, else the one chosen last, else the dark one."""
    from ogsm_tui.ui.theme import THEMES as KNOWN

    wanted = state.theme if config.theme is None else THEMES[config.theme]
    return wanted if wanted in {theme.name for theme in KNOWN} else THEMES[Theme.DARK]


def _remember(places: Places, *, theme: str | None = None, lang: str | None = None) -> None:
    def change(known: State) -> State:
        return replace(known, theme=theme or known.theme, lang=lang or known.lang)

    change_state(places.state_file, change)


def _kept(taken: "Imported", source: str) -> Kept:
    from ogsm_tui.method.words import Act

    return Kept(Act.IMPORT, {"file": source, "title": taken.title})
