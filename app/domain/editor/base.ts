import { z } from 'zod';
import type { Typed } from '../form.ts';
import type { Keyring } from '../privacy/keyring.ts';

/** What a form was shown with. */
export interface Base {
  fields: Typed;
  /** The log's last entry at that moment: whatever stands after it happened meanwhile. */
  entry: number;
}

const base = z.object({
  fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  entry: z.number(),
});

/** The form that was never shown: everything that is stored is then somebody else's. */
const NOTHING: Base = { fields: {}, entry: 0 };

/** As it travels in the form, signed for the form of this name. */
export function signedBase(keyring: Keyring, form: string, { fields, entry }: Base): string {
  const json = JSON.stringify({ fields, entry });
  return `${keyring.sign('form', claim(form, json))}.${json}`;
}

/** What the form says that it was shown with. What we have not signed counts as never shown. */
export function readBase(keyring: Keyring, form: string, sent: Typed[string] | undefined): Base {
  if (typeof sent !== 'string') return NOTHING;
  const end = sent.indexOf('.');
  const json = sent.slice(end + 1);
  if (!keyring.verify('form', claim(form, json), sent.slice(0, end))) return NOTHING;
  return base.parse(JSON.parse(json));
}

const claim = (form: string, json: string) => `base of ${form}: ${json}`;
