"""What a calendar does with the messages it gets (RFC 5546), whatever library has read them."""

import json
import sys
from datetime import datetime
from zoneinfo import ZoneInfo

HELSINKI = ZoneInfo("Europe/Helsinki")


def facts(method, uid, sequence, status, start, end, attendees):
    """One VEVENT as its library understood it; `start` and `end` are aware datetimes."""
    return {
        "method": str(method),
        "uid": str(uid),
        "sequence": int(sequence),
        "status": str(status),
        "startsAt": int(start.timestamp() * 1000),
        "endsAt": int(end.timestamp() * 1000),
        "local": start.astimezone(HELSINKI).strftime("%Y-%m-%d %H:%M"),
        "attendees": [str(one).lower().removeprefix("mailto:") for one in attendees],
    }


def run(read):
    """Reads the files named on the command line in turn; prints each and what the calendar holds at the end."""
    seen, held = [], {}
    for path in sys.argv[1:]:
        with open(path, "rb") as file:
            event = read(file.read())
        seen.append(event)
        known = held.get(event["uid"])
        if known is not None and event["sequence"] < known["sequence"]:
            continue
        if event["method"] == "CANCEL":
            held.pop(event["uid"], None)
        else:
            held[event["uid"]] = event
    json.dump({"seen": seen, "held": sorted(held)}, sys.stdout)


def aware(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("a floating time")
    return moment
