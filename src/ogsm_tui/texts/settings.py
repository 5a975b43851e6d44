"""The configuration file: every key with what it does, ready to be filled in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class SettingsTexts:
    """An example of the whole file, in which every key is switched off."""

    example: str


NL = SettingsTexts(
    example="""\
# Instellingen van ogsm. Elke regel mag weg; wat er staat, geldt ook zonder die regel.
# Dit bestand heet config.toml; “ogsm where” zegt in welke map het hoort.

# Taal op het scherm: "nl" of "en". Zonder: de taal van de vorige keer, anders die van het systeem.
# lang = "nl"

# Kleuren: "dark" of "light". Zonder: het thema van de vorige keer.
# theme = "dark"

# Tekens naast de kleuren: "unicode" of "ascii". Zonder: wat het scherm kan tonen.
# signs = "unicode"

# Op het eerste scherm tonen of rapportages van maand tot maand actueler worden.
# improving = true

# Wie daarover te vragen is; staat op die plaats als het uit staat.
# contact = ""
""",
)

EN = SettingsTexts(
    example="""\
# Configuration of ogsm. Every line is optional; what is shown is what holds without it.
# “ogsm where” tells in which folder this file, config.toml, is looked for.

# Language on screen: "nl" or "en". Without it: the language chosen last, else that of the system.
# lang = "nl"

# Colours: "dark" or "light". Without it: the theme chosen last.
# theme = "dark"

# Signs beside the colours: "unicode" or "ascii". Without it: those that the terminal can show.
# signs = "unicode"

# Show on the first screen whether reports become more current from month to month.
# improving = true

# Whom to ask about that, shown in its place where it is switched off.
# contact = ""
""",
)
