"""What can go wrong outside the rules of the method, as codes; the wording is in texts/.

A refusal that is expected is no exception but a value of the service that refuses. These classes are
not frozen: Python itself writes to an exception while it travels.
"""

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from pathlib import Path


class ExitCode(IntEnum):
    """Exit status of every command."""

    DONE = 0
    REFUSED = 1
    WRONG_INPUT = 2
    STORE = 3
    INTERRUPTED = 130


class StoreTrouble(StrEnum):
    """Why the store cannot be used."""

    MISSING = "missing"
    NO_ACCESS = "no-access"
    READ_ONLY = "read-only"
    NOT_A_STORE = "not-a-store"
    DAMAGED = "damaged"
    NEWER = "newer"
    OLDER = "older"
    BUSY = "busy"
    FULL = "full"
    CLOSING = "closing"
    MIGRATION = "migration"


class ConfigTrouble(StrEnum):
    """What is wrong in the user's configuration."""

    NO_ACCESS = "no-access"
    NOT_TOML = "not-toml"
    UNKNOWN_KEY = "unknown-key"
    NOT_A_CHOICE = "not-a-choice"
    NOT_TRUE_OR_FALSE = "not-true-or-false"
    NOT_ONE_LINE = "not-one-line"


class InputTrouble(StrEnum):
    """What is wrong with an argument or a value that somebody gave."""

    NO_ACCESS = "no-access"
    NOT_A_CHOICE = "not-a-choice"
    NOT_A_DATE = "not-a-date"
    NOT_A_NUMBER = "not-a-number"
    CONTROL_CHARACTER = "control-character"
    UNKNOWN = "unknown"
    AMBIGUOUS = "ambiguous"


@dataclass(eq=False)
class StoreFault(Exception):
    """Say that the store at `path` cannot be used; `detail` is the cause for the log."""

    code: StoreTrouble
    path: Path
    detail: str = ""


@dataclass(eq=False)
class ConfigFault(Exception):
    """Say what is wrong in `file`, and on which line as far as that is known.

    `expected` holds the values that are allowed where there is a choice, `nearest` the known key that
    a misspelt one looks like.
    """

    code: ConfigTrouble
    file: Path
    line: int | None = None
    key: str = ""
    value: str = ""
    expected: tuple[str, ...] = ()
    nearest: str | None = None


@dataclass(eq=False)
class InputFault(Exception):
    """Say what is wrong with the `value` that was given for `name`.

    `expected` holds the values that are allowed where there is a choice, `nearest` the known value that
    a misspelt one looks like.
    """

    code: InputTrouble
    name: str
    value: str
    expected: tuple[str, ...] = ()
    nearest: str | None = None


@dataclass(eq=False)
class MissingResource(Exception):
    """Say that a file shipped with the program is not where it was looked for: the installation is broken."""

    name: str
    looked_in: tuple[Path, ...]
