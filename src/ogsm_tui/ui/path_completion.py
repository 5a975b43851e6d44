"""Completing the path of a plan file, as a shell does."""

import os
from pathlib import Path
from typing import Final

_ENDING: Final = ".toml"


def completed_path(typed: str) -> str:
    """Go on with a path as far as only one folder or plan file, or their common beginning, can be meant."""
    path = Path(typed).expanduser()
    whole_folder = typed.endswith(("/", os.sep)) or not typed
    folder, begun = (path, "") if whole_folder else (path.parent, path.name)
    try:
        names = [_named(each) for each in folder.iterdir() if each.name.startswith(begun)]
    except OSError:
        return typed
    fitting = [name for name in names if name.endswith((_ENDING, os.sep)) and not _hidden(name, begun)]
    return typed + _common_beginning(fitting)[len(begun) :]


def _common_beginning(names: list[str]) -> str:
    shortest = min(names, key=len, default="")
    beginnings = (shortest[:end] for end in range(len(shortest), 0, -1))
    return next((begun for begun in beginnings if all(name.startswith(begun) for name in names)), "")


def _named(path: Path) -> str:
    return path.name + os.sep if path.is_dir() else path.name


def _hidden(name: str, begun: str) -> bool:
    return name.startswith(".") and not begun
