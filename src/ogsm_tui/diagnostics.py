"""The log: for whoever must find out what went wrong, without a word of what people wrote.

Messages of the log are constants with codes and numbers. What an exception says is left out, because it
may quote a text or a value; its class, its code and the places it went through are enough to find it.
"""

import logging
from contextlib import suppress
from enum import StrEnum
from io import TextIOWrapper
from pathlib import Path
from traceback import walk_tb

from ogsm_tui.paths import private_file

LARGEST = 500_000
"""Bytes of one file of the log; the one before it is kept too."""

_OURS = "ogsm_tui"
_root = logging.getLogger(_OURS)
_everybody = logging.getLogger()


def start_log(file: Path, *, debug: bool = False) -> None:
    """Send warnings, with `debug` everything, to a file that is made when there is something to write."""
    stop_log()
    log = _PrivateLog(file, encoding="utf-8", delay=True)
    log.setFormatter(_Discreet("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    _root.addHandler(log)
    # Without a handler of its own, Python writes what a library has to say on the terminal, faults in full.
    _everybody.addHandler(log)
    _root.setLevel(logging.DEBUG if debug else logging.WARNING)
    _root.propagate = False  # the terminal belongs to the screen


def stop_log() -> None:
    """Close the file of the log."""
    for log in _root.handlers[:]:
        _root.removeHandler(log)
        _everybody.removeHandler(log)
        log.close()


def describe(error: BaseException) -> str:
    """Tell what went wrong and where, the cause first, without any text or value of a person."""
    lines: list[str] = []
    met: set[int] = set()
    following: BaseException | None = error
    while following is not None and id(following) not in met:
        met.add(id(following))
        lines = [*_places(following), _name(following), *lines]
        following = following.__cause__ or following.__context__
    return "\n".join(lines)


class _PrivateLog(logging.FileHandler):
    """A log that only its owner can read; when it is full, another one is begun.

    The standard library has one that turns over too: to load it takes longer than to read all settings.
    """

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record; where that cannot be, a full disk must not write over the screen."""
        with suppress(OSError):
            self._turn_over(len(self.format(record)))
            super().emit(record)

    def _turn_over(self, more: int) -> None:
        """Put the file aside where so many characters more do not fit into it."""
        file = Path(self.baseFilename)
        if file.exists() and file.stat().st_size + more >= LARGEST:
            self.close()
            file.replace(file.with_name(f"{file.name}.1"))

    def _open(self) -> TextIOWrapper:
        private_file(Path(self.baseFilename))
        return super()._open()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - named by logging
        """Leave it: a full disk must not write over the screen."""


class _Discreet(logging.Formatter):
    """Says only what cannot hold a person's text: of a library that it spoke, of an exception where."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - named by logging
        if record.name != _OURS and not record.name.startswith(f"{_OURS}."):
            record.message = "-"
        return super().formatMessage(record)

    def formatException(self, ei: tuple[object, BaseException | None, object]) -> str:  # noqa: N802
        return describe(ei[1]) if ei[1] else ""


def _places(error: BaseException) -> list[str]:
    return [
        f"  {frame.f_globals.get('__name__', '?')}:{line} {frame.f_code.co_qualname}"
        for frame, line in walk_tb(error.__traceback__)
    ]


def _name(error: BaseException) -> str:
    code = getattr(error, "code", None)
    known = (
        code if isinstance(code, StrEnum) else None,
        error.errno if isinstance(error, OSError) else None,
        getattr(error, "sqlite_errorname", None),
    )
    return " ".join([type(error).__qualname__, *(str(part) for part in known if part is not None)])
