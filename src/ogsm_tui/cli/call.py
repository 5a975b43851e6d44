"""One call of the command line: what was asked, and what every command needs to answer it."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ogsm_tui.cli import output
from ogsm_tui.cli.asked import Asked
from ogsm_tui.cli.characters import shown
from ogsm_tui.cli.settings import Settings
from ogsm_tui.cli.stop import Stop
from ogsm_tui.errors import ExitCode, InputFault, InputTrouble, StoreFault, StoreTrouble
from ogsm_tui.paths import choose_store
from ogsm_tui.services.clock import Clock
from ogsm_tui.services.outcome import Done, Kept, Refused
from ogsm_tui.texts import Texts

if TYPE_CHECKING:
    from ogsm_tui.bootstrap import Opened
    from ogsm_tui.services.reading import Reading
    from ogsm_tui.store.models import ItemRef, PlanHead
    from ogsm_tui.texts.said_dates import Toward

CHAIN = "cli"
"""Origin of the steps of the command line, which `ogsm undo` takes back."""


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Call:
    """What was asked, in which language, with which settings, on which day."""

    texts: Texts
    settings: Settings
    clock: Clock
    asked: Asked

    @property
    def store(self) -> Path:
        """The store that is meant."""
        return choose_store(self.asked.db)

    @property
    def wanted_plan(self) -> str | None:
        """The code or title of the plan that was named."""
        return self.asked.ogsm

    # ---- what was typed

    def text(self, name: str) -> str | None:
        """Give the value of an option or argument by its name as typed; `None` where it was left out."""
        return _text(getattr(self.asked.given, _attribute(name)))

    def words(self, name: str) -> tuple[str, ...]:
        """Give the values of an argument that may be repeated."""
        found = getattr(self.asked.given, _attribute(name))
        return tuple(str(word) for word in found or ())

    def flag(self, name: str) -> bool:
        """Tell whether an option was given."""
        return bool(getattr(self.asked.given, _attribute(name)))

    def date(self, name: str, toward: "Toward") -> date | None:
        """Give a date, counted from today where it is said so; raises InputFault where it is none."""
        said = self.text(name)
        if said is None:
            return None
        from ogsm_tui.cli import values  # dates as people say them take a while to load

        return values.date_of(self.called(name), said, self.clock.today(), toward)

    def called(self, name: str) -> str:
        """Give the name by which an option or argument is known to the person."""
        return self.texts.cli.metavars.get(name, name)

    # ---- the store

    @contextmanager
    def opened(self, *, create: bool = False) -> "Iterator[Opened]":
        """Open the store and close it again.

        Raises:
            StoreFault: It cannot be used.
            Stop: Nobody made the user's own store yet.
        """
        from ogsm_tui.bootstrap import open_at

        try:
            opened = open_at(self.store, self.clock, CHAIN, create=create)
        except StoreFault as fault:
            if fault.code is StoreTrouble.MISSING and not self._names_store():
                raise Stop("no-plan") from fault
            raise
        try:
            yield opened
        finally:
            opened.close()

    def plan(self, reading: "Reading") -> "PlanHead":
        """Choose the plan: the one that was named, else the only active one, else the only one.

        Raises:
            Stop: There is no such plan, or it is not clear which is meant.
        """
        from ogsm_tui.method.words import OgsmStatus

        plans = reading.plans()
        if self.wanted_plan is not None:
            return self._named(plans, self.wanted_plan)
        if not plans:
            raise Stop("no-plan")
        active = [plan for plan in plans if plan.status is OgsmStatus.ACTIVE]
        for choice in (active, plans):
            if len(choice) == 1:
                return choice[0]
        raise Stop("which-plan", lines=[self._plan_line(plan) for plan in plans])

    def item(self, reading: "Reading", plan: "PlanHead") -> "ItemRef":
        """Find the item whose code was given; raises InputFault where there is none."""
        code = self.text("CODE") or ""
        for written in (code, code.upper()):
            found = reading.find(plan.id, written)
            if found is not None:
                return found
        raise InputFault(InputTrouble.UNKNOWN, self.called("CODE"), shown(code))

    # ---- the answer

    def tell(self, remark: str, **words: object) -> None:
        """Say a remark of the texts on stderr."""
        output.tell(self.texts.cli.remarks[remark].format(**words))

    def done(self, done: Done) -> ExitCode:
        """Say what a service kept, or why it refused."""
        from ogsm_tui.texts import telling

        match done:
            case Kept():
                output.tell(telling.kept(self.texts, done.act, done.subject))
                return ExitCode.DONE
            case Refused():
                output.tell(telling.refused(self.texts, done.why, done.subject))
                return ExitCode.REFUSED

    def _named(self, plans: "Sequence[PlanHead]", wanted: str) -> "PlanHead":
        found = plans_named(plans, wanted)
        if len(found) == 1:
            return found[0]
        remark = "which-plan" if found else "unknown-plan"
        lines = [self._plan_line(plan) for plan in found or plans]
        raise Stop(remark, lines=lines, name=shown(wanted))

    def _names_store(self) -> bool:
        return bool(self.asked.db or os.environ.get("OGSM_DB"))

    def _plan_line(self, plan: "PlanHead") -> str:
        status = self.texts.words.ogsm_statuses[plan.status]
        return "  " + "  ".join(part for part in (plan.code, plan.title, f"({status})") if part)


def plans_named(plans: "Sequence[PlanHead]", wanted: str) -> "Sequence[PlanHead]":
    """Find plans by code, else by title, else by either in other capitals."""

    def folded(text: str | None) -> str:
        return (text or "").casefold()

    ways = (
        [plan for plan in plans if plan.code == wanted],
        [plan for plan in plans if plan.title == wanted],
        [plan for plan in plans if folded(wanted) in (folded(plan.code), folded(plan.title))],
    )
    return next((way for way in ways if way), ())


def _attribute(name: str) -> str:
    """Give the name under which argparse keeps a value."""
    return name.lstrip("-").replace("-", "_") if name.startswith("-") else name


def _text(value: object) -> str | None:
    return None if value is None else str(value)
