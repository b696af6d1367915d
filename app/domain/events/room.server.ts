import type { Db } from '#db/client.ts';
import { countArrivals } from '../attendance/check-in.server.ts';
import { queuedMail } from '../mail/mail-figures.server.ts';
import type { CountyCode } from '../organisations/counties.ts';
import { municipalitiesComing, organisationsComing } from '../registrations/coverage.server.ts';
import { silentMunicipalities } from '../registrations/coverage.ts';
import { EVERYBODY } from '../registrations/participant-filter.ts';
import { countParticipants } from '../registrations/participants.server.ts';
import { daysBetween } from '../registrations/sign-up-curve.ts';
import { earlierCurve, signUpCurve } from '../registrations/sign-ups.server.ts';
import { dateInHelsinki, type Instant } from '../time.ts';
import type { Event } from './event.ts';
import { poolsOf } from './events.server.ts';

/** How an event is doing, in numbers: no names. */
export async function figuresOf(db: Db, event: Event, now: Instant) {
  const { id, network, when } = event;
  const municipalities = await municipalitiesComing(db, id);
  const county = network.countyCode as CountyCode | null;
  return {
    pools: await poolsOf(db, id),
    arrived: await countArrivals(db, id),
    curve: await signUpCurve(db, event),
    earlier: await earlierCurve(db, event),
    daysLeft:
      when.precision === 'minute'
        ? daysBetween(dateInHelsinki(now), dateInHelsinki(when.startsAt))
        : null,
    municipalities,
    silent: county && silentMunicipalities(municipalities, county),
    organisations: await organisationsComing(db, id),
    queued: await queuedMail(db, id),
    declined: await countParticipants(db, {
      eventId: id,
      filter: { ...EVERYBODY, reply: 'declined' },
      sight: 'details',
    }),
    unreached: await countParticipants(db, {
      eventId: id,
      filter: { ...EVERYBODY, unreached: true },
      sight: 'details',
    }),
  };
}
