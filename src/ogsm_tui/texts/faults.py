"""What is wrong with the store, the configuration or an argument: place, fault and remedy."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class FaultTexts:
    """A sentence for each code, by where the fault is; what is wrong in a plan file is in `planfaults`.

    `bring_up` asks before a store of an earlier version is migrated. A store that stands where it is not safe
    is told in one line (`at_risk`) and in full (`risk`), by what it stands on.
    """

    plan_refused: str
    store: Mapping[str, str]
    bring_up: str
    not_brought_up: str
    at_risk: Mapping[str, str]
    risk: Mapping[str, str]
    no_backup: str
    config_place: str
    config_line: str
    config: Mapping[str, str]
    input: Mapping[str, str]
    nearest: str
    resource: str


NL = FaultTexts(
    plan_refused="Er is niets ingelezen: {count} gevonden.",
    store={
        "missing": "{path} is er niet. Zet het terug, of kies een ander met --db.",
        "no-access": "{path} kan niet worden gelezen en geschreven. Kijk na van wie bestand en map zijn.",
        "read-only": "{path} kan alleen worden gelezen. Maak bestand en map schrijfbaar,"
        " of kies een ander met --db.",
        "not-a-store": "{path} is geen bestand van ogsm. Kies een ander met --db.",
        "damaged": "{path} is beschadigd. Zet een reservekopie terug; “ogsm restore” toont welke er zijn.",
        "newer": "{path} is geschreven door een nieuwere versie van ogsm. Werk ogsm bij.",
        "older": "{path} is van een eerdere versie van ogsm. Open het eerst met “ogsm”: dat werkt het bij.",
        "busy": "{path} is in gebruik door een ander programma. Probeer het zo weer.",
        "full": "De schijf van {path} is vol. Maak ruimte; wat al bewaard was, is er nog.",
        "closing": "{path} wordt gesloten.",
        "migration": "{path} kon niet worden bijgewerkt; er is niets veranderd. Gebruik de vorige versie.",
    },
    bring_up="{path} is van een eerdere versie van ogsm. Nu bijwerken? Eerst komt er een reservekopie. Daarna"
    " kan een eerdere versie het niet meer lezen, en gaat terugdraaien niet verder terug dan nu.",
    not_brought_up="{path} is niet bijgewerkt; er is niets veranderd.",
    at_risk={
        "network": "Plannen op een netwerkschijf zijn niet veilig: zie “ogsm where”",
        "synced": "Plannen in {name} zijn niet veilig: zie “ogsm where”",
    },
    risk={
        "network": "{path} staat op een netwerkschijf ({name}). Wie er van een andere computer tegelijk in"
        " werkt, kan het bestand beschadigen. Zet het op een schijf van deze computer en open het met --db.",
        "synced": "{path} staat in een map die {name} bijhoudt. Dat kan het bestand beschadigen of er twee"
        " van maken. Zet het in een gewone map en open het met --db; delen gaat met “ogsm export”.",
    },
    no_backup="Geen reservekopie van deze sessie; ze gaat gewoon door. {why}",
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
        "missing": "{path} is not there. Put it back, or choose another with --db.",
        "no-access": "{path} cannot be read and written. See who owns the file and its folder.",
        "read-only": "{path} can only be read. Make file and folder writable, or choose another with --db.",
        "not-a-store": "{path} is not a file of ogsm. Choose another with --db.",
        "damaged": "{path} is damaged. Put a backup back; “ogsm restore” shows which there are.",
        "newer": "{path} was written by a newer version of ogsm. Upgrade ogsm.",
        "older": "{path} is of an earlier version of ogsm. Open it with “ogsm” first: that upgrades it.",
        "busy": "{path} is in use by another program. Try again in a moment.",
        "full": "The disk of {path} is full. Make room; what was kept is still there.",
        "closing": "{path} is being closed.",
        "migration": "{path} could not be upgraded; nothing was changed. Use the previous version for now.",
    },
    bring_up="{path} is of an earlier version of ogsm. Upgrade it now? A backup is made first. After that an"
    " earlier version cannot read it any more, and undo goes back no further than now.",
    not_brought_up="{path} was not upgraded; nothing was changed.",
    at_risk={
        "network": "Plans on a network drive are not safe: see “ogsm where”",
        "synced": "Plans in {name} are not safe: see “ogsm where”",
    },
    risk={
        "network": "{path} is on a network drive ({name}). Whoever works in it from another computer at the"
        " same time can damage the file. Move it to a disk of this computer and open it with --db.",
        "synced": "{path} is in a folder that {name} syncs. That can damage the file, or make two of it."
        " Move it to an ordinary folder and open it with --db; share the plan with “ogsm export”.",
    },
    no_backup="No backup of this session; it simply goes on. {why}",
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
