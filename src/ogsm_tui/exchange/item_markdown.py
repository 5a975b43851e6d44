"""One item of the plan as Markdown, to paste into a mail or a chat."""

from collections.abc import Iterator

from ogsm_tui.exchange.minutes.markdown_text import block, blocks, bullets, heading
from ogsm_tui.exchange.minutes.outline import Line, Part, part
from ogsm_tui.exchange.minutes.phrases import capital, decided, is_agreement, named, stood
from ogsm_tui.method.moves import total
from ogsm_tui.method.words import ItemKind, Verdict
from ogsm_tui.store.models import Decision, ItemDetail, Measurement, Report, StepOf
from ogsm_tui.texts import Texts

_MEASURED = (ItemKind.GOAL, ItemKind.INDICATOR)
_MOST = 3
"""So many reports and decisions, the newest; who wants them all opens the item."""


def item_markdown(detail: ItemDetail, texts: Texts) -> str:
    """Write what is known of one item as Markdown; the same content gives the same bytes."""
    written = [heading(2, named(texts, detail.ref, detail.code, detail.title))]
    facts = tuple(Line(text, texts.tables.columns[name]) for name, text in _facts(detail, texts) if text)
    if facts:
        written.append(bullets(facts))
    if detail.text.strip():
        written.append(block(detail.text))
    for each in _parts(detail, texts):
        if not each.empty:
            written.extend(blocks(each, 3))
    return "\n\n".join(written) + "\n"


def _facts(detail: ItemDetail, texts: Texts) -> Iterator[tuple[str, str]]:
    yield "light", _light(detail, texts)
    yield "status", _status(detail, texts)
    yield "progress", "" if detail.progress is None else texts.numbers.percent(detail.progress)
    yield "owner", detail.owner or texts.session.no_owner
    yield "involved", ", ".join(detail.involved)
    yield "start", texts.dates.full(detail.start) if detail.start else ""
    yield "deadline", _deadline(detail, texts)
    yield "completed", texts.dates.full(detail.completed) if detail.completed else ""
    yield "strategies", "; ".join(f"{each.code} {each.title}" for each in detail.strategies)
    yield "parent", f"{detail.parent.code} {detail.parent.title}" if detail.parent else ""
    yield "labels", ", ".join(detail.labels)
    yield "baseline", _quantity(detail.baseline, detail, texts)
    yield "target", _target(detail, texts)
    yield "archived", texts.tables.yes if detail.archived else ""


def _light(detail: ItemDetail, texts: Texts) -> str:
    light = texts.words.light(detail.light)
    return f"{light} ({texts.session.in_session})" if detail.light_in_session else light


def _status(detail: ItemDetail, texts: Texts) -> str:
    if detail.status is None:
        return ""
    status = texts.words.statuses[detail.status]
    standing = [each for each in detail.verifications if each.verdict is Verdict.VERIFIED and not each.ended]
    if not standing:
        return status
    return f"{status}, {texts.words.verdicts[Verdict.VERIFIED]} ({texts.dates.full(standing[0].session_day)})"


def _deadline(detail: ItemDetail, texts: Texts) -> str:
    if detail.ref.kind is not ItemKind.ACTION:
        return ""
    said = texts.dates.full(detail.deadline) if detail.deadline else texts.minutes.none
    moves = total((move.old, move.new) for move in detail.moves)
    if not moves.times:
        return said
    moved = texts.session.moved.format(times=moves.times, days=texts.dates.signed_days(moves.days))
    return f"{said}, {moved}"


def _target(detail: ItemDetail, texts: Texts) -> str:
    value = _quantity(detail.target, detail, texts)
    day = texts.dates.full(detail.target_date) if detail.target_date else ""
    return texts.minutes.target_on.format(value=value, date=day) if value and day else value or day


def _quantity(value: float | None, detail: ItemDetail, texts: Texts) -> str:
    return "" if value is None else texts.numbers.quantity(value, detail.unit)


def _parts(detail: ItemDetail, texts: Texts) -> Iterator[Part]:
    words = texts.words
    told = words.measurement if detail.ref.kind in _MEASURED else words.report
    reports: tuple[Report | Measurement, ...] = (*detail.measurements, *detail.reports)
    yield part(capital(told.many), (_report(each, detail, texts) for each in reports[:_MOST]))
    yield part(texts.session.steps, (_step(each, texts) for each in detail.steps))
    yield part(capital(words.decision.many), (_decision(each, texts) for each in detail.decisions[:_MOST]))
    for lesson, noun in ((True, words.lesson), (False, words.note)):
        notes = (each for each in detail.notes if each.lesson is lesson)
        yield part(
            capital(noun.many), (Line(each.text, texts.dates.full(each.session_day)) for each in notes)
        )


def _report(report: Report | Measurement, detail: ItemDetail, texts: Texts) -> Line:
    if isinstance(report, Measurement):
        figure = _quantity(report.actual, detail, texts)
    else:
        figure = "" if report.progress is None else texts.numbers.percent(report.progress)
    told = texts.session.in_session if report.in_session else report.author or ""
    said = ", ".join(
        each for each in (texts.words.light(report.light) if report.light else "", figure) if each
    )
    text = ". ".join(each for each in (said, report.text.strip()) if each)
    return Line(text, texts.dates.full(report.date), told)


def _step(step: StepOf, texts: Texts) -> Line:
    deadline = texts.dates.full(step.deadline) if step.deadline else ""
    known = (texts.words.statuses[step.status], step.owner or "", deadline)
    return Line(", ".join(each for each in known if each), f"{step.code} {step.title}")


def _decision(decision: Decision, texts: Texts) -> Line:
    said = decided(texts, decision)
    if is_agreement(decision):
        said += f": {stood(texts, decision.outcome, decision.outcome_text)}"
    return Line(said, texts.dates.full(decision.session_day))
