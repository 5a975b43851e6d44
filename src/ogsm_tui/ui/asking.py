"""A screen that asks something: a menu answered by one key, or a form to fill in."""

from collections.abc import Awaitable, Callable
from functools import cached_property

from textual import events

from ogsm_tui.services.outcome import Refusal, Refused
from ogsm_tui.texts import telling
from ogsm_tui.ui.base import BaseScreen
from ogsm_tui.ui.commands import Action, action
from ogsm_tui.ui.forms import Answers, Form, Menu, Unread
from ogsm_tui.ui.theme import Tone
from ogsm_tui.ui.widgets.entry_bar import EntryBar

Answered = Callable[[Answers], Awaitable[None]]
Chosen = Callable[[str], Awaitable[None]]


class AskingScreen(BaseScreen):
    """Hand every key to what is asked, and the answer to who asked it; `body` yields an `EntryBar`."""

    def __init__(self) -> None:
        """Begin with nothing asked."""
        super().__init__()
        self._answered: Answered | None = None
        self._chosen: Chosen | None = None

    @cached_property
    def entry(self) -> EntryBar:
        """What is asked."""
        return self.query_one(EntryBar)

    @property
    def is_asking(self) -> bool:
        """Tell whether something is asked."""
        return self.entry.asked is not None

    def ask_menu(self, menu: Menu, chosen: Chosen) -> None:
        """Ask for one key."""
        self._chosen, self._answered = chosen, None
        self._ask(menu)

    def ask_form(self, form: Form, answered: Answered) -> None:
        """Ask for what is in a form."""
        self._chosen, self._answered = None, answered
        self._ask(form)

    def stop_asking(self) -> None:
        """Ask nothing more."""
        self._chosen = self._answered = None
        self._ask(None)

    def _ask(self, asked: Form | Menu | None) -> None:
        self.entry.texts = self.texts
        self.entry.ask(asked)
        self.fill_lines()

    # ---- what can be done

    def answering_actions(self) -> tuple[Action, ...]:
        """Give what can be done while something is asked."""
        form = self.entry.form
        if form is None:
            return (action("close", self.leave_asking),)
        return (
            action("keep", self.answer),
            action("next-field", self.next_field, offered=len(form.fields) > 1),
            action("close", self.leave_asking),
        )

    def next_field(self) -> None:
        """Go to the next field."""
        form = self.entry.form
        if form is not None:
            form.go(form.current + 1)
            self.entry.show()

    async def leave_asking(self) -> None:
        """Go back from what is asked."""
        self.stop_asking()

    async def answer(self) -> None:
        """Hand over what was filled in, or go to the field that is missing or cannot be read."""
        form = self.entry.form
        if form is None or self._answered is None:
            return
        missing = form.first_missing()
        if missing is not None:
            form.go_to(missing)
            self.refuse_at(missing, Refused(Refusal.FIELD_REQUIRED, {"field": form.field.label}))
            return
        answers = form.read()
        if isinstance(answers, Unread):
            self.point_at(answers.field)
            self.say_code(answers.why, {"said": answers.said, "field": form.field.label, **answers.subject})
            return
        await self._answered(answers)

    def refuse_at(self, field: str, refused: Refused) -> None:
        """Say why something is refused, with the cursor in the field that it is about."""
        self.point_at(field)
        self.refuse(refused)

    def point_at(self, field: str) -> None:
        """Put the cursor in a field."""
        form = self.entry.form
        if form is not None:
            form.go_to(field)
            self.entry.show()

    def say_code(self, code: str, subject: dict[str, str]) -> None:
        """Say the sentence of a code."""
        self.say(telling.refused(self.texts, code, subject), Tone.LIGHT_ORANGE)

    # ---- keys

    async def take_key(self, event: events.Key) -> bool:
        """Let what is asked take a key; say whether it did."""
        menu, form = self.entry.menu, self.entry.form
        typed = event.character if event.is_printable else None
        if menu is not None:
            return await self._menu_takes(menu, typed or event.key)
        if form is None:
            return False
        if typed:
            form.insert(typed)
        elif not form.press(event.key):
            return False
        self.typed()
        return True

    def typed(self) -> None:
        """Show what was typed or pasted."""
        self.show_kept()
        self.entry.show()

    async def _menu_takes(self, menu: Menu, key: str) -> bool:
        choice = menu.choice(key)
        if choice is None:
            return len(key) == 1  # any other letter means nothing here
        if choice.obstacle is not None:
            self.refuse(choice.obstacle)
        elif self._chosen is not None:
            await self._chosen(key)
            self.fill_lines()
        return True

    def on_paste(self, event: events.Paste) -> None:
        """Put pasted text into the field."""
        if self.entry.form is not None and not self.ogsm_app.too_small:
            event.stop()
            self.entry.form.insert(event.text)
            self.typed()
