"""The minutes of a session, to read and to send: Markdown, HTML, JSON and CSV."""

from typing import Final

from ogsm_tui.exchange.minutes.as_csv import table
from ogsm_tui.exchange.minutes.as_html import html
from ogsm_tui.exchange.minutes.as_json import data
from ogsm_tui.exchange.minutes.as_markdown import markdown
from ogsm_tui.services.views import MinutesView
from ogsm_tui.texts import Texts

__all__ = ["FORMS", "data", "html", "in_form", "markdown", "table"]

FORMS: Final = ("md", "html", "json", "csv")
"""The forms that minutes can have; each is also how the name of such a file ends."""


def in_form(form: str, view: MinutesView, texts: Texts) -> str:
    """Write the minutes in one of the `FORMS`."""
    match form:
        case "html":
            return html(view, texts)
        case "json":
            return data(view)
        case "csv":
            return table(view, texts)
        case _:
            return markdown(view, texts)
