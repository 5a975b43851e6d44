"""Two windows on real terminals: one leads the session, the other follows it and takes it over."""

import re
from collections.abc import Callable

from ogsm_tui.method.words import DecisionKind
from ogsm_tui.texts import Lang, texts_for
from tests.terminal.conftest import Open, Typed
from tests.terminal.reading import begin_session, cursor, form_is_open, kept, until_typed
from tests.terminal.terminal import Terminal

TEXTS = texts_for(Lang.NL)
KEPT = "A1 verbeteren: samen een plan maken"


def test_a_second_window_follows_takes_over_and_gives_back_and_nothing_is_lost(
    open_app: Open, ogsm: Typed, minutes: Callable[[], dict[str, object]]
) -> None:
    first = open_app()
    begin_session(first, TEXTS)
    second = open_app(size=(100, 30))
    second.until("leidt deze sessie, sinds", "O overnemen")

    first.press("jjd1")
    first.until_that(lambda: form_is_open(first, TEXTS, DecisionKind.INTERVENE))
    first.types("samen een plan maken")
    first.press("enter")
    first.until_that(lambda: KEPT in kept(first))
    second.until_that(lambda: KEPT in kept(second) and is_large(second, "A2"))

    first.press("d1")
    first.until_that(lambda: form_is_open(first, TEXTS, DecisionKind.INTERVENE))
    first.types("half getypt")
    until_typed(first, "half getypt")
    take_over(second)
    second.until_that(lambda: TEXTS.following.you_lead in kept(second) and cursor(second) == "A2")
    first.until("leidt de sessie nu; hier kijk je mee", "O overnemen")
    assert not form_is_open(first, TEXTS, DecisionKind.INTERVENE)

    ogsm("report", "A3", "--light", "green", "--text", "Opeens klaar.")
    for terminal in (first, second):
        terminal.press("j")
        terminal.until("Opeens klaar.")

    second.press("kv")
    take_over(first)
    first.until_that(lambda: TEXTS.following.you_lead in kept(first) and cursor(first) == "A2")
    first.press("d1")
    first.until(TEXTS.common.draft_back)
    until_typed(first, "half getypt")
    first.press("enter")
    first.until_that(lambda: "A2 verbeteren: half getypt" in kept(first))
    second.until_that(lambda: "A2 verbeteren: half getypt" in kept(second))

    decisions = minutes()["decisions"]
    assert isinstance(decisions, list)
    assert [(each["item"], each["text"]) for each in decisions] == [
        ("A1", "samen een plan maken"),
        ("A2", "half getypt"),
    ]
    assert "Opeens klaar." in ogsm("export")
    ogsm("check")


def test_where_the_window_that_leads_is_killed_the_other_goes_on(open_app: Open, ogsm: Typed) -> None:
    first = open_app()
    begin_session(first, TEXTS)
    second = open_app()
    second.until("leidt deze sessie, sinds")
    first.press("jj")
    second.until_that(lambda: is_large(second, "A1"))
    first.kill()
    second.until("Niemand leidt deze sessie nu")
    second.press("d1")
    second.until_that(lambda: form_is_open(second, TEXTS, DecisionKind.INTERVENE))
    second.types("verder")
    second.press("enter")
    second.until_that(lambda: "A1 verbeteren: verder" in kept(second))
    ogsm("check")


def take_over(terminal: Terminal) -> None:
    """Ask for the session, and say yes to the question."""
    terminal.press("O")
    terminal.until("Overnemen?")
    terminal.press("j")


def is_large(terminal: Terminal, code: str) -> bool:
    """Tell whether an item is shown alone: in block letters, or by its title."""
    title = f"Werk aan punt {code[1:]} van het plan"
    return any(re.match(rf"\s*{title}$", line) for line in terminal.screen())
