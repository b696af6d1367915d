import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#app/domain/language.ts';
import { dayAndTimes } from '#app/i18n/dates.ts';
import { texts } from '#app/i18n/index.ts';
import { oneLine } from '#emails/one-line.ts';
import { renderMessage } from '#emails/render-message.ts';
import { lettersIn, type SampleLetter } from '#tests/support/letters/letters.ts';
import { SENDER } from '#tests/support/messages.ts';
import { sentencesIn } from '#tests/support/sentences.ts';

const named = (language: Language): [string, SampleLetter][] =>
  lettersIn(language).map((letter) => [`${letter.kind}, ${letter.variant}`, letter]);

const WEEKDAYS = {
  fi: /\b(?:maanan|tiis|keskiviikko|tors|perjan|lauan|sunnun)(?:tai|na)/i,
  sv: /\b(?:mån|tis|ons|tors|fre|lör|sön)dag\b/i,
  en: /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/i,
};

/** All that mails can say in a language of themselves. */
function wordsOfMails(language: Language): string[] {
  const { mail, replyMail, questionMail, organise } = texts(language);
  const { signInMail, roleGivenMail, roles, roleMeans } = organise;
  return sentencesIn([mail, replyMail, questionMail, signInMail, roleGivenMail, roles, roleMeans]);
}

describe.each(LANGUAGES)('in %s', (language) => {
  describe.each(named(language))('%s', (_name, { variant, message }) => {
    const { subject, preheader, text, html } = renderMessage(message, SENDER);

    it('has a subject that a list of mails has room for', () => {
      expect(subject).not.toMatch(/[\r\n]/);
      if (variant !== 'with long names') expect(subject.length).toBeLessThanOrEqual(78);
    });

    it('has a preheader that the subject does not say already', () => {
      expect(preheader).not.toBe('');
      expect(preheader).not.toMatch(/\n/);
      expect(subject).not.toContain(preheader);
    });

    it('has a text part that fits its window, but for addresses', () => {
      const tooLong = text.split('\n').filter((line) => line.length > 78 && line.includes(' '));
      expect(tooLong).toEqual([]);
    });

    it('has a text part that somebody could have written', () => {
      expect(text).not.toMatch(/\n{3,}|[ \t]\n|\S {2,}|\n\n$/);
      expect(text).not.toMatch(/&(?:[a-z]+|#\w+);|<\w|\u00ad/);
      expect(`${subject}${preheader}${text}${html}`).not.toMatch(
        /\b(?:undefined|null|NaN)\b|\[object/,
      );
    });

    it('says which event it is about and when that is', () => {
      if (!('event' in message.content)) return;
      const { title, ...event } = message.content.event;
      const hours = 'hours' in event ? event.hours : event;
      expect(oneLine(text)).toContain(title.text);
      if (hours) expect(text).toContain(dayAndTimes(hours.startsAt, hours.endsAt, language));
    });

    it('says nothing of its own in another language', () => {
      const said = oneLine(`${subject} ${preheader} ${text}`);
      for (const other of LANGUAGES.filter((each) => each !== language)) {
        expect(said).not.toMatch(WEEKDAYS[other]);
        const own = new Set(wordsOfMails(language));
        const foreign = wordsOfMails(other).filter((words) => !own.has(words));
        expect(foreign.filter((words) => said.includes(words))).toEqual([]);
      }
    });

    it('has each link on a line that tells what it does, in both parts', () => {
      const inHtml = [...html.matchAll(/<a href="(https:[^"]+)">(.*?)<\/a>/g)].map(
        ([, url, label]) => [url!, label!.replace(/<[^>]+>/g, '')] as const,
      );
      for (const [url, label] of inHtml)
        expect(text).toMatch(new RegExp(`${literally(label)}:\\s${literally(url)}`));
      expect(text.match(/https:/g)).toHaveLength(inHtml.length);
    });

    it('says its language where a page on the web takes it in', () => {
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).toContain(`<article lang="${language}">`);
    });

    it('has one button at most, and no style that a page’s policy would refuse', () => {
      expect(html.split('class="button"').length - 1).toBeLessThanOrEqual(1);
      expect(html).not.toMatch(/ style=|<img|src=/);
    });
  });
});

it.each(LANGUAGES)('those who take part have a button for the main thing (%s)', (language) => {
  const ends = new Set(['cancelled', 'address-left', 'event-cancelled']);
  for (const { kind, message } of lettersIn(language))
    expect(renderMessage(message, SENDER).html.includes('class="button"')).toBe(!ends.has(kind));
});

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
