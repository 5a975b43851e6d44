"""Plan files as people write them, for these tests."""

from ogsm_tui.exchange.planfile.checks import StoredPlan
from ogsm_tui.exchange.planfile.faults import PlanFault
from ogsm_tui.exchange.planfile.reading import read_plan
from ogsm_tui.services.document import OgsmDoc, PlanDoc

HEAD = 'format = 1\n[ogsm]\ntitle = "Jaarplan"\n'

FULL = '''
format = 1

[ogsm]
code = "DV26"
title = "Jaarplan Dienstverlening 2026"
team = "Dienstverlening"
status = "active"
objective = "Inwoners regelen hun zaken in één keer goed"
owner = "Ingrid de Wit"
process_owner = "Ravi Sharma"
start = 2026-01-01
end = 2026-12-31
reports = [{ date = 2026-10-20, light = "orange", text = "De balie loopt voor, de website achter." }]

[[people]]
name = "Jan Bos"
email = "j.bos@example.org"

[[goals]]
code = "D1"
title = "Klanttevredenheid"
unit = "cijfer"
baseline = 7.1
target = 8
target_date = 2026-12-31
owner = "Ingrid de Wit"
measurements = [{ date = 2026-06-30, actual = 7.4, target = 7.5, light = "orange", text = "Meer bellers." }]

[[strategies]]
code = "S1"
title = "Minder terugkerende vragen door betere brieven"
text = ""
owner = "Mieke Vis"
labels = ["dienstverlening"]
archived = false
reports = [{ date = 2026-09-28, light = "green", text = "Eerste brieven verstuurd." }]

[[indicators]]
code = "I1"
strategy = "S1"
title = "Brieven op B1-niveau"
unit = "%"
baseline = 20
target = 80
target_date = 2026-12-31
owner = "Mieke Vis"
measurements = [
  { date = 2026-09-30, actual = 45, author = "Mieke Vis" },
  { date = 2026-10-27, light = "red", in_session = true },
]

[[actions]]
code = "A2"
title = "Brieven verbeteren"
status = "completed"
completed = 2026-10-20

[[actions]]
code = "A12"
title = "Honderd meest verstuurde brieven herschrijven"
text = """
Begin bij de brieven over afval.
Daarna parkeren."""
strategies = ["S1"]
parent = "A2"
owner = "Jan Bos"
involved = ["Mieke Vis", "T. Ali"]
labels = []
start = 2026-03-01
deadline = 2026-11-01
status = "doing"
moves = [{ on = 2026-08-27, from = 2026-09-01, to = 2026-11-01 }]
reports = [
  { date = 2026-10-20, light = "red", progress = 45, author = "Jan Bos", text = "Ziek.", in_session = false },
  { date = 2026-10-20, light = "red", progress = 45, author = "Jan Bos", text = "Ziek." },
]

[[sessions]]
kind = "action-review"
start = 2026-10-27T10:00:00
minutes = 60
place = "Kamer 2.14"
series = "FREQ=MONTHLY;BYDAY=4TU"
status = "closed"
began = 2026-10-27T10:02:00
closed = 2026-10-27T11:01:00
present = ["Ravi Sharma", "Jan Bos"]
absent = ["T. Ali"]
rating = 8
facilitator = "Ravi Sharma"
agenda = [
  { item = "A12", section = "decide", reasons = ["red"], state = "decided", seconds = 240, carried = true },
  { item = "A2", section = "check", reasons = ["completed"], state = "verified" },
]
verifications = [{ item = "A2", completed = 2026-10-20, verdict = "verified", text = "" }]
notes = [{ item = "A12", text = "Inhuur eerder regelen", lesson = true }, { text = "Korter vergaderen" }]
corrections = [{ date = 2026-10-29, text = "Het waren er drie." }]
changes = [{ item = "A12", field = "light", old = "orange", new = "red" }]

[[sessions.decisions]]
item = "A12"
kind = "intervene"
text = "Twee schrijvers inhuren"
who = "Mieke Vis"
by = 2026-11-10
outcome = "not-kept"
outcome_text = "ziek"
judged = 2026-11-24

[[sessions.decisions]]
item = "A12"
kind = "reschedule"
text = "Later"
old = "2026-09-01"
new = "2026-11-01"

[[sessions.decisions]]
kind = "continue"
text = "Het plan blijft zoals het is"
'''


def document(content: str | bytes, stored: StoredPlan | None = None) -> PlanDoc:
    """Read what must be right."""
    found = _read(content, stored)
    assert isinstance(found, PlanDoc), found
    return found


def faults(content: str | bytes, stored: StoredPlan | None = None) -> tuple[PlanFault, ...]:
    """Read what must be wrong."""
    found = _read(content, stored)
    assert isinstance(found, tuple), "there should be something wrong with this"
    return found


def _read(content: str | bytes, stored: StoredPlan | None) -> PlanDoc | tuple[PlanFault, ...]:
    def stored_for(ogsm: OgsmDoc) -> StoredPlan:
        return stored or StoredPlan()

    return read_plan(content, "plan.toml", stored_for)
