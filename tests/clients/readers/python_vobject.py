import vobject
from calendar_store import aware, facts, run


def read(data):
    calendar = vobject.readOne(data.decode())
    [event] = calendar.vevent_list
    return facts(
        calendar.method.value,
        event.uid.value,
        event.sequence.value,
        event.status.value,
        aware(event.dtstart.value),
        aware(event.dtend.value),
        [attendee.value for attendee in event.attendee_list],
    )


run(read)
