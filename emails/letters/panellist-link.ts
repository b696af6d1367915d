import { panellistPath } from '#app/domain/addresses.ts';
import type { Language } from '#app/domain/language.ts';
import type { QuestionMessage } from '#app/domain/questions/question-message.ts';
import { timeOfDay } from '#app/i18n/dates.ts';
import { texts } from '#app/i18n/index.ts';
import { type Fact, type Letter, mainLink, paragraph } from '../letter.ts';
import { oneLine } from '../one-line.ts';
import { briefEventBlock } from '../parts.ts';

/** To a panellist: the page that has their questions, and goes on to have them as they come. */
export function panellistLinkLetter(
  { event, session, token }: Extract<QuestionMessage, { kind: 'panellist-link' }>,
  language: Language,
  origin: string,
): Omit<Letter, 'greeting'> {
  const t = texts(language).questionMail.panellist;
  const inSession: Fact = {
    label: t.session,
    values: [
      { ...session.title, text: oneLine(session.title.text) },
      ...(session.startsAt === null
        ? []
        : [{ text: t.startsAt(timeOfDay(session.startsAt, language)), language }]),
    ],
  };
  return {
    language,
    subject: t.subject(event.title.text),
    preheader: t.opening,
    heading: t.heading,
    opening: [t.opening],
    blocks: [
      briefEventBlock(event, language, [inSession]),
      mainLink(t.link, origin + panellistPath(language, token)),
      paragraph(t.keepToYourself),
    ],
    footer: [t.reason],
  };
}
