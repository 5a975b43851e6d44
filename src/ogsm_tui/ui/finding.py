"""Finding by what somebody types: accents and capitals make no difference, nor does the order of words."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")

MOST = 200
"""Nobody reads further than this; the count says how many there are."""

_LETTERS, _NOWHERE = 5, 9
"""Ranks behind those of `_ranked`."""

_not_in_words = re.compile(r"[^\w]+").sub


def folded(text: str) -> str:
    """Give a text without accents and capitals."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in apart if not unicodedata.combining(each))


def holding(candidates: Iterable[tuple[T, str]], sought: str) -> list[tuple[T, str]]:
    """Give those of which the folded text holds every word that is sought, anywhere and in any order."""
    found = list(candidates)
    for word in folded(sought).split():
        found = [each for each in found if word in each[1]]
    return found


@dataclass(frozen=True, slots=True)
class Findable(Generic[T]):
    """Something that can be found by a short name or by words; `words` each have a blank before them."""

    what: T
    name: str
    words: str


def findable(what: T, name: str, text: str) -> Findable[T]:
    """Prepare something to be found by its short name or by the words of a text."""
    return Findable(what, folded(name), " " + _not_in_words(" ", folded(f"{text} {name}")))


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """What was found, best first, and how many there are; the lower `rank`, the better the best of it."""

    best: tuple[T, ...]
    count: int
    rank: int


def find(among: Sequence[Findable[T]], sought: str) -> Found[T]:
    """Find by what was typed so far: by name, by words, else by letters in their order within words.

    What is called so comes first, then what begins so, then what has words that begin so.
    """
    typed = folded(sought).strip()
    words = _not_in_words(" ", typed).split()
    if not words:  # nothing was typed, or the sign of a key
        held = [each for each in among if typed in ("", each.name)]
        return _as_they_stand(held, 0)
    held = list(among)
    for word in words:
        held = [each for each in held if word in each.words]
    if not held:
        return _as_they_stand(_in_letters(among, words), _LETTERS)
    return _ranked(held, typed, words)


def _as_they_stand(held: Sequence[Findable[T]], rank: int) -> Found[T]:
    return Found(tuple(each.what for each in held[:MOST]), len(held), rank if held else _NOWHERE)


def _ranked(held: Sequence[Findable[T]], typed: str, words: Sequence[str]) -> Found[T]:
    """Put what holds the words in order, as far as anybody reads."""
    best: dict[int, T] = {}
    first = _NOWHERE
    for rank, these in enumerate(_by_rank(held, typed, words)):
        for each in these:
            best.setdefault(id(each), each.what)
            if len(best) == MOST:
                break
        if best:
            first = min(first, rank)
        if len(best) == MOST:
            break
    return Found(tuple(best.values()), len(held), first)


def _by_rank(
    held: Sequence[Findable[T]], typed: str, words: Sequence[str]
) -> Iterator[Sequence[Findable[T]]]:
    yield [each for each in held if each.name == typed]
    start = " " + " ".join(words)
    yield [each for each in held if each.words.startswith(start)]
    yield [each for each in held if each.name.startswith(typed)]
    starts = [f" {word}" for word in words]
    yield [each for each in held if all(part in each.words for part in starts)]
    yield held


def _in_letters(among: Sequence[Findable[T]], words: Sequence[str]) -> list[Findable[T]]:
    """Give what has, for each word, one of its own that begins with the same letter and holds all letters."""
    held = list(among)
    for word in words:
        found = re.compile(r"\b" + r"\w*?".join(map(re.escape, word))).search
        held = [each for each in held if found(each.words)]
    return held
