"""The form of a report or a measurement, and what was filled in."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Final

from ogsm_tui.method.words import ItemKind, Light
from ogsm_tui.services.drafts import MeasurementDraft, ReportDraft
from ogsm_tui.store.models import ItemDetail
from ogsm_tui.texts import Texts
from ogsm_tui.texts.said_dates import Toward
from ogsm_tui.ui.field_readers import DayReader, NumberReader, WordReader
from ogsm_tui.ui.forms import Answers, Field, FieldKind, Form, Reader

_DATE, _LIGHT, _PROGRESS, _TEXT = "date", "light", "progress", "text"
_ACTUAL, _TARGET, _AUTHOR = "actual", "target", "author"
_TOLD: Final = (_LIGHT, _PROGRESS, _TEXT)
"""A report tells at least one of these."""

_REPORT: Final = (_DATE, _LIGHT, _PROGRESS, _TEXT, _AUTHOR)
_MEASUREMENT: Final = (_DATE, _ACTUAL, _TARGET, _LIGHT, _TEXT, _AUTHOR)


def is_measured(kind: ItemKind) -> bool:
    """Tell whether what is told of this kind of item is a measurement."""
    return kind in (ItemKind.GOAL, ItemKind.INDICATOR)


def reporting_form(detail: ItemDetail, texts: Texts, on: date, people: Sequence[str]) -> Form:
    """Make the form in which an owner tells about an item: today, in his own words, unless said otherwise."""
    measured = is_measured(detail.ref.kind)
    heading = (texts.plan.measure_item if measured else texts.plan.report_item).format(
        code=detail.code or texts.words.items[detail.ref.kind].one
    )
    return Form(
        "measure" if measured else "report",
        f"{heading.upper()}  {detail.title}",
        [_field(name, detail, texts, on) for name in (_MEASUREMENT if measured else _REPORT)],
        on=on,
        people=people,
        missing=_missing_figure if measured else _missing_word,
    )


def _field(name: str, detail: ItemDetail, texts: Texts, on: date) -> Field:
    lights = {texts.words.lights[light]: light.value for light in Light}
    readers: dict[str, Reader] = {
        _DATE: DayReader(texts, on, Toward.BACK, past=True),
        _LIGHT: WordReader(lights, none=texts.words.no_light),
        _PROGRESS: NumberReader(texts, "%", whole=True, most=100),
        _ACTUAL: NumberReader(texts, detail.unit),
        _TARGET: NumberReader(texts, detail.unit),
    }
    filled = {_DATE: texts.dates.short(on), _AUTHOR: detail.owner or ""}
    return Field(
        name,
        texts.fields.label(name),
        FieldKind.NAME if name == _AUTHOR else FieldKind.TEXT,
        filled.get(name, ""),
        optional=name not in (_DATE, _ACTUAL),
        remark=" · ".join((*lights, texts.words.no_light)) if name == _LIGHT else "",
        reader=readers.get(name),
    )


def _missing_word(filled: Collection[str]) -> str | None:
    if _DATE not in filled:
        return _DATE
    return None if any(name in filled for name in _TOLD) else _LIGHT


def _missing_figure(filled: Collection[str]) -> str | None:
    return next((name for name in (_DATE, _ACTUAL) if name not in filled), None)


def report_draft(answers: Answers) -> ReportDraft:
    """Give what was filled in as a report."""
    return ReportDraft(
        light=_light(answers),
        progress=answers.whole(_PROGRESS),
        text=answers.text(_TEXT),
        author=answers.text(_AUTHOR),
        on=answers.day(_DATE),
    )


def measurement_draft(answers: Answers) -> MeasurementDraft:
    """Give what was filled in as a measurement."""
    actual = answers.number(_ACTUAL)
    assert actual is not None, "the form asks for it"
    return MeasurementDraft(
        actual=actual,
        target=answers.number(_TARGET),
        light=_light(answers),
        text=answers.text(_TEXT),
        author=answers.text(_AUTHOR),
        on=answers.day(_DATE),
    )


def _light(answers: Answers) -> Light | None:
    word = answers.text(_LIGHT)
    return Light(word) if word else None
