"""A value from a file as a short text that is safe to print."""

import re

LONGEST = 60
BARE = re.compile(r"[A-Za-z0-9_-]+")


def shown(value: object) -> str:
    """Show a value as it would stand in a file, shortened, on one line and without controls."""
    match value:
        case str():
            return quoted(value)
        case bool():
            return "true" if value else "false"
        case int():
            # Python refuses to write very long numbers in decimals; hexadecimals it always writes.
            return shortened(str(value) if abs(value) < 10**LONGEST else hex(value))
        case dict():
            return "{…}" if value else "{}"
        case list():
            return "[…]" if value else "[]"
        case _:
            return shortened(str(value))


def shown_key(key: str) -> str:
    """Show a key as it would stand in a file."""
    return shortened(key) if BARE.fullmatch(key) else quoted(key)


def quoted(text: str) -> str:
    """Show a text between quotes."""
    return f'"{shortened(text)}"'


def shortened(text: str) -> str:
    """Cut a text to what fits in a sentence, and make it safe to print."""
    return visible(text if len(text) <= LONGEST else text[: LONGEST - 1] + "…")


def visible(text: str) -> str:
    """Write out every character of a text that a terminal would act on instead of showing it."""
    return text if text.isprintable() else "".join(map(_visible_character, text))


def _visible_character(char: str) -> str:
    return char if char.isprintable() else char.encode("unicode_escape").decode("ascii")
