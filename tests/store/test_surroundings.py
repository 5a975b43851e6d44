"""On what a store stands: what the system says of its file systems, and what programs leave that sync."""

from pathlib import Path

import pytest

from ogsm_tui.store.opening import open_store
from ogsm_tui.store.surroundings import Ground, Surroundings, file_system_of, surroundings_of
from tests.builders import PlanBuilder, fresh_file
from tests.store_helpers import rows_of

LINUX = r"""
27 1 254:0 / / rw,relatime - ext4 /dev/vda1 rw,discard
22 27 0:21 / /proc rw,relatime shared:5 - proc proc rw
40 27 0:50 / /mnt/team rw,relatime shared:20 master:1 - nfs4 server:/export rw,vers=4.2
41 27 0:51 / /mnt/team/local rw,relatime - xfs /dev/vdb rw
42 27 0:52 / /mnt/met\040spatie rw - cifs //server/share rw
43 27 0:53 / /home/ingrid/ssh rw,nosuid - fuse.sshfs ingrid@server: rw,user_id=1000
44 27 0:54 / /mnt/c rw,noatime - 9p drvfs rw,dirsync
45 27 0:55 / /mnt/encfs rw - fuse.gocryptfs /home/x rw
46 27 0:56 / /mnt/twice rw - ext4 /dev/vdc rw
47 46 0:57 / /mnt/twice rw - smb3 //server/other rw
broken line
48 27
"""

MACOS = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse, protect)
//ingrid@server/share on /Volumes/Team (A) (smbfs, nodev, nosuid, mounted by ingrid)
server:/export on /Volumes/export (nfs)
"""

LOCAL, FAR = Ground.LOCAL, Ground.NETWORK


@pytest.mark.parametrize(
    ("path", "mounts", "kind", "ground"),
    [
        ("/home/ingrid/ogsm.db", LINUX, "ext4", LOCAL),
        ("/mnt/team/ogsm.db", LINUX, "nfs4", FAR),
        ("/mnt/team/local/ogsm.db", LINUX, "xfs", LOCAL),
        ("/mnt/teamwork/ogsm.db", LINUX, "ext4", LOCAL),
        ("/mnt/met spatie/jaarplan/ogsm.db", LINUX, "cifs", FAR),
        ("/home/ingrid/ssh/ogsm.db", LINUX, "fuse.sshfs", FAR),
        ("/mnt/c/Users/ingrid/ogsm.db", LINUX, "9p", FAR),
        ("/mnt/encfs/ogsm.db", LINUX, "fuse.gocryptfs", LOCAL),
        ("/mnt/twice/ogsm.db", LINUX, "smb3", FAR),
        ("/Users/ingrid/ogsm.db", MACOS, "apfs", LOCAL),
        ("/Volumes/Team (A)/ogsm.db", MACOS, "smbfs", FAR),
        ("/Volumes/export/ogsm.db", MACOS, "nfs", FAR),
        ("/home/ingrid/ogsm.db", "", "", LOCAL),
    ],
)
def test_the_file_system_of_the_deepest_place_counts(
    path: str, mounts: str, kind: str, ground: Ground
) -> None:
    assert file_system_of(Path(path), mounts) == kind
    assert surroundings_of(Path(path), mounts).ground is ground


@pytest.mark.parametrize(
    ("mark", "program"),
    [
        ("work/.dropbox.cache/", "Dropbox"),
        ("work/.dropbox", "Dropbox"),
        ("work/.sync_f3a0c1d2.db", "Nextcloud"),
        ("work/._sync_f3a0c1d2.db", "Nextcloud"),
        ("work/.owncloudsync.log", "ownCloud"),
        ("work/.stfolder/", "Syncthing"),
        ("Dropbox (Gemeente)/", "Dropbox"),
        ("OneDrive - Gemeente/", "OneDrive"),
        ("Library/Mobile Documents/", "iCloud"),
        ("Library/CloudStorage/GoogleDrive-ingrid@example.org/", "Google Drive"),
        ("work/.dropbox/", ""),
        ("work/notes.sync_1.db", ""),
        ("Dropboxen/", ""),
        ("sync/", ""),
    ],
)
def test_a_folder_that_is_synced_is_known_by_its_marks_and_its_name(
    tmp_path: Path, mark: str, program: str
) -> None:
    made = tmp_path / mark
    if mark.endswith("/"):
        made.mkdir(parents=True)
    else:
        made.parent.mkdir(parents=True)
        made.touch()
    top = made if made.is_dir() and not made.name.startswith(".") else made.parent
    found = surroundings_of(top / "plannen" / "2026" / "ogsm.db", "")
    assert found == (Surroundings(Ground.SYNCED, program) if program else Surroundings())


def test_the_folder_that_windows_names_is_synced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "Wolk"))
    assert surroundings_of(tmp_path / "Wolk" / "ogsm.db", "").name == "OneDrive"


def test_in_a_synced_folder_no_log_stands_beside_the_store(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()
    path = fresh_file(tmp_path / "ogsm.db")
    store = open_store(path)
    # Read first: a file that was on a local disk still keeps a log.
    with store.read() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM ogsm")
    PlanBuilder(store)
    assert store.surroundings == Surroundings(Ground.SYNCED, "Syncthing")
    assert sorted(file.name for file in tmp_path.iterdir()) == [".stfolder", "ogsm.db"]
    store.close()


def test_a_folder_that_is_synced_from_now_on_keeps_no_window_out(tmp_path: Path) -> None:
    path = fresh_file(tmp_path / "ogsm.db")
    first = open_store(path)
    PlanBuilder(first)
    (tmp_path / ".stfolder").mkdir()
    second = open_store(path)
    PlanBuilder(second)
    PlanBuilder(first)
    assert len(rows_of(path, "ogsm")) == 3
    second.close()
    first.close()
