"""Another program keeps the store while somebody types on: that is said, and every key counts in its turn."""

from pathlib import Path

from ogsm_tui.method.words import DecisionKind
from ogsm_tui.texts import Lang, texts_for
from tests.store_helpers import another_program
from tests.terminal.conftest import Open
from tests.terminal.reading import begin_session, form_is_open, kept, until_typed

TEXTS = texts_for(Lang.NL)


def test_it_is_said_that_the_store_is_waited_for_and_what_is_typed_meanwhile_comes_after_it(
    open_app: Open, store: Path
) -> None:
    terminal = open_app(size=(60, 20))
    begin_session(terminal, TEXTS)
    terminal.press("jjd1")
    terminal.until_that(lambda: form_is_open(terminal, TEXTS, DecisionKind.INTERVENE))
    terminal.types("eerst")
    until_typed(terminal, "eerst")
    with another_program(store):
        terminal.press("enter")
        terminal.until(TEXTS.common.still_trying)
        terminal.types("d1daarna")
        terminal.press("enter", "k")
    terminal.until_that(lambda: "A2 verbeteren: daarna" in kept(terminal))
    terminal.until_gone(TEXTS.common.still_trying)
    terminal.press("d1")
    terminal.until_that(lambda: form_is_open(terminal, TEXTS, DecisionKind.INTERVENE))
    with another_program(store):
        terminal.types("half getypt")
        terminal.until(TEXTS.common.still_trying)
    terminal.until_gone(TEXTS.common.still_trying)
    until_typed(terminal, "half getypt")
    terminal.press("escape", "u", "u")
    terminal.until_that(lambda: "A1 verbeteren: eerst" in kept(terminal))
