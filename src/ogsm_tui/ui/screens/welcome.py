"""A store without a plan: the ways to one."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from textual import events
from textual.geometry import Size
from textual.widget import Widget

from ogsm_tui.errors import StoreFault
from ogsm_tui.services.drafts import PlanDraft
from ogsm_tui.services.outcome import Done, Kept, Refused
from ogsm_tui.texts import telling
from ogsm_tui.ui.block_letters import block_letters
from ogsm_tui.ui.commands import Action, action
from ogsm_tui.ui.drafting import DraftingScreen
from ogsm_tui.ui.drawing import Line, Span, clip, plain
from ogsm_tui.ui.forms import Answers, Field, Form
from ogsm_tui.ui.path_completion import completed_path
from ogsm_tui.ui.patience import patiently
from ogsm_tui.ui.theme import Tone
from ogsm_tui.ui.widgets.entry_bar import EntryBar
from ogsm_tui.ui.widgets.item_pane import ItemPane
from ogsm_tui.ui.widgets.page import Page
from ogsm_tui.ui.widgets.paragraphs import paragraph

if TYPE_CHECKING:
    from ogsm_tui.services.scratch import Scratch
    from ogsm_tui.ui.opened import OpenedStore

_NO_PLAN: Final = 0


class WelcomeScreen(DraftingScreen):
    """Offer to import a plan, to look at the demo, or to make a plan."""

    CSS_PATH = "welcome.tcss"

    def body(self) -> Iterable[Widget]:
        """Give the page, what is wrong in a file, and what is asked."""
        yield Page(glyphs=self.glyphs, id="welcome")
        yield ItemPane(glyphs=self.glyphs, id="faults")
        yield EntryBar(self.texts, glyphs=self.glyphs, id="entry")

    @property
    def can_load(self) -> bool:
        """Tell that there is something to show, without a plan."""
        return True

    @property
    def faults(self) -> ItemPane:
        """What is wrong in the file that was given last."""
        return self.query_one("#faults", ItemPane)

    @property
    def store(self) -> "OpenedStore":
        """The store that has no plan yet."""
        opened = self.ogsm_app.opened
        assert opened is not None, "this screen comes after the store is open"
        return opened

    @property
    def scratch(self) -> "Scratch":
        """Where drafts are stored: there is no plan yet."""
        return self.store.office(_NO_PLAN).scratch

    async def load(self) -> None:
        """Show the ways to a plan."""
        today = self.texts.dates.long(self.ogsm_app.start.clock.today())
        self.header.show((), [Span(today, Tone.DIM)])
        self.query_one(Page).show(self._draw)

    def _draw(self, size: Size) -> tuple[Line, ...]:
        texts = self.texts.welcome
        letters = block_letters("OGSM") if self.glyphs.has_blocks else None
        lines: list[Line] = [(), ()]
        lines += [(Span(f"   {row}", Tone.HEADING),) for row in letters or ("OGSM",)]
        lines += [(), (Span(f"   {texts.heading}", Tone.STRONG),), (Span(f"   {texts.hint}"),), ()]
        ways = (("i", texts.import_plan), ("d", texts.open_demo), ("n", texts.make_plan))
        for key, way in ways:
            lines += [(), (Span("   "), Span(f" {key} ", Tone.BUTTON), Span(f"  {way}"))]
        stored = plain(texts.store.format(path=self.ogsm_app.start.store))
        shown = clip(stored, size.width - 4, self.glyphs.ellipsis)
        lines += [(), (), (Span(f"   {shown}", Tone.DIM),)]
        return tuple(lines)

    # ---- what can be done

    def actions(self) -> tuple[Action, ...]:
        """Give what can be done."""
        if self.is_asking:
            return self.answering_actions()
        return (
            action("import", self.ask_for_file),
            action("demo", self.look_at_demo),
            action("new-plan", self.ask_for_plan),
            action("scroll-down", self.faults.page_down, offered=self.faults.display),
            action("scroll-up", self.faults.page_up, offered=self.faults.display),
            action("close", self._show_page, offered=self.faults.display),
            action("quit", self.ogsm_app.stop),
        )

    def answering_actions(self) -> tuple[Action, ...]:
        """Give what can be done while a file or a new plan is asked for."""
        usual = super().answering_actions()
        form = self.entry.form
        if form is None or form.code != "path":
            return usual
        return (action("take-file", self.answer), *usual[1:])

    async def ask_for_file(self) -> None:
        """Ask for the path of a plan file."""
        texts = self.texts.welcome
        field = Field("path", texts.path, remark=texts.path_hint)
        await self.ask_for("welcome", self._form("path", texts.path_heading, (field,)), self._import)

    async def look_at_demo(self) -> None:
        """Leave for a throw-away demo, after which this screen is there again: this store stays as it is."""
        self.ogsm_app.wants_demo = True
        await self.ogsm_app.stop()

    async def ask_for_plan(self) -> None:
        """Ask for what a new plan begins with."""
        label = self.texts.fields.label
        fields = (
            Field("title", label("title")),
            Field("team", label("team"), optional=True),
            Field("objective", label("objective"), optional=True),
            Field("owner", label("owner"), optional=True),
            Field("process_owner", label("process_owner"), optional=True),
        )
        await self.ask_for("welcome", self._form("plan", self.texts.welcome.plan_heading, fields), self._add)

    def _form(self, code: str, heading: str, fields: Sequence[Field]) -> Form:
        return Form(code, heading, fields, on=self.ogsm_app.start.clock.today())

    async def _add(self, answers: Answers) -> None:
        store = self.store
        draft = PlanDraft(
            title=answers.text("title"),
            team=answers.text("team"),
            objective=answers.text("objective"),
            owner=answers.text("owner"),
            process_owner=answers.text("process_owner"),
        )
        await self._take(lambda: store.add_plan(draft))

    async def _import(self, answers: Answers) -> None:
        store, lang, path = self.store, self.texts.lang, Path(answers.text("path")).expanduser()
        await self._take(lambda: store.import_file(path, lang), path)

    async def _take(self, act: "Callable[[], Done | tuple[str, ...]]", path: Path | None = None) -> None:
        try:
            done = await patiently(self, act)
        except StoreFault as fault:
            self.say(self.ogsm_app.tell_fault(fault), Tone.BAD)
            return
        match done:
            case Kept():
                await self._open(done)
            case Refused():
                self.refuse(done)
            case faults:
                self._show_faults(path, faults)

    async def _open(self, done: Kept) -> None:
        self.stop_asking()
        await self.put_away()
        plans = await asyncio.to_thread(self.store.reading().plans)
        await self.ogsm_app.open_plan(plans[0].id)
        self.ogsm_app.say_kept(telling.kept(self.texts, done.act, done.subject))

    def _show_faults(self, path: Path | None, faults: Sequence[str]) -> None:
        texts = self.texts.welcome
        heading = texts.faults.format(file="" if path is None else path.name)
        self.query_one("#welcome").display = False
        self.faults.display = True
        self.faults.show(
            (
                paragraph(heading, Tone.STRONG),
                *(paragraph(texts.fault.format(fault=each), gap=1, hang=2) for each in faults),
            )
        )
        self.fill_lines()

    def _show_page(self) -> None:
        self.faults.display = False
        self.query_one("#welcome").display = True

    async def take_key(self, event: events.Key) -> bool:
        """Let Tab complete a path."""
        form = self.entry.form
        if event.key == "tab" and form is not None and form.code == "path":
            form.editing.replace(await asyncio.to_thread(completed_path, form.editing.text))
            self.typed()
            return True
        return await super().take_key(event)
