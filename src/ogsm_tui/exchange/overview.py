"""What a bookmark holds, as `ogsm overview` prints it for other programs (formats.md, section 2)."""

from collections.abc import Iterator, Sequence
from datetime import date

from ogsm_tui.exchange.tables import Cell, Json, as_csv, json_text, whole
from ogsm_tui.method.facts import Moves
from ogsm_tui.method.words import Section
from ogsm_tui.store.models import (
    ActionCounts,
    ListedAction,
    ListedIndicator,
    ListedStrategy,
    Overview,
)
from ogsm_tui.texts import Texts

FORMAT = 1
"""Number of the contract: it changes when the contract does, not when it grows."""

COLUMNS = (
    "section",
    "kind",
    "code",
    "title",
    "owner",
    "strategies",
    "status",
    "light",
    "progress",
    "report_date",
    "start",
    "deadline",
    "completed",
    "reasons",
    "signals",
    "moves",
    "handled",
)
INDICATOR_COLUMNS = ("unit", "baseline", "target", "target_date", "actual", "measured_on")
"""Columns that follow where there are strategies, filled in the rows of their indicators."""


def as_json(overview: Overview) -> str:
    """Write a bookmark as JSON, with the identifiers of the method."""
    content: dict[str, Json] = {
        "format": FORMAT,
        "ogsm": overview.plan.title,
        "bookmark": overview.bookmark,
        "on": overview.on.isoformat(),
        "previous_session": _day(overview.previous_session),
        "sections": [_section(section, items) for section, items in sections(overview)],
    }
    return json_text(content)


def as_csv_table(overview: Overview, texts: Texts) -> str:
    """Write a bookmark as CSV: a row for each item, and for each indicator under its strategy."""
    wide = overview.strategies is not None
    columns = (*COLUMNS, *INDICATOR_COLUMNS) if wide else COLUMNS
    rows = _rows(overview, texts)
    return as_csv([texts.tables.columns[column] for column in columns], [row[: len(columns)] for row in rows])


def sections(overview: Overview) -> Iterator[tuple[Section, Sequence[ListedStrategy | ListedAction]]]:
    """Give the sections of a bookmark in their order, empty ones too."""
    if overview.strategies is not None:
        yield Section.STRATEGIES, overview.strategies
    yield Section.DECIDE, overview.decide
    yield Section.UNKNOWN, overview.unknown
    yield Section.CHECK, overview.check


def _section(section: Section, items: Sequence[ListedStrategy | ListedAction]) -> dict[str, Json]:
    listed = [_action(each) if isinstance(each, ListedAction) else _strategy(each) for each in items]
    return {"id": section, "items": listed}


def _action(action: ListedAction) -> dict[str, Json]:
    return {
        "kind": action.ref.kind,
        "code": action.code,
        "title": action.title,
        "owner": action.owner,
        "strategies": [strategy.code for strategy in action.strategies],
        "status": action.status,
        "light": action.light,
        "progress": action.progress,
        "report_date": _day(action.report_date),
        "start": _day(action.start),
        "deadline": _day(action.deadline),
        "completed": _day(action.completed),
        "reasons": list(action.reasons),
        "signals": list(action.signals),
        "moves": {"times": action.moves.times, "days": action.moves.days},
        "handled": action.handled,
    }


def _strategy(strategy: ListedStrategy) -> dict[str, Json]:
    return {
        "kind": strategy.ref.kind,
        "code": strategy.code,
        "title": strategy.title,
        "owner": strategy.owner,
        "strategies": [],
        "status": None,
        "light": strategy.light,
        "progress": strategy.progress,
        "report_date": _day(strategy.report_date),
        "start": None,
        "deadline": None,
        "completed": None,
        "reasons": list(strategy.reasons),
        "signals": list(strategy.signals),
        "moves": None,
        "actions": _counts(strategy.actions),
        "indicators": [_indicator(each) for each in strategy.indicators],
        "handled": strategy.handled,
    }


def _counts(counts: ActionCounts) -> dict[str, Json]:
    return {
        "red": counts.red,
        "orange": counts.orange,
        "green": counts.green,
        "none": counts.none,
        "completed": counts.completed,
    }


def _indicator(indicator: ListedIndicator) -> dict[str, Json]:
    return {
        "code": indicator.code,
        "title": indicator.title,
        "unit": indicator.unit or None,
        "baseline": whole(indicator.baseline),
        "target": whole(indicator.target),
        "target_date": _day(indicator.target_date),
        "actual": whole(indicator.actual),
        "measured_on": _day(indicator.measured_on),
        "light": indicator.light,
        "reasons": list(indicator.reasons),
        "signals": list(indicator.signals),
    }


def _rows(overview: Overview, texts: Texts) -> Iterator[Sequence[Cell]]:
    for section, items in sections(overview):
        for item in items:
            if isinstance(item, ListedAction):
                yield _action_row(section, item, texts)
            else:
                yield _strategy_row(section, item, texts)
                yield from (_indicator_row(section, each, item, texts) for each in item.indicators)


def _action_row(section: Section, action: ListedAction, texts: Texts) -> Sequence[Cell]:
    words = texts.words
    return (
        *_about(section, action, texts),
        "; ".join(strategy.code for strategy in action.strategies),
        words.statuses[action.status],
        words.light(action.light),
        action.progress,
        _day(action.report_date),
        _day(action.start),
        _day(action.deadline),
        _day(action.completed),
        *_why(action, texts),
        moved(action.moves, texts),
        words.handled[action.handled] if action.handled else None,
        *[None] * len(INDICATOR_COLUMNS),
    )


def _strategy_row(section: Section, strategy: ListedStrategy, texts: Texts) -> Sequence[Cell]:
    words = texts.words
    return (
        *_about(section, strategy, texts),
        None,
        None,
        words.light(strategy.light),
        strategy.progress,
        _day(strategy.report_date),
        *[None] * 3,
        *_why(strategy, texts),
        None,
        words.handled[strategy.handled] if strategy.handled else None,
        *[None] * len(INDICATOR_COLUMNS),
    )


def _indicator_row(
    section: Section, indicator: ListedIndicator, strategy: ListedStrategy, texts: Texts
) -> Sequence[Cell]:
    return (
        *_about(section, indicator, texts),
        strategy.code,
        None,
        texts.words.light(indicator.light),
        *[None] * 5,
        *_why(indicator, texts),
        None,
        None,
        indicator.unit,
        whole(indicator.baseline),
        whole(indicator.target),
        _day(indicator.target_date),
        whole(indicator.actual),
        _day(indicator.measured_on),
    )


def _about(
    section: Section, item: ListedAction | ListedStrategy | ListedIndicator, texts: Texts
) -> Sequence[Cell]:
    words = texts.words
    return words.sections[section], words.items[item.ref.kind].one, item.code, item.title, item.owner


def _why(item: ListedAction | ListedStrategy | ListedIndicator, texts: Texts) -> tuple[str, str]:
    return "; ".join(reasons(item, texts)), "; ".join(texts.words.signals[each] for each in item.signals)


def reasons(item: ListedAction | ListedStrategy | ListedIndicator, texts: Texts) -> list[str]:
    """Give the words for why an item is listed."""
    return [texts.words.reason(reason, item.ref.kind) for reason in item.reasons]


def moved(moves: Moves, texts: Texts) -> str:
    """Say how often a deadline was moved, and by how much in all: nothing where it never was."""
    return f"{moves.times}× ({texts.dates.signed_days(moves.days)})" if moves.times else ""


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
