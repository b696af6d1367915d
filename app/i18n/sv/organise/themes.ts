import type { themes as fi } from '../../fi/organise/themes.ts';

export const themes: typeof fi = {
  title: 'Frågornas teman',
  lead: 'Den som lämnar en fråga på förhand väljer vilket tema den hör till. För panelen grupperas frågorna efter tema.',
  empty: 'Det finns inga teman. Frågorna lämnas då utan tema.',
  add: 'Lägg till ett tema',
  edit: 'Redigera',
  remove: 'Ta bort',
  back: 'Tillbaka till temana',
  questions: (count) => (count === 0 ? 'inga frågor' : count === 1 ? '1 fråga' : `${count} frågor`),
  newTitle: 'Nytt tema',
  editTitle: 'Tema för frågor',
  fields: { name: 'Temats namn' },
  nameMissing: 'Skriv temats namn på finska.',
  faults: {
    taken: 'Det finns redan ett tema med det namnet.',
    gone: 'En annan arrangör har tagit bort temat under tiden.',
  },
  removal: {
    title: (name) => `Ta bort temat ${name}`,
    unused: 'Inga frågor har lämnats under temat.',
    used: (count) =>
      count === 1
        ? 'En fråga har lämnats under temat. Välj vad som ska hända med den.'
        : `${count} frågor har lämnats under temat. Välj vad som ska hända med dem.`,
    questions: 'Frågorna',
    without: 'Lämnas utan tema',
    to: (name) => `Flyttas till temat ${name}`,
    missing: 'Välj vad som ska hända med temats frågor.',
    button: 'Ta bort temat',
  },
  deadline: {
    title: 'Sista tid för frågor',
    until: (when) => `Sista tid att lämna en fråga: ${when}.`,
    unknown: 'Frågor kan lämnas till kl. 20 kvällen före evenemanget.',
    change: 'Ändra tiden',
  },
};
