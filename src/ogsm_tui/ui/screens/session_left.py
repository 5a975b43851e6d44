"""What the previous session left behind and the bookmark no longer lists, with what became of it."""

from collections.abc import Iterator, Sequence

from ogsm_tui.method.words import Status
from ogsm_tui.store.models import AgendaEntry
from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.item_content import Look
from ogsm_tui.ui.theme import Tone
from ogsm_tui.ui.widgets.paragraphs import Block, Paragraph


def left_behind_blocks(left: Sequence[AgendaEntry], look: Look) -> Iterator[Block]:
    """Give a heading, and one line for each item."""
    heading = look.texts.session.no_longer_listed
    yield Paragraph((Span(heading, Tone.DIM),), indent=1, max_lines=1)
    for each in left:
        title = Span(f"{look.glyphs.carried_over} {each.code} {each.title}")
        became = Span(_became(each, look), Tone.DIM)
        yield Paragraph((title,), right=(became,), indent=1, max_lines=1)


def _became(entry: AgendaEntry, look: Look) -> str:
    words = look.texts.words
    if entry.status is Status.COMPLETED and entry.completed is not None:
        day = look.texts.dates.short(entry.completed, look.on)
        return look.texts.session.completed_on.format(date=day)
    if entry.status is None:
        return words.light(entry.light)
    if entry.status in (Status.TODO, Status.DOING) and entry.light is not None:
        return f"{words.statuses[entry.status]}, {words.light(entry.light)}"
    return words.statuses[entry.status]
