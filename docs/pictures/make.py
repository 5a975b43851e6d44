"""Make the pictures of the documentation from the app itself, on the demo plan: `make pictures`."""

import asyncio
import re
import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ogsm_tui.bootstrap import Window
from ogsm_tui.services.clock import Clock
from ogsm_tui.texts import Lang
from ogsm_tui.ui.app import OgsmApp
from ogsm_tui.ui.opened import Start

HERE = Path(__file__).parent
TODAY = date(2026, 11, 23)
"""The day before the demo's next session: beginning asks one question, which `j` answers."""

_FONT_FACE = re.compile(r"@font-face \{.*?\}", re.DOTALL)
_DECIDE = ("d", "1", *"Samen met de leverancier een vast spreekuur")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: its file, the keys that lead to it, and how the window looks."""

    file: str
    keys: tuple[str, ...]
    size: tuple[int, int] = (120, 36)
    theme: str = "ogsm-dark"
    lang: Lang = Lang.NL


PICTURES = (
    Picture("status-nl", ()),
    Picture("status-en", (), theme="ogsm-light", lang=Lang.EN),
    Picture("session-nl", ("enter", "b", "j", "n", "n", "n", "n")),
    Picture("session-en", ("enter", "b", "j", "n", "n", "n", "n"), theme="ogsm-light", lang=Lang.EN),
    Picture("decide-nl", ("enter", "b", "j", "n", "n", "n", *_DECIDE)),
    Picture("large-nl", ("enter", "b", "j", "n", "n", "n", "n", "enter"), size=(100, 30), theme="ogsm-light"),
)


async def take(picture: Picture) -> None:
    """Open the app on a fresh demo, press the keys, and keep what is on the screen."""
    with tempfile.TemporaryDirectory() as folder:
        window = Window(Path(folder) / "demo.db", Clock(TODAY), picture.lang, with_demo=True)
        app = OgsmApp(
            Start(
                open_store=window.open,
                clock=window.clock,
                store=window.store,
                lang=picture.lang,
                theme=picture.theme,
            )
        )
        async with app.run_test(size=picture.size) as pilot:
            while not app.is_open:
                await pilot.pause()
            await pilot.pause()
            for key in picture.keys:
                await pilot.press("space" if key == " " else key)
                await app.workers.wait_for_complete()
            await pilot.pause()
            (HERE / f"{picture.file}.svg").write_text(self_contained(app.export_screenshot()), "utf-8")
        if app.opened is not None:
            app.opened.close()


def self_contained(svg: str) -> str:
    """Use the fonts of whoever looks, and keep every blank: a picture loads nothing from elsewhere."""
    return _FONT_FACE.sub("", svg).replace("<svg ", '<svg xml:space="preserve" ', 1)


def main() -> None:
    """Make all pictures."""
    for picture in PICTURES:
        asyncio.run(take(picture))


if __name__ == "__main__":
    main()
