"""A person's text in Markdown: whatever it holds, it is read as text (CommonMark and GitHub's dialect).

What no reader can take for a sign of Markdown is left as it was written: `R&D`, `a_b`, `3 * 4`, `+2 weken`.
"""

import re
from typing import Final

from ogsm_tui.exchange.minutes.outline import Line, Part, rows_of

_SIGNS: Final = re.compile(
    r"""
    \\ (?= [!-/:-@\[-`{-~] | $ )            # would take away the meaning of the sign after it
    | [`|\[]
    | (?<![ ])\* | \*(?![ ])                # a star with blanks on both sides is a star
    | (?<![^\W_])_ | _(?![^\W_])            # inside a word it is a part of the word
    | (?<!^)(?<![ ])~ | ~(?!\d)             # "~5" only opens what nothing closes
    | < (?! [ ] | $ )
    | & (?= \#?\w+; )
    """,
    re.VERBOSE,
)
_AT_START: Final = re.compile(r"[#>:] | [-+](?=[-:\s]|$) | =(?==*$)", re.VERBOSE)
_NUMBERED: Final = re.compile(r"([0-9]{1,9})([.)])(?=\s|$)")
_CLOSING: Final = re.compile(r"(?<= )#(?=#*$)")
_BREAK: Final = "\\\n"


def inline(text: str) -> str:
    """Write a text inside a line; several rows become one."""
    return _escaped(" ".join(rows_of(text)))


def block(text: str, indent: str = "") -> str:
    """Write a text that begins a paragraph or a list entry; its rows stay apart.

    Args:
        text: The text of a person.
        indent: Blanks before every row but the first.
    """
    return f"{_BREAK}{indent}".join(_at_start(_escaped(row)) for row in rows_of(text))


def following(text: str, indent: str) -> str:
    """Write a text after something else on its line; its other rows stay apart."""
    first, *rest = rows_of(text)
    return f"{_BREAK}{indent}".join([_escaped(first), *(_at_start(_escaped(row)) for row in rest)])


def heading(level: int, text: str) -> str:
    """Write a heading of a level from 1 to 6."""
    return "#" * level + " " + _CLOSING.sub(r"\#", inline(text))


def blocks(part: Part, level: int) -> list[str]:
    """Write a part as blocks, between which stands an empty line."""
    written = [heading(level, part.heading)]
    if part.lines:
        written.append(bullets(part.lines))
    for each in part.parts:
        written.extend(blocks(each, level + 1))
    return written


def bullets(lines: tuple[Line, ...], indent: str = "") -> str:
    """Write entries as a list."""
    return "\n".join(_bullet(line, indent) for line in lines)


def _bullet(line: Line, indent: str) -> str:
    inner = indent + "  "
    written = f"{indent}- {_entry(line, inner)}"
    return f"{written}\n{bullets(line.under, inner)}" if line.under else written


def _entry(line: Line, indent: str) -> str:
    name = inline(line.about)
    if not name:
        return block(line.text, indent)
    about = f"**{name}**"
    if line.aside:
        about += f" ({inline(line.aside)})"
    return f"{about}: {following(line.text, indent)}" if line.text.strip() else about


def _escaped(row: str) -> str:
    return _SIGNS.sub(r"\\\g<0>", row)


def _at_start(row: str) -> str:
    if _AT_START.match(row):
        return "\\" + row
    return _NUMBERED.sub(r"\1\\\2", row, count=1) if _NUMBERED.match(row) else row
