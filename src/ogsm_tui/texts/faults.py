"""What is wrong with the store, the configuration or an argument: place, fault and remedy."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class FaultTexts:
    """A sentence for each code, by where the fault is; what is wrong in a plan file is in `planfaults`."""

    plan_refused: str
    store: Mapping[str, str]
    config_place: str
    config_line: str
    config: Mapping[str, str]
    input: Mapping[str, str]
    nearest: str
    resource: str


NL = FaultTexts(
    plan_refused="Er is niets ingelezen: {count} gevonden.",
    store={
        "missing": "{path} bestaat niet.",
        "no-access": "{path} kan niet worden gelezen en geschreven. Kijk na van wie bestand en map zijn.",
        "read-only": "{path} kan alleen worden gelezen. Kies met --db een plek waar geschreven mag worden.",
        "not-a-store": "{path} is geen bestand van ogsm. Kies een ander met --db.",
        "damaged": "{path} is beschadigd. Maak een kopie, en zet een reservekopie terug met “ogsm restore”.",
        "newer": "{path} is geschreven door een nieuwere versie van ogsm. Werk ogsm bij.",
        "busy": "{path} is in gebruik door een ander programma. Probeer het zo weer.",
        "full": "De schijf van {path} is vol. Maak ruimte; wat al bewaard was, is er nog.",
        "migration": "{path} kon niet worden bijgewerkt naar deze versie; er is niets veranderd.",
    },
    config_place="{file}, regel {line}",
    config_line="{place}: {fault}",
    config={
        "no-access": "dit bestand kan niet worden gelezen",
        "not-toml": "dit is geen geldige TOML: {value}",
        "unknown-key": "onbekende sleutel {key}",
        "not-a-choice": "{key} = {value} kan niet; kies uit {expected}",
        "not-true-or-false": "{key} = {value} moet true of false zijn",
        "not-one-line": "{key} moet één regel tekst zijn",
    },
    input={
        "no-access": "{name}: {value} kan niet worden gelezen of geschreven.",
        "not-a-choice": "{name}: {value} kan niet; kies uit {expected}.",
        "not-a-date": "{name}: {value} is geen datum. Bijvoorbeeld: 2026-12-15, 15-12, vr, +2w.",
        "not-a-number": "{name}: {value} is geen getal.",
        "control-character": "{name}: {value} bevat een stuurteken.",
        "unknown": "{name}: {value} is er niet.",
        "ambiguous": "{name}: {value} kan meer betekenen: {expected}.",
    },
    nearest="Bedoel je {nearest}?",
    resource="{name} ontbreekt in deze installatie; installeer ogsm-tui opnieuw.",
)

EN = FaultTexts(
    plan_refused="Nothing was imported: {count} found.",
    store={
        "missing": "{path} does not exist.",
        "no-access": "{path} cannot be read and written. See who owns the file and its folder.",
        "read-only": "{path} can only be read. Choose a place that can be written to with --db.",
        "not-a-store": "{path} is not a file of ogsm. Choose another with --db.",
        "damaged": "{path} is damaged. Make a copy, and put a backup back with “ogsm restore”.",
        "newer": "{path} was written by a newer version of ogsm. Upgrade ogsm.",
        "busy": "{path} is in use by another program. Try again in a moment.",
        "full": "The disk of {path} is full. Make room; what was kept is still there.",
        "migration": "{path} could not be brought up to this version; nothing was changed.",
    },
    config_place="{file}, line {line}",
    config_line="{place}: {fault}",
    config={
        "no-access": "this file cannot be read",
        "not-toml": "this is not valid TOML: {value}",
        "unknown-key": "unknown key {key}",
        "not-a-choice": "{key} = {value} is not possible; choose from {expected}",
        "not-true-or-false": "{key} = {value} must be true or false",
        "not-one-line": "{key} must be one line of text",
    },
    input={
        "no-access": "{name}: {value} cannot be read or written.",
        "not-a-choice": "{name}: {value} is not possible; choose from {expected}.",
        "not-a-date": "{name}: {value} is not a date. For example: 2026-12-15, 15-12, fri, +2w.",
        "not-a-number": "{name}: {value} is not a number.",
        "control-character": "{name}: {value} holds a control character.",
        "unknown": "{name}: {value} does not exist.",
        "ambiguous": "{name}: {value} can mean more: {expected}.",
    },
    nearest="Did you mean {nearest}?",
    resource="{name} is missing from this installation; install ogsm-tui again.",
)
