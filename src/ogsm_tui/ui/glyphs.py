"""The signs on screen, each one cell wide: for everybody, and for terminals with nothing but ASCII."""

from collections.abc import Mapping
from dataclasses import astuple, dataclass

from ogsm_tui.method.words import Light

_KEYS_IN_WORDS = {
    "enter": "Enter",
    "up": "up",
    "down": "down",
    "left": "left",
    "right": "right",
    "backspace": "bksp",
}


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Glyphs:
    """One set of signs; `bars` go from the lowest to the full one."""

    red: str
    orange: str
    green: str
    none: str
    handled: str
    parked: str
    carried_over: str
    cursor: str
    selected: str
    ellipsis: str
    rule: str
    more_above: str
    more_below: str
    late: str
    folded: str
    unfolded: str
    remark: str
    note: str
    bars: str

    @property
    def has_blocks(self) -> bool:
        """Tell whether half blocks and the like can be drawn."""
        return len(self.bars) > 1

    def key(self, key: str) -> str | None:
        """Name a key whose sign cannot be drawn with this set."""
        return None if self.has_blocks else _KEYS_IN_WORDS.get(key)

    def light(self, light: Light | None) -> str:
        """Give the sign of a light."""
        match light:
            case Light.RED:
                return self.red
            case Light.ORANGE:
                return self.orange
            case Light.GREEN:
                return self.green
            case None:
                return self.none


UNICODE = Glyphs(
    red="■",
    orange="▲",
    green="●",
    none="○",
    handled="✓",
    parked="‖",
    carried_over="↻",
    cursor="▌",
    selected="+",
    ellipsis="…",
    rule="─",
    more_above="↑",
    more_below="↓",
    late="!",
    folded="▸",
    unfolded="▾",
    remark="•",
    note="◆",
    bars="▁▂▃▄▅▆▇█",
)
ASCII = Glyphs(
    red="#",
    orange="^",
    green="*",
    none="o",
    handled="v",
    parked="=",
    carried_over="<",
    cursor=">",
    selected="+",
    ellipsis="~",
    rule="-",
    more_above="^",
    more_below="v",
    late="!",
    folded="+",
    unfolded="-",
    remark=".",
    note="i",
    bars="#",
)

_PLAIN_LOCALES = ("C", "POSIX")
_PUT_THERE_BY_PYTHON = ("C.UTF-8", "C.utf8", "UTF-8")


def glyphs_for(encoding: str, environment: Mapping[str, str]) -> Glyphs:
    """Give the set that a terminal can show, as far as its user has said.

    Args:
        encoding: The one in which characters are sent to it.
        environment: Its variables; a locale without any characters of its own asks for plain signs.
    """
    try:
        "".join(str(sign) for sign in astuple(UNICODE)).encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return ASCII
    named, plain = environment.get("LC_CTYPE", ""), environment.get("LANG", "")
    if named in _PUT_THERE_BY_PYTHON and plain in ("", *_PLAIN_LOCALES):
        named = ""  # Python puts it there itself where the locale is plain
    return ASCII if (environment.get("LC_ALL") or named or plain) in _PLAIN_LOCALES else UNICODE
