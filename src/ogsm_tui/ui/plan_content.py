"""What the plan screen shows of an item: what the session shows, and the remarks about it."""

from collections.abc import Iterator

from ogsm_tui.method.words import ItemKind
from ogsm_tui.store.tree import PlanTree
from ogsm_tui.ui.drawing import Span
from ogsm_tui.ui.item_content import ItemContent, Look, Shown
from ogsm_tui.ui.plan_remarks import PlanRemarks
from ogsm_tui.ui.strategy_content import StrategyContent
from ogsm_tui.ui.theme import Tone
from ogsm_tui.ui.widgets.paragraphs import Block, Content, Paragraph, paragraph


def plan_content(shown: Shown, look: Look, tree: PlanTree, remarks: PlanRemarks) -> Content:
    """Give an item, what may be remarked about it below its head; at the objective that of the whole plan."""
    is_strategy = shown.detail.ref.kind is ItemKind.STRATEGY
    word = StrategyContent(look) if is_strategy else ItemContent(look)
    content = word.content(shown)
    head = 1 + sum(1 for _ in word.head(shown.detail))
    if shown.detail.ref.kind is not ItemKind.OBJECTIVE:
        return (*content[:head], *remarks.at_item(shown.detail.ref.id), *content[head:])
    codes = {each.ref.id: each.code for each in tree.items}
    if not shown.detail.title:
        content = (paragraph(look.texts.plan.no_objective, Tone.DIM), *content[1:])
    return (*content[:head], *_about_plan(look, tree), *remarks.together(codes), *content[head:])


def _about_plan(look: Look, tree: PlanTree) -> Iterator[Block]:
    """Give what stands above the plan: title, team, status, its time, and who runs it."""
    texts, plan = look.texts, tree.plan
    parts = [plan.title, plan.team, texts.words.ogsm_statuses[plan.status]]
    yield Paragraph((Span(" · ".join(part for part in parts if part), Tone.STRONG),), gap=1)
    rest = []
    if plan.start is not None and plan.end is not None:
        start, end = texts.dates.short(plan.start), texts.dates.short(plan.end)
        rest.append(texts.plan.period.format(start=start, end=end))
    if plan.process_owner:
        rest.append(texts.status.process_owner.format(name=plan.process_owner))
    if rest:
        yield Paragraph((Span(" · ".join(rest), Tone.DIM),))
