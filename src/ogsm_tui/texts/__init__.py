"""Everything a person reads, in Dutch and in English: one module per subject.

A subject is a module with a frozen dataclass and its two instances `NL` and `EN`, side by side. To
add one, write the module and name it in `Texts`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Generic, TypeVar

from ogsm_tui.texts.lang import Lang, Noun

if TYPE_CHECKING:
    from ogsm_tui.texts.cli import CliTexts
    from ogsm_tui.texts.commands import CommandTexts
    from ogsm_tui.texts.common import CommonTexts
    from ogsm_tui.texts.dates import Dates
    from ogsm_tui.texts.decisions import DecisionTexts
    from ogsm_tui.texts.faults import FaultTexts
    from ogsm_tui.texts.fields import FieldTexts
    from ogsm_tui.texts.finish import FinishTexts
    from ogsm_tui.texts.following import FollowingTexts
    from ogsm_tui.texts.key_sheet import KeySheetTexts
    from ogsm_tui.texts.messages import MessageTexts
    from ogsm_tui.texts.minutes import MinutesTexts
    from ogsm_tui.texts.numbers import Numbers
    from ogsm_tui.texts.plan import PlanTexts
    from ogsm_tui.texts.planfaults import PlanFaultTexts
    from ogsm_tui.texts.questions import Questions
    from ogsm_tui.texts.refusals import Refusals
    from ogsm_tui.texts.reporting import ReportingTexts
    from ogsm_tui.texts.sentences import Sentences
    from ogsm_tui.texts.session import SessionTexts
    from ogsm_tui.texts.sessions import SessionsTexts
    from ogsm_tui.texts.settings import SettingsTexts
    from ogsm_tui.texts.status import StatusTexts
    from ogsm_tui.texts.strategy import StrategyTexts
    from ogsm_tui.texts.tables import TableTexts
    from ogsm_tui.texts.welcome import WelcomeTexts
    from ogsm_tui.texts.words import Words

__all__ = ["Lang", "Noun", "Subject", "Texts", "texts_for"]

T = TypeVar("T")


class Subject(Generic[T]):
    """Load the texts of a subject when they are first asked for: the first frame needs only a few.

    The name of the attribute is the name of the module.
    """

    def __set_name__(self, owner: type[Texts], name: str) -> None:
        """Remember the name of the module."""
        self._name = name

    def __get__(self, texts: Texts, owner: type[Texts]) -> T:
        """Return the texts of this subject, and leave them where they are found first next time."""
        found: T = getattr(import_module(f"{__name__}.{self._name}"), texts.lang.name)
        texts.__dict__[self._name] = found
        return found


class Texts:
    """All texts in one language, by subject."""

    cli: Subject[CliTexts] = Subject()
    commands: Subject[CommandTexts] = Subject()
    common: Subject[CommonTexts] = Subject()
    dates: Subject[Dates] = Subject()
    decisions: Subject[DecisionTexts] = Subject()
    faults: Subject[FaultTexts] = Subject()
    fields: Subject[FieldTexts] = Subject()
    finish: Subject[FinishTexts] = Subject()
    following: Subject[FollowingTexts] = Subject()
    key_sheet: Subject[KeySheetTexts] = Subject()
    messages: Subject[MessageTexts] = Subject()
    minutes: Subject[MinutesTexts] = Subject()
    numbers: Subject[Numbers] = Subject()
    plan: Subject[PlanTexts] = Subject()
    planfaults: Subject[PlanFaultTexts] = Subject()
    questions: Subject[Questions] = Subject()
    refusals: Subject[Refusals] = Subject()
    reporting: Subject[ReportingTexts] = Subject()
    sentences: Subject[Sentences] = Subject()
    session: Subject[SessionTexts] = Subject()
    sessions: Subject[SessionsTexts] = Subject()
    settings: Subject[SettingsTexts] = Subject()
    status: Subject[StatusTexts] = Subject()
    strategy: Subject[StrategyTexts] = Subject()
    tables: Subject[TableTexts] = Subject()
    welcome: Subject[WelcomeTexts] = Subject()
    words: Subject[Words] = Subject()

    def __init__(self, lang: Lang) -> None:
        """Take the language."""
        self.lang = lang


_CATALOGUES = {lang: Texts(lang) for lang in Lang}


def texts_for(lang: Lang) -> Texts:
    """Return all texts in a language."""
    return _CATALOGUES[lang]
