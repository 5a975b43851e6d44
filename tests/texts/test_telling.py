"""What was kept, taken back or refused, in a sentence."""

from collections.abc import Mapping

import pytest

from ogsm_tui.errors import ConfigTrouble, InputTrouble, StoreTrouble
from ogsm_tui.method.words import Act, Obstacle
from ogsm_tui.services.outcome import Refusal
from ogsm_tui.texts import Lang, texts_for
from ogsm_tui.texts.telling import kept, phrase, redone, refused, undone

NL = texts_for(Lang.NL)
EN = texts_for(Lang.EN)
A12 = {"code": "A12", "title": "Brieven herschrijven", "item_kind": "action"}
DECIDED = {**A12, "kind": "intervene", "text": "twee schrijvers inhuren", "new": ""}


def test_what_was_just_kept_names_code_kind_and_text() -> None:
    assert kept(NL, Act.DECIDE, DECIDED) == "Bewaard: A12 verbeteren: twee schrijvers inhuren"
    assert kept(EN, Act.DECIDE, DECIDED) == "Kept: A12 improve: twee schrijvers inhuren"


def test_undo_and_redo_say_what() -> None:
    assert undone(NL, Act.DECIDE, DECIDED) == "Teruggedraaid: A12 verbeteren: twee schrijvers inhuren"
    assert redone(NL, Act.DECIDE, DECIDED) == "Opnieuw gedaan: A12 verbeteren: twee schrijvers inhuren"


@pytest.mark.parametrize(
    ("act", "subject", "dutch", "english"),
    [
        (
            Act.DECIDE,
            {**A12, "kind": "reschedule", "new": "2026-12-15", "text": "leverancier later"},
            "A12 deadline 15 dec 2026: leverancier later",
            "A12 deadline 15 Dec 2026: leverancier later",
        ),
        (Act.DECIDE, {**A12, "kind": "complete", "text": "", "new": ""}, "A12 afronden", "A12 complete"),
        (
            Act.DECIDE,
            {"kind": "escalate", "text": "budget"},
            "het hele plan opschalen: budget",
            "the whole plan escalate: budget",
        ),
        (
            Act.DECIDE,
            {**A12, "kind": "reassign", "new": "Mieke Vis"},
            "A12 eigenaar Mieke Vis",
            "A12 owner Mieke Vis",
        ),
        (Act.SET_LIGHT, {**A12, "light": "red"}, "A12 licht rood", "A12 light red"),
        (
            Act.SET_LIGHT,
            {"code": "", "item_kind": "objective", "light": "red"},
            "ambitie licht rood",
            "objective light red",
        ),
        (Act.VERIFY, {**A12, "count": "1"}, "A12 akkoord", "A12 verified"),
        (Act.VERIFY, {**A12, "count": "3"}, "A12 en nog 2 akkoord", "A12 and 2 more verified"),
        (
            Act.REOPEN,
            {**A12, "text": "test ontbreekt"},
            "A12 heropend: test ontbreekt",
            "A12 reopened: test ontbreekt",
        ),
        (Act.NOTE, {**A12, "text": "eerder", "lesson": "lesson"}, "A12 les: eerder", "A12 lesson: eerder"),
        (Act.NOTE, {"text": "eerder", "lesson": ""}, "notitie: eerder", "note: eerder"),
        (
            Act.PLAN_SESSION,
            {"session": "action-review", "date": "2026-12-22", "time": "10:00"},
            "doensessie 22 dec 2026 10:00 gepland",
            "action review 22 Dec 2026 10:00 planned",
        ),
        (
            Act.BEGIN,
            {"session": "action-review", "count": "14"},
            "doensessie begonnen: 14 punten",
            "action review begun: 14 items",
        ),
        (Act.MEASURE, {"code": "I1", "value": "45.5"}, "I1 meting 45,5", "I1 measurement 45.5"),
        (Act.ATTEND, {"name": "Jan Bos", "present": "absent"}, "Jan Bos afwezig", "Jan Bos absent"),
        (
            Act.CHANGE_ITEM,
            {**A12, "field": "deadline", "new": "2026-12-15"},
            "A12 deadline: 15 dec 2026",
            "A12 deadline: 15 Dec 2026",
        ),
        (
            Act.CHANGE_ITEM,
            {**A12, "field": "deadline", "new": "2026-12-15", "count": "3"},
            "A12 deadline en nog 2: 15 dec 2026",
            "A12 deadline and 2 more: 15 Dec 2026",
        ),
        (
            Act.DECIDE,
            {**A12, "kind": "intervene", "text": "lenen", "action": "A51"},
            "A12 verbeteren: lenen (nieuwe actie A51)",
            "A12 improve: lenen (new action A51)",
        ),
        (
            Act.POSTPONE,
            {"count": "2"},
            "2 punten geparkeerd voor de volgende sessie",
            "2 items parked for the next session",
        ),
    ],
)
def test_an_act_in_words(act: Act, subject: Mapping[str, str], dutch: str, english: str) -> None:
    assert phrase(NL, act, subject) == dutch
    assert phrase(EN, act, subject) == english


@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize("act", Act)
def test_a_step_of_an_older_version_is_told_as_far_as_it_goes(act: Act, lang: Lang) -> None:
    assert "{" not in phrase(texts_for(lang), act, {})
    assert ": :" not in phrase(texts_for(lang), act, {"text": "tekst"})


@pytest.mark.parametrize("text", ["{code} en {0}", "a : b", "100% [rood]", "eindigt op:", "}{"])
def test_what_people_wrote_is_told_as_they_wrote_it(text: str) -> None:
    assert phrase(NL, Act.DISCUSS, {"code": "A1", "text": text}) == f"A1 besproken: {text}"


def test_lines_become_one_line() -> None:
    assert (
        phrase(NL, Act.DISCUSS, {"code": "A1", "text": "eerst dit\n  dan dat"})
        == "A1 besproken: eerst dit dan dat"
    )


@pytest.mark.parametrize("text", ["2026", "nan", "inf", "007", "1e5", "2026-99-99", "1_000", "٣"])
def test_what_is_no_date_and_no_plain_number_stays(text: str) -> None:
    assert phrase(NL, Act.CHANGE_ITEM, {"code": "A1", "field": "title", "new": text}) == f"A1 titel: {text}"


def test_a_refusal_is_a_sentence() -> None:
    assert refused(NL, Obstacle.NOT_COMPLETED, A12) == "A12 is niet afgerond."
    assert refused(NL, Obstacle.NOT_COMPLETED, {}) == "Dit punt is niet afgerond."
    assert refused(EN, Refusal.FIELD_REQUIRED, {"field": "new-deadline"}) == "Fill in first: new deadline."
    assert refused(EN, Refusal.FIELD_REQUIRED, {}) == "Fill in first."
    assert (
        refused(NL, Refusal.OUT_OF_RANGE, {"field": "rating", "least": "1", "most": "10"})
        == "Cijfer: kies een waarde van 1 tot en met 10."
    )


def test_a_refused_undo_names_what_and_what_came_after() -> None:
    subject = {**DECIDED, "act": Act.DECIDE, "other": Act.SET_LIGHT}
    assert refused(EN, Refusal.CHANGED_BY_ANOTHER, subject) == (
        "This cannot be taken back: A12 improve: twee schrijvers inhuren. "
        "Since then in another window: light set."
    )


def test_a_barrier_says_what_it_is_that_has_no_way_back() -> None:
    closed = {"session": "action-review", "date": "2026-11-24"}
    assert refused(NL, "closed-for-good", closed) == (
        "Hier stopt terugdraaien: de doensessie van 24 nov 2026 is afgesloten. Een aanvulling kan nog wel."
    )
    restored = {"date": "2026-11-24", "time": "10:00"}
    assert refused(EN, "restored", restored) == (
        "Undo stops here: on 24 Nov 2026 at 10:00 a backup was restored."
    )
    before = {"act": "verify", "code": "A1"}
    assert refused(NL, "migrated", before) == (
        "Hier stopt terugdraaien: hierna heeft ogsm het bestand bijgewerkt. Daarvoor: A1 akkoord."
    )


def test_an_unknown_refusal_is_told_all_the_same() -> None:
    assert refused(NL, "nooit-van-gehoord", {}) == "Dat kan nu niet."


@pytest.mark.parametrize("lang", Lang)
def test_every_refusal_has_a_sentence(lang: Lang) -> None:
    sentences = texts_for(lang).refusals.sentences
    assert [code for code in (*Refusal, *Obstacle) if code not in sentences] == []


@pytest.mark.parametrize("lang", Lang)
def test_every_fault_has_a_sentence(lang: Lang) -> None:
    faults = texts_for(lang).faults
    assert set(faults.store) == set(StoreTrouble)
    assert set(faults.config) == set(ConfigTrouble)
    assert set(faults.input) == set(InputTrouble)
