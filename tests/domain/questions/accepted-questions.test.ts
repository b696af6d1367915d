import { expect, test } from 'vitest';
import { acceptedQuestionsOf, themesOf } from '#app/domain/questions/questions.server.ts';
import { aPartnershipDay } from '#tests/support/partnership-day.ts';

test('of the questions left for the panel, only the accepted ones are public', async () => {
  const { db, eventId } = await aPartnershipDay();
  const [theme] = await themesOf(db, eventId);
  const question = {
    event_id: eventId,
    theme_id: theme!.id,
    language: 'fi',
    created_at: 1,
  } as const;
  await db
    .insertInto('questions')
    .values([
      { ...question, text: 'Uusi?', state: 'new', submission: '1' },
      { ...question, text: 'Hyväksytty?', state: 'accepted', submission: '2', name: 'Aino' },
      { ...question, text: 'Hylätty?', state: 'rejected', submission: '3' },
    ])
    .execute();
  expect(await acceptedQuestionsOf(db, eventId)).toMatchObject([
    { text: 'Hyväksytty?', name: 'Aino', themeId: theme!.id, language: 'fi' },
  ]);
});

test('a registrant’s name does not stand with their question: it was given to sign up', async () => {
  const day = await aPartnershipDay();
  const question = { theme: null, text: 'Mistä yhteistyö alkaa?' };
  await day.signUp('aino', { question, details: { organisation: 'Marttayhdistys' } });
  await day.db.updateTable('questions').set({ state: 'accepted' }).execute();
  expect(await acceptedQuestionsOf(day.db, day.eventId)).toMatchObject([
    { text: 'Mistä yhteistyö alkaa?', name: null, organisation: 'Marttayhdistys' },
  ]);
});
