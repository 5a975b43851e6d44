"""What is printed: data on stdout, remarks on stderr, whatever the terminal can take."""

import contextlib
import io
import os
import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TextIO

from ogsm_tui.cli.stop import Stop

if TYPE_CHECKING:
    from ogsm_tui.config import Signs
    from ogsm_tui.ui.glyphs import Glyphs


def prepare() -> None:
    """Have what the terminal cannot show replaced, never fail on it."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def tell(remark: str) -> None:
    """Say something to the person at the terminal; where nobody listens, that is no fault."""
    if sys.stderr is not None:
        with contextlib.suppress(OSError):
            print(remark, file=sys.stderr, flush=True)


def give(text: str) -> None:
    """Print text to read."""
    with _taken():
        print(text.rstrip("\n"))


def give_file(content: str) -> None:
    """Print the content of a file: UTF-8 with plain newlines, unless it is a terminal that reads along."""
    if isinstance(sys.stdout, io.TextIOWrapper) and not sys.stdout.isatty():
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    with _taken():
        print(content, end="" if content.endswith("\n") else "\n")


def can_show(signs: str) -> bool:
    """Tell whether stdout has these characters."""
    encoding = getattr(sys.stdout, "encoding", None) or "ascii"
    try:
        signs.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def glyphs(wanted: "Signs | None", drawn: Iterable[str]) -> "Glyphs":
    """Give the signs that were set, as far as stdout has those that will be drawn."""
    from ogsm_tui.config import Signs
    from ogsm_tui.ui.glyphs import ASCII, UNICODE

    return UNICODE if wanted is not Signs.ASCII and can_show("".join(drawn)) else ASCII


def width() -> int | None:
    """Give the columns of the terminal on stdout; `None` where there is none, so that nothing is cut."""
    if sys.stdout is None or not sys.stdout.isatty():
        return None
    import shutil

    return shutil.get_terminal_size().columns


def has_terminal() -> bool:
    """Tell whether an app can be shown, which is done on stderr, and operated."""
    streams: tuple[TextIO | None, ...] = (sys.stdin, sys.stdout, sys.stderr)
    return all(stream is not None and stream.isatty() for stream in streams)


def ask(question: str) -> bool:
    """Ask the person at the terminal for a yes, in either language; anything else is a no."""
    print(question, end=" ", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().casefold() in {"j", "ja", "y", "yes"}


def finish() -> None:
    """Hand over everything that was printed."""
    if sys.stdout is not None:
        with _taken():
            sys.stdout.flush()


def abandon() -> None:
    """Drop what cannot be handed over, so that Python does not complain of it at the end."""
    with contextlib.suppress(OSError, ValueError), open(os.devnull, "w") as nowhere:  # noqa: PTH123
        os.dup2(nowhere.fileno(), sys.stdout.fileno())


@contextlib.contextmanager
def _taken() -> Iterator[None]:
    """Raise Stop where what is printed cannot be written; a reader that went away is another matter."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        abandon()
        raise Stop("no-output") from error
