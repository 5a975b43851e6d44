"""Minutes as people get them, in full; the files are what they are compared with."""

from pathlib import Path

import pytest

from ogsm_tui.exchange.minutes import markdown
from ogsm_tui.texts import Lang, texts_for
from tests.exchange.minutes.given import bijstuursessie, doensessie

GOLDEN = Path(__file__).parent / "golden"
SESSIONS = {"doensessie": doensessie, "bijstuursessie": bijstuursessie}


@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize("session", SESSIONS)
def test_minutes_read_as_they_should(session: str, lang: Lang) -> None:
    written = markdown(SESSIONS[session](), texts_for(lang))
    assert written == (GOLDEN / f"{session}.{lang}.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("session", SESSIONS)
def test_the_same_content_gives_the_same_bytes(session: str) -> None:
    texts = texts_for(Lang.NL)
    assert markdown(SESSIONS[session](), texts) == markdown(SESSIONS[session](), texts)
