"""The walk along a session: what stands in the list, what is still open, and what comes next."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from ogsm_tui.method.handling import HANDLED
from ogsm_tui.method.time_share import minutes_for_item, within_reach
from ogsm_tui.method.words import Handled, Light, SessionKind, Status
from ogsm_tui.store.models import AgendaEntry, Agreement, ItemRef, ListedIndicator
from ogsm_tui.ui.session_clock import SessionClock

if TYPE_CHECKING:
    from ogsm_tui.services.views import Lessons, SessionView


@dataclass(frozen=True, slots=True)
class AgreementRef:
    """Points at an agreement of an earlier session."""

    id: int


@dataclass(frozen=True, slots=True)
class LessonsRef:
    """Stands for the lessons of earlier sessions: one row, on which nothing has to be said."""


Spot: TypeAlias = ItemRef | AgreementRef | LessonsRef
"""Where the cursor of a session can stand."""

_MINUTE = timedelta(minutes=1)


def name_of(spot: Spot) -> str:
    """Give the name under which a spot is remembered."""
    match spot:
        case AgreementRef():
            return f"agreement-{spot.id}"
        case LessonsRef():
            return "lessons"
        case ItemRef():
            return f"item-{spot.id}"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a session is, as its windows tell each other: on the agenda, and what is looked at beside it."""

    spot: str
    looked_at: str = ""

    @classmethod
    def of(cls, spot: Spot | None, looked_at: Spot | None = None) -> "Place":
        """Name a place by its spots."""
        return cls(*("" if each is None else name_of(each) for each in (spot, looked_at)))

    def as_text(self) -> str:
        """Write it down."""
        return f"{self.spot} {self.looked_at}".strip()

    @classmethod
    def from_text(cls, text: str | None) -> "Place":
        """Read what was written down."""
        spot, _, looked_at = (text or "").partition(" ")
        return cls(spot, looked_at)


class Walk:
    """One reading of a session, with the cursor's way through it."""

    def __init__(
        self,
        view: "SessionView",
        everything: Sequence[AgendaEntry] | None = None,
        clock: SessionClock | None = None,
        early: Collection[str] = (),
        *,
        bookmark: SessionKind | None = None,
        lessons: "Lessons | None" = None,
    ) -> None:
        """Take what was read.

        Args:
            view: The session.
            everything: All items of the plan, or those of a bookmark, where those are looked at.
            clock: The clock of the session, where it may have stood still.
            early: The names of those who must leave early: their items come first.
            bookmark: The kind of session of which the bookmark is looked at.
            lessons: What earlier sessions learned, where that comes back.
        """
        self.bookmark = bookmark
        self.lessons = lessons if lessons is not None and lessons.notes else None
        self.view = view
        self._clock = clock or SessionClock()
        self._early = frozenset(early)
        self.agreements = {AgreementRef(each.id): each for each in view.agreements}
        self.agenda = {each.ref: each for each in view.entries}
        self.everything = None if everything is None else {each.ref: each for each in everything}
        self.indicators: dict[ItemRef, tuple[ListedIndicator, AgendaEntry]] = {
            indicator.ref: (indicator, entry) for entry in view.entries for indicator in entry.indicators
        }
        self._stops: tuple[Spot, ...] = (*self.agreements, *self.agenda)
        self._places = {spot: place for place, spot in enumerate(self._stops)}

    # ---- what stands where

    @property
    def on(self) -> date:
        """The date of evaluation."""
        return self.view.on

    def agreement(self, spot: Spot | None) -> Agreement | None:
        """Give the agreement at a spot, if one stands there."""
        return self.agreements.get(spot) if isinstance(spot, AgreementRef) else None

    def entry(self, spot: Spot | None) -> AgendaEntry | None:
        """Give the row of the agenda on which an act at a spot counts."""
        if not isinstance(spot, ItemRef):
            return None
        if spot in self.agenda:
            return self.agenda[spot]
        under = self.indicators.get(spot)
        return None if under is None else under[1]

    def named(self, spot: Spot) -> AgendaEntry | ListedIndicator | None:
        """Give what bears the name of the item at a spot."""
        if not isinstance(spot, ItemRef):
            return None
        indicator, _ = self.indicators.get(spot, (None, None))
        return self.agenda.get(spot) or indicator or (self.everything or {}).get(spot)

    def item(self, spot: Spot | None) -> ItemRef | None:
        """Give the item that is shown at a spot; an agreement shows the one that it is about."""
        agreement = self.agreement(spot)
        if agreement is not None:
            return agreement.item
        return spot if isinstance(spot, ItemRef) else None

    def spot_named(self, name: str) -> Spot | None:
        """Find a spot by the name under which it is remembered."""
        spots: tuple[Spot, ...] = (*self.agreements, *self.agenda, *self.indicators, *(self.everything or ()))
        return next((each for each in spots if name_of(each) == name), None)

    def spot_of_code(self, code: str) -> Spot | None:
        """Find the item with this code in the agenda."""
        found = next((each.ref for each in self.agenda.values() if each.code == code), None)
        return found or next((ref for ref, (each, _) in self.indicators.items() if each.code == code), None)

    def agreement_on(self, code: str, text: str) -> Spot | None:
        """Find an agreement by the code of its item and its text."""
        matching = (
            ref for ref, each in self.agreements.items() if (each.code or "", each.text) == (code, text)
        )
        return next(matching, None)

    # ---- what is open

    def is_open(self, spot: Spot) -> bool:
        """Tell whether something still has to be said here; what is parked waits for the end."""
        agreement = self.agreement(spot)
        if agreement is not None:
            return agreement.reviewed is None
        entry = self.entry(spot)
        return entry is not None and entry.state is Handled.OPEN

    def is_parked(self, spot: Spot) -> bool:
        """Tell whether an item was put off until the end."""
        entry = self.entry(spot)
        return entry is not None and entry.state is Handled.PARKED

    def next_open(
        self, spot: Spot | None, step: int = 1, among: Callable[[Spot], bool] = lambda spot: True
    ) -> Spot | None:
        """Give the nearest open stop after a spot, or before it; beyond the end it goes on from the other.

        Those of who must leave early come first. When nothing else is open, what was parked comes back.
        `among` says which stops count.
        """

        def nearest(wanted: Callable[[Spot], bool]) -> Spot | None:
            return next((each for each in self._after(spot, step) if among(each) and wanted(each)), None)

        early = self._early and nearest(lambda each: self.is_open(each) and self._whose(each) in self._early)
        return early or nearest(self.is_open) or nearest(self.is_parked)

    def _whose(self, spot: Spot) -> str | None:
        """Give who is to speak at a spot."""
        agreement, entry = self.agreement(spot), self.entry(spot)
        if agreement is not None:
            return agreement.who
        return None if entry is None else entry.owner

    def _after(self, spot: Spot | None, step: int) -> Iterator[Spot]:
        entry = self.entry(spot)
        stop = entry.ref if entry is not None else spot
        number = len(self._stops)
        outside = -1 if step > 0 else 0
        start = outside if stop is None else self._places.get(stop, outside)
        for distance in range(1, number + 1):
            yield self._stops[(start + step * distance) % number]

    @cached_property
    def red(self) -> frozenset[ItemRef]:
        """What is red in the list, indicators included, as far as this session decided nothing about it."""
        looked_at = self.everything or self.agenda
        listed = {ref for ref, each in looked_at.items() if each.light is Light.RED and _is_undecided(each)}
        under = (indicator for each in looked_at.values() for indicator in each.indicators)
        red = listed | {each.ref for each in under if each.light is Light.RED}
        return frozenset(red - {each.item for each in self.view.decisions})

    def red_beside(self, spot: Spot | None) -> ItemRef | None:
        """Give the next red indicator of the same strategy about which nothing was decided yet."""
        under = self.indicators.get(spot) if isinstance(spot, ItemRef) else None
        if under is None:
            return None
        beside = [each.ref for each in under[1].indicators]
        place = beside.index(under[0].ref)
        around = (*beside[place + 1 :], *beside[:place])
        return next((ref for ref in around if ref in self.red), None)

    # ---- counting

    @property
    def handled(self) -> int:
        """The number of items behind the team."""
        return sum(each.state in HANDLED for each in self.agenda.values())

    @property
    def total(self) -> int:
        """The number of items on the agenda."""
        return len(self.agenda)

    @property
    def unhandled(self) -> tuple[AgendaEntry, ...]:
        """What is open or parked, in the order of the list."""
        return tuple(each for each in self.agenda.values() if each.state not in HANDLED)

    @property
    def is_fresh(self) -> bool:
        """Tell whether nothing was recorded yet."""
        return (
            not self.view.decisions
            and all(each.state is Handled.OPEN for each in self.agenda.values())
            and all(each.reviewed is None for each in self.agreements.values())
        )

    # ---- time

    def used(self, now: datetime) -> timedelta:
        """Give the time since the session began for which its clock ran."""
        session = self.view.session
        if session is None or session.began is None:
            return timedelta()
        end = session.closed or now
        return max(timedelta(), end - session.began - self._clock.paused(end))

    def minutes_used(self, now: datetime) -> int:
        """Give the whole minutes since the session began."""
        return self.used(now) // _MINUTE

    def minutes_for(self, spot: Spot | None, now: datetime) -> int | None:
        """Give the minutes for the item at a spot; nothing where it is not open."""
        session, entry = self.view.session, self.entry(spot)
        if session is None or not self.view.running or entry is None or entry.state is not Handled.OPEN:
            return None
        others: list[Light | None] = [
            each.light
            for each in self.agenda.values()
            if each.state is Handled.OPEN and each.ref != entry.ref
        ]
        return minutes_for_item(max(timedelta(), self.left(now)), entry.light, others)

    def left(self, now: datetime) -> timedelta:
        """Give the time that is left of what was planned; over time it is less than nothing."""
        planned = 0 if self.view.session is None else self.view.session.minutes
        return planned * _MINUTE - self.used(now)

    def turn(self, clock: SessionClock) -> None:
        """Go on with another clock."""
        self._clock = clock

    @property
    def is_paused(self) -> bool:
        """Tell whether the clock of the session stands still."""
        return self._clock.is_paused

    def beyond_reach(self, now: datetime, seconds: Mapping[int, int]) -> tuple[ItemRef, ...]:
        """Give the open items that are not likely to be reached in the time that is left.

        Args:
            now: The local time.
            seconds: What was spent on each item, by its id.
        """
        if not self.view.running:
            return ()
        waiting = [each for each in self.agenda.values() if each.state is Handled.OPEN]
        done = [each for each in self.agenda.values() if each.state in HANDLED]
        spent = timedelta(seconds=sum(seconds.get(each.ref.id, 0) for each in done))
        lights = [each.light for each in waiting]
        left = max(timedelta(), self.left(now))
        reached = within_reach(left, lights, spent, [each.light for each in done])
        return tuple(each.ref for each in waiting[reached:])


def _is_undecided(entry: AgendaEntry) -> bool:
    """Tell whether a red item still asks something; that it was parked says that it does."""
    return entry.state not in HANDLED and entry.status not in (Status.COMPLETED, Status.ICEBOX)
