"""Where the files are that are shipped with the program."""

from pathlib import Path

from ogsm_tui.errors import MissingResource

PACKAGE = Path(__file__).resolve().parent


def find_resource(name: str) -> Path:
    """Find a shipped file by its name in `data/`.

    A wheel holds `data/` inside the package; a checkout has it beside `src/`. Raises MissingResource.
    """
    folders = (PACKAGE / "data", PACKAGE.parent.parent / "data")
    for folder in folders:
        if (folder / name).exists():
            return folder / name
    raise MissingResource(name, folders)
