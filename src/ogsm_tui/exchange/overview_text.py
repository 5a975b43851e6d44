"""What a bookmark holds, as people read it: on a terminal, and in Markdown."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from ogsm_tui.exchange.cells import Columns, heading, in_columns, plain, stacked
from ogsm_tui.exchange.overview import moved, reasons, sections
from ogsm_tui.exchange.tables import as_markdown
from ogsm_tui.method.words import Light, Section, Signal, Status
from ogsm_tui.store.models import ActionCounts, ListedAction, ListedIndicator, ListedStrategy, Overview
from ogsm_tui.texts import Texts

Sign: TypeAlias = Callable[[Light | None], str]
"""Gives the sign of a light."""

ACTION_COLUMNS = ("light", "code", "title", "owner", "deadline", "report_date", "reasons")
STRATEGY_COLUMNS = ("light", "code", "title", "owner", "actions_or_value", "report_date", "reasons")
TITLE = ACTION_COLUMNS.index("title")
INDENT = "  "


@dataclass(frozen=True, slots=True)
class Wording:
    """How an overview is worded: in which language, with which signs, and on which day."""

    texts: Texts
    sign: Sign
    on: date

    def light(self, light: Light | None) -> str:
        """Give sign and word of a light."""
        return f"{self.sign(light)} {self.texts.words.light(light)}"

    def day(self, day: date | None) -> str:
        """Give a date in short."""
        return "" if day is None else self.texts.dates.short(day, self.on)


def as_text(overview: Overview, texts: Texts, sign: Sign, width: int | None) -> str:
    """Lay a bookmark out in columns, by section.

    Args:
        overview: What the bookmark holds.
        texts: The language.
        sign: Gives the sign of a light.
        width: Columns of the terminal; `None` where nothing has to be cut.
    """
    wording = Wording(texts, sign, overview.on)
    parts = list(_parts(overview, wording))
    lines = [_title(overview, texts), plain(overview.plan.title)]
    for part, rows in zip(parts, _laid_out(parts, texts, width), strict=True):
        lines += ["", f"{part.title} ({part.number})", *(rows or [f"{INDENT}{texts.tables.section_empty}"])]
    return "\n".join(lines) + "\n"


def as_markdown_page(overview: Overview, texts: Texts, sign: Sign) -> str:
    """Write a bookmark as Markdown: a heading and a table for each section."""
    from ogsm_tui.exchange.minutes.markdown_text import inline  # brings all of the minutes along

    wording = Wording(texts, sign, overview.on)
    parts = [f"# {_title(overview, texts)}\n\n{inline(overview.plan.title)}\n"]
    for part in _parts(overview, wording):
        table = (
            as_markdown(part.headings(texts), part.rows) if part.rows else f"{texts.tables.section_empty}\n"
        )
        parts.append(f"## {part.title}\n\n{table}")
    return "\n".join(parts)


def _title(overview: Overview, texts: Texts) -> str:
    kinds = {kind.value: noun.one for kind, noun in texts.words.sessions.items()}
    bookmark = kinds.get(overview.bookmark, overview.bookmark)
    date = texts.dates.full(overview.on)
    return heading(texts.tables.overview_title.format(bookmark=bookmark, date=date))


@dataclass(frozen=True, slots=True)
class _Part:
    """A section as it is shown; `number` counts its items, not the indicators under them."""

    title: str
    columns: tuple[str, ...]
    number: int
    rows: list[Sequence[str]]

    def headings(self, texts: Texts) -> list[str]:
        return [texts.tables.columns[column] for column in self.columns]


def _parts(overview: Overview, wording: Wording) -> Iterator[_Part]:
    for section, items in sections(overview):
        steering = section is Section.STRATEGIES
        yield _Part(
            title=wording.texts.words.sections[section],
            columns=STRATEGY_COLUMNS if steering else ACTION_COLUMNS,
            number=len(items),
            rows=[row for item in items for row in _rows(item, wording)],
        )


def _laid_out(parts: Sequence[_Part], texts: Texts, width: int | None) -> list[list[str]]:
    """Give the lines of each section: in columns, or, where one is too wide for that, all row by row."""
    tables = [
        Columns(part.headings(texts), [[plain(cell) for cell in row] for row in part.rows], TITLE)
        for part in parts
    ]
    columns = [in_columns(table, INDENT, width) if table.rows else [] for table in tables]
    fitting = [lines for lines in columns if lines is not None]
    if width is None or len(fitting) == len(tables):
        return fitting
    return [list(stacked(table, INDENT, width)) if table.rows else [] for table in tables]


def _rows(item: ListedAction | ListedStrategy, wording: Wording) -> Iterator[Sequence[str]]:
    if isinstance(item, ListedAction):
        yield _action(item, wording)
    else:
        yield _strategy(item, wording)
        yield from (_indicator(each, wording) for each in item.indicators)


def _action(action: ListedAction, wording: Wording) -> Sequence[str]:
    return (
        wording.light(action.light),
        action.code,
        action.title,
        action.owner or "",
        wording.day(action.deadline),
        wording.day(action.report_date),
        _why(action, wording),
    )


def _strategy(strategy: ListedStrategy, wording: Wording) -> Sequence[str]:
    return (
        wording.light(strategy.light),
        strategy.code,
        strategy.title,
        strategy.owner or "",
        _counts(strategy.actions, wording),
        wording.day(strategy.report_date),
        _why(strategy, wording),
    )


def _indicator(indicator: ListedIndicator, wording: Wording) -> Sequence[str]:
    return (
        wording.light(indicator.light),
        indicator.code,
        indicator.title,
        indicator.owner or "",
        _against_target(indicator, wording.texts),
        wording.day(indicator.measured_on),
        _why(indicator, wording),
    )


def _counts(counts: ActionCounts, wording: Wording) -> str:
    """Say how many actions of a strategy have which light, and how many are completed."""
    lights = (
        (Light.RED, counts.red),
        (Light.ORANGE, counts.orange),
        (Light.GREEN, counts.green),
        (None, counts.none),
    )
    said = [f"{wording.sign(light)} {number}" for light, number in lights if number]
    if counts.completed:
        said.append(f"{wording.texts.words.statuses[Status.COMPLETED]} {counts.completed}")
    return "  ".join(said)


def _against_target(indicator: ListedIndicator, texts: Texts) -> str:
    """Say "45 % / 80 %": the value against what it is to become."""
    values = (indicator.actual, indicator.target)
    said = [
        texts.tables.empty if value is None else texts.numbers.quantity(value, indicator.unit)
        for value in values
    ]
    return " / ".join(said)


def _why(item: ListedAction | ListedStrategy | ListedIndicator, wording: Wording) -> str:
    texts = wording.texts
    said = reasons(item, texts)
    for signal in item.signals:
        word = texts.words.signals[signal]
        far = moved(item.moves, texts) if isinstance(item, ListedAction) and signal is Signal.MOVED else ""
        said.append(f"{word} {far}".rstrip())
    return ", ".join(said)
