import { describe, expect, test } from 'vitest';
import { noteAnswer, publishAnswer, withdrawAnswer } from '#app/domain/questions/answer.server.ts';
import { merge, takeApart } from '#app/domain/questions/merge.server.ts';
import { acceptedQuestionsOf } from '#app/domain/questions/questions.server.ts';
import { tellAskers } from '#app/domain/questions/tell-askers.server.ts';
import { answerMail, publishes, tells, toTell } from '#tests/support/answered.ts';
import { aModeratedDay } from '#tests/support/moderated-day.ts';
import { keyring } from '#tests/support/partnership-day.ts';

const AINO = { name: 'Aino', email: 'aino@example.fi' };
const EINO = { name: 'Eino', email: 'eino@example.net', language: 'sv' } as const;

describe('an answer', () => {
  test('is public when it is published, and no earlier', async () => {
    const day = await aModeratedDay();
    const id = await day.accepted('Mistä yhteistyö alkaa?');
    const shown = async () => (await acceptedQuestionsOf(day.db, day.eventId))[0]!.answer;
    const answer = { fi: 'Yhteisestä pöydästä.', sv: 'Vid ett gemensamt bord.' };
    await day.press(id, (acting, seen) =>
      noteAnswer(acting, day.eventId, seen, { answer, tellAgain: false, publish: false }),
    );
    expect(await shown()).toBeNull();
    await day.press(id, (acting, seen) => publishAnswer(acting, day.eventId, seen));
    expect(await shown()).toEqual(answer);
    await day.press(id, (acting, seen) => withdrawAnswer(acting, day.eventId, seen));
    expect(await shown()).toBeNull();
  });

  test('that is empty cannot be published', async () => {
    const day = await aModeratedDay();
    const id = await day.accepted('Mistä yhteistyö alkaa?');
    expect(await day.press(id, (acting, seen) => publishAnswer(acting, day.eventId, seen))).toEqual(
      { ok: false, reason: 'no-answer' },
    );
  });

  test('that is taken away is public no more', async () => {
    const day = await aModeratedDay();
    const id = await day.accepted('Mistä yhteistyö alkaa?');
    await publishes(day, id);
    await day.press(id, (acting, seen) =>
      noteAnswer(acting, day.eventId, seen, {
        answer: undefined,
        tellAgain: false,
        publish: false,
      }),
    );
    expect(await day.question(id)).toMatchObject({ answer: null, answerPublishedAt: null });
  });
});

describe('whoever asked and left an address', () => {
  test('is told of the answer in their own language, and once', async () => {
    const day = await aModeratedDay();
    const id = await day.accepted('Var börjar samarbetet?', EINO);
    await publishes(day, id, 'Pöydästä.');
    expect(await tells(day)).toBe(1);
    expect(await tells(day)).toBe(0);
    const [mail, ...others] = await answerMail(day);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      recipient: 'eino@example.net',
      content: {
        name: 'Eino',
        event: { title: { text: 'Partnerskapsdag', language: 'sv' } },
        answers: [
          {
            question: { text: 'Var börjar samarbetet?', language: 'sv' },
            answer: { text: 'Pöydästä.', language: 'fi' },
          },
        ],
      },
    });
  });

  test('gets one mail for several questions', async () => {
    const day = await aModeratedDay();
    for (const text of ['Mistä yhteistyö alkaa?', 'Mihin se päättyy?'])
      await publishes(day, await day.accepted(text, AINO));
    expect(await tells(day)).toBe(1);
    expect((await answerMail(day))[0]!.content.answers).toHaveLength(2);
  });

  test('is told nothing of what is not published', async () => {
    const day = await aModeratedDay();
    const id = await day.accepted('Mistä yhteistyö alkaa?', AINO);
    await day.press(id, (acting, seen) =>
      noteAnswer(acting, day.eventId, seen, {
        answer: { fi: 'Pöydästä.' },
        tellAgain: false,
        publish: false,
      }),
    );
    expect(await tells(day)).toBe(0);
  });

  test('hears of a changed answer only if the moderator wants it', async () => {
    const day = await aModeratedDay();
    const id = await day.accepted('Mistä yhteistyö alkaa?', AINO);
    await publishes(day, id, 'Pöydäst.');
    await tells(day);
    await publishes(day, id, 'Pöydästä.');
    expect(await tells(day)).toBe(0);
    await publishes(day, id, 'Sittenkin sohvasta.', { tellAgain: true });
    expect(await tells(day)).toBe(1);
    expect(await answerMail(day)).toHaveLength(2);
  });

  test('with a sign-up is told at the address that it has now', async () => {
    const day = await aModeratedDay();
    await day.signUp('aino', { question: { theme: day.theme, text: 'Mistä yhteistyö alkaa?' } });
    const [asked] = await day.questions();
    await day.db.updateTable('questions').set({ state: 'accepted', position: 1 }).execute();
    await day.db.updateTable('registrations').set({ email: 'uusi@example.fi' }).execute();
    await publishes(day, asked!.id);
    await tells(day);
    expect(await answerMail(day)).toMatchObject([
      { recipient: 'uusi@example.fi', content: { name: 'aino' } },
    ]);
  });
});

test('nothing is sent where more are to be told than the moderator saw', async () => {
  const day = await aModeratedDay();
  await publishes(day, await day.accepted('Mistä yhteistyö alkaa?', AINO));
  const shown = (await toTell(day)).length;
  await publishes(day, await day.accepted('Mihin se päättyy?', EINO));
  const event = await day.event();
  expect(await day.moderate((acting) => tellAskers(acting, event, shown))).toEqual({
    ok: false,
    reason: 'other-count',
    count: 2,
  });
  expect(await answerMail(day)).toEqual([]);
});

test('a merged question’s asker is told of the answer to the one that stayed, in their own words', async () => {
  const day = await aModeratedDay();
  const stays = await day.accepted('Kuka vastaa yhdyspinnoista?', AINO);
  const goes = await day.asks('Kenen ovat yhdyspinnat?', EINO);
  await day.press(goes, (acting, seen) => merge(acting, day.eventId, seen, stays));
  await publishes(day, stays);
  expect(await tells(day)).toBe(2);
  const mail = await answerMail(day);
  expect(mail.map(({ content }) => content.answers[0]!.question.text)).toEqual([
    'Kuka vastaa yhdyspinnoista?',
    'Kenen ovat yhdyspinnat?',
  ]);
});

test('whoever was told is not told again when questions are taken apart and merged once more', async () => {
  const day = await aModeratedDay();
  const stays = await day.accepted('Kuka vastaa yhdyspinnoista?');
  const goes = await day.asks('Kenen ovat yhdyspinnat?', EINO);
  const into = () => day.press(goes, (acting, seen) => merge(acting, day.eventId, seen, stays));
  await into();
  await publishes(day, stays);
  await tells(day);
  await day.press(goes, (acting, seen) => takeApart(acting, day.eventId, seen));
  await into();
  expect(await tells(day)).toBe(0);
});

test('an address left with a question lies in the database under a seal', async () => {
  const day = await aModeratedDay();
  await day.asks('Mistä yhteistyö alkaa?', AINO);
  const { email_sealed } = await day.db
    .selectFrom('questions')
    .select('email_sealed')
    .executeTakeFirstOrThrow();
  expect(keyring.open('questions', email_sealed!)).toBe('aino@example.fi');
  expect(day.sqlite.serialize().includes('aino@example.fi')).toBe(false);
});
