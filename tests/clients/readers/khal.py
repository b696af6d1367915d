"""khal is a calendar, not a library: it takes the file into an empty collection and lists what it holds."""

import json
import os
import re
import subprocess
import sys
import tempfile
from datetime import datetime

from calendar_store import HELSINKI

CONFIG = """[calendars]
[[tested]]
path = {folder}/collection
[locale]
local_timezone = Europe/Helsinki
default_timezone = Europe/Helsinki
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = {folder}/khal.db
"""


def listed(path):
    with open(path, encoding="utf-8") as file:
        text = file.read().replace("\r\n ", "")
    event = text[text.index("BEGIN:VEVENT") :]
    first = re.search(r"^DTSTART[^:]*:(\d{4})(\d\d)(\d\d)", event, re.M)
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(f"{folder}/collection")
        config = f"{folder}/config"
        with open(config, "w", encoding="utf-8") as file:
            file.write(CONFIG.format(folder=folder))
        khal = ["khal", "-c", config]
        subprocess.run([*khal, "import", "--batch", "-a", "tested", path], check=True, capture_output=True)
        form = "{start}|{end}|{uid}|{status}"
        found = subprocess.run(
            [*khal, "list", "-f", form, "-df", "", "-".join(first.groups()), "1d"],
            check=True,
            capture_output=True,
            text=True,
        )
    [line] = [line for line in found.stdout.splitlines() if line.count("|") == 3]
    start, end, uid, status = (part.strip() for part in line.split("|"))
    begins = datetime.fromisoformat(start).replace(tzinfo=HELSINKI)
    ends = datetime.fromisoformat(end).replace(tzinfo=HELSINKI)
    return {
        "uid": uid,
        "status": status,
        "startsAt": int(begins.timestamp() * 1000),
        "endsAt": int(ends.timestamp() * 1000),
        "local": start,
    }


# khal tells nothing of METHOD, SEQUENCE and attendees, and acts on none: what it does tell is compared.
json.dump({"seen": [listed(path) for path in sys.argv[1:]], "held": None}, sys.stdout)
