"""Where a user's files are, and that nobody else can read them."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from ogsm_tui.paths import choose_store, find_places, private_file, private_folder, write_private


@pytest.fixture(params=[0o000, 0o022, 0o277])
def umask(request: pytest.FixtureRequest) -> Iterator[int]:
    """Run under umasks that would leave everything open, as usual, or too closed."""
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_everything_is_in_the_users_own_folders_and_looking_makes_none(home: Path) -> None:
    places = find_places()

    found = [places.config_file, places.state_file, places.log_file, places.store]

    assert all(path.is_relative_to(home) for path in found)
    assert len(set(found)) == len(found)
    assert list(home.iterdir()) == []


def test_folders_follow_the_desktops_own_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))

    assert find_places().store == tmp_path / "ogsm" / "ogsm.db"


def test_the_store_named_goes_before_the_environment_and_that_before_the_users_own(
    monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    assert choose_store(None) == find_places().store

    monkeypatch.setenv("OGSM_DB", "~/team.db")
    assert choose_store(None) == home / "team.db"
    assert choose_store("other.db") == Path("other.db")

    monkeypatch.setenv("OGSM_DB", "")
    assert choose_store(None) == find_places().store


def test_what_we_make_is_for_its_owner_alone_whatever_the_umask(umask: int, tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"

    private_folder(folder)
    private_file(folder / "store.db")
    write_private(folder / "c" / "minutes.md", b"Jan Bos")

    assert [mode(made) for made in (tmp_path / "a", folder, folder / "c")] == [0o700] * 3
    assert [mode(made) for made in (folder / "store.db", folder / "c" / "minutes.md")] == [0o600] * 2


def test_what_was_there_keeps_its_content_and_its_mode(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir(mode=0o755)
    file = shared / "store.db"
    file.write_bytes(b"rows")
    file.chmod(0o640)

    private_file(file)

    assert (mode(shared), mode(file), file.read_bytes()) == (0o755, 0o640, b"rows")


def test_writing_replaces_the_whole_file_and_follows_a_link(tmp_path: Path) -> None:
    file = tmp_path / "state.toml"
    file.write_bytes(b"much longer than what comes")
    link = tmp_path / "link.toml"
    link.symlink_to(file)

    write_private(link, b"short")

    assert link.is_symlink()
    assert file.read_bytes() == b"short"


def test_a_write_that_fails_leaves_the_old_content_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "state.toml"
    file.write_bytes(b"old")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_private(file, b"new")

    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]


def test_a_file_where_a_folder_should_be_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"")

    with pytest.raises(OSError, match="a"):
        private_file(tmp_path / "a" / "store.db")
