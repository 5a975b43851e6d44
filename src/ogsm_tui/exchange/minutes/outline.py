"""What a page says and in which order, before it becomes Markdown or HTML; all text is plain."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """One entry of a list: what it is about, who and when, what is said, and the entries under it."""

    text: str = ""
    about: str = ""
    aside: str = ""
    under: tuple["Line", ...] = ()

    @property
    def empty(self) -> bool:
        """Tell whether there is nothing to read."""
        return not (self.about or self.text.strip() or self.under)


@dataclass(frozen=True, slots=True)
class Part:
    """A heading with what stands under it."""

    heading: str
    lines: tuple[Line, ...] = ()
    parts: tuple["Part", ...] = ()

    @property
    def empty(self) -> bool:
        """Tell whether nothing stands under the heading."""
        return not (self.lines or self.parts)


@dataclass(frozen=True, slots=True)
class Page:
    """A whole page; `remark` is one sentence under the title."""

    title: str
    remark: str
    facts: tuple[Line, ...]
    parts: tuple[Part, ...]


def part(heading: str, lines: Iterable[Line] = (), parts: Iterable[Part] = ()) -> Part:
    """Make a part without the lines and parts that say nothing."""
    return Part(
        heading,
        tuple(line for line in lines if not line.empty),
        tuple(each for each in parts if not each.empty),
    )


def page(title: str, remark: str, facts: Iterable[Line], parts: Iterable[Part]) -> Page:
    """Make a page without the facts and parts that say nothing."""
    return Page(
        title,
        remark,
        tuple(line for line in facts if line.text),
        tuple(each for each in parts if not each.empty),
    )


def rows_of(text: str) -> list[str]:
    """Give the rows of a text that are not blank, without the blanks around them."""
    return [row.strip() for row in text.replace("\t", " ").split("\n") if row.strip()]
