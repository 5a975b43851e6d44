"""Which session is meant by its date, its kind, or both."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ogsm_tui.cli import values
from ogsm_tui.cli.call import Call
from ogsm_tui.cli.characters import shown
from ogsm_tui.errors import InputFault, InputTrouble
from ogsm_tui.texts.said_dates import Toward

if TYPE_CHECKING:
    from ogsm_tui.store.models import SessionHead

NAME = "SESSION"


def chosen_sessions(call: Call, sessions: "Sequence[SessionHead]") -> "list[SessionHead]":
    """Give those of some sessions that were named: all of them where none was.

    Raises:
        InputFault: What was named is no kind and no date, or no session is like that.
    """
    words = list(call.words(NAME))
    said = shown(" ".join(words))
    found = list(sessions)
    if words and words[0].casefold() in values.KINDS:
        kind = values.KINDS[words.pop(0).casefold()]
        found = [session for session in found if session.kind is kind]
    if words:
        day = values.date_of(call.called(NAME), " ".join(words), call.clock.today(), Toward.NEAREST)
        found = [session for session in found if day in (session.day, session.start.date())]
    if said and not found:
        raise InputFault(InputTrouble.UNKNOWN, call.called(NAME), said)
    return found


def one_session(call: Call, sessions: "Sequence[SessionHead]") -> "SessionHead":
    """Give the one session that was named.

    Raises:
        InputFault: There is none like that, or more than one.
    """
    found = chosen_sessions(call, sessions)
    if len(found) > 1:
        names = tuple(_name(call, session) for session in found)
        raise InputFault(InputTrouble.AMBIGUOUS, call.called(NAME), shown(" ".join(call.words(NAME))), names)
    return found[0]


def _name(call: Call, session: "SessionHead") -> str:
    return f"{call.texts.words.sessions[session.kind].one} {session.day.isoformat()}"
