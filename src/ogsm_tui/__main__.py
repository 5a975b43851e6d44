"""The commands `ogsm` and `ogsm-tui`, and `python -m ogsm_tui`."""

import gc
import sys

OLDEST = (3, 11)


def main() -> int:
    """Run the command line and return its exit status."""
    if sys.version_info < OLDEST:
        # The catalogue of texts cannot be imported here: it needs the newer Python itself.
        found = ".".join(str(part) for part in sys.version_info[:2])
        sys.stderr.write(f"ogsm needs Python 3.11 or newer; this is Python {found}.\n")
        return 2

    # What is loaded first stays: to look through it for garbage takes long and finds nothing.
    gc.disable()
    from ogsm_tui.cli.main import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
