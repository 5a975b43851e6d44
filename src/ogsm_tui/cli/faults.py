"""What is wrong with the store, the configuration, an argument or the installation, as one sentence."""

from ogsm_tui.errors import ConfigFault, ExitCode, InputFault, MissingResource, StoreFault
from ogsm_tui.texts import Texts

Fault = StoreFault | ConfigFault | InputFault | MissingResource
"""The faults that have a sentence of their own."""


def sentence(texts: Texts, fault: Fault) -> str:
    """Word a fault, with the nearest known word where one was probably meant."""
    match fault:
        case StoreFault():
            said = texts.faults.store[fault.code].format(path=fault.path)
        case ConfigFault():
            said = _of_config(texts, fault)
        case InputFault():
            said = texts.faults.input[fault.code].format(
                name=fault.name, value=fault.value, expected=", ".join(fault.expected)
            )
        case MissingResource():
            said = texts.faults.resource.format(name=fault.name)
    nearest = fault.nearest if isinstance(fault, ConfigFault | InputFault) else None
    return said if nearest is None else f"{said} {texts.faults.nearest.format(nearest=nearest)}"


def exit_code(fault: Fault) -> ExitCode:
    """Give the exit status that a fault means."""
    return ExitCode.WRONG_INPUT if isinstance(fault, ConfigFault | InputFault) else ExitCode.STORE


def _of_config(texts: Texts, fault: ConfigFault) -> str:
    place = (
        str(fault.file)
        if fault.line is None
        else texts.faults.config_place.format(file=fault.file, line=fault.line)
    )
    wrong = texts.faults.config[fault.code].format(
        key=fault.key, value=fault.value, expected=", ".join(fault.expected)
    )
    return f"{texts.faults.config_line.format(place=place, fault=wrong)}."
