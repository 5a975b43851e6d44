"""What can be wrong with a plan file, as values; the sentences are in `texts`."""

from dataclasses import dataclass
from enum import StrEnum


class FaultCode(StrEnum):
    """What is wrong."""

    NOT_UTF8 = "not-utf8"
    NOT_TOML = "not-toml"
    KEY_TWICE = "key-twice"
    NO_SUCH_DATE = "no-such-date"
    TOO_DEEP = "too-deep"
    TOO_LARGE = "too-large"
    UNKNOWN_FORMAT = "unknown-format"
    MISSING = "missing"
    EMPTY = "empty"
    UNKNOWN_KEY = "unknown-key"
    WRONG_TYPE = "wrong-type"
    UNKNOWN_WORD = "unknown-word"
    NOT_WHOLE_BETWEEN = "not-whole-between"
    NOT_WHOLE_FROM = "not-whole-from"
    NOT_FINITE = "not-finite"
    NUMBER_TOO_LARGE = "number-too-large"
    CONTROL_CHARACTER = "control-character"
    NOT_ONE_LINE = "not-one-line"
    OFFSET = "offset"
    NOT_A_SERIES = "not-a-series"
    DUPLICATE_CODE = "duplicate-code"
    DUPLICATE_PERSON = "duplicate-person"
    DUPLICATE_SESSION = "duplicate-session"
    RUNNING_TWICE = "running-twice"
    PRESENT_AND_ABSENT = "present-and-absent"
    DUPLICATE_AGENDA_ITEM = "duplicate-agenda-item"
    CODE_OF_OTHER_KIND = "code-of-other-kind"
    UNKNOWN_REFERENCE = "unknown-reference"
    REFERENCE_OF_OTHER_KIND = "reference-of-other-kind"
    CYCLE = "cycle"
    COMPLETED_WITHOUT_STATUS = "completed-without-status"
    MEASUREMENT_WITHOUT_VALUE = "measurement-without-value"


class Wanted(StrEnum):
    """What was expected in the place of a value of another type."""

    TEXT = "text"
    TEXTS = "texts"
    TABLE = "table"
    TABLES = "tables"
    DATE = "date"
    MOMENT = "moment"
    NUMBER = "number"
    FLAG = "flag"


@dataclass(frozen=True, slots=True)
class PlanFault:
    """Say one thing that is wrong with a file.

    `place` is a path such as `actions[3].deadline`, counted from zero, or `line:column`, counted
    from one, where the file is no TOML; `value` is what stands there, shortened and safe to print;
    `expected` are words, limits or identifiers, their meaning depending on the code.
    """

    source: str
    place: str
    code: FaultCode
    value: str = ""
    expected: tuple[str, ...] = ()
    nearest: str = ""


class Misfit(Exception):
    """Signal that one value does not fit; whoever knows its place makes a fault of it."""

    def __init__(self, code: FaultCode, *expected: str, nearest: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.expected = expected
        self.nearest = nearest


class FaultLog:
    """Collect the faults of one file."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._faults: list[PlanFault] = []
        self._places: set[str] = set()

    @property
    def faults(self) -> tuple[PlanFault, ...]:
        """Give the faults found until now, in the order in which they were found."""
        return tuple(self._faults)

    def add(
        self, place: str, code: FaultCode, value: str = "", expected: tuple[str, ...] = (), nearest: str = ""
    ) -> None:
        """Add a fault; `value` is fit to print already."""
        self._places.add(place)
        self._faults.append(PlanFault(self._source, place, code, value, expected, nearest))

    def is_clear(self, *places: str) -> bool:
        """Tell whether there is no fault in any of these places."""
        return self._places.isdisjoint(places)
