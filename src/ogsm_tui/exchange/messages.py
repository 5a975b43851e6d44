"""Messages about the next session, to send by whatever means: plain text, and an entry for a calendar.

Nothing is sent from here (method.md, section 7).
"""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Final

from ogsm_tui.exchange.cells import plain
from ogsm_tui.method.reminding import reminder_is_due
from ogsm_tui.services.views import StatusView
from ogsm_tui.store.models import SessionHead
from ogsm_tui.store.queries.preparation import PreparedItem
from ogsm_tui.texts import Texts

_LONGEST: Final = 74
"""Octets of a line of a calendar file, without its end (RFC 5545, section 3.1)."""


def invitation(status: StatusView, session: SessionHead, owed: Sequence[PreparedItem], texts: Texts) -> str:
    """Write the invitation to a session, with what each owner still has to report on."""
    return _message(texts.messages.invitation, status, session, owed, texts)


def reminder(status: StatusView, session: SessionHead, owed: Sequence[PreparedItem], texts: Texts) -> str:
    """Write the reminder for those who still owe a report."""
    return _message(texts.messages.reminder, status, session, owed, texts)


def timely(status: StatusView, session: SessionHead, owed: Sequence[PreparedItem], texts: Texts) -> str:
    """Write what is to be sent now: the invitation, or close to the session the reminder."""
    is_near = reminder_is_due(session.start.date(), status.today)
    return (reminder if is_near and owed else invitation)(status, session, owed, texts)


def _message(
    subject: str, status: StatusView, session: SessionHead, owed: Sequence[PreparedItem], texts: Texts
) -> str:
    say = texts.messages
    words = {
        "session": texts.words.sessions[session.kind].one,
        "date": texts.dates.long(session.start.date()),
        "time": texts.dates.time(session.start),
        "plan": plain(status.plan.title),
        "length": texts.dates.minutes(session.minutes),
        "place": f", {plain(session.place)}" if session.place else "",
    }
    lines = [say.subject.format(subject=subject.format(**words)), "", say.when.format(**words), ""]
    lines += [say.please_report, *_owed(owed, texts)] if owed else [say.nothing_owed]
    owner = status.plan.process_owner
    lines += ["", say.regards, plain(owner)] if owner else []
    return "\n".join(lines) + "\n"


def _owed(owed: Sequence[PreparedItem], texts: Texts) -> Iterator[str]:
    """Give what is owed, person by person; what has no owner comes last."""
    names = sorted({each.owner for each in owed if each.owner}, key=str.casefold)
    for name in (*names, None):
        items = [each for each in owed if each.owner == name]
        if items:
            yield ""
            yield plain(name) if name else texts.messages.without_owner
        for each in items:
            yield f"- {each.code} {plain(each.title)} ({_last(each, texts)})"


def _last(item: PreparedItem, texts: Texts) -> str:
    if item.own_report_date is None:
        return texts.messages.never_reported
    return texts.messages.last_reported.format(date=texts.dates.short(item.own_report_date))


def calendar_file(status: StatusView, session: SessionHead, now: datetime, texts: Texts) -> str:
    """Write the session as a file that every calendar reads (RFC 5545), made at a moment."""
    kind = texts.words.sessions[session.kind].one
    summary = texts.messages.calendar_entry.format(
        session=kind[:1].upper() + kind[1:], plan=status.plan.title
    )
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//ogsm-tui//NONSGML ogsm//EN",
        "BEGIN:VEVENT",
        f"UID:{session.start:%Y%m%d}-{status.plan.id}-{session.id}@ogsm",
        f"DTSTAMP:{now.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"DTSTART:{session.start:%Y%m%dT%H%M%S}",
        f"DURATION:PT{session.minutes}M",
        f"SUMMARY:{_escaped(summary)}",
        *((f"LOCATION:{_escaped(session.place)}",) if session.place else ()),
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))


def _escaped(text: str) -> str:
    return re.sub(r"([\\;,])", r"\\\1", plain(text))


def _folded(line: str) -> Iterator[str]:
    """Break a line before it gets too long; what goes on begins with a blank."""
    begun = ""
    for character in line:
        if len((begun + character).encode()) > _LONGEST:
            yield begun
            begun = " "
        begun += character
    yield begun
