"""A fault of a plan file as one line for a person."""

import re
from typing import Final

from ogsm_tui.exchange.planfile.faults import FaultCode, PlanFault
from ogsm_tui.exchange.planfile.showing import visible
from ogsm_tui.texts.planfaults import PlanFaultTexts

POSITION: Final = re.compile(r"(\d+):(\d+)")
# What these expect are identifiers of ours; what the others expect stands in the file as it is.
ABOUT_TYPES: Final = (FaultCode.WRONG_TYPE, FaultCode.OFFSET)
ABOUT_KINDS: Final = (FaultCode.CODE_OF_OTHER_KIND, FaultCode.REFERENCE_OF_OTHER_KIND)


def sentence(fault: PlanFault, texts: PlanFaultTexts) -> str:
    """Word a fault on one line: the file, the place, the value and what was expected."""
    like = f"{fault.code}-like" if fault.nearest else fault.code
    template = texts.sentences.get(like, texts.sentences[fault.code])
    expected = _expected(fault, texts)
    said = template.format(
        value=fault.value,
        nearest=visible(fault.nearest),
        expected=", ".join(expected),
        first=expected[0] if expected else "",
        last=expected[-1] if expected else "",
    )
    return f"{visible(fault.source)}: {_place(fault.place, texts)}: {said}"


def _place(place: str, texts: PlanFaultTexts) -> str:
    position = POSITION.fullmatch(place)
    return texts.position.format(line=position[1], column=position[2]) if position else place


def _expected(fault: PlanFault, texts: PlanFaultTexts) -> tuple[str, ...]:
    if fault.code in ABOUT_TYPES:
        return tuple(texts.wanted[one] for one in fault.expected)
    if fault.code in ABOUT_KINDS:
        return tuple(texts.kinds[one] for one in fault.expected)
    return fault.expected
