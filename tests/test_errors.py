"""Every fault that has a code also has its words, in both languages."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

import pytest

from ogsm_tui.errors import ConfigTrouble, InputTrouble, StoreTrouble
from ogsm_tui.texts import Lang, texts_for


def codes(words: Iterable[StrEnum]) -> set[str]:
    return {word.value for word in words}


@pytest.mark.parametrize("lang", Lang)
def test_every_code_has_its_words_and_no_words_are_left_over(lang: Lang) -> None:
    worded = texts_for(lang).faults

    told: list[tuple[Mapping[str, str], type[StrEnum]]] = [
        (worded.store, StoreTrouble),
        (worded.config, ConfigTrouble),
        (worded.input, InputTrouble),
    ]
    for sentences, troubles in told:
        assert set(sentences) == codes(troubles)
