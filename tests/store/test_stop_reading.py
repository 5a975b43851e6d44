"""What is read in a thread is broken off when nobody waits for it any more."""

from threading import Event, Thread

import pytest

from ogsm_tui.errors import StoreFault, StoreTrouble
from ogsm_tui.store.store import Store
from tests.builders import PlanBuilder
from tests.store_helpers import in_trouble, retitle, title_of

ENDLESS = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 500000000) SELECT count(*) FROM n"
)
"""It would end after minutes."""


@pytest.mark.parametrize("is_between", [False, True], ids=["in a statement", "between two"])
def test_a_long_reading_is_broken_off_wherever_it_is(store: Store, is_between: bool) -> None:
    begun, go_on = Event(), Event()
    told: list[StoreTrouble] = []

    def read_for_ever() -> None:
        try:
            with store.read() as connection:
                connection.exec_driver_sql("SELECT 1").all()
                begun.set()
                go_on.wait()
                connection.exec_driver_sql(ENDLESS).all()
        except StoreFault as fault:
            told.append(fault.code)

    reader = Thread(target=read_for_ever, daemon=True)
    reader.start()
    begun.wait()
    for does in (store.stop_reading, go_on.set) if is_between else (go_on.set, store.stop_reading):
        does()
    reader.join(20)
    assert told == [StoreTrouble.CLOSING]


def test_after_that_what_takes_no_time_is_still_read_and_written(store: Store) -> None:
    plan = PlanBuilder(store)
    action = plan.action("A1", "Eerst")
    store.stop_reading()
    retitle(store, plan.id, action, "Anders")
    assert title_of(store, action) == "Anders"
    with in_trouble(StoreTrouble.CLOSING, store.path), store.read() as connection:
        connection.exec_driver_sql(ENDLESS).all()
