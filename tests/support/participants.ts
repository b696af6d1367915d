import type { NewParticipant } from '#app/domain/registrations/participant.form.ts';
import { detailsOf } from './partnership-day.ts';

let forms = 0;

/** Somebody whom an organiser signs up for a seat on site, with a confirmation, by the name in their address. */
export function aNewParticipant(
  name: string,
  {
    details,
    ...different
  }: Partial<Omit<NewParticipant, 'details'>> & {
    details?: Partial<NewParticipant['details']>;
  } = {},
): NewParticipant & { submission: string } {
  forms += 1;
  return {
    mode: 'on-site',
    language: 'fi',
    confirm: true,
    pastCapacity: false,
    submission: `organiser-form-${forms}`,
    ...different,
    details: { ...detailsOf(name), ...details },
  };
}
