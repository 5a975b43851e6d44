"""Queries that go straight to the driver: values go in and come out as they do through Core."""

from datetime import date, datetime

import pytest
from sqlalchemy import Select, bindparam, exists, func, select
from sqlmodel import SQLModel

from ogsm_tui.method.words import Light, SessionKind, Status
from ogsm_tui.store import tables
from ogsm_tui.store.prepared import Prepared
from ogsm_tui.store.store import Store
from ogsm_tui.store.writer import table_of
from tests.builders import Measured, PlanBuilder, Reported

DAY, TIME = date(2026, 11, 1), datetime(2026, 10, 27, 10, 0, 5, 250)
ACTION, REPORT, SESSION = (
    table_of(model) for model in (tables.ActionRow, tables.ReportRow, tables.SessionRow)
)


@pytest.fixture
def full(store: Store) -> Store:
    plan = PlanBuilder(store, owner="Ingrid de Wit", start=DAY)
    plan.strategy("S1", labels=["balie", "é"], archived=True)
    plan.indicator("I1", "S1", target=0.1, measurements=[Measured(DAY, 1e-7)])
    plan.action("A1", status=Status.COMPLETED, completed=DAY, marked_completed=TIME)
    plan.report("A1", Reported(DAY, Light.RED, 40, "Één\nregel", "Jan Bos", in_session=True))
    plan.session(SessionKind.ACTION_REVIEW, TIME)
    return store


@pytest.mark.parametrize("name", sorted(SQLModel.metadata.tables))
def test_every_table_reads_as_it_does_through_core(full: Store, name: str) -> None:
    query = select(SQLModel.metadata.tables[name])
    with full.read() as connection:
        assert Prepared(query).all(connection) == [tuple(row) for row in connection.execute(query)]


@pytest.mark.parametrize(
    ("query", "values"),
    [
        (select(REPORT.c.id).where(REPORT.c.date == bindparam("day")), {"day": DAY}),
        (select(SESSION.c.id).where(SESSION.c.start == bindparam("start")), {"start": TIME}),
        (select(REPORT.c.text).where(REPORT.c.in_session == bindparam("flag")), {"flag": True}),
        (select(REPORT.c.text).where(REPORT.c.in_session.is_(False)), {}),
        (select(exists().where(ACTION.c.status == "completed", ACTION.c.id > bindparam("id"))), {"id": 0}),
        (select(func.max(REPORT.c.id)).where(REPORT.c.item_id == bindparam("id")), {"id": 4711}),
        (select(REPORT.c.id).order_by(REPORT.c.id.desc()).limit(1), {}),
        (select(REPORT.c.id).where(REPORT.c.id == bindparam("a"), REPORT.c.id <= bindparam("a")), {"a": 1}),
    ],
)  # fmt: skip
def test_values_are_bound_as_they_are_through_core(
    full: Store, query: Select[tuple[object]], values: dict[str, object]
) -> None:
    prepared = Prepared(query)
    with full.read() as connection:
        expected = [tuple(row) for row in connection.execute(query, values)]
        for _ in range(2):
            assert prepared.all(connection, **values) == expected
        assert prepared.first(connection, **values) == (expected[0] if expected else None)
        assert prepared.column(connection, **values) == [row[0] for row in expected]
        assert prepared.value(connection, **values) == (expected[0][0] if expected else None)


def test_a_value_that_is_missing_is_a_mistake(full: Store) -> None:
    query = select(REPORT.c.id).where(REPORT.c.date == bindparam("day"))
    with full.read() as connection, pytest.raises(KeyError):
        Prepared(query).all(connection)
