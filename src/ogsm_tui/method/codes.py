"""The code that a new item gets unless said otherwise."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final

from ogsm_tui.method.words import ItemKind

PREFIXES: Final[Mapping[ItemKind, str]] = {
    ItemKind.GOAL: "D",
    ItemKind.STRATEGY: "S",
    ItemKind.INDICATOR: "I",
    ItemKind.ACTION: "A",
}
_NUMBERED: Final = re.compile(r"(\D*)(\d{1,9})")


def next_code(kind: ItemKind, codes_of_kind: Iterable[str], taken: Iterable[str]) -> str:
    """Give the next free code in the way in which the plan numbers this kind: after A30 comes A31."""
    numbered = [match.groups() for match in map(_NUMBERED.fullmatch, codes_of_kind) if match]
    prefix = PREFIXES[kind]
    if numbered:
        prefix = Counter(prefix for prefix, _ in numbered).most_common(1)[0][0]
    highest = max((int(number) for start, number in numbered if start == prefix), default=0)
    used = set(taken)
    following = highest + 1
    while f"{prefix}{following}" in used:
        following += 1
    return f"{prefix}{following}"
