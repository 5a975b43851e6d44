"""A second window on a session: who leads it, how one looks along, and how it is taken over."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class FollowingTexts:
    """What a window says of another one that leads the session, or asks to."""

    who: str
    somebody: str
    leads: str
    leads_since: str
    looking_around: str
    alone: str
    asking: str
    asking_short: str
    silent: str
    silent_short: str
    nobody: str
    nobody_short: str
    sure: str
    you_lead: str
    handed_over: str
    other_asks: str


NL = FollowingTexts(
    who="{name} op {host}",
    somebody="een ander venster",
    leads="{who} leidt deze sessie",
    leads_since="{who} leidt deze sessie, sinds {time}",
    looking_around="{who} leidt; je kijkt zelf rond",
    alone="Je kijkt zelf rond",
    asking="Gevraagd aan {who} om over te nemen",
    asking_short="Overnemen gevraagd",
    silent="{who} antwoordt niet; er wordt verder gevraagd",
    silent_short="Nog geen antwoord",
    nobody="Niemand leidt deze sessie nu; wie iets vastlegt, leidt",
    nobody_short="Niemand leidt deze sessie nu",
    sure="{leads}. Overnemen?",
    you_lead="Je leidt de sessie nu.",
    handed_over="{who} leidt de sessie nu; hier kijk je mee. Wat getypt was, is bewaard.",
    other_asks="{who} heeft al gevraagd om over te nemen.",
)

EN = FollowingTexts(
    who="{name} on {host}",
    somebody="another window",
    leads="{who} leads this session",
    leads_since="{who} leads this session, since {time}",
    looking_around="{who} leads; you look around yourself",
    alone="You look around yourself",
    asking="Asked {who} to hand over",
    asking_short="Asked to take over",
    silent="{who} does not answer; still asking",
    silent_short="No answer yet",
    nobody="Nobody leads this session now; who records something, leads",
    nobody_short="Nobody leads this session now",
    sure="{leads}. Take over?",
    you_lead="You lead the session now.",
    handed_over="{who} leads the session now; you are following it here. What was typed is kept.",
    other_asks="{who} has asked to take over already.",
)
