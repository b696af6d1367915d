import type { replyMail as fi } from '../fi/reply-mail.ts';

export const replyMail: typeof fi = {
  releaseSeat: {
    subject: (title) => `Ska din plats bli ledig? ${title}`,
    heading: 'Du tackade nej till kalenderinbjudan',
    nothingChanged: 'Din anmälan gäller ändå, och platsen är reserverad för dig.',
    decide:
      'Om du inte kan delta, avboka din anmälan via länken nedan så blir platsen ledig för någon annan. Om du ändå deltar behöver du inte göra någonting.',
  },
  'another-time': {
    subject: (title) => `Ditt förslag till ny tid: ${title}`,
    heading: 'Evenemangets tid kan inte ändras från kalendern',
    nothingChanged:
      'Du föreslog en ny tid i din kalender. Tiden är densamma för alla, så förslaget ändrade ingenting. Din anmälan gäller.',
    decide:
      'Om tiden inte passar dig, avboka din anmälan via länken nedan så blir platsen ledig för någon annan.',
  },
  'somebody-else': {
    subject: (title) => `Du skickade inbjudan vidare: ${title}`,
    heading: 'Platsen kan inte överlåtas från kalendern',
    nothingChanged:
      'Du skickade din kalenderinbjudan vidare till en annan person. Anmälan är personlig, så hen är ännu inte anmäld. Din egen anmälan gäller.',
    decide:
      'Be personen anmäla sig själv på evenemangets sida. Om du inte själv deltar, avboka din egen anmälan via länken nedan så blir din plats ledig.',
  },
};
