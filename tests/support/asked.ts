import type { Event } from '#app/domain/events/event.ts';
import { moderatedQuestionsOf } from '#app/domain/questions/moderated-questions.server.ts';
import type { Fields } from './html.ts';
import type { signedInVisitor } from './organisers.ts';
import type { TestServer } from './running-server.ts';
import { visitor } from './visitor.ts';

type Moderator = Awaited<ReturnType<typeof signedInVisitor>>;

/** The questions of an event on a running server: asked as anybody may, moderated as a moderator does. */
export function questionsOf(server: TestServer, event: Event, moderator: Moderator) {
  const desk = `/organise/e/${event.slug}/questions`;
  const all = () => moderatedQuestionsOf(server.db, event.id);
  const now = async (id: number) => (await all()).find((one) => one.id === id)!;

  /** Presses a button of a question as it stands at this moment. */
  async function press(id: number, name: string, more: Fields = {}, on = desk) {
    const { revision, standing } = await now(id);
    const form = { press: name, question: String(id), revision: String(revision), from: standing };
    return moderator.send(on, { ...form, ...more });
  }

  /** Leaves a question under the event's first theme, and gives it as moderators see it. */
  async function asked(question: string, more: Fields = {}) {
    const theme = await server.db
      .selectFrom('themes')
      .select('id')
      .where('event_id', '=', event.id)
      .orderBy('position')
      .executeTakeFirst();
    await visitor(server).fillIn(`/e/${event.slug}/questions`, {
      ...(theme && { theme: String(theme.id) }),
      question,
      ...more,
    });
    return (await all()).find(({ text }) => text === question)!;
  }

  return {
    desk,
    now,
    press,
    asked,
    async accepted(question: string, more: Fields = {}) {
      const { id } = await asked(question, more);
      await press(id, 'accept');
      return id;
    },
  };
}
