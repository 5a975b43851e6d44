"""Where everything of a user is kept, and who may read it."""

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path

from ogsm_tui.errors import StoreFault, StoreTrouble

OWN_FOLDER = 0o700
OWN_FILE = 0o600


@dataclass(frozen=True, slots=True)
class Places:
    """The folders of one user; none of them need exist."""

    config: Path
    data: Path
    state: Path
    log: Path

    @property
    def config_file(self) -> Path:
        """What the user writes and we only read."""
        return self.config / "config.toml"

    @property
    def state_file(self) -> Path:
        """What we remember from one start to the next."""
        return self.state / "state.toml"

    @property
    def log_file(self) -> Path:
        """What went wrong, for whoever has to find out."""
        return self.log / "ogsm.log"

    @property
    def store(self) -> Path:
        """The store that is meant where none is named."""
        return self.data / "ogsm.db"


def find_places() -> Places:
    """Find the folders of the present user, without making any."""
    import platformdirs

    folders = platformdirs.PlatformDirs("ogsm", appauthor=False)
    return Places(
        config=folders.user_config_path,
        data=folders.user_data_path,
        state=folders.user_state_path,
        log=folders.user_log_path,
    )


def choose_store(named: str | None) -> Path:
    """Return the store that is meant: the one named, else that of OGSM_DB, else the user's own."""
    chosen = named or os.environ.get("OGSM_DB")
    return Path(chosen).expanduser() if chosen else find_places().store


def real_path(path: Path) -> Path:
    """Give the absolute path of a store, where links lead; raises StoreFault for a link to itself."""
    try:
        return path.expanduser().resolve()
    except (OSError, RuntimeError) as error:
        raise StoreFault(StoreTrouble.NO_ACCESS, path, str(error)) from error


def backups_of(store: Path) -> Path:
    """Give the folder of the backups of a store; raises StoreFault for a link to itself."""
    return real_path(store).parent / "backups"


def private_folder(folder: Path) -> Path:
    """Make a folder and what is missing above it, for its owner alone; an existing one stays as it is.

    Raises OSError where it cannot be made.
    """
    if not folder.is_dir():
        private_folder(folder.parent)
        with contextlib.suppress(FileExistsError):
            folder.mkdir(mode=OWN_FOLDER)
            folder.chmod(OWN_FOLDER)
    return folder


def private_file(file: Path) -> Path:
    """Make an empty file for its owner alone, whatever the umask; an existing one stays as it is.

    For what another library opens: SQLite gives its side files the mode of the store itself. Raises OSError
    where it cannot be made.
    """
    private_folder(file.parent)
    with contextlib.suppress(FileExistsError):
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWN_FILE))
        file.chmod(OWN_FILE)
    return file


def write_private(file: Path, content: bytes) -> None:
    """Write a whole file for its owner alone: afterwards the new content is there, or still the old.

    A link stays one: the file it leads to is written. Raises OSError where it cannot be written.
    """
    import tempfile

    target = file.resolve()
    private_folder(target.parent)
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    fresh = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        fresh.chmod(OWN_FILE)
        fresh.replace(target)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
