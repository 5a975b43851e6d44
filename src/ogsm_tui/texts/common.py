"""What every screen may say."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class CommonTexts:
    """Questions, answers and remarks that belong to no single screen; `origins` by the origin of a step."""

    opening: str
    too_small: str
    sure: str
    yes: str
    yes_key: str
    no: str
    filter: str
    filter_count: str
    nothing_found: str
    nothing_here: str
    required: str
    may_stay_empty: str
    draft_back: str
    still_trying: str
    copied: str
    whole_plan: str
    nobody: str
    unknown: str
    archived: str
    scroll_more: str
    changed_elsewhere: str
    rehearsal: str
    origins: Mapping[str, str]
    another_window: str
    went_wrong: str
    how_to_stop: str


NL = CommonTexts(
    opening="Even openen …",
    too_small="Dit venster is te klein: nodig is {width} × {height}. Wat getypt is, blijft bewaard.",
    sure="Zeker weten?",
    yes="ja",
    yes_key="j",
    no="nee",
    filter="code, titel of eigenaar",
    filter_count="{shown} van {total}",
    nothing_found="Niets gevonden voor “{sought}”.",
    nothing_here="Hier staat niets.",
    required="verplicht",
    may_stay_empty="mag leeg",
    draft_back="Wat eerder getypt was, staat er weer.",
    still_trying="Een ander programma houdt het bestand bezet; even geduld …",
    copied="Gekopieerd: {what}",
    whole_plan="het hele plan",
    nobody="niemand",
    unknown="onbekend",
    archived="gearchiveerd",
    scroll_more="nog {count}",
    changed_elsewhere="Bijgewerkt: {who} heeft iets gewijzigd.",
    rehearsal="OEFENING",
    origins={"cli": "de opdrachtregel", "restore": "een teruggezette reservekopie"},
    another_window="een ander venster",
    how_to_stop="Stoppen gaat met q op het eerste scherm, of overal met Ctrl+Q; alles is bewaard.",
    went_wrong="Er ging iets mis; alles wat bewaard was, is er nog. Verslag: {file}",
)

EN = CommonTexts(
    opening="Opening …",
    too_small="This window is too small: it takes {width} × {height}. What was typed is safe.",
    sure="Are you sure?",
    yes="yes",
    yes_key="y",
    no="no",
    filter="code, title or owner",
    filter_count="{shown} of {total}",
    nothing_found="Nothing found for “{sought}”.",
    nothing_here="There is nothing here.",
    required="required",
    may_stay_empty="may stay empty",
    draft_back="What was typed before is back.",
    still_trying="Another program keeps the file; still trying …",
    copied="Copied: {what}",
    whole_plan="the whole plan",
    nobody="nobody",
    unknown="unknown",
    archived="archived",
    scroll_more="{count} more",
    changed_elsewhere="Refreshed: {who} changed something.",
    rehearsal="REHEARSAL",
    origins={"cli": "the command line", "restore": "a restored backup"},
    another_window="another window",
    how_to_stop="To stop, press q on the first screen, or Ctrl+Q anywhere; everything is kept.",
    went_wrong="Something went wrong; everything that was kept is still there. Report: {file}",
)
