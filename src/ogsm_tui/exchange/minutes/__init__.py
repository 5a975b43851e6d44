"""The minutes of a session, to read and to send: Markdown, HTML, JSON and CSV."""

from ogsm_tui.exchange.minutes.as_csv import table
from ogsm_tui.exchange.minutes.as_html import html
from ogsm_tui.exchange.minutes.as_json import data
from ogsm_tui.exchange.minutes.as_markdown import markdown

__all__ = ["data", "html", "markdown", "table"]
