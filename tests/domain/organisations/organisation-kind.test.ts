import { expect, test } from 'vitest';
import type { OrganisationKind } from '#app/domain/organisations/organisation.ts';
import { kindByName } from '#app/domain/organisations/organisation-kind.ts';

test.each<[string, OrganisationKind | null]>([
  ['Hämeenlinnan kaupunki', 'municipality'],
  ['Hämeenlinnan kaupunki, sivistysvirasto', 'municipality'],
  ['HATTULAN KUNTA', 'municipality'],
  ['Janakkala', 'municipality'],
  ['Tavastehus stad', 'municipality'],
  ['Kanta-Hämeen hyvinvointialue (Oma Häme)', 'county'],
  ['Egentliga Tavastlands välfärdsområde', 'county'],
  ['Kanta-Häme wellbeing services county', 'county'],
  ['Kanta-Hämeen Muistiyhdistys', 'ngo'],
  ['Kaupunkilähetys ry', 'ngo'],
  ['Folkhälsan r.f.', 'ngo'],
  ['Hämeen ammattikorkeakoulu Oy', 'school'],
  ['Koulutuskuntayhtymä Tavastia', 'school'],
  ['Yhdessä eteenpäin -hanke', 'project'],
  ['Kotihoito Ilo Oy', 'company'],
  ['Sosiaali- ja terveysministeriö', 'agency'],
  ['THL', 'agency'],
  ['Linnan kuoro', null],
])('by its name, %s is a %s', (name, kind) => {
  expect(kindByName(name)).toBe(kind);
});
