import { describe, expect, it } from 'vitest';
import type { Language } from '#app/domain/language.ts';
import { wallTime } from '#app/domain/time.ts';
import { dateAndTime, day, dayAndTimes, dayOf, month, timeOfDay } from '#app/i18n/dates.ts';

function helsinki(date: string, time: string): number {
  const at = wallTime(date, time);
  if (!at.ok) throw new Error(`${date} ${time} is ${at.reason}`);
  return at.instant;
}

const start = helsinki('2026-12-15', '15:00');
const end = helsinki('2026-12-15', '17:00');

describe('an event on one day', () => {
  it.each<[Language, string]>([
    ['fi', 'tiistaina 15.12.2026 klo 15.00–17.00'],
    ['sv', 'tisdag 15.12.2026 kl. 15.00–17.00'],
    ['en', 'Tuesday 15 December 2026, 15:00–17:00 (Helsinki time)'],
  ])('is told in %s as "%s"', (language, words) => {
    expect(dayAndTimes(start, end, language)).toBe(words);
  });
});

describe('an event that ends on the next day', () => {
  const nextNoon = helsinki('2026-12-16', '12:00');
  it.each<[Language, string]>([
    ['fi', 'tiistaina 15.12.2026 klo 15.00 – keskiviikkona 16.12.2026 klo 12.00'],
    ['sv', 'tisdag 15.12.2026 kl. 15.00 – onsdag 16.12.2026 kl. 12.00'],
    ['en', 'Tuesday 15 December 2026, 15:00 – Wednesday 16 December 2026, 12:00 (Helsinki time)'],
  ])('names both days in %s', (language, words) => {
    expect(dayAndTimes(start, nextNoon, language)).toBe(words);
  });

  it('is one day in Helsinki though UTC changes its date in between', () => {
    const evening = helsinki('2026-06-02', '00:30');
    const morning = helsinki('2026-06-02', '09:05');
    expect(dayAndTimes(evening, morning, 'fi')).toBe('tiistaina 2.6.2026 klo 0.30–9.05');
  });
});

describe('the clock', () => {
  it('has no leading zero in Finnish and Swedish, and has one in English', () => {
    const morning = helsinki('2026-12-15', '09:05');
    expect(timeOfDay(morning, 'fi')).toBe('9.05');
    expect(timeOfDay(morning, 'sv')).toBe('9.05');
    expect(timeOfDay(morning, 'en')).toBe('09:05');
  });

  it('calls midnight 0.00, not 24.00', () => {
    expect(timeOfDay(helsinki('2026-12-15', '00:00'), 'fi')).toBe('0.00');
  });

  it('follows the spring change: two o’clock UTC+2 before it, UTC+3 after', () => {
    expect(timeOfDay(Date.UTC(2027, 2, 28, 0, 59), 'fi')).toBe('2.59');
    expect(timeOfDay(Date.UTC(2027, 2, 28, 1, 0), 'fi')).toBe('4.00');
  });

  it('follows the autumn change: the hour after three comes twice', () => {
    expect(timeOfDay(Date.UTC(2026, 9, 25, 0, 30), 'fi')).toBe('3.30');
    expect(timeOfDay(Date.UTC(2026, 9, 25, 1, 30), 'fi')).toBe('3.30');
  });
});

describe('a moment', () => {
  it.each<[Language, string]>([
    ['fi', 'tiistaina 15.12.2026 klo 15.00'],
    ['sv', 'tisdag 15.12.2026 kl. 15.00'],
    ['en', 'Tuesday 15 December 2026, 15:00 (Helsinki time)'],
  ])('is told in %s with its date and time', (language, words) => {
    expect(dateAndTime(start, language)).toBe(words);
  });

  it('is on the day that Helsinki has, across the turn of the year', () => {
    expect(dayOf(Date.UTC(2026, 11, 31, 22, 30), 'fi')).toBe('perjantaina 1.1.2027');
  });
});

describe('a date without a time', () => {
  it.each<[Language, string]>([
    ['fi', 'tiistaina 14.9.2021'],
    ['sv', 'tisdag 14.9.2021'],
    ['en', 'Tuesday 14 September 2021'],
  ])('is told in %s as "%s"', (language, words) => {
    expect(day('2021-09-14', language)).toBe(words);
  });

  it('has every Finnish weekday in the essive', () => {
    const week = [1, 2, 3, 4, 5, 6, 7].map((n) => day(`2026-06-0${n}`, 'fi').split(' ')[0]);
    expect(week).toEqual([
      'maanantaina',
      'tiistaina',
      'keskiviikkona',
      'torstaina',
      'perjantaina',
      'lauantaina',
      'sunnuntaina',
    ]);
  });

  it('knows the leap day', () => {
    expect(day('2028-02-29', 'fi')).toBe('tiistaina 29.2.2028');
  });
});

describe('a month without a day', () => {
  it.each<[Language, string]>([
    ['fi', 'toukokuussa 2021'],
    ['sv', 'maj 2021'],
    ['en', 'May 2021'],
  ])('is told in %s as "%s"', (language, words) => {
    expect(month('2021-05', language)).toBe(words);
  });

  it('has the same year in December and January', () => {
    expect([month('2021-12', 'en'), month('2022-01', 'en')]).toEqual([
      'December 2021',
      'January 2022',
    ]);
  });
});
