"""The session as it is looked at: the list, the item beside it, and what follows the cursor."""

import asyncio
from collections.abc import Iterable, Sequence
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from textual import events
from textual.widget import Widget

from ogsm_tui.errors import StoreFault
from ogsm_tui.method.words import ItemKind, SessionKind
from ogsm_tui.store.models import AgendaEntry, ItemRef
from ogsm_tui.ui.asking import AskingScreen
from ogsm_tui.ui.between_keys import BetweenKeys
from ogsm_tui.ui.chart import Frame
from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.item_content import ItemContent, Look, Shown
from ogsm_tui.ui.keeping import Keeping
from ogsm_tui.ui.large_item import large_content
from ogsm_tui.ui.lessons_content import lessons_content
from ogsm_tui.ui.opened import SessionPlace
from ogsm_tui.ui.prepared import Contents, Prepared
from ogsm_tui.ui.screens.session_header import session_header
from ogsm_tui.ui.screens.session_left import left_behind_blocks
from ogsm_tui.ui.screens.session_rows import Marks, RowMaker
from ogsm_tui.ui.session_clock import SessionClock
from ogsm_tui.ui.session_items import SessionItems
from ogsm_tui.ui.spent import Spent
from ogsm_tui.ui.strategy_content import StrategyContent
from ogsm_tui.ui.theme import Tone
from ogsm_tui.ui.walk import LessonsRef, Place, Spot, Walk
from ogsm_tui.ui.widgets.backdrop import Framed, SideBySide, Stacked
from ogsm_tui.ui.widgets.entry_bar import EntryBar
from ogsm_tui.ui.widgets.item_pane import ItemPane
from ogsm_tui.ui.widgets.lines import TextLine
from ogsm_tui.ui.widgets.paragraphs import Block, Paragraph, Unrolled
from ogsm_tui.ui.widgets.rows import Row
from ogsm_tui.ui.widgets.typed_line import TypedLine
from ogsm_tui.ui.widgets.walk_list import WalkList

if TYPE_CHECKING:
    from ogsm_tui.services.views import SessionView

WIDE = 100
"""From so many columns on, list and item stand side by side."""

_View: TypeAlias = tuple[Spot | None, bool]
"""A spot, and whether what is there is shown large."""

_CHART_WIDTH, _CHART_LOW, _CHART_HIGH, _HIGH = 56, 6, 10, 30
"""The cells of a chart: few lines in a terminal that is not high."""

_MINUTE = 60
_MOST_LEFT_BEHIND = 6
_LINES_AROUND = 3
"""Header, kept line and bottom line."""


class SessionBody(AskingScreen):
    """Read a session and show it; the right side follows the cursor in the same turn."""

    CSS_PATH = "session.tcss"

    def __init__(self, kind: SessionKind | None = None, session_id: int | None = None) -> None:
        """Show a session by id, or the one that the bookmark of a kind is for."""
        super().__init__()
        self._kind = kind
        self._session_id = session_id
        self._walk: Walk | None = None
        self._everything = False
        self._bookmark: SessionKind | None = None
        self._came_from: Spot | None = None
        self._items: SessionItems | None = None
        self._keeping: Keeping | None = None
        self._beside = Prepared[_View]()
        self._ahead = BetweenKeys(self._prepare_next)
        self.spent = Spent()
        self.clock = SessionClock()
        self.early: frozenset[str] = frozenset()
        self.selected: frozenset[ItemRef] = frozenset()

    def body(self) -> Iterable[Widget]:
        """Give list and item, and below the item its questions and what is being asked."""
        yield TextLine(glyphs=self.glyphs, id="banner")
        with SideBySide(id="session"):
            with Framed(id="left"):
                yield WalkList[Spot](on_cursor=self.follow, glyphs=self.glyphs, id="list")
                yield TypedLine("/", glyphs=self.glyphs, id="filter")
                yield ItemPane(glyphs=self.glyphs, id="left-behind")
            with Stacked(id="right"):
                yield ItemPane(glyphs=self.glyphs, id="item")
                yield ItemPane(glyphs=self.glyphs, id="questions")
                yield EntryBar(self.texts, glyphs=self.glyphs, id="entry")

    def on_resize(self, event: events.Resize) -> None:
        """Show both sides where there is room, else one of them."""
        self.set_class(event.size.width < WIDE, "-narrow")
        self.fill()

    # ---- parts

    @cached_property
    def walk_list(self) -> WalkList[Spot]:
        """The list on the left."""
        return self.query_one("#list", WalkList)

    @cached_property
    def pane(self) -> ItemPane:
        """The item on the right."""
        return self.query_one("#item", ItemPane)

    @cached_property
    def _question_pane(self) -> ItemPane:
        return self.query_one("#questions", ItemPane)

    @property
    def walk(self) -> Walk:
        """The session as it was read last."""
        assert self._walk is not None, "actions are offered after the session was read"
        return self._walk

    @property
    def keeping(self) -> Keeping:
        """What stores drafts and the place."""
        if self._keeping is None:
            self._keeping = Keeping(self, self.office.scratch, self._not_stored)
        return self._keeping

    @property
    def spot(self) -> Spot | None:
        """Where the cursor is."""
        return self.walk_list.cursor_key

    # ---- reading

    async def load(self) -> None:
        """Read the session anew; the cursor stays on its item."""
        office, first = self.office, self._walk is None
        view = await asyncio.to_thread(office.reading.session, office.ogsm_id, self._kind, self._session_id)
        if view.running and view.session is not None:
            self._session_id = view.session.id
        everything = await asyncio.to_thread(self._read_looked_at, view) if self._everything else None
        lessons = None
        if view.kind is SessionKind.STRATEGY_REVIEW:
            lessons = await asyncio.to_thread(office.reading.lessons, office.ogsm_id, view.on)
        self._walk = Walk(view, everything)
        place = await self._remembered() if first else None
        if first:
            await self._remember_times()
        self._walk = Walk(view, everything, self.clock, self.early, bookmark=self._bookmark, lessons=lessons)
        self._items = SessionItems(office.reading, self._walk)
        self.fill()
        if first:
            self._go_first(place)
            self._start_clock()
        self._spend(self.spot)

    def _read_looked_at(self, view: "SessionView") -> tuple[AgendaEntry, ...]:
        reading, ogsm_id = self.office.reading, self.office.ogsm_id
        if self._bookmark is not None:
            return reading.looked_at(ogsm_id, self._bookmark)
        return reading.everything(ogsm_id, view.kind, view.on)

    def fill(self) -> None:
        """Show what was read."""
        if self._walk is None:
            return
        maker = RowMaker(self.texts, self.glyphs, self._marks())
        everything = self.walk.everything
        if everything is None:
            rows = maker.rows(self.walk, self._room())
        elif self.walk.bookmark is not None:
            rows = maker.bookmark(self.walk, everything.values())
        else:
            rows = maker.everything(self.walk, everything.values())
        self.entry.texts = self.texts
        self.show_rows(rows)
        self._show_left_behind()
        self.show_item(same=True)
        self.show_header()

    def _marks(self) -> Marks:
        now = self.office.clock.now()
        return Marks(
            absent=frozenset(self.walk.view.absent),
            early=self.early,
            selected=self.selected,
            beyond=self.walk.beyond_reach(now, self.spent.seconds(now)),
        )

    def show_rows(self, rows: Sequence[Row[Spot]]) -> None:
        """Show the rows of the list."""
        self.walk_list.update_rows(rows)

    def _room(self) -> int:
        """Give the lines of the list; what was left behind counts also after it is gone."""
        left = self.walk.view.left_behind
        below = min(1 + len(left), _MOST_LEFT_BEHIND) + 1 if left else 0
        return self.app.size.height - _LINES_AROUND - below

    def shown(self, spot: Spot | None) -> Shown | None:
        """Give all that is shown at a spot."""
        return None if self._items is None else self._items.shown(spot)

    def _prepare_next(self) -> None:
        """Read and lay out one item beside the cursor that is not ready yet, the next one first."""
        near = [self._view(each) for each in self.walk_list.near(1, 1)]
        view = next((each for each in near if each not in self._beside), None)
        if view is not None and self.is_current:
            with suppress(StoreFault):  # the cursor will come to it, and say so
                panes = (self.pane, self._question_pane)
                self._beside.add(view, self._contents(view), panes, (self._view(self.spot), *near))
                self._ahead.soon()

    def on_unmount(self) -> None:
        """Prepare nothing any more."""
        self._ahead.stop()

    # ---- the cursor

    def follow(self, spot: Spot | None) -> None:
        """Show what the cursor came to, in the same turn."""
        if self._walk is None:
            return
        self.show_item()
        self.show_header()
        self.fill_lines()
        self._ahead.soon()
        self._keep_place(spot)
        self._spend(spot)

    @property
    def leads(self) -> bool:
        """Tell whether nobody else leads what is shown: place and times are kept from here."""
        return not self.walk.view.running or self.leader is None

    def _keep_place(self, spot: Spot | None) -> None:
        """Store where the session is; also what is looked at beside its agenda, for windows that follow."""
        if spot is not None and self.leads:
            place = Place.of(self._came_from, spot) if self._everything else Place.of(spot)
            self.keeping.once_rested(self._place_name(), place.as_text())

    def _place_name(self) -> str:
        session = self.walk.view.session
        return f"place/{self.walk.view.kind if session is None else session.id}"

    def _spend(self, spot: Spot | None) -> None:
        """Let the time that passes count for the item that is spoken about."""
        if self.walk.view.running and self.leads:
            entry = None if self.clock.is_paused else self.walk.entry(spot)
            self.spent.go(None if entry is None else entry.ref.id, self.office.clock.now())
            self.keeping.once_rested(self._spent_name(), self.spent.as_text())

    def _spent_name(self) -> str:
        return f"spent/{self._place_name()}"

    async def _remember_times(self) -> None:
        """Go on with the clock, and with who must leave early, as they were in this session."""
        session = self.walk.view.session
        self.spent = Spent.from_text(await self.keeping.read(self._spent_name()))
        if session is not None:
            self.clock = SessionClock.from_text(await self.keeping.read(f"clock/{session.id}"))
            names = await self.keeping.read(f"early/{session.id}")
            self.early = frozenset(filter(None, (names or "").split("\n")))

    async def _remembered(self) -> Spot | None:
        return self.walk.spot_named((await self._read_place()).spot)

    async def _read_place(self) -> Place:
        return Place.from_text(await self.keeping.read(self._place_name()))

    def _go_first(self, place: Spot | None) -> None:
        goal = place or self.walk.next_open(None)
        if goal is not None:
            self.walk_list.go(goal)

    # ---- showing

    def show_item(self, *, same: bool = False) -> None:
        """Show the item of the cursor; the `same` one keeps its place in the text."""
        if same:
            self._beside.forget()
        view = self._view(self.spot)
        try:
            content, questions = self._beside.of(view, lambda: self._contents(view))
        except StoreFault as fault:
            self.say(self.ogsm_app.tell_fault(fault), Tone.BAD)
            return
        if same:
            self.pane.show_changed(content)
        else:
            self.pane.show(content)
        self._question_pane.show(questions)

    def _view(self, spot: Spot | None) -> _View:
        return spot, self.has_class("-large")

    def _contents(self, view: _View) -> Contents:
        spot, _ = view
        shown = self.shown(spot)
        return self._content(spot, shown), self._questions(shown)

    def _content(self, spot: Spot | None, shown: Shown | None) -> Iterable[Block]:
        if isinstance(spot, LessonsRef) and self.walk.lessons is not None:
            return lessons_content(self.walk.lessons, self._look())
        if shown is None:
            return (Paragraph((Span(self._nothing_here(spot), Tone.DIM),), gap=1),)
        look = self._look()
        if self.has_class("-large"):
            return large_content(shown, look, self.size)
        if shown.detail.ref.kind is ItemKind.STRATEGY:
            return StrategyContent(look).content(shown)
        return Unrolled(ItemContent(look).blocks(shown))

    def _look(self) -> Look:
        view = self.walk.view
        chart = Frame(_CHART_WIDTH, _CHART_LOW if self.app.size.height < _HIGH else _CHART_HIGH)
        return Look(self.texts, self.glyphs, view.on, view.session, view.plan.start, chart)

    def _nothing_here(self, spot: Spot | None) -> str:
        agreement = self.walk.agreement(spot)
        if agreement is not None:
            return agreement.text
        return self.texts.common.nothing_here if self.walk.agenda else self.texts.session.empty_agenda

    def _questions(self, shown: Shown | None) -> tuple[Block, ...]:
        if shown is None or self.has_class("-large"):
            return ()
        questions = ItemContent(self._look()).questions(shown)
        return (Paragraph((Span(" · ".join(questions), Tone.KEY),), indent=1),) if questions else ()

    def _show_left_behind(self) -> None:
        pane = self.query_one("#left-behind", ItemPane)
        left = self.walk.view.left_behind if self.walk.is_fresh and not self._everything else ()
        pane.set_class(bool(left), "-some")
        if not left:
            return
        look = Look(self.texts, self.glyphs, self.walk.on)
        pane.show_changed(tuple(left_behind_blocks(left, look)))
        pane.styles.height = min(1 + len(left), _MOST_LEFT_BEHIND)

    def show_header(self) -> None:
        """Show the header, its minutes as of now."""
        left, right = session_header(
            self.walk, self.texts, self.spot, self.office.clock.now(), self.size.width, len(self.selected)
        )
        self.header.show(left, right)

    def show_kept(self) -> None:
        """Show what was kept last, and that everything is handled once it is."""
        kept = [Span(self.ogsm_app.kept, Tone.GOOD)]
        done = self._walk is not None and self.walk.view.running and not self.walk.unhandled
        right = [Span(self.texts.session.all_handled, Tone.KEY)] if done and self.leads else []
        self.kept_line.show(kept, right)

    # ---- the clock

    def _start_clock(self) -> None:
        """Redraw the header at the turn of every minute; the only thing that moves by itself."""
        self.set_timer(_MINUTE - self.office.clock.now().second, self._turn_of_the_minute)

    def _turn_of_the_minute(self) -> None:
        self.show_header()
        self._spend(self.spot)
        self._start_clock()

    # ---- going away

    async def put_away(self) -> None:
        """Store the draft that is being typed and the place of the cursor."""
        if self._keeping is not None:
            await self._keeping.now()

    def salvage(self) -> None:
        """Store the draft that is being typed and the place of the cursor at once."""
        if self._keeping is not None:
            self._keeping.at_once()

    @property
    def session_place(self) -> SessionPlace:
        """Tell which session this is."""
        return SessionPlace(self._kind, self._session_id)

    def _not_stored(self, fault: StoreFault) -> None:
        self.say(self.ogsm_app.tell_fault(fault), Tone.BAD)
