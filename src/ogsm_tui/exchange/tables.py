"""What other programs read: JSON, CSV, and tables in Markdown."""

import csv
import io
import json
import re
from collections.abc import Iterable, Sequence
from typing import TypeAlias

Json: TypeAlias = "str | int | float | Sequence[Json] | dict[str, Json] | None"
"""What JSON is made of."""

Cell = str | int | float | None
"""What stands in a cell; what is absent is empty."""

# A spreadsheet takes what starts like this for a formula, in some countries with a wide sign too; where it
# divides a file at semicolons, also behind one of those. Behind a line break a dash and a space begin a list.
_FORMULA = re.compile(r"^[=+\-@＝＋－＠\t\r\n]|(?<=[;\t\n])(?=[\"' ]*(?:[=+@＝＋－＠]|-(?! )))")


def json_text(content: Json) -> str:
    """Write JSON that people can read too, its keys in the order given."""
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def as_csv(headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """Write a table as CSV, in which no text can be taken for a formula."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(headings)
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    return stream.getvalue()


def as_markdown(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Write a table as Markdown; its texts are taken literally."""
    from ogsm_tui.exchange.minutes.markdown_text import inline  # brings all of the minutes along

    lines = [headings, ["---"] * len(headings), *([inline(cell) for cell in row] for row in rows)]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def whole(number: float | None) -> int | float | None:
    """Give a number as whole where it is, so that 80 is not written as 80.0."""
    return int(number) if number is not None and float(number).is_integer() else number


def _harmless(cell: Cell) -> Cell:
    if not isinstance(cell, str):
        return cell
    # A lone carriage return is a new row to most readers, and the writer does not quote it.
    return _FORMULA.sub(r"'\g<0>", cell.replace("\r", "\n"))
