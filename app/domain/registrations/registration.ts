import type { SeatMode } from '../events/event.ts';
import { normalisedAddress } from '../form.ts';
import type { Language } from '../language.ts';
import type { InLine } from '../mail/message.ts';
import type { Instant } from '../time.ts';

export interface Registration {
  id: number;
  eventId: number;
  state: 'confirmed' | 'waiting' | 'cancelled';
  seat: SeatMode | null;
  inLine: InLine | null;
  revision: number;
  firstName: string;
  lastName: string;
  /** Null for somebody whom an organiser has signed up without one: they get no mail. */
  email: string | null;
  organisation: string | null;
  role: string | null;
  municipalityCode: string | null;
  language: Language;
  newsletter: boolean;
  token: string;
  joinToken: string;
  createdAt: Instant;
}

/** What the page after a sign-up says the person is. */
export interface Outcome {
  seat: SeatMode | null;
  inLine: InLine | null;
}

/** What a registration's address is compared by; empty, and like nobody's, where there is none. */
export function addressKey(email: string | null): string {
  return email === null ? '' : normalisedAddress(email);
}

/** The modes in which somebody comes or waits to come: what is asked of them depends on these. */
export function modesOf({ seat, inLine }: Pick<Registration, 'seat' | 'inLine'>): SeatMode[] {
  return [seat, inLine?.mode].filter((mode) => mode !== null && mode !== undefined);
}
