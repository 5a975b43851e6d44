"""Text in columns, for a terminal that is only printed on."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

GAP = "  "
LEAST = 30
"""Columns of a text that is cut or broken, at the least."""

DOT = " · "

_UNSEEN = ("Cc", "Cf", "Cs", "Zl", "Zp")
_JOINERS = "\u200c\u200d"
_HIDDEN = "\N{REPLACEMENT CHARACTER}"


@dataclass(frozen=True, slots=True)
class Columns:
    """Rows of plain texts under their headings.

    Where there is no room the last column is broken over lines first; then `cut` is cut.
    """

    headings: Sequence[str]
    rows: Sequence[Sequence[str]]
    cut: int

    @property
    def broken(self) -> int:
        """The column whose text may be broken over lines."""
        return len(self.headings) - 1


def plain(text: str) -> str:
    """Put a text on one line, with a visible sign for what would steer the terminal."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_visible(sign) for sign in text)


def wide(text: str) -> int:
    """Give the number of columns that a text takes."""
    return len(text) if text.isascii() else sum(_wide(sign) for sign in text)


def cut(text: str, columns: int) -> str:
    """Leave away the end of a text that is too long, and say so by a sign."""
    if wide(text) <= columns:
        return text
    kept = ""
    for sign in text:
        if wide(kept) + _wide(sign) > columns - 1:
            break
        kept += sign
    return f"{kept.rstrip()}…"


def broken(text: str, columns: int) -> list[str]:
    """Break a text between words; a longer word is cut."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if wide(longer) <= columns:
            lines[-1] = longer
        else:
            lines.append(cut(word, columns))
    return [line for line in lines if line] or [""]


def heading(text: str) -> str:
    """Begin a text with a capital."""
    return text[:1].upper() + text[1:]


def rows(table: Sequence[Sequence[str]], indent: str) -> Iterator[str]:
    """Give the lines of rows of plain texts, one below the other, nothing cut."""
    widths = _widths(table)
    for row in table:
        yield _line(row, widths, indent)


def in_columns(table: Columns, indent: str, width: int | None) -> list[str] | None:
    """Give the lines of a table in columns, or `None` where they are too narrow for that.

    Args:
        table: What is in it.
        indent: What stands before every line.
        width: Columns of the terminal; `None` where nothing has to be cut.
    """
    all_rows = [table.headings, *table.rows]
    widths = _widths(all_rows)
    excess = 0 if width is None else wide(indent) + sum(widths) + len(GAP) * (len(widths) - 1) - width
    for place in (table.broken, table.cut):
        given = max(0, min(excess, widths[place] - LEAST))
        widths[place] -= given
        excess -= given
    return None if excess > 0 else [line for row in all_rows for line in _lines(row, widths, table, indent)]


def stacked(table: Columns, indent: str, width: int) -> Iterator[str]:
    """Give each row over several lines: what is cut in columns, then the rest with its headings."""
    widths = _widths(table.rows)[: table.cut]
    margin = wide(indent) + sum(widths) + len(GAP) * len(widths)
    for row in table.rows:
        head = _line(row[: table.cut], widths, indent)
        middle = zip(table.headings[table.cut + 1 : -1], row[table.cut + 1 : -1], strict=True)
        about = DOT.join(f"{name} {text}" for name, text in middle if text)
        texts = (row[table.cut], about, row[-1])
        first, *more = [line for text in texts for line in broken(text, width - margin) if line] or [""]
        yield f"{head}{' ' * (margin - wide(head))}{first}".rstrip()
        yield from (" " * margin + line for line in more)


def _widths(rows: Sequence[Sequence[str]]) -> list[int]:
    return [max(wide(text) for text in column) for column in zip(*rows, strict=True)]


def _lines(row: Sequence[str], widths: Sequence[int], table: Columns, indent: str) -> Iterator[str]:
    parts = [
        broken(text, columns) if place == table.broken else [cut(text, columns)]
        for place, (text, columns) in enumerate(zip(row, widths, strict=True))
    ]
    for number in range(max(len(part) for part in parts)):
        texts = [part[number] if number < len(part) else "" for part in parts]
        yield _line(texts, widths, indent)


def _line(texts: Sequence[str], widths: Sequence[int], indent: str) -> str:
    padded = (text + " " * (columns - wide(text)) for text, columns in zip(texts, widths, strict=True))
    return f"{indent}{GAP.join(padded)}".rstrip()


def _visible(sign: str) -> str:
    if sign in "\n\t":
        return " "
    return _HIDDEN if unicodedata.category(sign) in _UNSEEN and sign not in _JOINERS else sign


def _wide(sign: str) -> int:
    if unicodedata.combining(sign) or sign in _JOINERS or unicodedata.category(sign) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in ("W", "F") else 1
