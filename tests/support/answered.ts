import type { MessageContent } from '#app/domain/mail/message.ts';
import { noteAnswer, publishAnswer } from '#app/domain/questions/answer.server.ts';
import { askersToTell } from '#app/domain/questions/askers.server.ts';
import type { QuestionMessage } from '#app/domain/questions/question-message.ts';
import { tellAskers } from '#app/domain/questions/tell-askers.server.ts';
import type { aModeratedDay } from './moderated-day.ts';
import { keyring } from './partnership-day.ts';

type Day = Awaited<ReturnType<typeof aModeratedDay>>;

/** Notes an answer and publishes it. */
export async function publishes(
  day: Day,
  id: number,
  text = 'Yhdessä.',
  { tellAgain = false } = {},
): Promise<void> {
  await day.press(id, (acting, seen) =>
    noteAnswer(acting, day.eventId, seen, { answer: { fi: text }, tellAgain, publish: false }),
  );
  await day.press(id, (acting, seen) => publishAnswer(acting, day.eventId, seen));
}

export const toTell = (day: Day) => askersToTell(day.db, day.eventId, keyring);

/** Tells everybody who is to be told, and gives their number. */
export async function tells(day: Day): Promise<number> {
  const event = await day.event();
  const shown = (await toTell(day)).length;
  const told = await day.moderate((acting) => tellAskers(acting, event, shown));
  if (!told.ok) throw new Error('the count changed');
  return told.told;
}

type Answered = Extract<QuestionMessage, { kind: 'question-answered' }>;

/** The answers that were mailed, in order. */
export async function answerMail(day: Day): Promise<{ recipient: string; content: Answered }[]> {
  const all: { recipient: string; content: MessageContent }[] = await day.mail();
  return all.flatMap(({ recipient, content }) =>
    content.kind === 'question-answered' ? [{ recipient, content }] : [],
  );
}
