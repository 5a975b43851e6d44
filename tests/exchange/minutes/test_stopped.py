"""What the minutes say of a strategy that was stopped, and of what became of its actions."""

import pytest

from ogsm_tui.exchange.minutes.values import decision_change, decision_value
from ogsm_tui.method.stopping import Stopped
from ogsm_tui.method.words import ActionsFate, DecisionKind
from ogsm_tui.texts import Lang, texts_for


@pytest.mark.parametrize(
    ("went", "dutch", "english"),
    [
        (Stopped(), "gearchiveerd", "archived"),
        (
            Stopped(ActionsFate.ARCHIVE, ("A1", "A2")),
            "gearchiveerd; acties ook gearchiveerd: A1, A2",
            "archived; actions archived too: A1, A2",
        ),
        (
            Stopped(ActionsFate.MOVE, ("A1",), "S2", ("A2",)),
            "gearchiveerd; acties naar S2: A1, A2",
            "archived; actions to S2: A1, A2",
        ),
    ],
)
def test_the_actions_are_named_with_it(went: Stopped, dutch: str, english: str) -> None:
    for lang, expected in ((Lang.NL, dutch), (Lang.EN, english)):
        texts = texts_for(lang)
        assert decision_change(texts, DecisionKind.STOP, "", went.as_value()) == expected
        assert decision_value(texts, DecisionKind.STOP, went.as_value()) == expected
