"""Minutes as one page of HTML that needs nothing beside itself, for the archive and the printer."""

from html import escape
from typing import Final

from ogsm_tui.exchange.minutes.content import minutes_page
from ogsm_tui.exchange.minutes.outline import Line, Page, Part, rows_of
from ogsm_tui.services.views import MinutesView
from ogsm_tui.texts import Texts

_STYLE: Final = """\
@page { size: A4; margin: 20mm; }
:root { color-scheme: light; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; background: #fff; color: #1c1c1c;
  font: 11pt/1.5 "Segoe UI", "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.6em; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.2em; margin: 1.8rem 0 .5rem; border-bottom: 1px solid #bbb; }
h3 { font-size: 1em; margin: 1.2rem 0 .3rem; }
h1, h2, h3 { break-after: avoid; }
ul { margin: .3rem 0; padding-left: 1.2rem; }
li { margin: .25rem 0; break-inside: avoid; }
.facts { list-style: none; padding: 0; }
.remark { font-weight: bold; }
.aside { color: #555; }
@media print { body { max-width: none; margin: 0; padding: 0; } }
"""


def html(view: MinutesView, texts: Texts) -> str:
    """Write minutes as a page of HTML; the same content gives the same bytes."""
    page = minutes_page(view, texts)
    body = "\n".join(_body(page))
    return (
        "<!doctype html>\n"
        f'<html lang="{texts.lang}">\n'
        "<head>\n"
        '<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_text(page.title)}</title>\n"
        f"<style>\n{_STYLE}</style>\n"
        "</head>\n"
        f"<body>\n{body}\n</body>\n"
        "</html>\n"
    )


def _body(page: Page) -> list[str]:
    written = [f"<h1>{_text(page.title)}</h1>"]
    if page.remark:
        written.append(f'<p class="remark">{_text(page.remark)}</p>')
    if page.facts:
        written.append(_entries(page.facts, ' class="facts"'))
    for part in page.parts:
        written.extend(_part(part, 2))
    return written


def _part(part: Part, level: int) -> list[str]:
    written = [f"<h{level}>{_text(part.heading)}</h{level}>"]
    if part.lines:
        written.append(_entries(part.lines))
    for each in part.parts:
        written.extend(_part(each, level + 1))
    return written


def _entries(lines: tuple[Line, ...], attributes: str = "") -> str:
    entries = "\n".join(f"<li>{_entry(line)}</li>" for line in lines)
    return f"<ul{attributes}>\n{entries}\n</ul>"


def _entry(line: Line) -> str:
    said = "<br>".join(_text(row) for row in rows_of(line.text))
    if line.about:
        about = f"<strong>{_text(line.about)}</strong>"
        if line.aside:
            about += f' <span class="aside">({_text(line.aside)})</span>'
        said = f"{about}: {said}" if said else about
    return f"{said}\n{_entries(line.under)}" if line.under else said


def _text(text: str) -> str:
    return escape(" ".join(rows_of(text)))
