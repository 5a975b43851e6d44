"""What holds for every test: a home of its own, nobody's settings, the same examples each time."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("steady", derandomize=True, deadline=None, max_examples=60)
settings.load_profile("steady")

FOLDERS = {
    "HOME": "",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
}
FOREIGN = (
    "COLUMNS",
    "LINES",
    "EDITOR",
    "VISUAL",
    "NO_COLOR",
    "FORCE_COLOR",
    "LANGUAGE",
    "LC_ALL",
    "LC_MESSAGES",
)


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Give the test a home without anything in it, and none of the settings of the real one."""
    folder = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as environment:
        for name in [*FOREIGN, *os.environ]:
            if name in FOREIGN or name.startswith(("OGSM_", "TEXTUAL")):
                environment.delenv(name, raising=False)
        for name, place in FOLDERS.items():
            environment.setenv(name, str(folder / place))
        environment.setenv("LANG", "C.UTF-8")
        yield folder
