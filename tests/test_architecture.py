"""The plan of the house, as far as `lint-imports` and ruff cannot hold it."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ogsm_tui import __version__

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "ogsm_tui"
MOST_LINES = 400
HEAVY = {
    "alembic",
    "dateutil",
    "icalendar",
    "platformdirs",
    "pydantic",
    "rich",
    "sqlalchemy",
    "sqlmodel",
    "textual",
    "tomli_w",
}
OUTSIDE = {
    "io",
    "logging",
    "os",
    "pathlib",
    "random",
    "shutil",
    "socket",
    "sqlite3",
    "subprocess",
    "sys",
    "time",
}


def run_ogsm(*arguments: str) -> tuple[int, str, set[str]]:
    """Run the command in a process of its own: its exit status, what it printed, what it loaded."""
    program = (
        "import sys\n"
        "from ogsm_tui.__main__ import main\n"
        "try:\n"
        "    status = main()\n"
        "except SystemExit as stopped:\n"
        "    status = stopped.code or 0\n"
        "print(*sys.modules, file=sys.stderr)\n"
        "sys.exit(status)\n"
    )
    command = [sys.executable, "-c", program, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout, {module.split(".")[0] for module in done.stderr.split()}


@pytest.mark.parametrize("arguments", [("--help",), ("--version",), ("--lang", "nl", "--help")])
def test_help_and_version_load_nothing_heavy(arguments: tuple[str, ...]) -> None:
    status, printed, loaded = run_ogsm(*arguments)

    assert status == 0
    assert printed
    assert "ogsm_tui" in loaded
    assert loaded & HEAVY == set()


def test_the_version_told_is_the_version_there_is() -> None:
    _, printed, _ = run_ogsm("--version")

    assert __version__ in printed


def test_importing_the_package_does_nothing() -> None:
    program = "import sys; before = set(sys.modules); import ogsm_tui; print(*set(sys.modules) - before)"

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout.split() == ["ogsm_tui"]


def test_a_file_has_one_subject_and_is_not_long() -> None:
    files = [*SOURCE.rglob("*.py"), *SOURCE.rglob("*.tcss"), *(ROOT / "tests").rglob("*.py")]
    lengths = {file.relative_to(ROOT): len(file.read_text().splitlines()) for file in files}

    too_long = [f"{file}: {lines} lines" for file, lines in lengths.items() if lines > MOST_LINES]

    assert not too_long, f"split by subject, at most {MOST_LINES} lines a file:\n" + "\n".join(too_long)


def test_the_rules_need_the_standard_library_alone_and_reach_nothing_outside() -> None:
    allowed = (sys.stdlib_module_names - OUTSIDE) | {"ogsm_tui"}

    wrong = [
        f"{file.relative_to(ROOT)}: {module}"
        for file in SOURCE.glob("method/**/*.py")
        for module in imported(file)
        if module.split(".")[0] not in allowed
    ]

    assert not wrong, "method/ holds rules and nothing else:\n" + "\n".join(wrong)


def imported(file: Path) -> Iterator[str]:
    """Name every module that a file imports, wherever in it."""
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or "."
