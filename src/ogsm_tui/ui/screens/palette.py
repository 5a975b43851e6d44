"""The palette: every command of the screen one comes from, any item, and any lesson, by a few letters."""

import asyncio
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widget import Widget

from ogsm_tui.method.words import ItemKind
from ogsm_tui.store.models import ItemRef, ItemTitle, Note
from ogsm_tui.texts import telling
from ogsm_tui.ui.base import BaseScreen
from ogsm_tui.ui.commands import Action, action
from ogsm_tui.ui.drawing import Span, cells
from ogsm_tui.ui.editing import Editing
from ogsm_tui.ui.finding import Findable, Found, find, findable
from ogsm_tui.ui.theme import Tone
from ogsm_tui.ui.widgets.lines import BottomLine, KeptLine
from ogsm_tui.ui.widgets.rows import GroupRow, ItemRow, Row
from ogsm_tui.ui.widgets.typed_line import TypedLine
from ogsm_tui.ui.widgets.walk_list import WalkList

_NOT_HERE = frozenset({"palette", "close", "next-item", "previous-item"})
"""What one does without looking for it, or has no use for from here."""

_WIDEST_LABEL = 22


@dataclass(frozen=True, slots=True)
class Told:
    """A command by its code, as a place where the cursor can stand."""

    code: str


@dataclass(frozen=True, slots=True)
class Learned:
    """A lesson by its id, as a place where the cursor can stand."""

    id: int


Choice: TypeAlias = Told | ItemRef | Learned
"""Where the cursor of the palette can stand."""


class PaletteScreen(BaseScreen):
    """Find a command, an item or a lesson as one types; Enter runs or goes there."""

    CSS_PATH = "palette.tcss"
    KEEPS_UP = False

    def __init__(self, about: BaseScreen) -> None:
        """Look from the screen that one comes from, as it stands now."""
        super().__init__()
        self._about = about
        self._editing = Editing()
        self._actions: dict[str, Action] = {}
        self._commands: tuple[Findable[ItemRow[Choice]], ...] = ()
        self._items: tuple[Findable[ItemRow[Choice]], ...] = ()
        self._lessons: tuple[Findable[ItemRow[Choice]], ...] = ()

    def compose(self) -> ComposeResult:
        """Lay out what is typed, what was found, and the lines below it, on top of the screen."""
        with Vertical(id="palette"):
            yield from self.body()
            yield KeptLine(glyphs=self.glyphs, id="kept")
            yield BottomLine(glyphs=self.glyphs, id="bottom")

    def body(self) -> Iterable[Widget]:
        """Give the line on which one types, and the list of what was found."""
        yield TypedLine(":", glyphs=self.glyphs, id="sought")
        yield WalkList[Choice](glyphs=self.glyphs, id="found")

    @property
    def found(self) -> WalkList[Choice]:
        """The list of what was found."""
        return self.query_one("#found", WalkList)

    @property
    def can_load(self) -> bool:
        """Tell that there are commands, also without a plan."""
        return True

    @property
    def is_asking(self) -> bool:
        """Tell that what is typed goes into the line at the top."""
        return True

    async def load(self) -> None:
        """Gather commands and items; what was typed already is looked for among them."""
        self._commands = tuple(self._gathered())
        if self.ogsm_app.is_open:
            office = self.office
            self._items = await asyncio.to_thread(
                lambda: tuple(map(self._item, office.reading.titles(office.ogsm_id)))
            )
            lessons = await asyncio.to_thread(office.reading.lessons, office.ogsm_id)
            self._lessons = tuple(map(self._lesson, lessons.notes))
        self._search()

    def _gathered(self) -> Iterator[Findable[ItemRow[Choice]]]:
        """Prepare the commands, in the order of the bottom line; what cannot be done now comes last."""
        known = {each.command.code: each for each in self._about.all_actions()}
        self._actions = {
            code: each for code, each in known.items() if code not in _NOT_HERE and self._has_use(each)
        }
        texts = self.texts.commands.by_code
        column = min(_WIDEST_LABEL, max((cells(texts[code].label) for code in self._actions), default=0))
        possible = {code: each.obstacle() is None for code, each in self._actions.items()}
        order = sorted(
            self._actions.values(), key=lambda each: (not possible[each.command.code], _rank(each))
        )
        for each in order:
            text = texts[each.command.code]
            yield findable(
                self._command(each, column), self.key_name(each.command.keys[0]), f"{text.label} {text.line}"
            )

    def _has_use(self, each: Action) -> bool:
        """Tell whether a command is for what stands there now, or says why not."""
        return each.offered or each.obstacle() is not None or each.command.code in ("undo", "redo")

    def _command(self, each: Action, column: int) -> ItemRow[Choice]:
        text = self.texts.commands.by_code[each.command.code]
        obstacle, line = each.obstacle(), text.line
        if obstacle is not None:
            why = telling.refused(self.texts, obstacle.why, obstacle.subject)
            line = self.texts.commands.not_now.format(why=why)
        label = text.label + " " * max(0, column - cells(text.label))
        return ItemRow(
            key=Told(each.command.code),
            title=f"{label}  {line}",
            code=self.key_name(each.command.keys[0]),
            tone=Tone.TEXT if obstacle is None else Tone.DIM,
        )

    def _item(self, each: ItemTitle) -> Findable[ItemRow[Choice]]:
        kind = "" if each.ref.kind is ItemKind.ACTION else self.texts.words.items[each.ref.kind].one
        row: ItemRow[Choice] = ItemRow(
            key=each.ref, title=each.title, code=each.code, mark=Span(kind, Tone.DIM)
        )
        return findable(row, each.code, each.title)

    def _lesson(self, each: Note) -> Findable[ItemRow[Choice]]:
        day = self.texts.dates.short(each.session_day, self.office.clock.today())
        row: ItemRow[Choice] = ItemRow(
            key=Learned(each.id), title=each.text, code=each.code or "", mark=Span(day, Tone.DIM)
        )
        return findable(row, each.code or "", each.text)

    # ---- finding

    def _search(self) -> None:
        """Find, and put the cursor on the best of it."""
        sought = self._editing.text
        groups = [
            (self.texts.commands.commands_heading, find(self._commands, sought)),
            (self.texts.commands.items_heading, find(self._items, sought)),
            (self.texts.strategy.lessons, find(self._lessons if sought.strip() else (), sought)),
        ]
        groups.sort(key=lambda group: group[1].rank)
        rows: list[Row[Choice]] = []
        for heading, found in groups:
            rows += self._group(heading, found, apart=bool(rows))
        self.found.update_rows(rows)
        self.found.first()
        self.query_one(TypedLine).show(self._editing, hint=self.texts.commands.palette_prompt)
        self.show_kept()

    def _group(self, heading: str, found: Found[ItemRow[Choice]], *, apart: bool) -> Iterator[Row[Choice]]:
        if not found.best:
            return
        if apart:
            yield GroupRow("")
        yield GroupRow(heading.upper(), str(found.count))
        yield from found.best

    def show_kept(self) -> None:
        """Say that nothing was found; what was kept last stands on the screen below."""
        sought = self._editing.text.strip()
        nothing = self.texts.common.nothing_found.format(sought=sought)
        said = sought and self.found.cursor_key is None
        self.kept_line.show([Span(nothing, Tone.DIM)] if said else ())

    # ---- keys

    async def take_key(self, event: events.Key) -> bool:
        """Type, edit, or move through what was found."""
        if event.is_printable and event.character:
            self._editing.insert(event.character)
            self._search()
        elif event.key in _MOVES:
            self.found.move(_MOVES[event.key])
        elif event.key in ("pagedown", "pageup"):
            page = max(1, self.found.size.height - 1)
            self.found.move(page if event.key == "pagedown" else -page)
        elif self._editing.press(event.key):
            self._search()
        else:
            return False
        return True

    def on_paste(self, event: events.Paste) -> None:
        """Type what is pasted."""
        event.stop()
        if not self.ogsm_app.too_small:
            self._editing.insert(event.text)
            self._search()

    def actions(self) -> tuple[Action, ...]:
        """Give what can be done: run the command or go to the item, or go back."""
        return (action("take-found", self.take), action("close", self.leave))

    def take(self) -> None:
        """Run the command on the screen one came from, or go to the item; or say why it cannot be done."""
        match self.found.cursor_key:
            case Told(code):
                obstacle = self._actions[code].obstacle()
                if obstacle is not None:
                    self.refuse(obstacle)
                    return
                self._about.call_next(self._about.run_command, code)
                self.leave()
            case ItemRef() as ref:
                self._about.call_next(self._about.go_to_item, ref)
                self.leave()
            case Learned(note_id):
                self._about.call_next(self._about.go_to_lesson, note_id)
                self.leave()

    def leave(self) -> None:
        """Go back to the screen."""
        self.dismiss()


_MOVES = {"down": 1, "tab": 1, "up": -1, "shift+tab": -1}


def _rank(each: Action) -> tuple[bool, int]:
    return each.command.rank == 0, each.command.rank
