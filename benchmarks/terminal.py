"""A pseudo-terminal: start a program in it as a person does, press keys, and see when what comes back."""

import fcntl
import os
import select
import struct
import subprocess
import sys
import termios
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from types import TracebackType
from typing import Final, Self

import pyte

WIDTH, HEIGHT = 100, 30

DOWN, ENTER, ESCAPE = "\x1b[B", "\r", "\x1b"

_FRAME: Final = b"\x1b[?2026h"
"""Begins every frame of a program that knows that the terminal shows whole frames only."""

_ANSWERS: Final = {b"\x1b[?2026$p": b"\x1b[?2026;2$y", b"\x1b[?2048$p": b"\x1b[?2048;0$y"}
"""What a present-day terminal answers: it shows whole frames, and does not report its size in band."""

_LONGEST: Final = 60.0
"""Seconds after which something that does not come is given up."""

_ANSWERED: Final = 5.0
"""Seconds after which a key that nothing came of will not be answered any more."""

QUIET: Final = 0.08
"""Seconds without a byte after which a repaint is over; five frames of the screen."""


class NothingCame(Exception):
    """What was waited for did not appear."""


@dataclass(frozen=True, slots=True)
class Repaint:
    """What came back after keys: seconds to the last byte, and how many bytes in how many frames."""

    seconds: float
    size: int
    frames: int


@dataclass(frozen=True, slots=True)
class _Chunk:
    at: float
    content: bytes


class Terminal:
    """One program in a terminal of 100 × 30."""

    def __init__(self, command: Sequence[str | Path], home: Path) -> None:
        """Start a program; what it keeps for its user goes under `home`."""
        self._master, slave = os.openpty()
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", HEIGHT, WIDTH, 0, 0))
        self._chunks: list[_Chunk] = []
        self._asked = b""
        self.started = perf_counter()
        self._process = subprocess.Popen(
            [str(part) for part in command],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env=environment(home),
            start_new_session=True,
        )
        os.close(slave)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        os.close(self._master)

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    # ---- waiting

    def wait_for(self, text: str, since: float | None = None) -> float:
        """Give the seconds from `since`, else from the start, until a text was in the terminal.

        Raises NothingCame where it does not appear.
        """
        begin = self.started if since is None else since
        wanted, received = text.encode(), b"".join(each.content for each in self._after(begin))
        while wanted not in received:
            chunk = self._read(_LONGEST)
            if chunk is None:
                raise NothingCame(f"{text!r} in:\n{self.screen()}")
            received += chunk.content
        return self._chunks[-1].at - begin

    def settle(self, quiet: float = 0.4) -> float:
        """Wait until nothing comes for `quiet` seconds; give the time of the last byte, from the start."""
        while self._read(quiet) is not None:
            pass
        return self._chunks[-1].at - self.started

    def press(self, keys: str, quiet: float = QUIET) -> Repaint:
        """Press keys at once and wait for the last byte that comes of them, if anything comes at all."""
        begin = self.send(keys)
        more = self._read(_ANSWERED)
        while more is not None:
            more = self._read(quiet)
        return self.since(begin)

    def send(self, keys: str) -> float:
        """Press keys at once and give the time; nothing is waited for."""
        begin = perf_counter()
        os.write(self._master, keys.encode())
        return begin

    def watch(self, seconds: float) -> None:
        """Take in what comes for so long."""
        end = perf_counter() + seconds
        while (left := end - perf_counter()) > 0:
            self._read(left)

    def end(self, keys: str) -> float:
        """Press the keys that stop the program; give the seconds until its process is gone."""
        begin = self.send(keys)
        while self._read(_LONGEST) is not None:
            pass
        self._process.wait()
        return perf_counter() - begin

    # ---- what came

    def since(self, begin: float) -> Repaint:
        """Tell what came since a time."""
        came = self._after(begin)
        content = b"".join(each.content for each in came)
        last = came[-1].at - begin if came else 0.0
        return Repaint(last, len(content), content.count(_FRAME))

    def screen(self) -> str:
        """Give what stands on the screen now, as text."""
        screen = pyte.Screen(WIDTH, HEIGHT)
        stream = pyte.Stream(screen)
        received = b"".join(each.content for each in self._chunks)
        stream.feed(received.decode(errors="replace"))
        return "\n".join(screen.display)

    def _after(self, begin: float) -> list[_Chunk]:
        return [each for each in self._chunks if each.at >= begin]

    def _read(self, seconds: float) -> _Chunk | None:
        """Take in what comes next, and answer what it asks; nothing within so many seconds, or the end."""
        ready, _, _ = select.select([self._master], [], [], seconds)
        if not ready:
            return None
        try:
            content = os.read(self._master, 1 << 16)
        except OSError:  # the other side is closed
            return None
        if not content:
            return None
        chunk = _Chunk(perf_counter(), content)
        self._chunks.append(chunk)
        self._answer(content)
        return chunk

    def _answer(self, content: bytes) -> None:
        self._asked += content
        for question, answer in _ANSWERS.items():
            if question in self._asked:
                self._asked = self._asked.replace(question, b"")
                os.write(self._master, answer)
        self._asked = self._asked[-16:]


def environment(home: Path) -> Mapping[str, str]:
    """Give the surroundings of a program: a terminal of today, and a home of its own."""
    return {
        "PATH": os.environ.get("PATH", os.defpath),
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        **{f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "STATE", "CACHE")},
    }


def app(*arguments: str | Path) -> list[str | Path]:
    """Give the command of the app as a person starts it."""
    return [Path(sys.executable).with_name("ogsm"), "--lang", "nl", *arguments]


def floor(name: str, *modules: str) -> list[str | Path]:
    """Give the command of one of the small programs that the app is held against."""
    return [sys.executable, Path(__file__).parent / "floors" / f"{name}.py", *modules]
