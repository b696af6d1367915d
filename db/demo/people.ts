import type { Details } from '#app/domain/registrations/registration.form.ts';

const FIRST_NAMES = [
  'Aino',
  'Eero',
  'Kaisa',
  'Matti',
  'Ritva',
  'Jukka',
  'Sirkka-Liisa',
  'Olli',
  'Hanna',
  'Pentti',
  'Noora',
  'Tapio',
  'Mirja',
];

const LAST_NAMES = [
  'Mäkinen',
  'Koskela',
  'Ahonen',
  'Lindqvist',
  'Äijälä',
  'Rautiainen-Heikkinen',
  'Salo',
  'Öhman',
  'Järvi',
  'Tuominen',
  'Nieminen',
];

const FROM: Pick<Details, 'organisation' | 'role' | 'municipality'>[] = [
  { organisation: 'Hämeenlinnan kaupunki', role: 'hyvinvointikoordinaattori', municipality: '109' },
  { organisation: 'Hattulan kunta', role: 'sivistysjohtaja', municipality: '082' },
  { organisation: 'Kanta-Hämeen hyvinvointialue', role: undefined, municipality: '109' },
  { organisation: 'Janakkalan kunta', role: 'luottamushenkilö', municipality: '165' },
  { organisation: 'Omaishoitajat ry', role: 'vapaaehtoinen', municipality: '061' },
  { organisation: 'Forssan kaupunki', role: 'liikuntasihteeri', municipality: '061' },
  { organisation: 'Eläkeläisyhdistys ry', role: 'puheenjohtaja', municipality: '109' },
  { organisation: undefined, role: undefined, municipality: '834' },
  { organisation: 'Riihimäen kaupunki', role: 'nuorisotyöntekijä', municipality: '694' },
  { organisation: 'Osallisuutta kyliin -hanke', role: 'projektityöntekijä', municipality: '981' },
];

/** Nobody in particular: the number tells the name, and what is written of it. */
export function demoPerson(number: number): Details & { email: string } {
  const from = FROM[number % FROM.length]!;
  return {
    firstName: FIRST_NAMES[number % FIRST_NAMES.length]!,
    lastName: LAST_NAMES[number % LAST_NAMES.length]!,
    email: `demo${number}@example.fi`,
    ...from,
    answers: new Map(),
    needs: undefined,
    newsletter: number % 4 === 0,
  };
}
