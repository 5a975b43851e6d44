"""The process status as `ogsm status` prints it: for people, and for other programs."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import TypeAlias

from ogsm_tui.exchange.cells import heading, plain, rows
from ogsm_tui.exchange.tables import Json, json_text
from ogsm_tui.method.improving import Share
from ogsm_tui.method.words import ItemKind, Light, SessionStatus
from ogsm_tui.services.views import StatusView
from ogsm_tui.store.models import Agreement, SessionHead
from ogsm_tui.store.queries.preparation import Preparation, Tally
from ogsm_tui.texts import Texts

FORMAT = 1
"""Number of the contract: it changes when the contract does, not when it grows."""

Sign: TypeAlias = Callable[[Light | None], str]

INDENT = "  "


def as_json(status: StatusView, shares: Sequence[Share]) -> str:
    """Write the process status as JSON, with the identifiers of the method.

    `shares` says how much was current at the end of each month.
    """
    content: dict[str, Json] = {
        "format": FORMAT,
        "ogsm": status.plan.title,
        "today": status.today.isoformat(),
        "on": status.on.isoformat(),
        "process_owner": status.plan.process_owner,
        "session": None if status.upcoming is None else _session(status.upcoming, overdue=status.overdue),
        "previous_session": None if status.previous is None else status.previous.day.isoformat(),
        "preparation": _preparation(status.preparation),
        "improving": [_share(each) for each in shares],
        "agreements": [_agreement(each) for each in status.agreements],
    }
    return json_text(content)


def as_text(status: StatusView, shares: Sequence[Share] | None, texts: Texts, sign: Sign) -> str:
    """Lay the process status out on lines.

    Args:
        status: What is told.
        shares: How much was current at the end of each month; `None` where that is switched off.
        texts: The language.
        sign: Gives the sign of a light.
    """
    lines = [
        plain(status.plan.title),
        "",
        *_session_lines(status, texts),
        "",
        *_preparation_lines(status.preparation, texts, sign),
        "",
        *([] if shares is None else [*_improving_lines(shares, texts), ""]),
        *_agreement_lines(status.agreements, status.today, texts),
    ]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _session(session: SessionHead, *, overdue: bool) -> dict[str, Json]:
    return {
        "kind": session.kind,
        "status": session.status,
        "start": session.start.isoformat(),
        "minutes": session.minutes,
        "place": session.place or None,
        "began": None if session.began is None else session.began.isoformat(),
        "overdue": overdue,
    }


def _preparation(preparation: Preparation) -> dict[str, Json]:
    return {
        "kind": preparation.kind,
        "strategies": _tally(preparation.strategies),
        "indicators": _tally(preparation.indicators),
        "actions": _tally(preparation.actions),
        "current": preparation.current,
        "not_current": preparation.not_current,
        "owing": [{"name": owing.name, "number": owing.number} for owing in preparation.owing],
    }


def _tally(tally: Tally | None) -> dict[str, Json] | None:
    if tally is None:
        return None
    return {
        "red": tally.red,
        "orange": tally.orange,
        "green": tally.green,
        "none": tally.none,
        "total": tally.total,
        "current": tally.current,
    }


def _share(share: Share) -> dict[str, Json]:
    return {"day": share.day.isoformat(), "current": share.current, "of": share.of}


def _agreement(agreement: Agreement) -> dict[str, Json]:
    return {
        "item": agreement.code,
        "title": agreement.title,
        "kind": agreement.kind,
        "text": agreement.text,
        "who": agreement.who,
        "by": None if agreement.by is None else agreement.by.isoformat(),
        "late": agreement.late,
        "session": agreement.session.day.isoformat(),
    }


def _session_lines(status: StatusView, texts: Texts) -> Iterator[str]:
    said, session = texts.status, status.upcoming
    if session is None:
        yield said.no_session
    else:
        yield heading(texts.words.sessions[session.kind].one)
        day = session.start.date()
        yield INDENT + said.when.format(date=texts.dates.long(day), time=texts.dates.time(session.start))
        yield INDENT + _when(status, session, texts)
    owner = status.plan.process_owner
    yield INDENT + (said.process_owner.format(name=plain(owner)) if owner else said.no_process_owner)
    if status.previous is None:
        yield INDENT + said.no_previous_session
    else:
        yield INDENT + said.previous_session.format(date=texts.dates.full(status.previous.day))


def _when(status: StatusView, session: SessionHead, texts: Texts) -> str:
    distance = texts.dates.distance(session.start.date(), status.today)
    if session.status is SessionStatus.RUNNING:
        return texts.status.running.format(time=texts.dates.time(session.began or session.start))
    if status.overdue:
        return texts.status.overdue.format(distance=distance)
    length = texts.dates.minutes(session.minutes)
    return texts.status.distance_and_length.format(distance=distance, length=length)


def _preparation_lines(preparation: Preparation, texts: Texts, sign: Sign) -> Iterator[str]:
    yield texts.status.preparation
    tallies = (
        (ItemKind.STRATEGY, preparation.strategies),
        (ItemKind.INDICATOR, preparation.indicators),
        (ItemKind.ACTION, preparation.actions),
    )
    in_view = [_tally_row(kind, tally, texts, sign) for kind, tally in tallies if tally is not None]
    yield from rows(in_view, INDENT)
    total = preparation.current + preparation.not_current
    current = texts.status.current_of.format(current=preparation.current, total=total)
    owing = (
        texts.status.owes.format(name=plain(each.name or texts.common.nobody), count=each.number)
        for each in preparation.owing
    )
    owed = " · ".join(owing) or texts.status.nobody_owes
    yield from rows([(texts.status.current_report, current), (texts.status.still_to_report, owed)], INDENT)


def _tally_row(kind: ItemKind, tally: Tally, texts: Texts, sign: Sign) -> Sequence[str]:
    numbers = (
        (Light.RED, tally.red),
        (Light.ORANGE, tally.orange),
        (Light.GREEN, tally.green),
        (None, tally.none),
    )
    lights = (f"{sign(light)} {texts.words.light(light)} {number}" for light, number in numbers)
    return (texts.status.in_view.format(items=texts.words.items[kind].counted(tally.total)), *lights)


def _improving_lines(shares: Sequence[Share], texts: Texts) -> Iterator[str]:
    yield f"{texts.status.improving} ({texts.status.improving_what})"
    told = [
        (texts.dates.month(share.day), texts.numbers.percent(round(100 * share.part)))
        for share in shares
        if share.part is not None
    ]
    yield from rows(told, INDENT) if told else (INDENT + texts.status.improving_too_few,)


def _agreement_lines(agreements: Sequence[Agreement], today: date, texts: Texts) -> Iterator[str]:
    if not agreements:
        yield heading(texts.status.no_open_agreements)
        return
    yield texts.status.open_agreements
    yield from rows([agreement_row(each, today, texts) for each in agreements], INDENT)


def agreement_row(agreement: Agreement, on: date, texts: Texts) -> Sequence[str]:
    """Say of an agreement: about which item, who, what, by when, and whether it is late."""
    by = "" if agreement.by is None else texts.status.by.format(date=texts.dates.short(agreement.by, on))
    return (
        plain(agreement.code or texts.common.whole_plan),
        plain(agreement.who or texts.common.nobody),
        plain(agreement.text or texts.words.decisions[agreement.kind]),
        by,
        texts.status.late if agreement.late else "",
    )
