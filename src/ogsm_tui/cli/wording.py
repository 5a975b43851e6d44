"""Have argparse speak the language on screen.

The standard library offers no way to hand argparse its words: it asks gettext, which reads compiled files
from a folder of the system. So its own names for gettext are replaced while it works (Python 3.11 to 3.14);
a message that is not in the texts stays English.
"""

import argparse
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

_ONE, _MANY = "_", "ngettext"


@contextmanager
def argparse_in(words: Mapping[str, str]) -> Iterator[None]:
    """Translate the messages of argparse inside the block, by their English original."""

    def one(message: str) -> str:
        return words.get(message, message)

    def many(single: str, plural: str, count: int) -> str:
        return one(single if count == 1 else plural)

    names = vars(argparse)
    before = {name: names[name] for name in (_ONE, _MANY) if name in names}
    names.update({name: word for name, word in ((_ONE, one), (_MANY, many)) if name in before})
    try:
        yield
    finally:
        names.update(before)
