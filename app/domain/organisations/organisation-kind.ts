import { isMunicipalityName } from './municipalities.ts';
import type { OrganisationKind } from './organisation.ts';

/**
 * What a word of an organisation's name tells of its kind, the surest first: "Kaupunkilähetys ry" is an
 * association and no city, "Hämeen ammattikorkeakoulu Oy" a school and no company.
 */
const SIGNS: [OrganisationKind, RegExp][] = [
  ['county', /^(hyvinvointialue|välfärdsområde|hva$)/],
  ['ngo', /^(ry|rf)$|yhdisty|järjestö|säätiö|(förening|stiftelse|association|foundation)$/],
  ['school', /(koulu|koulun|lukio|lukion|opisto|opiston|amk)$|^(oppilaito|koulutuskuntayhtymä)/],
  ['school', /(skola|skolan|gymnasium|gymnasiet|universitet|university|college|school)$/],
  ['project', /(hanke|hankkeen|projekti|projektin|projekt|projektet|project)$/],
  ['company', /^(oy|oyj|ab|abp|tmi|ky|ltd)$/],
  ['municipality', /^(kaupunki|kaupungin|kunta|kunnan|stad|stads|kommun|kommuns|municipality)$/],
  ['agency', /(ministeriö|ministeriön|virasto|viraston|laitos|ministeriet|verket)$/],
  ['agency', /^(ministry|agency|kela|fpa|thl|ely|avi|dvv|valvira|fimea|traficom)$/],
];

/** As far as the name tells it; null where it tells nothing. */
export function kindByName(name: string): OrganisationKind | null {
  if (/wellbeing services county/i.test(name)) return 'county';
  const words = wordsOf(name);
  const sign = SIGNS.find(([, sign]) => words.some((word) => sign.test(word)));
  if (sign) return sign[0];
  return isMunicipalityName(name.trim()) ? 'municipality' : null;
}

/** "r.f." and "r.y." are one word. */
function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('.', '')
    .split(/[^\p{L}\p{N}]+/u);
}
