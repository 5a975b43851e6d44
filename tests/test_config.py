"""The user's configuration: what it changes, and how a mistake in it is pointed out."""

import tomllib
from pathlib import Path

import pytest

from ogsm_tui import config
from ogsm_tui.config import Config, Signs, Theme, read_config
from ogsm_tui.errors import ConfigFault, ConfigTrouble
from ogsm_tui.texts import Lang, texts_for


def written(folder: Path, text: str | bytes) -> Path:
    file = folder / "config.toml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


def fault(folder: Path, text: str | bytes) -> ConfigFault:
    file = written(folder, text)
    with pytest.raises(ConfigFault) as caught:
        read_config(file)
    assert caught.value.file == file
    return caught.value


def test_without_a_file_everything_is_as_usual(tmp_path: Path) -> None:
    assert read_config(tmp_path / "config.toml") == Config()


def test_every_key_is_taken_over(tmp_path: Path) -> None:
    text = """
    lang = "en"
    theme = "light"
    signs = "ascii"
    improving = false
    contact = "Vraag het Ravi <b>"
    """

    assert read_config(written(tmp_path, text)) == Config(
        lang="en", theme=Theme.LIGHT, signs=Signs.ASCII, improving=False, contact="Vraag het Ravi <b>"
    )


def test_the_languages_are_those_that_there_are_texts_in() -> None:
    assert tuple(Lang) == config.LANGS


def test_a_windows_editor_may_have_written_it(tmp_path: Path) -> None:
    assert read_config(written(tmp_path, b'\xef\xbb\xbflang = "nl"\r\n')).lang == "nl"


@pytest.mark.parametrize("lang", Lang)
def test_the_example_changes_nothing_and_explains_every_key(tmp_path: Path, lang: Lang) -> None:
    example = texts_for(lang).settings.example
    assert read_config(written(tmp_path, example)) == Config()

    lines = [line.removeprefix("# ") for line in example.splitlines()]
    switched_on = "\n".join(line for line in lines if line.split(" =")[0] in config.KEYS)

    assert tuple(tomllib.loads(switched_on)) == config.KEYS
    read_config(written(tmp_path, switched_on))


@pytest.mark.parametrize(
    ("line", "key", "nearest"),
    [
        ('language = "nl"', "language", "lang"),
        ('Theme = "dark"', "Theme", "theme"),
        ('"sings" = "ascii"', "sings", "signs"),
        ("[improve]", "improve", "improving"),
        ('[[contacts]]\nname = "x"', "contacts", "contact"),
        ("colour.red = 3", "colour", None),
    ],
)
def test_an_unknown_key_is_named_with_its_line_and_the_nearest_one(
    tmp_path: Path, line: str, key: str, nearest: str | None
) -> None:
    found = fault(tmp_path, f'# mine\nlang = "nl"\n\n{line}\n')

    assert (found.code, found.line, found.key, found.nearest) == (
        ConfigTrouble.UNKNOWN_KEY,
        4,
        key,
        nearest,
    )


def test_a_fault_can_be_shown_on_a_terminal_whatever_the_file_holds(tmp_path: Path) -> None:
    key = fault(tmp_path, r'"\u001b[2J" = 1')
    text = fault(tmp_path, 'lang = "\x1b[2J"')

    assert key.key == r"\x1b[2J"
    assert text.value == r'lang = "\x1b[2J"'


@pytest.mark.parametrize(
    ("line", "code", "value", "expected"),
    [
        ('lang = "de"', ConfigTrouble.NOT_A_CHOICE, "de", ("nl", "en")),
        ('theme = "Dark"', ConfigTrouble.NOT_A_CHOICE, "Dark", ("dark", "light")),
        ("signs = true", ConfigTrouble.NOT_A_CHOICE, "true", ("unicode", "ascii")),
        ("signs = []", ConfigTrouble.NOT_A_CHOICE, "[]", ("unicode", "ascii")),
        ('signs = ""', ConfigTrouble.NOT_A_CHOICE, "", ("unicode", "ascii")),
        ('improving = "yes"', ConfigTrouble.NOT_TRUE_OR_FALSE, "yes", ("true", "false")),
        ("improving = 1", ConfigTrouble.NOT_TRUE_OR_FALSE, "1", ("true", "false")),
        ("contact = 112", ConfigTrouble.NOT_ONE_LINE, "112", ()),
        (r'contact = "two\nlines"', ConfigTrouble.NOT_ONE_LINE, r"two\nlines", ()),
        (r'contact = "\u001b[2J"', ConfigTrouble.NOT_ONE_LINE, r"\x1b[2J", ()),
    ],
)
def test_a_wrong_value_is_named_with_its_line_and_what_was_expected(
    tmp_path: Path, line: str, code: ConfigTrouble, value: str, expected: tuple[str, ...]
) -> None:
    found = fault(tmp_path, f"\n{line}\n")

    assert (found.code, found.line, found.key) == (code, 2, line.split(" ")[0])
    assert (found.value, found.expected) == (value, expected)


@pytest.mark.parametrize(
    ("text", "line", "value"),
    [
        ('theme = "dark"\nlang = nl\n', 2, "lang = nl"),
        ('theme = "dark"\nlang = "nl', 2, 'lang = "nl'),
        ('lang = "nl"\nlang = "en"\n', 2, 'lang = "en"'),
        (b'lang = "nl"\ncontact = "Caf\xe9"\n', 2, ""),
    ],
)
def test_what_is_no_toml_is_pointed_out_with_its_line(
    tmp_path: Path, text: str | bytes, line: int, value: str
) -> None:
    found = fault(tmp_path, text)

    assert (found.code, found.line, found.value) == (ConfigTrouble.NOT_TOML, line, value)


def test_a_file_that_cannot_be_read_is_not_passed_over(tmp_path: Path) -> None:
    (tmp_path / "config.toml").mkdir()

    with pytest.raises(ConfigFault) as caught:
        read_config(tmp_path / "config.toml")

    assert caught.value.code is ConfigTrouble.NO_ACCESS
