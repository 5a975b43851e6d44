"""What the user may set, in a file that we read and never write."""

import re
import unicodedata
from dataclasses import dataclass, fields
from enum import StrEnum
from pathlib import Path

from ogsm_tui.errors import ConfigFault, ConfigTrouble

LANGS = ("nl", "en")


class Theme(StrEnum):
    """Colours for a dark or a light room."""

    DARK = "dark"
    LIGHT = "light"


class Signs(StrEnum):
    """Which characters the terminal can draw."""

    UNICODE = "unicode"
    ASCII = "ascii"


@dataclass(frozen=True, slots=True)
class Config:
    """What the user has set; `None` leaves the choice to what was chosen last, or to the terminal."""

    lang: str | None = None
    theme: Theme | None = None
    signs: Signs | None = None
    improving: bool = True
    contact: str = ""


KEYS = tuple(field.name for field in fields(Config))


def read_config(file: Path) -> Config:
    """Read the user's configuration; where there is none, everything is as usual.

    Raises ConfigFault at the first thing that is wrong.
    """
    try:
        content = file.read_bytes()
    except FileNotFoundError:
        return Config()
    except OSError as error:
        raise ConfigFault(ConfigTrouble.NO_ACCESS, file) from error

    settings = _Settings(file, content)
    settings.refuse_unknown()
    theme = settings.choice("theme", tuple(Theme))
    signs = settings.choice("signs", tuple(Signs))
    return Config(
        lang=settings.choice("lang", LANGS),
        theme=Theme(theme) if theme else None,
        signs=Signs(signs) if signs else None,
        improving=settings.flag("improving", usual=True),
        contact=settings.line("contact", usual=""),
    )


class _Settings:
    """The keys and values of one file, and the lines on which they stand."""

    def __init__(self, file: Path, content: bytes) -> None:
        import tomllib  # most people set nothing

        self._file = file
        try:
            self._text = content.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = content.count(b"\n", 0, error.start) + 1
            raise ConfigFault(ConfigTrouble.NOT_TOML, file, line) from error
        try:
            self._values = tomllib.loads(self._text)
        except tomllib.TOMLDecodeError as error:
            line = self._line_of_syntax(error)
            value = _visible(self._text.splitlines()[line - 1].strip())
            raise ConfigFault(ConfigTrouble.NOT_TOML, file, line, value=value) from error

    def refuse_unknown(self) -> None:
        """Raise ConfigFault at the first key that means nothing."""
        for key in self._values:
            if key not in KEYS:
                raise self._fault(ConfigTrouble.UNKNOWN_KEY, key, nearest=_nearest_key(key))

    def choice(self, key: str, allowed: tuple[str, ...]) -> str | None:
        """Give one of the words that are allowed, or `None` where the key is absent."""
        value = self._values.get(key)
        if value is None or value in allowed:
            return value
        raise self._fault(ConfigTrouble.NOT_A_CHOICE, key, expected=allowed)

    def flag(self, key: str, *, usual: bool) -> bool:
        """Give true or false."""
        value = self._values.get(key, usual)
        if not isinstance(value, bool):
            raise self._fault(ConfigTrouble.NOT_TRUE_OR_FALSE, key, expected=("true", "false"))
        return value

    def line(self, key: str, *, usual: str) -> str:
        """Give one line of text, without control characters."""
        value = self._values.get(key, usual)
        if not isinstance(value, str) or _visible(value) != value:
            raise self._fault(ConfigTrouble.NOT_ONE_LINE, key)
        return value

    def _fault(
        self, code: ConfigTrouble, key: str, *, expected: tuple[str, ...] = (), nearest: str | None = None
    ) -> ConfigFault:
        value = self._values[key]
        shown = str(value).lower() if isinstance(value, bool) else str(value)
        line = self._line_of(key)
        return ConfigFault(code, self._file, line, _visible(key), _visible(shown), expected, nearest)

    def _line_of(self, key: str) -> int | None:
        start = re.compile(rf"""\s*\[*\s*["']?{re.escape(key)}["']?\s*[\].=]""")
        lines = enumerate(self._text.splitlines(), start=1)
        return next((number for number, line in lines if start.match(line)), None)

    def _line_of_syntax(self, error: ValueError) -> int:
        # Python tells the line in the message alone, before 3.14.
        told = re.search(r"at line (\d+)", str(error))
        return int(told[1]) if told else len(self._text.splitlines())


def _visible(text: str) -> str:
    """Write control characters as escapes: what is wrong is shown on a terminal."""
    return "".join(
        sign.encode("unicode_escape").decode() if unicodedata.category(sign) == "Cc" else sign
        for sign in text
    )


def _nearest_key(word: str) -> str | None:
    import difflib

    return next(iter(difflib.get_close_matches(word.lower(), KEYS, n=1, cutoff=0.5)), None)
