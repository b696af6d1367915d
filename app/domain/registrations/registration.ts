import type { SeatMode } from '../events/event.ts';
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
  email: string;
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
