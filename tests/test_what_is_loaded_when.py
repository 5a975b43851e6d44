"""What is loaded at the start, and when: docs/architecture.md tells the decisions, these tests hold them."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from benchmarks.plan_maker import make_plan
from benchmarks.terminal import environment
from ogsm_tui.services.office import SERVICES
from ogsm_tui.texts import Lang, texts_for

TEXTS = texts_for(Lang.NL)
DATABASE = {"alembic", "pydantic", "sqlalchemy", "sqlmodel", "sqlite3"}

OPENED = """
import sys
from pathlib import Path

from ogsm_tui import __main__, bootstrap
from ogsm_tui.cli import output
from ogsm_tui.errors import StoreFault, StoreTrouble
from ogsm_tui.ui.app import OgsmApp

frames = []
run = OgsmApp.run

def drawn(app):
    frames.append((app, list(sys.modules)))

def show(app):
    OgsmApp.post_display_hook = drawn
    return run(app, headless=True, size=(100, 30))

OgsmApp.run = show
output.has_terminal = lambda: True
"""
FIRST_FRAME = (
    OPENED
    + """
def open_store(window):
    import json
    app, loaded = frames[0]
    print(json.dumps({"drawn": app.export_screenshot(), "loaded": loaded}))
    raise StoreFault(StoreTrouble.MISSING, Path("ogsm.db"))

bootstrap.Window.open = open_store
sys.argv = ["ogsm", "--lang", "nl"]
__main__.main()
"""
)
FILLED = (
    OPENED
    + """
settle = bootstrap._settle

def settled():
    import gc, json
    app, loaded = frames[-1][0], list(sys.modules)
    works_before = gc.isenabled()
    settle()
    print(json.dumps({
        "drawn": app.export_screenshot(),
        "loaded": loaded,
        "later": list(set(sys.modules) - set(loaded)),
        "works": [works_before, gc.isenabled()],
        "frozen": gc.get_freeze_count(),
    }))
    app.call_from_thread(app.exit)

bootstrap._settle = settled
sys.argv = ["ogsm", "--lang", "nl", "--db", sys.argv[1]]
__main__.main()
"""
)
BARE = """
import sys
from textual.app import App
from textual.widgets import Static

class Hello(App):
    def compose(self):
        yield Static("hello")

    def post_display_hook(self):
        print(*sys.modules, file=sys.__stdout__)
        self.exit()

Hello().run(headless=True, size=(100, 30))
"""


@dataclass(frozen=True, slots=True)
class Seen:
    """A screen as it was drawn, and what was loaded until then; what was loaded and frozen after it."""

    drawn: str
    loaded: set[str]
    later: set[str]
    works: tuple[bool, ...]
    frozen: int

    def of(self, room: str) -> set[str]:
        """Give the modules of a room that were loaded."""
        inside = f"ogsm_tui.{room}."
        return {name.removeprefix(inside) for name in self.loaded if name.startswith(inside)}


def in_a_process(program: str, home: Path, *arguments: str) -> str:
    """Run a program in a home of its own and give what it printed."""
    command = [sys.executable, "-c", program, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment(home))
    return done.stdout


def seen(program: str, home: Path, *arguments: str) -> Seen:
    """Open the app as a person does, and give what was seen."""
    told = json.loads(in_a_process(program, home, *arguments))
    later, works = set(told.get("later", ())), tuple(told.get("works", ()))
    return Seen(told["drawn"], set(told["loaded"]), later, works, told.get("frozen", 0))


@pytest.fixture(scope="module")
def first_frame(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    """Open the app, and stop where it would open the store."""
    return seen(FIRST_FRAME, tmp_path_factory.mktemp("home"))


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    """Open the app on a plan, and stop when its first screen is there."""
    home = tmp_path_factory.mktemp("home")
    return seen(FILLED, home, str(make_plan(home / "plan.db", 100, 20)))


# ---- the first frame


def test_the_first_frame_is_drawn_before_anything_of_the_database_is_loaded(first_frame: Seen) -> None:
    assert TEXTS.common.opening.split()[-2] in first_frame.drawn
    assert DATABASE.intersection(name.split(".")[0] for name in first_frame.loaded) == set()


def test_the_first_frame_needs_next_to_nothing_but_textual_and_what_is_ours(
    first_frame: Seen, tmp_path: Path
) -> None:
    bare = set(in_a_process(BARE, tmp_path).split())
    others = {name for name in first_frame.loaded - bare if not name.startswith("ogsm_tui")}

    assert {name.split(".")[0] for name in others} <= {"gc", "rich"}
    assert len(others) <= 2


@pytest.mark.parametrize(
    ("room", "loaded"),
    [
        ("store", ""),
        ("exchange", ""),
        ("services", "clock outcome"),
        ("method", "words"),
        ("texts", "commands common dates lang telling"),
        ("ui.screens", "status too_small"),
        ("ui.status", ""),
        ("cli", "asked call characters language main output running settings stop window"),
    ],
)
def test_of_a_room_the_first_frame_needs_only_this(first_frame: Seen, room: str, loaded: str) -> None:
    assert first_frame.of(room) == set(loaded.split())


# ---- the first screen


def test_the_first_screen_is_filled_before_anything_else_is_loaded(filled: Seen) -> None:
    assert TEXTS.status.read_reports.split()[0] in filled.drawn
    assert "alembic" not in filled.loaded
    assert filled.of("exchange") == set()
    assert filled.of("ui.screens") == {"status", "too_small"}
    assert filled.of("services").isdisjoint({*SERVICES, "desk", "document", "exporting", "item_history"})
    assert filled.of("store.queries").isdisjoint({"bookmark", "detail", "tree", "walk"})


def test_when_the_first_screen_is_there_the_services_are_loaded_before_a_key_asks_for_them(
    filled: Seen,
) -> None:
    assert {f"ogsm_tui.services.{name}" for name in SERVICES} <= filled.later


def test_the_collector_works_from_then_on_but_never_on_what_was_loaded(filled: Seen) -> None:
    assert filled.works == (False, True)
    assert filled.frozen > 50_000
