"""Messages about the next session: the invitation, and the reminder for who still owes a report."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class MessageTexts:
    """The sentences of a message, in the order in which they stand."""

    subject: str
    invitation: str
    reminder: str
    when: str
    please_report: str
    without_owner: str
    last_reported: str
    never_reported: str
    nothing_owed: str
    regards: str
    calendar_entry: str


NL = MessageTexts(
    subject="Onderwerp: {subject}",
    invitation="Uitnodiging voor de {session} van {date}",
    reminder="Herinnering: rapporteren vóór de {session} van {date}",
    when="Op {date} om {time} houden we de {session} van {plan} ({length}{place}).",
    please_report="Wil je vóór die tijd rapporteren? Van deze punten is de rapportage niet actueel:",
    without_owner="Zonder eigenaar",
    last_reported="laatste rapportage {date}",
    never_reported="nog geen rapportage",
    nothing_owed="Alle rapportages zijn actueel. Dank daarvoor!",
    regards="Groet,",
    calendar_entry="{session}: {plan}",
)

EN = MessageTexts(
    subject="Subject: {subject}",
    invitation="Invitation to the {session} of {date}",
    reminder="Reminder: report before the {session} of {date}",
    when="On {date} at {time} we hold the {session} of {plan} ({length}{place}).",
    please_report="Would you report before then? Of these items the report is not current:",
    without_owner="Without an owner",
    last_reported="last report {date}",
    never_reported="no report yet",
    nothing_owed="All reports are current. Thank you for that!",
    regards="Regards,",
    calendar_entry="{session}: {plan}",
)
