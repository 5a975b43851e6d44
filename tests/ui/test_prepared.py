"""What stands beside a list is prepared for the neighbours of the cursor, and forgotten when it changes."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from ogsm_tui.ui.prepared import Contents, Prepared
from ogsm_tui.ui.widgets.item_pane import ItemPane
from ogsm_tui.ui.widgets.paragraphs import Block, paragraph
from tests.driver import driver

NOW: Contents = ((paragraph("nu"),),)
BEFORE: Contents = ((paragraph("vooraf"),),)


def test_what_was_prepared_is_not_made_again_until_it_is_forgotten() -> None:
    prepared = Prepared[str]()
    assert prepared.of("A1", lambda: NOW) == NOW

    prepared.add("A1", BEFORE, (ItemPane(),), ("A1",))
    assert "A1" in prepared
    assert prepared.of("A1", lambda: NOW) == BEFORE

    prepared.forget()
    assert prepared.of("A1", lambda: NOW) == NOW


def test_only_what_is_near_stays() -> None:
    prepared = Prepared[str]()
    for code, near in (("A1", ("A1", "A2")), ("A2", ("A1", "A2")), ("A3", ("A2", "A3"))):
        prepared.add(code, BEFORE, (ItemPane(),), near)

    assert [code for code in ("A1", "A2", "A3") if code in prepared] == ["A2", "A3"]


async def test_in_the_session_it_is_forgotten_when_something_else_is_said(
    store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ogsm_tui.ui.between_keys._FRAME_IS_OUT", 0)
    laid_out: list[object] = []
    lay_out = ItemPane.lay_out

    def counted(pane: ItemPane, content: Iterable[Block]) -> Iterable[Block]:
        laid_out.append(content)
        return lay_out(pane, content)

    monkeypatch.setattr(ItemPane, "lay_out", counted)
    async with driver(store) as hands:
        await hands.press("enter", "j", "j")
        assert laid_out
        assert hands.sees("waarom hier")
        await hands.press("L", "k")
        assert hands.sees("why here")
        assert not hands.sees("waarom hier")
