"""Finishing a session: what is left, who was there, what comes next (method.md, section 6)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class FinishTexts:
    """What the screen that closes a session says and asks."""

    title: str
    handled: str
    used: str
    all_handled: str
    unhandled: str
    comes_back: str
    red_waits: str
    present: str
    present_count: str
    heading: str
    rating: str
    next_date: str
    next_time: str
    red_again: str
    for_good: str


NL = FinishTexts(
    title="{session} afsluiten",
    handled="{handled} van {total} behandeld",
    used="{used} van {planned} minuten",
    all_handled="Alles is behandeld.",
    unhandled="Niet behandeld",
    comes_back="Dit komt terug in de volgende sessie.",
    red_waits="rood, zonder besluit",
    present="Aanwezig",
    present_count="{present} van {total}",
    heading="Ten slotte",
    rating="cijfer 1–10",
    next_date="volgende sessie",
    next_time="tijd",
    red_again="{points} rood en zonder besluit. Toch afsluiten?",
    for_good="De sessie afsluiten? Daarna verandert er niets meer aan; een aanvulling kan nog wel.",
)

EN = FinishTexts(
    title="Finish the {session}",
    handled="{handled} of {total} handled",
    used="{used} of {planned} minutes",
    all_handled="Everything is handled.",
    unhandled="Not handled",
    comes_back="This comes back in the next session.",
    red_waits="red, without a decision",
    present="Present",
    present_count="{present} of {total}",
    heading="Finally",
    rating="rating 1–10",
    next_date="next session",
    next_time="time",
    red_again="{points} red and without a decision. Close it all the same?",
    for_good="Close the session? After that nothing changes in it; an addition is still possible.",
)
