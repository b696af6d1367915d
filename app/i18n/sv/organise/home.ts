import type { home as fi } from '../../fi/organise/home.ts';

export const home: typeof fi = {
  title: 'Egna evenemang',
  networks: 'Nätverk',
  coming: 'Kommande',
  past: 'Tidigare',
  drafts: 'Utkast',
  nothingComing: 'Inga evenemang är på kommande.',
  noRoles: 'Du har ännu inga rättigheter i ett nätverk eller evenemang.',
  noRolesAdvice: 'Be nätverkets ägare om rättigheter. Du får ett meddelande om dem per e-post.',
  yourRole: (roles) => `Din roll: ${roles}`,
  confirmed: (count) => (count === 1 ? '1 anmäld' : `${count.toLocaleString('sv-FI')} anmälda`),
};
