"""Store, services and texts put together for a window."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from ogsm_tui.bootstrap import WINDOW, Opened, Window, open_at, start_of
from ogsm_tui.config import Config, Signs, Theme
from ogsm_tui.method.words import Act
from ogsm_tui.paths import Places, find_places
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.outcome import Kept
from ogsm_tui.state import State, StoreMemory, read_state
from ogsm_tui.texts import Lang
from ogsm_tui.ui.glyphs import ASCII, UNICODE
from ogsm_tui.ui.opened import OpenedStore

CLOCK = Clock(date(2026, 11, 22))


@pytest.fixture
def places(home: Path) -> Places:
    return find_places()


@pytest.fixture
def window(tmp_path: Path) -> Window:
    return Window(tmp_path / "ogsm.db", CLOCK, Lang.NL)


@pytest.fixture
def opened(window: Window) -> Iterator[Opened]:
    store = window.open()
    yield store
    store.close()


def title(opened: OpenedStore) -> list[str]:
    return [plan.title for plan in opened.reading().plans()]


@pytest.mark.parametrize("lang", Lang)
def test_the_demo_is_one_step_that_the_window_can_take_back(opened: Opened, lang: Lang) -> None:
    done = opened.take_demo(lang)

    assert isinstance(done, Kept)
    assert (done.act, done.subject["title"]) == (Act.IMPORT, title(opened)[0])
    plan = opened.reading().plans()[0]
    assert isinstance(opened.office(plan.id).history.undo(), Kept)
    assert title(opened) == []


def test_a_plan_file_is_taken_in_from_the_app(opened: Opened, tmp_path: Path) -> None:
    file = tmp_path / "plan.toml"
    file.write_text('format = 1\n[ogsm]\ntitle = "Ons plan"\n')

    done = opened.import_file(file, Lang.NL)

    assert done == Kept(Act.IMPORT, {"file": "plan.toml", "title": "Ons plan"})
    assert title(opened) == ["Ons plan"]


@pytest.mark.parametrize(
    ("content", "lang", "sentences"),
    [
        (None, Lang.NL, ["BESTAND: {file} kan niet worden gelezen of geschreven."]),
        (b"\xff", Lang.EN, ["plan.toml: 1:1: "]),
        (b"format = 1\n[ogsm]\n", Lang.NL, ["plan.toml: ogsm.title: ontbreekt, maar is verplicht"]),
    ],
)
def test_a_wrong_file_is_answered_with_sentences(
    opened: Opened, tmp_path: Path, content: bytes | None, lang: Lang, sentences: list[str]
) -> None:
    file = tmp_path / "plan.toml"
    if content is not None:
        file.write_bytes(content)

    told = opened.import_file(file, lang)

    assert isinstance(told, tuple)
    assert len(told) == len(sentences)
    for said, expected in zip(told, sentences, strict=True):
        assert expected.format(file=file).split(": ")[0] in said
    assert title(opened) == []


@pytest.mark.parametrize(
    ("config", "state", "theme"),
    [
        (Config(), State(), "ogsm-dark"),
        (Config(), State(theme="ogsm-light"), "ogsm-light"),
        (Config(), State(theme="gone"), "ogsm-dark"),
        (Config(theme=Theme.LIGHT), State(theme="ogsm-dark"), "ogsm-light"),
    ],
)
def test_the_theme_is_the_one_set_else_the_one_chosen_last(
    window: Window, places: Places, config: Config, state: State, theme: str
) -> None:
    assert start_of(window, places, config, state).theme == theme


def test_what_was_set_reaches_the_app(window: Window, places: Places) -> None:
    start = start_of(window, places, Config(signs=Signs.ASCII, improving=False, contact="Ravi"), State())

    assert (start.glyphs, start.improving, start.contact) == (ASCII, False, "Ravi")
    assert start_of(window, places, Config(), State()).glyphs == UNICODE


def test_what_is_chosen_is_remembered(window: Window, places: Places) -> None:
    start = start_of(window, places, Config(), State())

    start.remember_plan(3)
    start.remember_theme("ogsm-light")
    start.remember_lang(Lang.EN)

    state = read_state(places.state_file)
    assert (state.lang, state.theme, state.of_store(window.store).ogsm_id) == ("en", "ogsm-light", 3)


def test_the_plan_of_a_demo_is_not_remembered(tmp_path: Path, places: Places) -> None:
    window = Window(tmp_path / "demo.db", CLOCK, Lang.NL, mode="demo")

    start_of(window, places, Config(), State()).remember_plan(3)

    assert not places.state_file.exists()


def test_the_plan_that_was_named_goes_before_the_one_chosen_last(tmp_path: Path, places: Places) -> None:
    store = tmp_path / "ogsm.db"
    opened = open_at(store, CLOCK, WINDOW)
    opened.take_file(b'format = 1\n[ogsm]\ntitle = "A"\n', "a.toml")
    opened.take_file(b'format = 1\n[ogsm]\ntitle = "B"\n', "b.toml")
    first, second = (plan.id for plan in opened.reading().plans())
    state = State().with_store(store, StoreMemory(ogsm_id=first))

    def chosen(state: State, named: int | None = None) -> int | None:
        window = Window(store, CLOCK, Lang.NL, plan=named)
        return start_of(window, places, Config(), state).plan(opened.reading())

    assert chosen(state) == first
    assert chosen(state, named=second) == second
    assert chosen(State()) is None
    assert chosen(State().with_store(store, StoreMemory(ogsm_id=99))) is None
    opened.close()
