"""Tell people what was kept, taken back or refused: codes and identifiers become words here.

Services and the journal speak in identifiers, so that what was kept in one language can be read in
the other. The subject of an act or a refusal has a value for each of these names that it needs:

- `code`, `title`, `text`, `name`, `file`, `said`, `time`, `least`, `most`: shown as they are;
- `item_kind`, `kind` (of a decision), `session` (its kind), `light`, `field`, `present`, `lesson`:
  an identifier, shown as its word;
- `date`, `by`, `old`, `new`, `value`: an ISO date or a number is shown in words, and so is a status;
- `action`: the code of an action that was made with it;
- `count`: of items or fields; `act`, `other`: an act, of which `act` is told with the rest of the subject.
"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from string import Formatter
from typing import Final, TypeVar

from ogsm_tui.method.words import Act, ItemField
from ogsm_tui.texts import Texts

Identifier = TypeVar("Identifier", bound=StrEnum)

_ISO_LENGTH = 10
_OF_PLAN: Final = frozenset({Act.DECIDE, Act.REVISE, Act.STRIKE})
"""Acts that are about the plan as a whole where they name no item."""


def kept(texts: Texts, act: Act, subject: Mapping[str, str]) -> str:
    """Return "Bewaard: A12 verbeteren: …"."""
    return texts.sentences.kept.format(act=phrase(texts, act, subject))


def undone(texts: Texts, act: Act, subject: Mapping[str, str]) -> str:
    """Return "Teruggedraaid: A12 verbeteren: …"."""
    return texts.sentences.undone.format(act=phrase(texts, act, subject))


def redone(texts: Texts, act: Act, subject: Mapping[str, str]) -> str:
    """Return "Opnieuw gedaan: A12 verbeteren: …"."""
    return texts.sentences.redone.format(act=phrase(texts, act, subject))


def changed_elsewhere(texts: Texts, origin: str) -> str:
    """Return "Bijgewerkt: de opdrachtregel heeft iets gewijzigd." for the origin of a step."""
    common = texts.common
    who = common.origins.get(origin, common.another_window)
    return common.changed_elsewhere.format(who=who)


def phrase(texts: Texts, act: Act, subject: Mapping[str, str]) -> str:
    """Return what an act did, on one line: "A12 verbeteren: twee schrijvers inhuren"."""
    told = _in_words(texts, subject)
    if not told.get("code"):
        told["code"] = told.get("item_kind") or (texts.common.whole_plan if act in _OF_PLAN else "")
    if subject.get("action"):
        told["with_action"] = texts.sentences.with_action.format(code=subject["action"])
    count = subject.get("count", "")
    if count.isdecimal():
        told["points"] = texts.words.point.counted(int(count))
        told["more"] = texts.sentences.and_more.format(count=int(count) - 1) if int(count) > 1 else ""
    return _filled(texts.sentences.acts[act], told)


def refused(texts: Texts, code: str, subject: Mapping[str, str]) -> str:
    """Return why something cannot be done now: a whole sentence for the code of a refusal."""
    told = _in_words(texts, subject)
    told["code"] = told.get("code") or texts.refusals.this_item
    if "act" in subject:
        told["act"] = phrase(texts, Act(subject["act"]), subject)
    sentence = _filled(texts.refusals.sentence(code), told)
    return sentence[:1].upper() + sentence[1:]


def field_value(texts: Texts, field: str, value: str) -> str:
    """Return what a field of an item, or of what is kept about one, holds; `true` is a flag that is up."""
    words = texts.words
    match field:
        case "status":
            return _status(texts, value)
        case "light":
            return _word(words.lights, value)
        case "progress":
            return texts.numbers.percent(float(value)) if value.isdecimal() else value
        case "kind":
            return _word(words.decisions, value)
        case "verdict":
            return _word(words.verdicts, value)
        case "outcome":
            return _word(words.outcomes, value)
        case "section":
            return _word(words.sections, value)
        case "state":
            return _word(words.handled, value)
        case _:
            return texts.common.yes if value == "true" else _value(texts, value)


def _in_words(texts: Texts, subject: Mapping[str, str]) -> dict[str, str]:
    told = {name: _word_for(texts, name, value) for name, value in subject.items()}
    if subject.get("field") == ItemField.STATUS:
        told |= {name: _status(texts, told[name]) for name in ("old", "new") if name in told}
    return told


def _word_for(texts: Texts, name: str, value: str) -> str:
    words = texts.words
    match name:
        case "kind":
            return _word(words.short_decisions, value)
        case "light":
            return _word(words.lights, value)
        case "session":
            return _word({kind: noun.one for kind, noun in words.sessions.items()}, value)
        case "item_kind":
            return _word({kind: noun.one for kind, noun in words.items.items()}, value)
        case "other":
            return _word(texts.sentences.names, value)
        case "field":
            return _word(texts.decisions.fields, texts.fields.label(value))
        case "present":
            return texts.sentences.presence.get(value, value)
        case "lesson":
            return (words.lesson if value else words.note).one
        case "date" | "by" | "old" | "new" | "value":
            return _value(texts, value)
        case _:
            return value


def _status(texts: Texts, value: str) -> str:
    """Return the word of a status of an action or of a plan."""
    return _word(texts.words.statuses, _word(texts.words.ogsm_statuses, value))


def _word(words: Mapping[Identifier, str], value: str) -> str:
    return next((word for identifier, word in words.items() if identifier == value), value)


def _value(texts: Texts, value: str) -> str:
    """Return a date or a number as the language writes it, anything else as it is."""
    try:
        if len(value) == _ISO_LENGTH and value[4] == "-":
            return texts.dates.short(date.fromisoformat(value))
        number = float(value)
    except ValueError:
        return value
    plain = value[-1].isdigit() and value in (format(number, "g"), format(number, ".15g"), repr(number))
    return texts.numbers.number(number) if plain else value


def _filled(template: str, told: Mapping[str, str]) -> str:
    """Fill a template, on one line.

    What is missing or empty is left out, with the colon that it leaves behind: the journal may hold steps
    of an older version, and many texts may stay empty.
    """
    given = {name: value for name, value in told.items() if value}
    for _, name, _, _ in Formatter().parse(template):
        if name is not None and name not in given:
            template = template.replace("{" + name + "}", "")
    tidy = " ".join(template.split()).replace(" :", ":").replace(": .", ".").strip(" :")
    return " ".join(tidy.format_map(given).split())
