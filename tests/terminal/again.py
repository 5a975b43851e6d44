"""What somebody finds when an app that was killed is started again, held against what was on the screen."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ogsm_tui.method.words import DecisionKind
from ogsm_tui.texts import Lang, texts_for
from tests.terminal.reading import cursor, form_is_open, joined
from tests.terminal.terminal import Terminal

TEXTS = texts_for(Lang.NL)
LOST_AT_MOST = 1.0
"""Seconds of typing that a kill may cost."""
MOVED_AT_MOST = 1.5
"""Seconds of moving about that it may cost: the place is stored within one, and then has to be written."""

_PAUSED = TEXTS.session.clock_paused
_USED = re.compile(TEXTS.session.minutes_used.format(used=r"(\d+)", planned=r"\d+"))
_MINUTE = 60.0


@dataclass(frozen=True, slots=True)
class Sight:
    """Where somebody is in a running session: the item of the cursor, and the clock where it runs."""

    item: str
    paused: bool
    minutes: int | None


def sight(terminal: Terminal) -> Sight | None:
    """Give what is to be seen of a running session, where one is."""
    header, item = terminal.screen()[0], cursor(terminal)
    used = _USED.search(header)
    if not item or (used is None and _PAUSED not in header):
        return None
    return Sight(item, paused=used is None, minutes=None if used is None else int(used[1]))


@dataclass
class Before:
    """What was on the screen until a kill, with the moment at which it came there."""

    sights: list[tuple[float, Sight]] = field(default_factory=list)
    draft: str = ""
    """What is left of a text that was being typed."""
    is_left_behind: bool = False
    """Whether more was done than was to be seen, which may have led to another item."""

    def see(self, terminal: Terminal, moment: float) -> None:
        """Remember what is to be seen, where it is something else."""
        seen = sight(terminal)
        if seen is not None and (not self.sights or self.sights[-1][1] != seen):
            self.sights.append((moment, seen))

    def last(self, moment: float) -> list[Sight]:
        """Give what was to be seen shortly before a moment; nothing, where one had only just come."""
        since = moment - MOVED_AT_MOST
        old = [seen for came, seen in self.sights if came <= since]
        return old and old[-1:] + [seen for came, seen in self.sights if came > since]


def differences(terminal: Terminal, before: Before, killed: float, now: float) -> Iterator[str]:
    """Tell what is not as it was, in a session that somebody has gone back to; its first key is not pressed.

    Args:
        terminal: The one on which the app was started again.
        before: What was on the screen before it was killed.
        killed: The moment of the kill.
        now: The present moment.
    """
    wanted = before.last(killed)
    if not wanted:
        return
    items = {each.item for each in wanted}
    seen_last = ", ".join(f"{each.item} {killed - came:.1f} s before" for came, each in before.sights[-9:])
    try:
        terminal.until_that(
            lambda: (seen := sight(terminal)) is not None and (before.is_left_behind or seen.item in items)
        )
    except AssertionError:
        yield f"not back at the item, but at {cursor(terminal)}; the kill came at {seen_last}"
        return
    found = sight(terminal)
    assert found is not None, "it was waited for"
    if found.paused not in {each.paused for each in wanted}:
        yield f"the clock stands still: {found.paused}, and it was {not found.paused}"
    minutes = [each.minutes for each in wanted if each.minutes is not None]
    if found.minutes is not None and len(minutes) == len(wanted):
        most = max(minutes) + (now - killed) / _MINUTE + 1
        if not min(minutes) <= found.minutes <= most:
            yield f"the clock says {found.minutes} minutes, and said {minutes}"
    if before.draft:
        yield from _without_draft(terminal, before.draft)


def _without_draft(terminal: Terminal, draft: str) -> Iterator[str]:
    terminal.press("d", "1")
    try:
        terminal.until_that(lambda: form_is_open(terminal, TEXTS, DecisionKind.INTERVENE))
        terminal.until_that(lambda: draft in joined(terminal))
    except AssertionError:
        yield f"a draft is not back: {draft}"
    terminal.press("escape")
