"""The two languages say the same things, and say them fully."""

import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from string import Formatter
from typing import Any

import pytest

from ogsm_tui.texts import Lang, Subject, Texts, texts_for

SUBJECTS = sorted(name for name, value in vars(Texts).items() if isinstance(value, Subject))


def texts_in(found: Any, place: str) -> Iterator[tuple[str, str]]:
    """Walk through every text of a subject, with the place where it stands."""
    if isinstance(found, str):
        yield place, found
    elif isinstance(found, Mapping):
        for key, value in found.items():
            yield from texts_in(value, f"{place}[{key}]")
    elif isinstance(found, tuple):
        for number, value in enumerate(found):
            yield from texts_in(value, f"{place}.{number}")
    elif is_dataclass(found):
        for field in fields(found):
            yield from texts_in(getattr(found, field.name), f"{place}.{field.name}")
    else:
        raise AssertionError(f"{place} holds no text but {found!r}")


def subject(name: str, lang: Lang) -> dict[str, str]:
    return dict(texts_in(getattr(texts_for(lang), name), name))


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def printf_placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"%(?:\(\w+\))?[rsd]", text))


@pytest.mark.parametrize("name", SUBJECTS)
def test_a_subject_is_the_same_class_in_both_languages(name: str) -> None:
    nl, en = (getattr(texts_for(lang), name) for lang in Lang)
    assert type(nl) is type(en)
    assert Texts.__annotations__[name] == f"Subject[{type(nl).__name__}]"


@pytest.mark.parametrize("name", SUBJECTS)
def test_every_text_is_there_in_both_languages(name: str) -> None:
    assert subject(name, Lang.NL).keys() == subject(name, Lang.EN).keys()


@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize("name", SUBJECTS)
def test_no_text_is_empty(name: str, lang: Lang) -> None:
    assert [place for place, text in subject(name, lang).items() if not text.strip()] == []


@pytest.mark.parametrize("name", SUBJECTS)
def test_the_same_placeholders_in_both_languages(name: str) -> None:
    dutch, english = subject(name, Lang.NL), subject(name, Lang.EN)
    assert {place: placeholders(text) for place, text in dutch.items()} == {
        place: placeholders(text) for place, text in english.items()
    }


def test_the_same_placeholders_in_the_words_of_argparse() -> None:
    for lang in Lang:
        for original, text in texts_for(lang).cli.argparse.items():
            assert printf_placeholders(original) == printf_placeholders(text), original


@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize("name", SUBJECTS)
def test_every_placeholder_has_a_name(name: str, lang: Lang) -> None:
    assert [place for place, text in subject(name, lang).items() if "" in placeholders(text)] == []


def test_a_language_is_one_catalogue() -> None:
    assert texts_for(Lang.NL) is texts_for(Lang.NL)
    assert texts_for(Lang.NL).words is texts_for(Lang.NL).words
    assert texts_for(Lang.NL).words is not texts_for(Lang.EN).words


def run(program: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, env=environment, check=True
    )
    return done.stdout.strip()


def test_the_catalogue_is_light_to_import() -> None:
    loaded = run(
        "import sys\n"
        "from ogsm_tui.texts import Lang, texts_for\n"
        "texts_for(Lang.NL).words\n"
        "print(*sorted(name for name in sys.modules if name.startswith('ogsm_tui.texts.')))\n"
        "print(*sorted({name.partition('.')[0] for name in sys.modules} - sys.stdlib_module_names))",
        PYTHONPATH=":".join(sys.path),
    ).splitlines()
    assert loaded[0].split() == ["ogsm_tui.texts.lang", "ogsm_tui.texts.words"]
    assert {name for name in loaded[1].split() if not name.startswith("_")} <= {"ogsm_tui", "sitecustomize"}


def test_a_machine_without_locales_makes_no_difference() -> None:
    said = run(
        "from datetime import date\n"
        "from ogsm_tui.texts import Lang, texts_for\n"
        "texts = texts_for(Lang.NL)\n"
        "print(ascii(texts.dates.long(date(2026, 11, 24)) + ' ' + texts.numbers.number(7.4)))",
        PYTHONPATH=":".join(sys.path),
        LC_ALL="xx_XX.UTF-8",
        LANG="xx_XX.UTF-8",
    )
    assert said == "'dinsdag 24 november 2026 7,4'"
