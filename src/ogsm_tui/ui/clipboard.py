"""The clipboard of this machine, through whatever tool is there."""

import shutil
import subprocess
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

_SECONDS: Final = 2.0


@dataclass(frozen=True, slots=True)
class _Tool:
    """A program that takes a text on its input."""

    command: tuple[str, ...]
    encoding: str = "utf-8"


_TOOLS: Final = (
    _Tool(("wl-copy",)),
    _Tool(("xclip", "-selection", "clipboard")),
    _Tool(("xsel", "--clipboard", "--input")),
    _Tool(("pbcopy",)),
    _Tool(("clip.exe",), "utf-16"),
)


def copy_here(text: str) -> bool:
    """Put a text on the clipboard with the first tool that is there and can; say whether one did.

    It waits for the tool, so it is not for the event loop.
    """
    return any(_copied(tool, text) for tool in _TOOLS)


def _copied(tool: _Tool, text: str) -> bool:
    program = shutil.which(tool.command[0])
    if program is None:
        return False
    # Some tools stay behind to serve the text: none of our own streams may be open in them.
    with suppress(OSError, subprocess.SubprocessError, UnicodeError):
        done = subprocess.run(
            (program, *tool.command[1:]),
            input=text.encode(tool.encoding),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_SECONDS,
            check=False,
        )
        return done.returncode == 0
    return False
