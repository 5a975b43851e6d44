"""Some hundred mutated plan files in every run, some of them as processes; `make torture` takes 10,000."""

import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from ogsm_tui.services.document import PlanDoc
from tests.exchange.planfile.campaign import campaign, missing
from tests.exchange.planfile.mutations import mutated
from tests.exchange.planfile.plans import FULL, document

AS_PROCESSES = 20
PLACED = re.compile(r"plan\.toml: (?:line \d+, column \d+|[a-z]\S*): ")


def test_a_mutated_file_is_refused_with_its_place_or_taken_in_whole(tmp_path: Path) -> None:
    harvest = campaign(tmp_path, files=300)

    assert harvest.wrong == []
    assert harvest.refused > harvest.imported > 10


def losses() -> list[PlanDoc]:
    """Give the plan with one thing lost from it, again and again."""
    whole = document(FULL)
    last, session = whole.actions[-1], whole.sessions[0]
    return [
        replace(whole, goals=()),
        replace(whole, people=()),
        replace(whole, ogsm=replace(whole.ogsm, team="")),
        replace(whole, ogsm=replace(whole.ogsm, reports=())),
        replace(whole, actions=(*whole.actions[:-1], replace(last, reports=last.reports[:1]))),
        replace(whole, actions=(*whole.actions[:-1], replace(last, involved=("Mieke Vis",)))),
        replace(whole, sessions=(replace(session, notes=session.notes[:1]),)),
        replace(whole, sessions=()),
    ]


@pytest.mark.parametrize("stored", losses())
def test_what_is_lost_is_missed(stored: PlanDoc) -> None:
    assert list(missing(document(FULL), document(FULL), None)) == []
    assert list(missing(document(FULL), stored, None)) != []


def handed_over(folder: Path, seed: int) -> subprocess.CompletedProcess[str]:
    """Hand a mutated file to a process of its own, for a store that is not there yet."""
    place = folder / str(seed)
    place.mkdir()
    (place / "plan.toml").write_bytes(mutated(Random(seed)))
    command = [sys.executable, "-m", "ogsm_tui", "import", "plan.toml", "--db", "ogsm.db", "--lang", "en"]
    return subprocess.run(command, cwd=place, capture_output=True, text=True, timeout=60, check=False)


def test_no_process_ends_in_a_traceback(tmp_path: Path) -> None:
    with ThreadPoolExecutor(2) as hands:
        ended = list(hands.map(lambda seed: handed_over(tmp_path, seed), range(AS_PROCESSES)))

    for seed, each in enumerate(ended):
        assert each.returncode in (0, 2), each.stderr
        assert "Traceback" not in each.stderr
        assert all(line.isprintable() for line in each.stderr.splitlines())
        assert (tmp_path / str(seed) / "ogsm.db").exists() == (each.returncode == 0)
        assert each.returncode == 0 or PLACED.match(each.stderr), each.stderr
    assert {each.returncode for each in ended} == {0, 2}
