from datetime import datetime, timezone

import gi

gi.require_version("ICalGLib", "3.0")
from calendar_store import facts, run  # noqa: E402
from gi.repository import ICalGLib  # noqa: E402

Kind = ICalGLib.ComponentKind
Property = ICalGLib.PropertyKind


def read(data):
    calendar = ICalGLib.Component.new_from_string(data.decode())
    broken = calendar.count_errors()
    if broken:
        raise ValueError(f"{broken} properties that libical could not read")
    event = calendar.get_first_component(Kind.VEVENT_COMPONENT)
    zone = calendar.get_first_component(Kind.VTIMEZONE_COMPONENT)
    own = ICalGLib.Timezone.new()
    own.set_component(zone.clone())

    def instant(time):
        return datetime.fromtimestamp(time.as_timet_with_zone(own), timezone.utc)

    attendees = []
    attendee = event.get_first_property(Property.ATTENDEE_PROPERTY)
    while attendee is not None:
        attendees.append(attendee.get_attendee())
        attendee = event.get_next_property(Property.ATTENDEE_PROPERTY)
    method = calendar.get_first_property(Property.METHOD_PROPERTY)
    status = event.get_first_property(Property.STATUS_PROPERTY)
    return facts(
        method.get_value_as_string(),
        event.get_uid(),
        event.get_sequence(),
        status.get_value_as_string(),
        instant(event.get_dtstart()),
        instant(event.get_dtend()),
        attendees,
    )


run(read)
