"""The words on screen are those of the method."""

from collections.abc import Collection
from enum import StrEnum

import pytest

from ogsm_tui.method.words import (
    Act,
    DecisionField,
    DecisionKind,
    Handled,
    ItemKind,
    Light,
    OgsmStatus,
    Outcome,
    Reason,
    Section,
    SessionKind,
    SessionStatus,
    Signal,
    Status,
    Verdict,
)
from ogsm_tui.texts import Lang, Noun, texts_for

NL = texts_for(Lang.NL)
EN = texts_for(Lang.EN)


@pytest.mark.parametrize("lang", Lang)
def test_every_identifier_of_the_method_has_a_word(lang: Lang) -> None:
    texts = texts_for(lang)
    words = texts.words
    spoken: list[tuple[type[StrEnum], Collection[str]]] = [
        (ItemKind, words.items),
        (Light, words.lights),
        (Status, words.statuses),
        (OgsmStatus, words.ogsm_statuses),
        (SessionKind, words.sessions),
        (SessionStatus, words.session_statuses),
        (Section, words.sections),
        (Reason, words.reasons),
        (Signal, words.signals),
        (Handled, words.handled),
        (DecisionKind, words.decisions),
        (DecisionKind, words.short_decisions),
        (DecisionField, texts.decisions.fields),
        (Outcome, words.outcomes),
        (Verdict, words.verdicts),
        (Act, texts.sentences.acts),
        (Act, texts.sentences.names),
    ]
    for identifiers, said in spoken:
        assert set(said) == set(identifiers), identifiers.__name__


@pytest.mark.parametrize(
    ("kind", "dutch", "english"),
    [
        (DecisionKind.INTERVENE, "Verbeteren of versnellen", "Improve or speed up"),
        (DecisionKind.RESCHEDULE, "Deadline verschuiven", "Move the deadline"),
        (DecisionKind.REDUCE, "Minder resultaat", "Smaller result"),
        (DecisionKind.LOWER_QUALITY, "Lagere kwaliteit", "Lower quality"),
        (DecisionKind.REASSIGN, "Andere eigenaar", "Other owner"),
        (DecisionKind.REQUEST_REPORT, "Rapportage vragen", "Ask for a report"),
        (DecisionKind.ESCALATE, "Opschalen", "Escalate"),
        (DecisionKind.STOP, "Stoppen", "Stop"),
        (DecisionKind.COMPLETE, "Afronden", "Complete"),
        (DecisionKind.CONTINUE, "Ongewijzigd doorgaan", "Continue unchanged"),
        (DecisionKind.START, "Nu starten", "Start now"),
    ],
)
def test_decisions_are_called_as_in_the_method(kind: DecisionKind, dutch: str, english: str) -> None:
    assert NL.words.decisions[kind] == dutch
    assert EN.words.decisions[kind] == english


@pytest.mark.parametrize(
    ("section", "dutch"),
    [
        (Section.DECIDE, "Besluit nodig"),
        (Section.UNKNOWN, "Status onbekend"),
        (Section.CHECK, "Controleren"),
        (Section.BROUGHT_IN, "Ingebracht"),
    ],
)
def test_sections_are_called_as_in_the_method(section: Section, dutch: str) -> None:
    assert NL.words.sections[section] == dutch


@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize(
    "words", ["sections", "reasons", "signals", "handled", "short_decisions", "statuses"]
)
def test_no_two_identifiers_share_a_word(words: str, lang: Lang) -> None:
    said = list(getattr(texts_for(lang).words, words).values())
    assert len(set(said)) == len(said)


def test_the_report_of_an_indicator_is_a_measurement() -> None:
    assert NL.words.reason(Reason.NO_REPORT, ItemKind.INDICATOR) == "geen meting"
    assert NL.words.reason(Reason.NO_REPORT, ItemKind.ACTION) == "geen rapportage"
    assert EN.words.reason(Reason.RED, ItemKind.INDICATOR) == "red"


def test_what_is_absent_has_a_word_too() -> None:
    assert NL.words.light(None) == "geen"
    assert EN.words.light(Light.ORANGE) == "orange"
    assert NL.words.outcome(None) == "open"
    assert EN.words.outcome(Outcome.NOT_KEPT) == "not kept"


@pytest.mark.parametrize(
    ("number", "said"), [(0, "0 acties"), (1, "1 actie"), (2, "2 acties"), (-1, "-1 actie")]
)
def test_a_noun_follows_its_number(number: int, said: str) -> None:
    assert Noun("actie", "acties").counted(number) == said


def test_a_decision_asks_in_its_own_words() -> None:
    assert NL.decisions.label(DecisionKind.INTERVENE, DecisionField.TEXT) == "wat"
    assert NL.decisions.label(DecisionKind.STOP, DecisionField.TEXT) == "waarom"
    assert EN.decisions.label(DecisionKind.ESCALATE, DecisionField.WHO) == "to whom"
    assert EN.decisions.label(DecisionKind.ESCALATE, DecisionField.BY) == "by"


class TestQuestions:
    """What the room is asked (method.md, section 6)."""

    def test_red_asks_one_question_more_than_orange(self) -> None:
        orange = EN.questions.asked(Section.DECIDE, Light.ORANGE)
        assert EN.questions.asked(Section.DECIDE, Light.RED) == (*orange, "Later, less, or lower quality?")

    def test_what_turns_out_red_is_asked_what_red_is_asked(self) -> None:
        asked = NL.questions.asked(Section.UNKNOWN, Light.RED)
        assert asked[0] == "Wat zijn de oorzaken?"
        assert asked == NL.questions.asked(Section.DECIDE, Light.RED)

    def test_a_row_that_turned_green_keeps_the_questions_of_its_section(self) -> None:
        asked = EN.questions.asked(Section.DECIDE, Light.GREEN)
        assert asked == EN.questions.asked(Section.DECIDE, Light.ORANGE)

    @pytest.mark.parametrize("light", [None, Light.GREEN])
    def test_unknown_asks_for_status_and_report(self, light: Light | None) -> None:
        assert EN.questions.asked(Section.UNKNOWN, light) == (
            "What is its status?",
            "Why was there no report?",
        )

    @pytest.mark.parametrize("light", [None, *Light])
    def test_completed_is_asked_one_thing_whatever_its_light(self, light: Light | None) -> None:
        assert NL.questions.asked(Section.CHECK, light) == ("Is al het werk echt gedaan?",)

    @pytest.mark.parametrize("light", [None, *Light])
    def test_a_strategy_is_asked_what_is_learned(self, light: Light | None) -> None:
        assert len(EN.questions.asked(Section.STRATEGIES, light)) == 4
