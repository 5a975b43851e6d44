"""A side file that one window at a time holds: the system frees it when that window's process dies.

Held is the file, not its content: what somebody who was killed left in it says nothing. Side files stay where
they are; removing one would let two windows hold two files of one name.
"""

import contextlib
import errno
import os
import sys
from enum import Enum
from pathlib import Path

_MOST = 4096
"""Bytes of a side file that are read."""

_BUSY = frozenset({errno.EAGAIN, errno.EACCES, errno.EDEADLK})


class Grip(Enum):
    """What came of taking a side file."""

    OURS = "ours"
    THEIRS = "theirs"
    NONE = "none"
    """Here nothing can be held: the file system knows no locks, or the file cannot be written."""


class SideFile:
    """One side file, seen by one window."""

    def __init__(self, store: Path, name: str) -> None:
        """Name the side file `name` of a store; it is made when it is first taken."""
        self.path = store.with_name(f"{store.name}.{name}")
        self._store = store
        self._handle: int | None = None

    @property
    def held(self) -> bool:
        """Tell whether this window holds it; a file that was removed under it is held no more."""
        if self._handle is None:
            return False
        if _same(self._handle, self.path):
            return True
        self.free()
        return False

    def take(self, content: str = "") -> Grip:
        """Take the file and write `content` in it, unless another window holds it; waits for nobody."""
        if self.held:
            return Grip.OURS
        try:
            handle = self._open()
        except OSError:
            return Grip.NONE
        grip = _grip(handle, self.path)
        if grip is not Grip.OURS:
            os.close(handle)
            return grip
        self._handle = handle
        self._write(content)
        return grip

    def free(self) -> None:
        """Let go of the file, if it is held, and leave it empty."""
        if self._handle is not None:
            self._write("")
            os.close(self._handle)
            self._handle = None

    def content(self) -> str:
        """Give what its holder wrote; empty where nobody holds it, or nothing can be held here."""
        if self.held:
            return self._read()
        # Held by nobody is as a rule empty; so a file that is looked at is hardly ever taken for it.
        text = self._read()
        if not text:
            return ""
        grip = self.take()
        self.free()
        return text if grip is Grip.THEIRS else ""

    def _open(self) -> int:
        """Open the file; one that is made may be read and written by whoever may do so with the store."""
        with contextlib.suppress(FileExistsError):
            mode = self._store.stat().st_mode & 0o666
            os.close(os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode))
            self.path.chmod(mode)
        return os.open(self.path, os.O_RDWR)

    def _read(self) -> str:
        try:
            with self.path.open("rb") as stream:
                return stream.read(_MOST).decode("utf-8", "replace")
        except OSError:
            return ""

    def _write(self, content: str) -> None:
        assert self._handle is not None
        data = content.encode()
        # A disk that is full takes no content; it is held all the same.
        with contextlib.suppress(OSError):
            os.lseek(self._handle, 0, os.SEEK_SET)
            os.write(self._handle, data)
            os.ftruncate(self._handle, len(data))


def _grip(handle: int, path: Path) -> Grip:
    try:
        lock(handle)
    except OSError as error:
        return Grip.THEIRS if error.errno in _BUSY else Grip.NONE
    # Another may have removed it since it was opened: then this is no longer the file of that name.
    return Grip.OURS if _same(handle, path) else Grip.THEIRS


def _same(handle: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except OSError:
        return False


if sys.platform == "win32":
    import msvcrt

    def lock(handle: int) -> None:
        """Lock an open file for as long as it is open; raises OSError where another holds it, or at all."""
        # Far behind the content: what is locked here cannot even be read by others.
        os.lseek(handle, 0x7FFF_0000, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def lock(handle: int) -> None:
        """Lock an open file for as long as it is open; raises OSError where another holds it, or at all."""
        # Not lockf: such locks go as soon as the process closes any other handle of the file.
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
