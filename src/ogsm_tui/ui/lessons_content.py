"""What earlier sessions learned, for the pane and for the screen of lessons."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ogsm_tui.store.models import Note
from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.item_content import Look
from ogsm_tui.ui.theme import Tone
from ogsm_tui.ui.widgets.paragraphs import Block, Content, Paragraph

if TYPE_CHECKING:
    from ogsm_tui.services.views import Lessons


def lessons_content(lessons: "Lessons", look: Look) -> Content:
    """Give all lessons: those since the last bijstuursessie, then the older ones."""
    say = look.texts.strategy
    since = None if lessons.since is None else look.texts.dates.short(lessons.since)
    heading = say.lessons if since is None else say.lessons_since.format(date=since)
    blocks = [*_group(heading, lessons.new, look), *_group(say.lessons_before, lessons.older, look)]
    return tuple(blocks)


def _group(heading: str, lessons: Sequence[Note], look: Look) -> Iterator[Block]:
    if lessons:
        yield Paragraph((Span(heading.upper(), Tone.HEADING),), gap=1)
    for each in lessons:
        yield Paragraph((Span(each.text),), gap=1)
        yield Paragraph((Span(about(each, look), Tone.DIM),), indent=2)


def about(lesson: Note, look: Look) -> str:
    """Say on what a lesson was learned, and when."""
    what = f"{lesson.code or ''} {lesson.title or ''}".strip() or look.texts.strategy.on_session
    return f"{look.texts.dates.short(lesson.session_day, look.on)} · {what}"
