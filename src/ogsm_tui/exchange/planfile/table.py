"""Read the keys of one table of a plan file; what does not fit becomes a fault with its place."""

from collections.abc import Callable, Mapping
from typing import Final, TypeVar

from ogsm_tui.exchange.planfile.faults import FaultCode, FaultLog, Misfit, Wanted
from ogsm_tui.exchange.planfile.schema import KNOWN, NAMES
from ogsm_tui.exchange.planfile.showing import shown, shown_key
from ogsm_tui.exchange.planfile.values import nearest
from ogsm_tui.services.document import Part

T = TypeVar("T")
Otherwise = TypeVar("Otherwise")
SomePart = TypeVar("SomePart", bound=Part)

NOT_THERE: Final = object()


class Table:
    """Give the values of one table, converted, and log what is wrong with them."""

    __slots__ = ("_log", "_place", "_values")

    def __init__(self, values: Mapping[str, object], kind: type[Part], place: str, log: FaultLog) -> None:
        self._values = values
        self._log = log
        self._place = place
        if not KNOWN[kind].issuperset(values):
            for key in values:
                if key not in KNOWN[kind]:
                    self._unknown(key, NAMES[kind])

    def is_clear(self, *keys: str) -> bool:
        """Tell whether none of these keys has a fault."""
        return self._log.is_clear(*map(self._inside, keys))

    def fault(self, key: str, code: FaultCode, *expected: str) -> None:
        """Log what is wrong with the value of a key."""
        value = self._values.get(key, NOT_THERE)
        self._log.add(self._inside(key), code, "" if value is NOT_THERE else shown(value), expected)

    def need(self, key: str, kind: Callable[[object], T], otherwise: T) -> T:
        """Give the value of a key that must be there; `otherwise` only stands in for a fault."""
        if key not in self._values:
            self.fault(key, FaultCode.MISSING)
            return otherwise
        if self._values[key] == "":
            self.fault(key, FaultCode.EMPTY)
            return otherwise
        return self.take(key, kind, otherwise)

    def take(self, key: str, kind: Callable[[object], T], otherwise: Otherwise) -> T | Otherwise:
        """Give the value of a key, or `otherwise` where it is not there."""
        value = self._values.get(key, NOT_THERE)
        if value is NOT_THERE:
            return otherwise
        try:
            return kind(value)
        except Misfit as misfit:
            self._misfit(self._inside(key), value, misfit)
            return otherwise

    def take_all(
        self, key: str, kind: Callable[[object], T], otherwise: Otherwise
    ) -> tuple[T, ...] | Otherwise:
        """Give the values of a list, each once, or `otherwise` where it is not there."""
        value = self._values.get(key, NOT_THERE)
        if value is NOT_THERE:
            return otherwise
        if value == "":
            return ()
        if type(value) is not list:
            self.fault(key, FaultCode.WRONG_TYPE, Wanted.TEXTS)
            return otherwise
        taken: dict[T, None] = {}
        for index, one in enumerate(value):
            try:
                taken[kind(one)] = None
            except Misfit as misfit:
                self._misfit(f"{self._inside(key)}[{index}]", one, misfit)
        return tuple(taken)

    def rows(
        self, key: str, kind: type[SomePart], read: Callable[["Table"], SomePart]
    ) -> tuple[SomePart, ...]:
        """Give the tables of a list of tables, each read by `read`."""
        value = self._values.get(key, "")
        if value == "" or value == []:
            return ()
        place = self._inside(key)
        if type(value) is not list:
            self.fault(key, FaultCode.WRONG_TYPE, Wanted.TABLES)
            return ()
        return tuple(read(self._row(row, kind, f"{place}[{index}]")) for index, row in enumerate(value))

    def inner(self, key: str, kind: type[Part]) -> "Table | None":
        """Give the table under a key, an empty one where it is missing, none where it is no table."""
        value = self._values.get(key, {})
        if type(value) is not dict:
            self.fault(key, FaultCode.WRONG_TYPE, Wanted.TABLE)
            return None
        return Table(value, kind, self._inside(key), self._log)

    def _row(self, row: object, kind: type[Part], place: str) -> "Table":
        if type(row) is dict:
            return Table(row, kind, place, self._log)
        self._log.add(place, FaultCode.WRONG_TYPE, shown(row), (Wanted.TABLE,))
        # An empty table keeps the count of those behind it; what it lacks need not be said as well.
        return Table({}, kind, place, FaultLog(""))

    def _inside(self, key: str) -> str:
        return f"{self._place}.{key}" if self._place else key

    def _unknown(self, key: str, known: tuple[str, ...]) -> None:
        like = nearest(key, known)
        place = self._inside(shown_key(key))
        self._log.add(place, FaultCode.UNKNOWN_KEY, shown(self._values[key]), known, like)

    def _misfit(self, place: str, value: object, misfit: Misfit) -> None:
        self._log.add(place, misfit.code, shown(value), misfit.expected, misfit.nearest)
