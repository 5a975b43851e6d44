"""Where a store stands: on a disk of this machine, on one across the network, or in a folder that is synced.

Off a local disk SQLite's write-ahead log is not safe: its index is memory that processes share, and a program
that syncs copies the log apart from the store. There a rollback journal serves, and the user is told.
"""

import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Final


class Ground(StrEnum):
    """What a store stands on."""

    LOCAL = "local"
    NETWORK = "network"
    SYNCED = "synced"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a store stands on; `name` is the file system, or the program that syncs the folder."""

    ground: Ground = Ground.LOCAL
    name: str = ""

    @property
    def is_safe(self) -> bool:
        """Tell whether no other machine can write there."""
        return self.ground is Ground.LOCAL

    @property
    def journal_mode(self) -> str:
        """The journal of SQLite that does the least harm there."""
        return "WAL" if self.is_safe else "DELETE"


_ACROSS_NETWORK: Final = frozenset(
    [
        *("nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "smbnetfs", "afs", "afpfs", "coda"),
        *("9p", "virtiofs", "vboxsf", "prl_fs", "vmhgfs", "vmhgfs-fuse", "drvfs", "ncpfs"),
        *("ceph", "ceph-fuse", "glusterfs", "lustre", "beegfs", "gpfs", "moosefs", "mfs", "juicefs"),
        *("sshfs", "osxfuse_sshfs", "curlftpfs", "davfs", "davfs2", "webdav", "gvfsd-fuse", "kio-fuse"),
        *("rclone", "s3fs", "gcsfuse", "onedriver", "google-drive-ocamlfuse"),
    ]
)
"""File systems whose files may be written by another machine at the same time."""

_MARKS: Final[Mapping[str, str]] = {
    ".dropbox.cache": "Dropbox",
    ".sync_*.db": "Nextcloud",
    "._sync_*.db": "Nextcloud",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".stfolder": "Syncthing",
    ".SynologyWorkingDirectory": "Synology Drive",
}
"""What a program leaves in the folder that it syncs."""

_NAMES: Final[Mapping[str, str]] = {
    "Dropbox": "Dropbox",
    "Dropbox (*)": "Dropbox",
    "OneDrive": "OneDrive",
    "OneDrive - *": "OneDrive",
    "OneDrive-*": "OneDrive",
    "Mobile Documents": "iCloud",
    "GoogleDrive": "Google Drive",
    "GoogleDrive-*": "Google Drive",
    "Google Drive": "Google Drive",
    "My Drive": "Google Drive",
    "Mijn Drive": "Google Drive",
    "Nextcloud": "Nextcloud",
}
"""How such a folder is named where it was set up as proposed."""

_ONEDRIVE: Final = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
"""Environment variables of Windows that name such a folder."""

_OF_MACOS: Final = re.compile(r"^.+? on (?P<place>/.*) \((?P<kind>[^,)]+)[^()]*\)$")
_ESCAPED: Final = re.compile(r"\\([0-7]{3})")

_REMOTE_DRIVE: Final = 4


def surroundings_of(path: Path, mounts: str | None = None) -> Surroundings:
    """Tell what the store at `path` stands on.

    Args:
        path: An absolute path, links followed; the file need not exist.
        mounts: What this system says of its file systems, where it was asked already.
    """
    synced = _program_that_syncs(path, os.environ)
    if synced:
        return Surroundings(Ground.SYNCED, synced)
    if _is_far_on_windows(path):
        return Surroundings(Ground.NETWORK, path.drive)
    kind = file_system_of(path, _mounts() if mounts is None else mounts)
    if kind.removeprefix("fuse.") in _ACROSS_NETWORK:
        return Surroundings(Ground.NETWORK, kind.removeprefix("fuse."))
    return Surroundings()


def file_system_of(path: Path, mounts: str) -> str:
    """Give the file system on which `path` lies; empty where that is not told.

    Args:
        path: An absolute path.
        mounts: `/proc/self/mountinfo` of Linux, or what `mount` prints on macOS.
    """
    found, deepest = "", -1
    for place, kind in _file_systems(mounts.splitlines()):
        # Of two in one place the later one lies on top.
        if len(place.parts) >= deepest and path.is_relative_to(place):
            found, deepest = kind, len(place.parts)
    return found


def _file_systems(lines: Iterable[str]) -> Iterator[tuple[Path, str]]:
    for line in lines:
        before, separator, after = line.partition(" - ")
        fields = before.split(" ")
        of_macos = _OF_MACOS.match(line)
        if of_macos is not None:
            yield Path(of_macos["place"]), of_macos["kind"]
        elif separator and after and len(fields) > 4:
            place = _ESCAPED.sub(lambda found: chr(int(found[1], 8)), fields[4])
            yield Path(place), after.split(" ")[0]


def _mounts() -> str:
    with suppress(OSError):
        if sys.platform == "darwin":
            import subprocess

            return subprocess.run(
                ["/sbin/mount"], capture_output=True, text=True, errors="replace", check=False
            ).stdout
        if sys.platform == "linux":
            return Path("/proc/self/mountinfo").read_text(errors="surrogateescape")
    return ""


def _program_that_syncs(path: Path, environment: Mapping[str, str]) -> str:
    """Give the program that syncs a folder above `path`; empty where none is to be seen."""
    places = {environment[name] for name in _ONEDRIVE if environment.get(name)}
    for folder in path.parents:
        if str(folder) in places:
            return "OneDrive"
        named = _matching([folder.name], _NAMES)
        if named:
            return named
        with suppress(OSError):
            hidden = (name for name in os.listdir(folder) if name.startswith("."))  # noqa: PTH208
            marked = _matching(hidden, _MARKS)
            # In a home folder `.dropbox` is the folder of its settings.
            if not marked and (folder / ".dropbox").is_file():
                marked = "Dropbox"
            if marked:
                return marked
    return ""


def _matching(names: Iterable[str], patterns: Mapping[str, str]) -> str:
    for name in names:
        for pattern, program in patterns.items():
            if fnmatchcase(name, pattern):
                return program
    return ""


if sys.platform == "win32":

    def _is_far_on_windows(path: Path) -> bool:
        import ctypes

        if path.drive.startswith("\\\\"):
            return True
        return ctypes.windll.kernel32.GetDriveTypeW(f"{path.drive}\\") == _REMOTE_DRIVE

else:

    def _is_far_on_windows(path: Path) -> bool:
        return False
