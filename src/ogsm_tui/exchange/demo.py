"""The demo plan, moved to today: it always looks as if its next session is this week.

Everything in it moves by the same whole number of weeks. Weekdays stay, and since the rules are
evaluated on the day of the session, the session lists the same whatever today is.
"""

import re
import tomllib
from datetime import date, timedelta
from typing import Final, TypeAlias

import tomli_w

from ogsm_tui.resources import find_resource

TomlValue: TypeAlias = "str | int | float | date | list[TomlValue] | dict[str, TomlValue]"
TomlTable: TypeAlias = dict[str, TomlValue]

ANCHOR: Final = date(2026, 11, 24)
"""The day of the next planned doensessie as it stands in the files."""

WEEK: Final = timedelta(weeks=1)
# A decision keeps the dates that it changed in its old and new value, which are texts.
DATE_IN_TEXT: Final = re.compile(r"\b\d{4}-\d\d-\d\d\b")


def demo_toml(lang: str, today: date) -> str:
    """Give the demo plan in a language as a plan file, moved to today."""
    return tomli_w.dumps(demo_plan(lang, today))


def demo_plan(lang: str, today: date) -> TomlTable:
    """Give the demo plan in a language as parsed TOML, moved to today."""
    return shift(tomllib.loads(demo_text(lang)), today)


def demo_text(lang: str) -> str:
    """Give the file of the demo plan in a language, `nl` or `en`, as it is shipped.

    Raises MissingResource.
    """
    return find_resource(f"demo.{lang}.toml").read_text(encoding="utf-8")


def shift(plan: TomlTable, today: date) -> TomlTable:
    """Move every date of a plan by whole weeks, so that the anchor is 1 to 7 days after today.

    Raises OverflowError where a date would leave the calendar.
    """
    by = ((today - ANCHOR) // WEEK + 1) * WEEK
    return {key: _shifted(value, by) for key, value in plan.items()}


def _shifted(value: TomlValue, by: timedelta) -> TomlValue:
    match value:
        case dict():
            return {key: _shifted(inner, by) for key, inner in value.items()}
        case list():
            return [_shifted(inner, by) for inner in value]
        case str():
            return DATE_IN_TEXT.sub(lambda found: str(date.fromisoformat(found[0]) + by), value)
        case date():
            return value + by
        case _:
            return value
