"""Whatever two files say of one plan: taken in twice, nothing is new; what is exported says the same."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings

from ogsm_tui.services.clock import Clock
from ogsm_tui.services.document import PlanDoc
from ogsm_tui.services.importing import Imported, Importing
from ogsm_tui.services.outcome import Refused
from ogsm_tui.services.reading import Reading
from ogsm_tui.store.care import check, content_hash
from tests.builders import fresh_store
from tests.exchange.planfile.documents import PLANS

CLOCK = Clock(date(2026, 11, 24))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("importing")


@settings(max_examples=10)
@given(one=PLANS, two=PLANS)
def test_a_file_is_taken_in_once(folder: Path, one: PlanDoc, two: PlanDoc) -> None:
    for old in folder.iterdir():
        old.unlink()
    store = fresh_store(folder / "ogsm.db")
    importing, reading = Importing(store, CLOCK, "window-1"), Reading(store, CLOCK)
    same_plan = replace(two, ogsm=replace(two.ogsm, code=one.ogsm.code, title=one.ogsm.title))
    for doc in (one, same_plan):
        before = content_hash(store)
        taken = importing.take(doc, "plan.toml")
        if isinstance(taken, Refused):
            assert (str(taken.why), content_hash(store)) == ("already-running", before)
            continue
        for said in (doc, reading.document(taken.ogsm_id)):
            again = importing.take(said, "plan.toml")
            assert isinstance(again, Imported)
            assert (again.added, again.changed) == ({}, {})
    assert check(store.path) == ()
    store.close()
