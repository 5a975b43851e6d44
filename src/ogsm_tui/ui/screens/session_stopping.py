"""Stopping a strategy at the cursor: one question more, about what becomes of its actions."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from ogsm_tui.method.decisions import DecisionForm
from ogsm_tui.method.stopping import stopped
from ogsm_tui.method.words import ActionsFate, DecisionField, DecisionKind, ItemKind
from ogsm_tui.services.drafts import DecisionDraft
from ogsm_tui.store.models import Decision
from ogsm_tui.ui.deciding import Subject
from ogsm_tui.ui.forms import Choice, Menu
from ogsm_tui.ui.screens.session_recording import Recording

_FATES = {"1": ActionsFate.KEEP, "2": ActionsFate.MOVE, "3": ActionsFate.ARCHIVE}


@dataclass(frozen=True, slots=True)
class Fate:
    """What becomes of the actions, and the strategies that they may move to: what is typed, by code."""

    actions: ActionsFate = ActionsFate.KEEP
    strategies: tuple[tuple[str, str], ...] = ()

    def form(self, asked: DecisionForm) -> DecisionForm:
        """Ask besides to which strategy, where they move."""
        if self.actions is not ActionsFate.MOVE:
            return asked
        return replace(asked, asks=(DecisionField.NEW_STRATEGY, *asked.asks))

    @property
    def names(self) -> tuple[str, ...]:
        """The names that complete."""
        return tuple(name for _, name in self.strategies)

    def draft(self, draft: DecisionDraft) -> DecisionDraft:
        """Say in a draft what becomes of the actions."""
        said = draft.values.strategy.strip()
        code = next((code for code, name in self.strategies if said == name), said)
        return replace(draft, values=replace(draft.values, actions=self.actions, strategy=code))


Then = Callable[[Fate], Awaitable[None]]


class StoppingActs(Recording):
    """Ask what becomes of the actions of a strategy that stops."""

    async def with_fate(
        self, asked: DecisionForm, subject: Subject, then: Then, revised: Decision | None = None
    ) -> None:
        """Go on at once, unless it is a strategy with actions that is to stop, or was by `revised`."""
        shown = self.shown(self.spot)
        actions = 0 if shown is None or shown.detail.ref.id != subject.item_id else len(shown.under)
        went = None if revised is None else stopped(revised.new)
        actions += 0 if went is None else len(went.codes) + len(went.joined)
        if asked.kind is not DecisionKind.STOP or subject.kind is not ItemKind.STRATEGY or not actions:
            await then(Fate())
            return

        async def chosen(key: str) -> None:
            await then(await self._fate(_FATES[key], subject))

        say, words = self.texts.strategy, self.texts.words
        heading = say.fate_heading.format(actions=words.items[ItemKind.ACTION].counted(actions))
        choices = tuple(Choice(key, say.fates[fate]) for key, fate in _FATES.items())
        self.ask_menu(Menu("stop-strategy", f"{subject.code}  {heading}", choices), chosen)

    async def _fate(self, actions: ActionsFate, subject: Subject) -> Fate:
        if actions is not ActionsFate.MOVE:
            return Fate(actions)
        titles = await asyncio.to_thread(self.office.reading.titles, self.office.ogsm_id)
        strategies = tuple(
            (each.code, f"{each.code} {each.title}")
            for each in titles
            if each.ref.kind is ItemKind.STRATEGY and each.ref.id != subject.item_id
        )
        return Fate(actions, strategies)
