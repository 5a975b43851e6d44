"""Who writes a session: one window at a time; the others of the same plan follow it.

The window that writes holds a side file of the store, which the system frees when its process dies. There is
no lease and nothing to renew. Another window takes over by asking: it holds a second side file, its request,
until the first has let go.
"""

import getpass
import json
import platform
from dataclasses import asdict
from datetime import datetime
from threading import RLock
from time import monotonic
from types import TracebackType
from typing import Self

from ogsm_tui.services.clock import Clock
from ogsm_tui.services.outcome import Refused
from ogsm_tui.services.standing import Asked, Following, Free, Held, Standing, Who, reading_along
from ogsm_tui.store.lock import Grip, SideFile
from ogsm_tui.store.store import Store


class Holding:
    """The right of one window to write the session of one plan; may be asked from any thread."""

    def __init__(self, store: Store, clock: Clock, origin: str, ogsm_id: int) -> None:
        """Stand for the window `origin` in one plan; nothing is held yet."""
        self._clock = clock
        self._origin = origin
        self._turn = RLock()
        self._asked_at = 0.0
        self._session = SideFile(store.path, f"session-{ogsm_id}.lock")
        self._request = SideFile(store.path, f"session-{ogsm_id}.request")

    def __enter__(self) -> Self:
        """Give this; what is held is let go of at the end."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let go."""
        self.release()

    def try_hold(self) -> Held | Following:
        """Begin to write the session, or go on with it, unless another window does or has asked to."""
        with self._turn:
            if self._session.held:
                return Held()
            asked = self._other_request()
            if asked is not None:
                return Following(*asked)
            grip = self._session.take(self._said())
            if grip is Grip.THEIRS:
                return Following(*_read(self._session.content()), self._waiting())
            self._request.free()
            return Held(guarded=grip is Grip.OURS)

    def look(self) -> Standing:
        """Tell how this window stands: a look at a small file or two.

        The session is begun to be written only where this window asked for it, and may have it now.
        """
        with self._turn:
            if self._session.held:
                asked = self._other_request()
                return Held() if asked is None else Asked(asked[0])
            if self._request.held:
                return self.try_hold()
            # Twice: who takes over holds the session before it lets go of its request.
            other = self._other_session() or self._other_request() or self._other_session()
            return Free() if other is None else Following(*other)

    def who(self) -> Who | None:
        """Tell which window writes the session now; `None` where none does."""
        with self._turn:
            said = self._session.content()
            return _read(said)[0] if said else None

    def ask(self) -> Held | Following | Asked:
        """Ask the window that writes the session to hand it over; `try_hold` tells when it has.

        Returns:
            `Asked` where yet another window has asked before, `Held` where nobody needs to be asked.
        """
        with self._turn:
            held = self.try_hold()
            if isinstance(held, Held):
                return held
            if not self._request.held:
                if self._request.take(self._said()) is not Grip.OURS:
                    return Asked(_read(self._request.content())[0])
                self._asked_at = monotonic()
            return Following(held.who, held.since, self._waiting())

    def withdraw(self) -> None:
        """Ask no more for the session."""
        with self._turn:
            self._request.free()

    def asked(self) -> Asked | None:
        """Tell whether another window asks this one to hand over: one look at a small file."""
        with self._turn:
            asked = self._other_request() if self._session.held else None
            return None if asked is None else Asked(asked[0])

    def release(self) -> None:
        """Let go of the session, and of the request for it; what is not held is left as it is."""
        with self._turn:
            self._session.free()
            self._request.free()

    def refuse_writing(self) -> Refused | None:
        """Begin to write the session, or say who does."""
        held = self.try_hold()
        return reading_along(held) if isinstance(held, Following) else None

    def refuse_following(self) -> Refused | None:
        """Say who writes the session, where that is another window; else it is left as it is."""
        standing = self.look()
        return reading_along(standing) if isinstance(standing, Following) else None

    def _waiting(self) -> int | None:
        """Give the whole seconds since this window began to ask."""
        return int(monotonic() - self._asked_at) if self._request.held else None

    def _other_session(self) -> tuple[Who, datetime | None] | None:
        said = self._session.content()
        return _read(said) if said else None

    def _other_request(self) -> tuple[Who, datetime | None] | None:
        said = "" if self._request.held else self._request.content()
        return _read(said) if said else None

    def _said(self) -> str:
        who = Who(_user(), platform.node(), self._origin)
        return json.dumps({**asdict(who), "since": self._clock.now().isoformat()}, ensure_ascii=False)


def _read(said: str) -> tuple[Who, datetime | None]:
    """Read what a window wrote; one that is just writing it is unknown for a moment."""
    try:
        told: dict[str, str] = json.loads(said)
        return Who(told["name"], told["host"], told["origin"]), datetime.fromisoformat(told["since"])
    except (ValueError, TypeError, KeyError):
        return Who(), None


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        # A user id without a name, as in a container.
        return ""
