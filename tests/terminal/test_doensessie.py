"""A whole doensessie by keys alone, and one that is cut off in the middle."""

import json
from collections.abc import Callable, Iterator
from itertools import count
from time import monotonic
from typing import Any

import pytest

from ogsm_tui.method.words import DecisionKind
from ogsm_tui.texts import Lang, texts_for
from tests.terminal.conftest import Open, Typed
from tests.terminal.plans import COMPLETED, ORANGE, TROUBLED, WALK
from tests.terminal.reading import begin_session, cursor, finish, form_is_open, leave, type_slowly, went_on
from tests.terminal.terminal import Terminal

AGREEMENTS = ("A1", "A2")
LOST_AT_MOST = 1.0
"""Seconds of typing that a power cut may cost."""

Minutes = Callable[[], dict[str, Any]]


def said_of(code: str) -> str:
    return f"{code}: samen een plan maken en vrijdag bellen"


class Hands:
    """Somebody at the keyboard who counts the keys beside the texts."""

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal
        self.keys = 0

    def press(self, *keys: str) -> int:
        """Press some keys; give how many."""
        self._terminal.press(*keys)
        self.keys += len(keys)
        return len(keys)

    def decide(self, code: str) -> int:
        """Take the usual decision on the item of the cursor; give the keys beside its text."""
        count = self.press("d", "1")
        self._terminal.types(said_of(code))
        return count + self.press("enter")


@pytest.mark.parametrize(("lang", "size"), [(Lang.NL, (120, 36)), (Lang.EN, (80, 24))])
def test_a_doensessie_of_twelve_items_is_walked_by_keys_alone(
    open_app: Open, minutes: Minutes, ogsm: Typed, lang: Lang, size: tuple[int, int]
) -> None:
    texts = texts_for(lang)
    terminal = open_app(lang=lang, size=size)
    begin_session(terminal, texts)
    hands = Hands(terminal)
    next_ones = iter([*AGREEMENTS[1:], *WALK])

    for code in AGREEMENTS:
        assert hands.press("v") == 1
        went_on(terminal, code, next(next_ones))
    for code in TROUBLED:
        assert hands.decide(code) <= 3
        went_on(terminal, said_of(code)[:20], next(next_ones))
    for code in COMPLETED:
        assert hands.press("v") == 1
        went_on(terminal, code, next(next_ones, code))
    terminal.until(texts.session.handled_count.format(handled=12, total=12))
    assert hands.keys <= 3 * len(TROUBLED) + len(COMPLETED) + len(AGREEMENTS)

    finish(terminal, texts)
    leave(terminal, texts)
    compare(minutes(), ogsm)


def compare(minutes: dict[str, Any], ogsm: Typed) -> None:
    """Hold the minutes against what was typed."""
    assert minutes["session"]["status"] == "closed"
    assert minutes["session"]["rating"] == 8
    assert [each["item"] for each in minutes["agenda"]] == list(WALK)
    states = {each["item"]: each["state"] for each in minutes["agenda"]}
    assert states == dict.fromkeys(TROUBLED, "decided") | dict.fromkeys(COMPLETED, "verified")
    decisions = [(each["item"], each["kind"], each["text"], each["by"]) for each in minutes["decisions"]]
    assert decisions == [(code, "intervene", said_of(code), "2026-12-22") for code in TROUBLED]
    assert [each["reviewed"] for each in minutes["agreements"]] == ["kept", "kept"]
    assert [each["item"] for each in minutes["verifications"]] == list(COMPLETED)
    printed = ogsm("minutes")
    assert all(said_of(code) in printed for code in TROUBLED)
    ogsm("check")


def test_after_a_power_cut_everything_that_was_kept_is_there_and_the_draft_too(
    open_app: Open, minutes: Minutes, ogsm: Typed
) -> None:
    texts = texts_for(Lang.NL)
    terminal = open_app()
    begin_session(terminal, texts)
    hands = Hands(terminal)
    hands.press("v", "v")
    for code in ("A1", "A2", "A3"):
        hands.decide(code)
        went_on(terminal, said_of(code), f"A{int(code[1:]) + 1}")

    terminal.press("d1")
    terminal.until_that(lambda: form_is_open(terminal, texts, DecisionKind.INTERVENE))
    typed = type_slowly(terminal, numbers(), seconds=2 * LOST_AT_MOST)
    moment = monotonic()
    terminal.kill()
    safe = "".join(letter for letter, shown in typed if shown < moment - LOST_AT_MOST)

    assert len(safe) > 5
    decided = [(each["item"], each["text"]) for each in minutes()["decisions"]]
    assert decided == [(code, said_of(code)) for code in ("A1", "A2", "A3")]
    assert [each["reviewed"] for each in minutes()["agreements"]] == ["kept", "kept"]
    assert said_of("A2") in ogsm("decisions", "--open")
    decide = json.loads(ogsm("overview", "--format", "json"))["sections"][0]
    handled = {each["code"]: each["handled"] for each in decide["items"]}
    assert handled == dict.fromkeys(("A1", "A2", "A3"), "decided") | dict.fromkeys(ORANGE)
    ogsm("check")

    again = open_app()
    again.until(texts.commands.by_code["continue-session"].label)
    again.press("enter")
    again.until_that(lambda: cursor(again) == "A4")
    again.until(texts.session.handled_count.format(handled=3, total=12))
    again.press("d1")
    again.until(texts.common.draft_back)
    again.press("enter")
    again.until_that(lambda: cursor(again) == "A5")
    assert minutes()["decisions"][-1]["text"].startswith(safe)


def numbers() -> Iterator[str]:
    """Count, digit by digit: no part of the text is like another."""
    for number in count(1000):
        yield from str(number)
