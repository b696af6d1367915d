import { choicesLink } from '#app/domain/mail-choices/choices-link.server.ts';
import { chooseMail } from '#app/domain/mail-choices/choose-mail.server.ts';
import { choicesByToken } from '#app/domain/mail-choices/mail-choices.server.ts';
import type { MailChoices } from '#app/domain/mail-choices/mail-choices.ts';
import type { PartnershipDay } from './partnership-day.ts';

/** The key to the choices of the one with this name in their address. */
export async function choicesToken(day: PartnershipDay, name: string): Promise<string> {
  const { network } = await day.event();
  const address = `${name}@example.fi`;
  const { token } = await choicesLink(day.db, { network, address }, day.circumstances);
  return token;
}

/** What somebody chooses on their page; what is not said stays as it is. */
export async function choose(day: PartnershipDay, name: string, different: Partial<MailChoices>) {
  const token = await choicesToken(day, name);
  const { choices } = (await choicesByToken(day.db, token))!;
  await chooseMail(day.db, token, { ...choices, ...different }, day.circumstances.now);
}

export async function chosen(day: PartnershipDay, name: string): Promise<MailChoices> {
  return (await choicesByToken(day.db, await choicesToken(day, name)))!.choices;
}
