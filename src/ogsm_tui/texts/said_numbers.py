"""Numbers as people type them, with a comma or a point.

| typed | means |
|---|---|
| 12, -3, +4, −3 | that number |
| 7,5  7.5  ,5  12345.678  0,125 | a comma or a point with decimals behind it |
| 1.234,5  1,234.5  1 234,5  1'234.5 | thousands apart; the last sign begins the decimals |
| 1.234.567  1,234,567  1 234 567 | thousands apart |
| 1.234 | with a decimal comma 1234, with a decimal point one and a bit; 1,234 the other way round |
| 82 %, € 12, 7,5 dagen | a percentage, an amount, a number with the unit that is asked |
"""

import re
from typing import Final

_SPACES: Final = re.compile("(?<=[0-9])[\u0020\u00a0\u2009\u202f'’](?=[0-9]{3}(?![0-9]))")
_SIGNED: Final = re.compile(r"(?P<sign>[-+]?) ?(?P<digits>[0-9.,]+)")
_WHOLE: Final = re.compile(r"[0-9]+")
_GROUPS: Final = re.compile(r"[1-9][0-9]{0,2}(?P<sign>[.,])[0-9]{3}(?:(?P=sign)[0-9]{3})*")
_DECIMALS: Final = re.compile(r"(?P<whole>[0-9]*)[.,](?P<decimals>[0-9]+)")
_BOTH: Final = re.compile(r"(?P<whole>[0-9.,]+)(?P<sign>[.,])(?P<decimals>[0-9]+)")
_MOST_DIGITS: Final = 15
"""A float holds no more of them."""


def said_number(said: str, decimal_sign: str, unit: str = "") -> float | None:
    """Return the number that somebody means, or nothing where it is none.

    Args:
        said: What was typed; see the table above.
        decimal_sign: The comma or the point with which the language of the screen writes decimals.
        unit: The unit that may stand behind it.
    """
    match = _SIGNED.fullmatch(_bare(said, unit))
    digits = None if match is None else _digits(match["digits"], decimal_sign)
    if match is None or digits is None or len(digits.replace(".", "")) > _MOST_DIGITS:
        return None
    return float(match["sign"] + digits)


def _bare(said: str, unit: str) -> str:
    """Return what is left without unit, currency, percent sign and spaces between thousands."""
    plain = " ".join(said.replace("−", "-").split(" ")).strip()
    for sign in (unit, "%", "€"):
        if sign and plain.casefold().endswith(sign.casefold()):
            plain = plain[: len(plain) - len(sign)].rstrip()
    return _SPACES.sub("", plain.removeprefix("€").strip())


def _digits(typed: str, decimal_sign: str) -> str | None:
    """Return digits with a point before the decimals; `None` where signs stand in the wrong place."""
    if _WHOLE.fullmatch(typed):
        return typed
    grouped = _GROUPS.fullmatch(typed)
    signs = sum(typed.count(sign) for sign in ".,")
    if grouped is not None and (signs > 1 or grouped["sign"] != decimal_sign):
        return typed.replace(grouped["sign"], "")
    if signs == 1:
        plain = _DECIMALS.fullmatch(typed)
        return None if plain is None else f"{plain['whole'] or 0}.{plain['decimals']}"
    both = _BOTH.fullmatch(typed)
    if both is None:
        return None
    groups = _GROUPS.fullmatch(both["whole"])
    if groups is None or groups["sign"] == both["sign"]:
        return None
    return f"{both['whole'].replace(groups['sign'], '')}.{both['decimals']}"
