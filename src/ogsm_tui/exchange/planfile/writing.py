"""Write a plan document as TOML."""

from enum import StrEnum
from typing import Final

import tomli_w

from ogsm_tui.exchange.planfile.schema import KEYS
from ogsm_tui.services.document import ABSENT, Part, PlanDoc

# Above this a float no longer holds every whole number, so that its digits would say too much.
WHOLE_BELOW: Final = 2.0**53


def write_plan(plan: PlanDoc) -> str:
    """Write a plan file (formats.md, section 1) that reads back as the same document."""
    return tomli_w.dumps(_table(plan), multiline_strings=True)


def _table(part: Part) -> dict[str, object]:
    table: dict[str, object] = {}
    for key in KEYS[type(part)]:
        value: object = getattr(part, key.field)
        if value is not ABSENT and value != key.default:
            table[key.name] = _plain(value)
    return table


def _plain(value: object) -> object:
    match value:
        case None:
            return ""
        case StrEnum():
            return value.value
        case tuple():
            return [_plain(one) for one in value]
        case Part():
            return _table(value)
        case float() if value.is_integer() and abs(value) < WHOLE_BELOW:
            return int(value)
        case _:
            return value
