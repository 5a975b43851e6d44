"""What is asked in an entry, and what was filled in: fields, a menu of keys, and the words of a reason.

Everything that takes a word is a `Form`: a decision, why an action is reopened, what was discussed, why an
agreement was not kept. A form knows no screen; the widget that shows it is `widgets/entry_bar.py`.
"""

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from datetime import date, time
from enum import StrEnum
from typing import Protocol

from ogsm_tui.services.outcome import Refused
from ogsm_tui.texts.said_dates import NotADate, said_date
from ogsm_tui.ui.editing import Editing
from ogsm_tui.ui.theme import Tone

Value = str | date | time | float | int | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Misread:
    """What was typed means nothing; `why` is the code of its sentence, `subject` has the words of it."""

    why: str
    subject: Mapping[str, str] = dataclass_field(default_factory=dict)


class Reader(Protocol):
    """Reads what is typed in a field whose kind alone does not say enough."""

    def read(self, said: str) -> Value | Misread:
        """Give what is meant by a text that is not empty."""
        ...

    def meant(self, value: Value) -> str:
        """Say what is meant, to stand beside what was typed; empty where that goes without saying."""
        ...

    def completed(self, typed: str) -> str | None:
        """Give the whole of which the beginning was typed, if it is the beginning of something."""
        ...


class FieldKind(StrEnum):
    """What a field takes."""

    TEXT = "text"
    NAME = "name"
    DATE = "date"
    TIME = "time"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that is asked.

    `value` is filled in beforehand; typing replaces it, unless it is there `to_edit`. `remark` stands dim
    beside it: what it is now. A `reader` reads it instead of its kind.
    """

    name: str
    label: str
    kind: FieldKind = FieldKind.TEXT
    value: str = ""
    optional: bool = False
    to_edit: bool = False
    remark: str = ""
    reader: Reader | None = None


@dataclass(frozen=True, slots=True)
class Unread:
    """What was typed cannot be kept; `why` is the code of its sentence, `subject` has more words of it."""

    field: str
    why: str
    said: str
    subject: Mapping[str, str] = dataclass_field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Answers:
    """What was filled in, read."""

    values: Mapping[str, Value]

    def text(self, name: str) -> str:
        """Give a text or a name; empty where nothing was filled in."""
        value = self.values.get(name)
        return value if isinstance(value, str) else ""

    def day(self, name: str) -> date | None:
        """Give a date."""
        value = self.values.get(name)
        return value if isinstance(value, date) else None

    def moment(self, name: str) -> time | None:
        """Give a time of day."""
        value = self.values.get(name)
        return value if isinstance(value, time) else None

    def number(self, name: str) -> float | None:
        """Give a number."""
        value = self.values.get(name)
        return value if isinstance(value, (int, float)) else None

    def whole(self, name: str) -> int | None:
        """Give a whole number."""
        value = self.values.get(name)
        return value if isinstance(value, int) else None

    def names(self, name: str) -> tuple[str, ...]:
        """Give names or codes."""
        value = self.values.get(name)
        return value if isinstance(value, tuple) else ()


Missing = Callable[[Collection[str]], str | None]
"""Gives the first field that must still be filled, knowing which are."""


class Form:
    """Fields that are being filled in, with the cursor in one of them.

    `code` names the form among those of one item, so that its draft comes back. `people` are the names
    that complete as one types, `on` is the day from which dates are counted. Where `only_changed` fields are
    read, the others are answered by nothing.
    """

    def __init__(
        self,
        code: str,
        heading: str,
        fields: Sequence[Field],
        *,
        on: date,
        people: Sequence[str] = (),
        missing: Missing | None = None,
        only_changed: bool = False,
    ) -> None:
        """Begin in the first field that must be filled, else in the first that is empty or to be edited."""
        self.code = code
        self.heading = heading
        self.fields = tuple(fields)
        self.on = on
        self.people = tuple(people)
        self._missing = missing or self._first_required
        self._only_changed = only_changed
        self._texts = {each.name: Editing(each.value, fresh=not each.to_edit) for each in self.fields}
        self.current = self._first_place()

    # ---- looking

    @property
    def field(self) -> Field:
        """The field that the cursor is in."""
        return self.fields[self.current]

    @property
    def editing(self) -> Editing:
        """The text that the cursor is in."""
        return self._texts[self.field.name]

    def text_of(self, field: Field) -> Editing:
        """Give the text of a field."""
        return self._texts[field.name]

    @property
    def is_changed(self) -> bool:
        """Tell whether anything differs from what was filled in beforehand."""
        return bool(self.changed)

    @property
    def changed(self) -> frozenset[str]:
        """The names of the fields in which something else stands than was filled in beforehand."""
        return frozenset(each.name for each in self.fields if self._texts[each.name].text != each.value)

    def completion(self, field: Field) -> str | None:
        """Give the name that what was typed is the beginning of."""
        editing = self._texts[field.name]
        if editing.fresh or editing.cursor < len(editing.text):
            return None
        if field.reader is not None:
            return field.reader.completed(editing.text)
        if field.kind is not FieldKind.NAME:
            return None
        return completed(editing.text, self.people)

    # ---- filling in

    def insert(self, text: str) -> None:
        """Type or paste into the present field."""
        self.editing.insert(text)

    def press(self, key: str) -> bool:
        """Act on a key that edits or goes to another field; say whether it is one."""
        match key:
            case "tab" | "down":
                self.go(self.current + 1)
            case "shift+tab" | "up":
                self.go(self.current - 1)
            case "right" | "end" if self.completion(self.field) is not None:
                self._complete()
            case _:
                return self.editing.press(key)
        return True

    def go(self, place: int) -> None:
        """Go to another field; beyond the last comes the first."""
        self._complete()
        self.current = place % len(self.fields)

    def go_to(self, name: str) -> None:
        """Go to the field of this name."""
        self.go(next(place for place, each in enumerate(self.fields) if each.name == name))

    def first_missing(self) -> str | None:
        """Give the first field that must be filled and is not."""
        filled = frozenset(name for name, editing in self._texts.items() if editing.text.strip())
        return self._missing(filled)

    def read(self) -> Answers | Unread:
        """Read all fields, or give the first that cannot be read."""
        self._complete()
        values: dict[str, Value] = {}
        for each in self.fields:
            if self._only_changed and each.name not in self.changed:
                continue
            value = read_field(each, self._texts[each.name].text, self.on)
            if isinstance(value, Unread):
                return value
            values[each.name] = value
        return Answers(values)

    # ---- drafts

    def draft(self) -> str | None:
        """Give what differs from what was filled in beforehand, to be kept; `None` where nothing does."""
        if not self.is_changed:
            return None
        texts = {each.name: self._texts[each.name].text for each in self.fields if each.name in self.changed}
        return json.dumps(texts, ensure_ascii=False)

    def take_draft(self, draft: str) -> bool:
        """Fill in what was kept; say whether there was anything."""
        try:
            texts = json.loads(draft)
        except ValueError:
            return False
        if not isinstance(texts, dict):
            return False
        known = {each.name for each in self.fields}
        taken = {name: text for name, text in texts.items() if name in known and isinstance(text, str)}
        for name, text in taken.items():
            self._texts[name].replace(text)
        self.current = self._first_place()
        if self.first_missing() is None and taken:
            self.go_to(next(each.name for each in self.fields if each.name in taken))
        return bool(taken)

    def _complete(self) -> None:
        name = self.completion(self.field)
        if name is not None:
            self.editing.replace(name)

    def _first_required(self, filled: Collection[str]) -> str | None:
        return next(
            (each.name for each in self.fields if not each.optional and each.name not in filled), None
        )

    def _first_place(self) -> int:
        missing = self.first_missing()
        if missing is not None:
            return next(place for place, each in enumerate(self.fields) if each.name == missing)
        waiting = (
            place
            for place, each in enumerate(self.fields)
            if each.to_edit or not self._texts[each.name].text.strip()
        )
        return next(waiting, 0)


def read_field(field: Field, text: str, on: date) -> Value | Unread:
    """Read what was typed in a field; an empty one is `None`."""
    said = text.strip()
    if not said:
        return None
    if field.reader is not None:
        value = field.reader.read(said)
        return Unread(field.name, value.why, said, value.subject) if isinstance(value, Misread) else value
    match field.kind:
        case FieldKind.TEXT | FieldKind.NAME:
            return said
        case FieldKind.DATE:
            found = said_date(said, on)
            return Unread(field.name, found.why, said) if isinstance(found, NotADate) else found
        case FieldKind.TIME:
            return _time(said) or Unread(field.name, "not-a-time", said)
        case FieldKind.WHOLE:
            return _whole(field, said)


def _whole(field: Field, said: str) -> int | Unread:
    try:
        return int("".join(said.split()))
    except ValueError:
        return Unread(field.name, "not-a-number", said)


def _time(said: str) -> time | None:
    """Read a time as people type it: 10:00, 10.30, 1030, 9, 9u, 14u30."""
    hours, _, minutes = said.lower().replace(".", ":").replace("u", ":").replace("h", ":").partition(":")
    if not minutes and len(hours) in (3, 4):
        hours, minutes = hours[:-2], hours[-2:]
    try:
        return time(int(hours), int(minutes or 0))
    except ValueError:
        return None


def completed(typed: str, people: Sequence[str]) -> str | None:
    """Give the person whose name, or a later part of it, begins with what was typed."""
    wanted = " ".join(typed.split()).casefold()
    if not wanted:
        return None
    names = [(name, name.casefold()) for name in people]
    if any(wanted == plain for _, plain in names):
        return None
    for name, plain in names:
        if plain.startswith(wanted):
            return name
    for name, plain in names:
        if any(part.startswith(wanted) for part in plain.split()[1:]):
            return name
    return None


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of a menu; where there is an `obstacle` it is dim, and choosing it says why."""

    key: str
    label: str
    obstacle: Refused | None = None
    tone: Tone = Tone.TEXT


@dataclass(frozen=True, slots=True)
class Menu:
    """A question that one key answers."""

    code: str
    heading: str
    choices: tuple[Choice, ...]

    def choice(self, key: str) -> Choice | None:
        """Give the choice of a key."""
        return next((each for each in self.choices if each.key == key), None)
