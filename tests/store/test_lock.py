"""Side files: one window holds one, and the system frees it however that window ends."""

import errno
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from ogsm_tui.store import lock
from ogsm_tui.store.lock import Grip, SideFile

HOLD = """
import sys
from pathlib import Path
from ogsm_tui.store.lock import SideFile

file = SideFile(Path(sys.argv[1]), "some.lock")
print(file.take("het andere venster").name, flush=True)
sys.stdin.read()
"""


@contextmanager
def another_window(store: Path) -> Iterator[subprocess.Popen[str]]:
    """Let another process take the side file; it holds it until it is told to go."""
    command = [sys.executable, "-c", HOLD, str(store)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as window:
        assert window.stdout is not None
        assert window.stdout.readline() == "OURS\n"
        yield window


@pytest.fixture
def file(store_path: Path) -> Iterator[SideFile]:
    found = SideFile(store_path, "some.lock")
    yield found
    found.free()


def test_nobody_holds_what_nobody_took(file: SideFile) -> None:
    assert (file.held, file.content(), file.path.exists()) == (False, "", False)


def test_who_takes_it_holds_it_and_is_told_of(file: SideFile, store_path: Path) -> None:
    other = SideFile(store_path, "some.lock")
    assert file.take("dit venster") is Grip.OURS
    assert file.take("nog eens") is Grip.OURS
    assert (file.held, other.held) == (True, False)
    assert other.take() is Grip.THEIRS
    assert (file.content(), other.content()) == ("dit venster", "dit venster")
    file.free()
    assert (file.held, other.content()) == (False, "")
    assert other.take("het andere") is Grip.OURS
    assert file.content() == "het andere"
    other.free()


def test_what_is_told_takes_the_place_of_all_that_was_told_before(file: SideFile, store_path: Path) -> None:
    file.take("een lang verhaal over wie dit is")
    file.free()
    file.take("kort")
    assert SideFile(store_path, "some.lock").content() == "kort"


def test_another_process_keeps_it_until_it_goes(file: SideFile, store_path: Path) -> None:
    with another_window(store_path) as window:
        assert file.take() is Grip.THEIRS
        assert file.content() == "het andere venster"
        # Looking does not loosen it: closing a handle of a file frees some kinds of lock.
        assert file.take() is Grip.THEIRS
        assert window.stdin is not None
        window.stdin.close()
        window.wait()
        assert file.take() is Grip.OURS


def test_a_process_that_is_killed_keeps_nothing(file: SideFile, store_path: Path) -> None:
    with another_window(store_path) as window:
        window.kill()
        window.wait()
    assert file.path.read_text() == "het andere venster"
    assert file.content() == ""
    assert file.take() is Grip.OURS


@pytest.fixture
def careful_user() -> Iterator[None]:
    """Give nobody else anything, unless it is said otherwise."""
    before = os.umask(0o077)
    yield
    os.umask(before)


@pytest.mark.usefixtures("careful_user")
@pytest.mark.parametrize("mode", [0o600, 0o660])
def test_it_is_as_private_as_the_store(file: SideFile, store_path: Path, mode: int) -> None:
    store_path.chmod(mode)
    file.take("dit venster")
    assert stat.S_IMODE(file.path.stat().st_mode) == mode


def test_a_file_that_was_removed_is_held_no_more(file: SideFile, store_path: Path) -> None:
    other = SideFile(store_path, "some.lock")
    file.take("dit venster")
    file.path.unlink()
    assert other.take("het andere") is Grip.OURS
    assert not file.held
    assert file.take() is Grip.THEIRS
    other.free()


def test_where_there_are_no_locks_nothing_is_held(file: SideFile, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_locks(handle: int) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    file.path.write_text("van voor de schijf verhuisde")
    monkeypatch.setattr(lock, "lock", no_locks)
    assert (file.take(), file.held, file.content()) == (Grip.NONE, False, "")


def test_where_nothing_can_be_written_nothing_is_held(store_path: Path) -> None:
    assert SideFile(store_path.parent / "gone" / "ogsm.db", "some.lock").take() is Grip.NONE
