"""Letters three lines high, for the few words that must be read from the other end of the room."""

from collections.abc import Mapping
from typing import Final

_PIXELS: Final = """
A .#. B ##. C .## D ##. E ### F ### G .### H #.# I # J ..# K #.# L #.. M #...# N #..# O .##.
A #.# B #.# C #.. D #.# E #.. F #.. G #... H #.# I # J ..# K #.# L #.. M ##.## N ##.# O #..#
A ### B ##. C #.. D #.# E ##. F ##. G #.## H ### I # J ..# K ##. L #.. M #.#.# N #.## O #..#
A #.# B #.# C #.. D #.# E #.. F #.. G #..# H #.# I # J #.# K #.# L #.. M #...# N #..# O #..#
A #.# B ##. C .## D ##. E ### F #.. G .### H #.# I # J .#. K #.# L ### M #...# N #..# O .##.
P ##. Q .##. R ##. S .## T ### U #..# V #.# W #...# X #.# Y #.# Z ### 0 .#. 1 .# 2 ##. 3 ##.
P #.# Q #..# R #.# S #.. T .#. U #..# V #.# W #...# X #.# Y #.# Z ..# 0 #.# 1 ## 2 ..# 3 ..#
P ##. Q #..# R ##. S .#. T .#. U #..# V #.# W #.#.# X .#. Y .#. Z .#. 0 #.# 1 .# 2 .#. 3 ##.
P #.. Q #.#. R #.# S ..# T .#. U #..# V #.# W ##.## X #.# Y .#. Z #.. 0 #.# 1 .# 2 #.. 3 ..#
P #.. Q .#.# R #.# S ##. T .#. U .##. V .#. W #...# X #.# Y .#. Z ### 0 .#. 1 .# 2 ### 3 ##.
4 #.# 5 ### 6 .## 7 ### 8 ### 9 ### : . - ... . . / ..# % #.#
4 #.# 5 #.. 6 #.. 7 ..# 8 #.# 9 #.# : # - ... . . / ..# % ..#
4 ### 5 ##. 6 ### 7 .#. 8 ### 9 ### : . - ### . . / .#. % .#.
4 ..# 5 ..# 6 #.# 7 .#. 8 #.# 9 ..# : # - ... . . / #.. % #..
4 ..# 5 ##. 6 ### 7 .#. 8 ### 9 ##. : . - ... . # / #.. % #.#
"""
_ROWS_OF_PIXELS: Final = 5
_BLANK: Final = ("..",) * _ROWS_OF_PIXELS
_HALVES: Final = {"..": " ", "#.": "▀", ".#": "▄", "##": "█"}

HEIGHT: Final = 3
"""Lines that a word takes."""


def _letters() -> Mapping[str, tuple[str, ...]]:
    letters: dict[str, tuple[str, ...]] = {" ": _BLANK}
    for row in _PIXELS.strip().splitlines():
        parts = row.split()
        for letter, pixels in zip(parts[::2], parts[1::2], strict=True):
            letters[letter] = (*letters.get(letter, ()), pixels)
    return letters


_LETTERS: Final = _letters()


def block_letters(word: str) -> tuple[str, ...] | None:
    """Write a word in three lines of equal width, or give `None` where a letter of it is not known.

    Capitals and small letters look the same. The characters are half blocks, one cell each.
    """
    known = [_LETTERS.get(letter) for letter in word.upper()]
    letters = [letter for letter in known if letter is not None]
    if len(letters) < len(known):
        return None
    rows = [".".join(letter[row] for letter in letters) for row in range(_ROWS_OF_PIXELS)]
    rows.append("." * len(rows[0]))
    return tuple(
        "".join(_HALVES[upper + lower] for upper, lower in zip(above, below, strict=True))
        for above, below in zip(rows[::2], rows[1::2], strict=True)
    )
