"""The files shipped with the program are found, from a checkout as from an installed wheel."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from ogsm_tui import resources
from ogsm_tui.errors import MissingResource
from ogsm_tui.resources import find_resource

ROOT = Path(__file__).resolve().parents[1]


def test_a_wheel_has_its_files_inside_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "site-packages" / "ogsm_tui"
    (package / "data").mkdir(parents=True)
    (package / "data" / "demo.toml").write_text("format = 1")
    monkeypatch.setattr(resources, "PACKAGE", package)

    assert find_resource("demo.toml") == package / "data" / "demo.toml"


def test_a_checkout_has_them_beside_its_source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "demo.toml").write_text("format = 1")
    monkeypatch.setattr(resources, "PACKAGE", tmp_path / "src" / "ogsm_tui")

    assert find_resource("demo.toml") == tmp_path / "data" / "demo.toml"


def test_a_missing_one_is_told_with_the_folders_looked_in() -> None:
    with pytest.raises(MissingResource) as caught:
        find_resource("nowhere.toml")

    assert caught.value.name == "nowhere.toml"
    assert ROOT / "data" in caught.value.looked_in


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel as an installer would."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_all_that_the_checkout_does(wheel: Path) -> None:
    source, data = ROOT / "src", ROOT / "data"
    expected = {file.relative_to(source).as_posix() for file in files_below(source / "ogsm_tui")}
    expected |= {f"ogsm_tui/data/{file.relative_to(data).as_posix()}" for file in files_below(data)}

    with zipfile.ZipFile(wheel) as archive:
        held = {name for name in archive.namelist() if name.startswith("ogsm_tui/")}

    assert held == expected


def test_the_wheel_gives_both_commands(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        name = next(name for name in archive.namelist() if name.endswith("entry_points.txt"))
        lines = archive.read(name).decode().split("\n")

    assert {"ogsm = ogsm_tui.__main__:main", "ogsm-tui = ogsm_tui.__main__:main"} <= set(lines)


def test_the_installed_program_finds_what_the_wheel_holds(wheel: Path, tmp_path: Path) -> None:
    name = files_below(ROOT / "data")[0].relative_to(ROOT / "data").as_posix()
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    program = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
        "from ogsm_tui.resources import find_resource\n"
        f"print(find_resource({name!r}))"
    )

    found = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, text=True, check=True)

    assert Path(found.stdout.strip()) == tmp_path / "ogsm_tui" / "data" / name


def files_below(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_file() and "__pycache__" not in file.parts]
