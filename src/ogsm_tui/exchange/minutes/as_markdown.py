"""Minutes as Markdown."""

from ogsm_tui.exchange.minutes.content import minutes_page
from ogsm_tui.exchange.minutes.markdown_text import blocks, bullets, heading, inline
from ogsm_tui.services.views import MinutesView
from ogsm_tui.texts import Texts


def markdown(view: MinutesView, texts: Texts) -> str:
    """Write minutes as Markdown; the same content gives the same bytes."""
    page = minutes_page(view, texts)
    written = [heading(1, page.title)]
    if page.remark:
        written.append(inline(page.remark))
    if page.facts:
        written.append(bullets(page.facts))
    for part in page.parts:
        written.extend(blocks(part, 2))
    return "\n\n".join(written) + "\n"
