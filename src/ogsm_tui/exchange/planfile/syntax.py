"""Bytes or text to a TOML table, with every way in which that can fail as a fault."""

import re
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Final

from ogsm_tui.exchange.planfile.faults import FaultCode, FaultLog
from ogsm_tui.exchange.planfile.showing import shortened

TOML: Final[ModuleType] = import_module("tomli" if find_spec("tomli") else "tomllib")
"""One parser twice: compiled, it takes two fifths of the time; the one of Python itself is always there."""

PLACE: Final = re.compile(r" \(at line (\d+), column (\d+)\)$")
TWICE: Final = ("Cannot overwrite", "Cannot declare", "Cannot mutate", "Duplicate inline table key")
START: Final = "1:1"
# More digits than Python turns into a number.
LONG_NUMBER: Final = re.compile(r"[0-9][0-9_]{4300,}")


def parsed(content: str | bytes, log: FaultLog) -> dict[str, object] | None:
    """Parse a file, or log why it cannot be parsed and give nothing."""
    text = _decoded(content, log)
    if text is None:
        return None
    try:
        table: dict[str, object] = TOML.loads(text)
        return table
    except TOML.TOMLDecodeError as error:
        _log_syntax(text, str(error), log)
    except RecursionError:
        log.add(START, FaultCode.TOO_DEEP)
    except ValueError:
        found = LONG_NUMBER.search(text)
        place = _position(text, found.start()) if found else START
        log.add(place, FaultCode.NUMBER_TOO_LARGE, shortened(found[0]) if found else "")
    except MemoryError:
        log.add(START, FaultCode.TOO_LARGE)
    return None


def _decoded(content: str | bytes, log: FaultLog) -> str | None:
    try:
        text = content.decode("utf-8") if isinstance(content, bytes) else content
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode("utf-8")
        log.add(_position(before, len(before)), FaultCode.NOT_UTF8, f"0x{error.object[error.start]:02X}")
        return None
    # Some editors begin a file with a mark, or end its lines as old machines did.
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _position(text: str, offset: int) -> str:
    line = text.count("\n", 0, offset) + 1
    return f"{line}:{offset - text.rfind(chr(10), 0, offset)}"


def _log_syntax(text: str, message: str, log: FaultLog) -> None:
    found = PLACE.search(message)
    lines = text.split("\n")
    row, column = (int(found[1]), int(found[2])) if found else (len(lines), len(lines[-1]) + 1)
    excerpt = shortened(lines[row - 1].strip()) if row <= len(lines) else ""
    if message.startswith(TWICE):
        code = FaultCode.KEY_TWICE
    elif message.startswith("Invalid date or datetime"):
        code = FaultCode.NO_SUCH_DATE
    else:
        code = FaultCode.NOT_TOML
    log.add(f"{row}:{column}", code, excerpt)
