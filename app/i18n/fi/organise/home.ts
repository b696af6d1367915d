export const home = {
  title: 'Omat tapahtumat',
  networks: 'Verkostot',
  coming: 'Tulossa',
  past: 'Menneet',
  drafts: 'Luonnokset',
  nothingComing: 'Tulossa ei ole tapahtumia.',
  noRoles: 'Sinulla ei ole vielä oikeuksia verkostoon tai tapahtumaan.',
  noRolesAdvice: 'Pyydä oikeuksia verkoston omistajalta. Saat niistä viestin sähköpostiisi.',
  yourRole: (roles: string) => `Roolisi: ${roles}`,
  confirmed: (count: number) =>
    count === 1 ? '1 ilmoittautunut' : `${count.toLocaleString('fi-FI')} ilmoittautunutta`,
};
