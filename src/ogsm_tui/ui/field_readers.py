"""Reading what is typed in a field: days, numbers, a word of a few, names, codes of items."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ogsm_tui.services.outcome import Refusal
from ogsm_tui.texts import Texts
from ogsm_tui.texts.said_dates import NotADate, Toward, said_date
from ogsm_tui.texts.said_numbers import said_number
from ogsm_tui.ui.finding import folded
from ogsm_tui.ui.forms import Misread, Value, completed

_SEPARATOR = ", "


@dataclass(frozen=True, slots=True)
class DayReader:
    """A day as people say it, counted from `on`; what is told of the past was not after that day."""

    texts: Texts
    on: date
    toward: Toward = Toward.AHEAD
    past: bool = False

    def read(self, said: str) -> Value | Misread:
        """Give the day."""
        found = said_date(said, self.on, self.toward)
        if isinstance(found, NotADate):
            return Misread(found.why)
        if self.past and found > self.on:
            return Misread(Refusal.IN_THE_FUTURE)
        return found

    def meant(self, value: Value) -> str:
        """Say which day of the week it is, and how far away."""
        assert isinstance(value, date)
        dates = self.texts.dates
        return f"{dates.with_weekday(value)} · {dates.distance(value, self.on)}"

    def completed(self, typed: str) -> str | None:
        """Complete nothing."""
        return None


@dataclass(frozen=True, slots=True)
class NumberReader:
    """A number, in a unit; a `whole` one goes from `least` to `most`."""

    texts: Texts
    unit: str = ""
    whole: bool = False
    least: int = 0
    most: int = 0

    def read(self, said: str) -> Value | Misread:
        """Give the number."""
        number = said_number(said, self.texts.numbers.decimal_sign, self.unit)
        if number is None or (self.whole and not number.is_integer()):
            return Misread(Refusal.NOT_A_NUMBER)
        if not self.whole:
            return number
        if not self.least <= number <= self.most:
            return Misread(Refusal.OUT_OF_RANGE, {"least": str(self.least), "most": str(self.most)})
        return int(number)

    def meant(self, value: Value) -> str:
        """Write the number as the language does, with its unit."""
        assert isinstance(value, int | float)
        return self.texts.numbers.quantity(value, self.unit)

    def completed(self, typed: str) -> str | None:
        """Complete nothing."""
        return None


@dataclass(frozen=True, slots=True)
class WordReader:
    """One word of a few, by its beginning; of two that begin alike the first is meant.

    `words` are what may be said, each with what it stands for; `none` stands for nothing at all.
    """

    words: Mapping[str, str]
    none: str = ""

    def read(self, said: str) -> Value | Misread:
        """Give what the word stands for."""
        word = self._word(said)
        if word is None:
            return Misread(Refusal.NOT_A_CHOICE, {"words": _SEPARATOR.join(self._said())})
        return self.words.get(word)

    def meant(self, value: Value) -> str:
        """Say the whole word."""
        return next((word for word, meaning in self.words.items() if meaning == value), self.none)

    def completed(self, typed: str) -> str | None:
        """Give the word of which the beginning was typed."""
        word = self._word(typed)
        return None if word is None or folded(word) == folded(typed.strip()) else word

    def _word(self, typed: str) -> str | None:
        sought = folded(typed.strip())
        if sought == "-" and self.none:
            return self.none
        return next((word for word in self._said() if sought and folded(word).startswith(sought)), None)

    def _said(self) -> tuple[str, ...]:
        return (*self.words, self.none) if self.none else tuple(self.words)


@dataclass(frozen=True, slots=True)
class NamesReader:
    """Names of people with commas between; the beginning of one will do, one not known is a new person."""

    people: Sequence[str]

    def read(self, said: str) -> Value | Misread:
        """Give the names, each once."""
        return tuple(dict.fromkeys(completed(part, self.people) or part for part in _parts(said)))

    def meant(self, value: Value) -> str:
        """Say the whole names."""
        return listed(value) if isinstance(value, tuple) else ""

    def completed(self, typed: str) -> str | None:
        """Complete the last name."""
        return _last_completed(typed, lambda last: completed(last, self.people))


@dataclass(frozen=True, slots=True)
class CodesReader:
    """Codes of items, with commas between where there may be `several`; part of a title will do.

    `titles` are the items there are, by code.
    """

    titles: Mapping[str, str]
    several: bool = False

    def read(self, said: str) -> Value | Misread:
        """Give the codes as the plan writes them."""
        codes: list[str] = []
        for part in _parts(said) if self.several else (said.strip(),):
            code = self._code(part)
            if code is None:
                return Misread(Refusal.UNKNOWN_ITEM, {"code": part})
            codes.append(code)
        return tuple(dict.fromkeys(codes)) if self.several else codes[0]

    def meant(self, value: Value) -> str:
        """Name the items."""
        codes = value if isinstance(value, tuple) else (str(value),)
        return " · ".join(f"{code} {self.titles[code]}" for code in codes)

    def completed(self, typed: str) -> str | None:
        """Complete the last code, of which the title may have been typed."""
        if not self.several:
            return self._completed(typed.strip())
        return _last_completed(typed, self._completed)

    def _completed(self, typed: str) -> str | None:
        code = self._code(typed)
        return None if code is None or folded(code) == folded(typed) else code

    def _code(self, typed: str) -> str | None:
        """Find an item by its code, else by the beginning of its code, else by part of its title."""
        sought = folded(typed)
        if not sought:
            return None
        tests: tuple[Callable[[str, str], bool], ...] = (
            lambda code, title: code == sought,
            lambda code, title: code.startswith(sought),
            lambda code, title: title.startswith(sought),
            lambda code, title: sought in title,
        )
        known = [(code, folded(code), folded(title)) for code, title in self.titles.items()]
        return next((code for test in tests for code, short, title in known if test(short, title)), None)


def _parts(said: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part for part in map(str.strip, said.split(",")) if part))


def _last_completed(typed: str, complete: Callable[[str], str | None]) -> str | None:
    """Complete what stands behind the last comma."""
    before, comma, last = typed.rpartition(",")
    found = complete(last.strip())
    if found is None:
        return None
    return found if not comma else before + _SEPARATOR + found


def listed(names: Iterable[str]) -> str:
    """Write names or codes as they are typed."""
    return _SEPARATOR.join(names)
