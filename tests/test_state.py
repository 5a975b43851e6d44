"""What is remembered between two starts, and that nothing goes wrong where it cannot be."""

import stat
from dataclasses import replace
from pathlib import Path

import pytest

from ogsm_tui.state import MOST_STORES, Spot, State, StoreMemory, change_state, read_state

SPOT = Spot(session_id=3, item_kind="action", item_id=12)


def use(file: Path, store: Path, memory: StoreMemory) -> None:
    change_state(file, lambda state: state.with_store(store, memory))


def test_what_was_chosen_and_where_one_was_is_there_at_the_next_start(tmp_path: Path) -> None:
    file, store = tmp_path / "new" / "state.toml", tmp_path / "team.db"

    change_state(file, lambda state: replace(state, lang="nl", theme="dark"))
    use(file, store, StoreMemory(ogsm_id=2, spot=SPOT))

    remembered = read_state(file)
    assert (remembered.lang, remembered.theme) == ("nl", "dark")
    assert remembered.of_store(store) == StoreMemory(ogsm_id=2, spot=SPOT)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_each_store_has_a_memory_of_its_own_by_whatever_path_it_is_reached(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = State().with_store(tmp_path / "a.db", StoreMemory(ogsm_id=1))
    state = state.with_store(tmp_path / "b.db", StoreMemory(ogsm_id=7))
    monkeypatch.chdir(tmp_path)

    assert state.of_store(Path("a.db")).ogsm_id == 1
    assert state.of_store(Path("x/../b.db")).ogsm_id == 7
    assert state.of_store(tmp_path / "c.db") == StoreMemory()


def test_two_windows_keep_each_others_choices(tmp_path: Path) -> None:
    file = tmp_path / "state.toml"
    first = change_state(file, lambda state: replace(state, theme="light"))

    change_state(file, lambda state: replace(state, lang="en"))

    assert first.lang is None
    assert read_state(file) == State(lang="en", theme="light")


def test_the_stores_longest_unused_are_forgotten(tmp_path: Path) -> None:
    file = tmp_path / "state.toml"
    stores = [tmp_path / f"{number}.db" for number in range(MOST_STORES + 1)]
    for store in [*stores[:-1], stores[0], stores[-1]]:
        use(file, store, StoreMemory(ogsm_id=1))

    remembered = read_state(file)

    assert len(remembered.stores) == MOST_STORES
    assert remembered.of_store(stores[0]).ogsm_id == 1
    assert remembered.of_store(stores[1]).ogsm_id is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"theme = ",
        b"theme = 3\nlang = []\nstores = 4\n",
        b"stores = [1, {}, {path = 3}]",
        b"[stores]\nx = 1\n",
    ],
)
def test_a_damaged_file_counts_as_empty_and_is_written_anew(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "state.toml"
    file.write_bytes(content)

    assert read_state(file) == State()

    change_state(file, lambda state: replace(state, theme="dark"))
    assert read_state(file) == State(theme="dark")


def test_half_a_place_is_no_place(tmp_path: Path) -> None:
    file = tmp_path / "state.toml"
    file.write_text('[[stores]]\npath = "/a.db"\nogsm_id = 4\nsession_id = true\nitem_kind = "action"\n')

    assert read_state(file).of_store(Path("/a.db")) == StoreMemory(ogsm_id=4)


def test_where_nothing_can_be_written_the_choice_holds_until_the_end(tmp_path: Path) -> None:
    (tmp_path / "state").write_bytes(b"a file where the folder should be")

    changed = change_state(tmp_path / "state" / "state.toml", lambda state: replace(state, theme="dark"))

    assert changed.theme == "dark"


def test_a_store_whose_name_is_no_text_can_be_remembered(tmp_path: Path) -> None:
    file, store = tmp_path / "state.toml", tmp_path / "caf\udce9.db"

    use(file, store, StoreMemory(ogsm_id=5))

    assert read_state(file).of_store(store).ogsm_id == 5
