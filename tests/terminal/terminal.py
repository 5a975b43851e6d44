"""A real terminal of our own: `ogsm` runs on it in a process of its own, keys go in, the screen is read.

    with Terminal("--db", str(store), home=home) as terminal:
        terminal.until("Rapportages lezen")
        terminal.press("enter", "d1")
        terminal.types("twee schrijvers inhuren")

Nothing here waits for a time: every wait is for something on the screen, and fails where that does not come.
"""

import os
import re
import select
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic
from typing import Self

import pexpect
import pyte

KEYS = {
    "enter": "\r",
    "escape": "\x1b",
    "tab": "\t",
    "space": " ",
    "backspace": "\x7f",
    "up": "\x1b[A",
    "down": "\x1b[B",
    "pageup": "\x1b[5~",
    "pagedown": "\x1b[6~",
    "f1": "\x1bOP",
    "f3": "\x1bOR",
    "ctrl+c": "\x03",
    "ctrl+q": "\x11",
    "ctrl+u": "\x15",
    "ctrl+z": "\x1a",
}
"""What a terminal sends for a key; every other word is typed letter by letter."""

OGSM = ("-m", "ogsm_tui")
PATIENCE = 10.0
"""Seconds after which what was waited for is not coming any more."""

_CHUNK = 65536
_WHOLE_SCREEN = 1049
_FRAMES = {b"\x1b[?2026$p": "\x1b[?2026;2$y"}
_SIZES = {b"\x1b[?2048$p": "\x1b[?2048;2$y"}
"""What a terminal is asked, and how one answers that can tell whole frames, or its size between the keys."""
_FRAME_BEGINS, _FRAME_ENDS = b"\x1b[?2026h", b"\x1b[?2026l"
_CUT = re.compile(rb"\x1b(?:\[[?>]?[\d;]*)?$")
"""A command to the terminal of which the rest is still to come."""
_KEPT = ("PATH", "PYTHONPATH", "SYSTEMROOT")
_ENTERS, _LEAVES = "\x1b[?1049h", "\x1b[?1049l"


class _Screen(pyte.Screen):
    """A screen that is empty whenever a program takes the whole of it, or gives it back."""

    def set_mode(self, *modes: int, **kind: bool) -> None:
        super().set_mode(*modes, **kind)
        self._clear_for(modes)

    def reset_mode(self, *modes: int, **kind: bool) -> None:
        super().reset_mode(*modes, **kind)
        self._clear_for(modes)

    def _clear_for(self, modes: Sequence[int]) -> None:
        if _WHOLE_SCREEN in modes:
            self.erase_in_display(2)


class Terminal:
    """A terminal with one program on it."""

    def __init__(
        self,
        *arguments: str,
        home: Path,
        size: tuple[int, int] = (120, 36),
        program: Sequence[str] = OGSM,
        environment: dict[str, str] | None = None,
        tells_sizes: bool = False,
    ) -> None:
        """Start `ogsm` with what follows it, in a home of its own and with no other settings.

        A terminal that `tells_sizes` sends a new size between the keys, so that nothing overtakes it.
        """
        width, height = size
        self._screen = _Screen(width, height)
        self._stream = pyte.ByteStream(self._screen)
        self._tells_sizes = tells_sizes
        self._answers = _FRAMES | (_SIZES if tells_sizes else {})
        self._over = False
        self._unseen = bytearray()
        self._lines: list[str] = []
        self.written = bytearray()
        """Every byte that the program has written."""
        clean = {
            "HOME": str(home),
            "TERM": "xterm-256color",
            "LANG": "C.UTF-8",
            **{name: os.environ[name] for name in _KEPT if name in os.environ},
            **(environment or {}),
        }
        self._child = pexpect.spawn(
            sys.executable,
            [*program, *arguments],
            dimensions=(height, width),
            env=clean,
            timeout=None,
        )
        self._child.delaybeforesend = None
        self._child.ptyproc.delayafterclose = 0

    def __enter__(self) -> Self:
        """Give this terminal."""
        return self

    def __exit__(self, *_: object) -> None:
        """Take the terminal away, with whatever still runs on it."""
        if not self._over:
            self.kill()
        self._child.close()

    # ---- doing

    def press(self, *keys: str) -> None:
        """Press keys: names of keys, or letters."""
        self._child.send("".join(KEYS.get(key, key) for key in keys))

    def types(self, text: str) -> None:
        """Type a text."""
        self._child.send(text)

    def send(self, raw: bytes) -> None:
        """Send bytes as they are."""
        self._child.send(raw)

    def resize(self, width: int, height: int) -> None:
        """Give the terminal another size; what is to be seen on it must be drawn anew."""
        if (width, height) == (self._screen.columns, self._screen.lines):
            return
        self._screen.resize(height, width)
        self._screen.erase_in_display(2)
        self._child.setwinsize(height, width)
        if self._tells_sizes:
            self._child.send(f"\x1b[48;{height};{width};{20 * height};{10 * width}t")

    def kill(self) -> None:
        """End the program as a power cut does, and read what it had written until then."""
        self._signal(signal.SIGKILL)
        self._wait(lambda: self._over, "it cannot be killed")
        self._child.wait()

    def stop(self) -> None:
        """Send the program to the background."""
        self._signal(signal.SIGTSTP)
        self._wait(self._is_stopped, "it did not stop")
        self._read(0)  # what it wrote while that was asked

    def go_on(self) -> None:
        """Bring the program back to the foreground."""
        self._signal(signal.SIGCONT)

    def terminate(self) -> None:
        """Ask the program to end, as the system does when it is switched off."""
        self._signal(signal.SIGTERM)

    def hang_up(self) -> None:
        """Take the terminal away from under the program, and wait until that has ended too."""
        self._child.ptyproc.fileobj.close()
        end = monotonic() + PATIENCE
        while self._child.isalive():
            assert monotonic() < end, "it goes on without a terminal"
            select.select([], [], [], 0.02)
        self._over = True

    @property
    def memory(self) -> int:
        """The kilobytes that the program has in memory."""
        return int(self._ps("rss"))

    def _signal(self, number: int) -> None:
        os.kill(int(self._child.pid), number)

    def _is_stopped(self) -> bool:
        return self._ps("stat").startswith("T")

    def _ps(self, column: str) -> str:
        command = ["ps", "-o", f"{column}=", "-p", str(self._child.pid)]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()

    # ---- seeing

    def screen(self) -> list[str]:
        """Give the lines on the screen as it was read last, without the blanks at their ends."""
        if self._screen.dirty or not self._lines:
            self._lines = [line.rstrip() for line in self._screen.display]
            self._screen.dirty.clear()
        return self._lines

    def sees(self, text: str) -> bool:
        """Tell whether a text stands on one line of the screen."""
        return any(text in line for line in self.screen())

    def columns(self, sign: str) -> set[int]:
        """Give the cells, counted from the left, in which a sign stands on any line."""
        lines = self._screen.buffer.values()
        return {column for line in lines for column, cell in line.items() if cell.data == sign}

    def line(self, text: str) -> str:
        """Give the first line of the screen that holds a text."""
        found = next((line for line in self.screen() if text in line), None)
        assert found is not None, self._told(f"not on the screen: {text!r}")
        return found

    @property
    def text(self) -> str:
        """All that was written, commands to the terminal included."""
        return self.written.decode("utf-8", "replace")

    @property
    def before_entering(self) -> str:
        """What was written before the whole screen was taken the last time."""
        return self.text.rpartition(_ENTERS)[0]

    @property
    def after_leaving(self) -> str:
        """What was written after the screen was given back the last time."""
        return self.text.rpartition(_LEAVES)[2]

    @property
    def times_entered(self) -> int:
        """How often the whole screen was taken."""
        return self.text.count(_ENTERS)

    # ---- waiting

    def read(self, seconds: float = 0.0) -> None:
        """Take in what was written, waiting at most so long for the first of it."""
        self._read(seconds)

    def until(self, *texts: str) -> None:
        """Wait until each text stands on a line of the screen."""
        self._wait(lambda: all(self.sees(text) for text in texts), f"did not come: {texts!r}")

    def until_gone(self, text: str) -> None:
        """Wait until a text stands on no line of the screen."""
        self._wait(lambda: not self.sees(text), f"did not go: {text!r}")

    def until_that(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds for the screen."""
        self._wait(holds, "what was waited for did not come")

    def exit_status(self) -> int:
        """Wait until the program has ended by itself, and give its exit status."""
        self._wait(lambda: self._over, "it did not end")
        self._child.wait()
        status = self._child.exitstatus
        assert status is not None, self._told(f"ended by signal {self._child.signalstatus}")
        return int(status)

    def _wait(self, holds: Callable[[], bool], complaint: str) -> None:
        end = monotonic() + PATIENCE
        self._read(0)
        while not holds():
            left = end - monotonic()
            assert left > 0, self._told(complaint)
            assert not self._over, self._told(f"{complaint}; it has ended")
            self._read(min(left, 0.1))

    def _read(self, seconds: float) -> None:
        """Take in what the program has written, waiting at most so long for the first of it."""
        while not self._over and select.select([self._child.child_fd], [], [], seconds)[0]:
            try:
                came = os.read(self._child.child_fd, _CHUNK)
            except OSError:  # how Linux tells that nobody is at the other end
                came = b""
            self._over = not came
            self.written += came
            self._unseen += came
            for asks, answer in self._answers.items():
                if asks in came:
                    self._child.send(answer)
            self._show_frames()
            seconds = 0

    def _show_frames(self) -> None:
        """Show what has come, but for a frame of which the rest is still to come."""
        cut = _CUT.search(self._unseen)
        whole = len(self._unseen) if cut is None or self._over else cut.start()
        began = self._unseen.rfind(_FRAME_BEGINS)
        if began > self._unseen.rfind(_FRAME_ENDS):
            whole = min(whole, began)
        self._stream.feed(bytes(self._unseen[:whole]))
        del self._unseen[:whole]

    def _told(self, complaint: str) -> str:
        return "\n".join([complaint, *self.screen()])
