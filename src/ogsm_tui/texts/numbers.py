"""Numbers as people write them, without asking the machine for its locale."""

from dataclasses import dataclass

# A no-break space: as wide as a thin one in a terminal, and found in every font.
_THOUSANDS = "\N{NO-BREAK SPACE}"
_GROUPED_FROM = 5
_DECIMALS = 6


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Numbers:
    """Decimal sign and percentage of a language."""

    decimal_sign: str
    percentage: str

    def number(self, value: float) -> str:
        """Return a number with at most six decimals, thousands apart from 10 000 up (a year stays whole)."""
        digits = _plain(value)
        sign, digits = ("-", digits[1:]) if digits.startswith("-") else ("", digits)
        whole, _, decimals = digits.partition(".")
        if len(whole) >= _GROUPED_FROM:
            whole = f"{int(whole):,}".replace(",", _THOUSANDS)
        return sign + whole + (self.decimal_sign + decimals if decimals else "")

    def percent(self, value: float) -> str:
        """Return a percentage: 45 gives "45 %"."""
        return self.percentage.format(number=self.number(value))

    def quantity(self, value: float, unit: str) -> str:
        """Return a value with its unit, which may be empty."""
        if unit == "%":
            return self.percent(value)
        return f"{self.number(value)} {unit}".rstrip()


def _plain(value: float) -> str:
    """Return a number in digits, without an exponent and without needless noughts."""
    rounded = round(value, _DECIMALS)
    digits = repr(rounded)
    if "e" in digits:
        digits = f"{rounded:.{_DECIMALS}f}"
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    return "0" if digits == "-0" else digits


NL = Numbers(decimal_sign=",", percentage="{number} %")

EN = Numbers(decimal_sign=".", percentage="{number}%")
