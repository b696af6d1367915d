import { isAddress } from '../form.ts';
import { type Field, fieldName } from '../registrations/fields/field.ts';
import { searchable } from '../registrations/listing-keys.ts';
import type { Meaning, PersonColumn } from './column.ts';

/** What people call the columns of their lists, in Finnish, Swedish and English. */
const CALLED: Record<PersonColumn, string> = {
  firstName:
    'etunimi, etunimet, kutsumanimi, förnamn, tilltalsnamn, first name, firstname, given name',
  lastName: 'sukunimi, efternamn, last name, lastname, surname, family name',
  fullName:
    'nimi, koko nimi, osallistuja, osallistujan nimi, etunimi ja sukunimi, namn, deltagare, för och efternamn, name, full name, participant',
  email:
    'sähköpostiosoite, sähköposti, sposti, s posti, e postadress, epostadress, e post, epost, e mail address, email address, e mail, email, mail',
  organisation:
    'organisaatio, taho, järjestö, yhdistys, työnantaja, edustaa, taustaorganisaatio, organisation, förening, arbetsgivare, representerar, organization, employer, company',
  role: 'rooli, tehtävä, tehtävänimike, nimike, titteli, asema, roll, uppgift, titel, yrkestitel, role, title, job title, position',
  municipality: 'kunta, kotikunta, paikkakunta, kommun, hemkommun, ort, municipality, city, town',
  mode: 'osallistumistapa, osallistuminen, osallistuu, läsnä vai etänä, sätt att delta, deltagande, deltar, way of taking part, attendance, attends, mode',
  language:
    'asiointikieli, kieli, viestien kieli, kontaktspråk, språk, language, preferred language',
  newsletter: 'uutiskirje, haluan uutiskirjeen, nyhetsbrev, newsletter',
  diet: 'erityisruokavalio, erityisruokavaliot, ruokavalio, allergiat, ruoka aineallergiat, specialkost, kost, allergier, diet, dietary requirements, allergies',
  access:
    'esteettömyystarpeet, esteettömyys, tillgänglighetsbehov, tillgänglighet, accessibility needs, accessibility, access needs',
};

const PERSON = new Map(
  Object.entries(CALLED).flatMap(([meaning, names]) =>
    names.split(', ').map((name) => [plain(name), meaning as PersonColumn]),
  ),
);

/**
 * What the columns of a sheet are likely to mean, by their headings; null where nothing is known. An unnamed
 * column of addresses is known by what stands in it.
 */
export function guessedColumns(
  header: readonly string[],
  samples: readonly (readonly string[])[],
  fields: Field[],
): (Meaning | null)[] {
  const asked = new Map(
    fields.flatMap((field) =>
      Object.values(field.label).map((label) => [plain(label), fieldName(field)]),
    ),
  );
  const guessed = onceEach(
    header.map((title) => asked.get(plain(title)) ?? PERSON.get(plain(title)) ?? null),
  );
  if (guessed.includes('email')) return guessed;
  const addresses = guessed.findIndex(
    (meaning, column) => meaning === null && holdsAddresses(samples, column),
  );
  return guessed.map((meaning, column) => (column === addresses ? 'email' : meaning));
}

/** Of two columns with one meaning the first has it. */
function onceEach(meanings: (Meaning | null)[]): (Meaning | null)[] {
  return meanings.map((meaning, column) => (meanings.indexOf(meaning) === column ? meaning : null));
}

function holdsAddresses(samples: readonly (readonly string[])[], column: number): boolean {
  const filled = samples.map((cells) => (cells[column] ?? '').trim()).filter(Boolean);
  return filled.length > 0 && filled.every(isAddress);
}

/** "Kunta (valinnainen) *" and "KUNTA" are one. */
function plain(title: string): string {
  return searchable(title.replace(/\([^)]*\)/g, ' '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
