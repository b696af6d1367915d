import icalendar
from calendar_store import aware, facts, run


def read(data):
    calendar = icalendar.Calendar.from_ical(data)
    [event] = calendar.walk("VEVENT")
    if event.errors or calendar.errors:
        raise ValueError(f"{event.errors} {calendar.errors}")
    attendees = event.get("ATTENDEE", [])
    return facts(
        calendar["METHOD"],
        event["UID"],
        event["SEQUENCE"],
        event["STATUS"],
        aware(event.decoded("DTSTART")),
        aware(event.decoded("DTEND")),
        attendees if isinstance(attendees, list) else [attendees],
    )


run(read)
