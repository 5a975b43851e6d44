"""Say in one sentence why a command ended before it was done."""

from ogsm_tui.cli import faults, output
from ogsm_tui.cli.parser import Misuse
from ogsm_tui.cli.running import log_fault, log_unexpected
from ogsm_tui.cli.stop import Stop
from ogsm_tui.errors import ConfigFault, ExitCode, InputFault, MissingResource, StoreFault
from ogsm_tui.texts import Texts


def explain(error: BaseException, texts: Texts) -> ExitCode:
    """Say what went wrong, and give the exit status; what nobody foresaw is written to the log."""
    remarks = texts.cli.remarks
    match error:
        case Stop():
            output.tell(remarks[error.remark].format(**error.words))
            for line in error.lines:
                output.tell(line)
            return error.code or ExitCode.WRONG_INPUT
        case Misuse():
            output.tell(error.usage.rstrip())
            output.tell(remarks["misuse"].format(message=error.message))
            return ExitCode.WRONG_INPUT
        case StoreFault():
            log_fault(error)
            output.tell(faults.sentence(texts, error))
            return faults.exit_code(error)
        case ConfigFault() | InputFault() | MissingResource():
            output.tell(faults.sentence(texts, error))
            return faults.exit_code(error)
        case KeyboardInterrupt():
            output.tell(remarks["interrupted"])
            return ExitCode.INTERRUPTED
        case _:
            output.tell(remarks["unexpected"].format(file=log_unexpected(error)))
            return ExitCode.STORE
