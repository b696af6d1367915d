import type { accessibility as fi } from '../fi/accessibility.ts';

export const accessibility: typeof fi = {
  title: 'Tillgänglighetsutlåtande',
  intro:
    'Det här utlåtandet gäller de offentliga sidorna i tjänsten Kutsu: evenemang, anmälan, förhandsfrågor och den egna anmälan. Tjänsten omfattas av lagen om tillhandahållande av digitala tjänster (306/2019) och tillgänglighetsstandarden EN 301 549.',
  state: 'Hur tjänsten uppfyller kraven',
  stateText:
    'Tjänsten har gjorts för att uppfylla kraven på nivåerna A och AA i riktlinjerna WCAG 2.2. Vi känner inte till brister på sidorna som skulle hindra att de används. Berätta för oss om du hittar en sådan.',
  works: 'Tjänsten kan användas',
  worksList: [
    'med enbart tangentbord och med skärmläsare',
    'utan JavaScript, kakor och tidsgränser',
    'med telefon och med 400 procents förstoring',
    'med ljusa och mörka färger och med hög kontrast.',
  ],
  limits: 'Vad som kan ha brister',
  limitsText:
    'Arrangörernas egna material och inspelningar samt mötestjänsterna som länkarna för distansdeltagande leder till är inte en del av den här tjänsten. Evenemangets arrangör ansvarar för deras tillgänglighet. En del av texterna finns bara på finska.',
  how: 'Hur uppgifterna har tagits fram',
  howText:
    'Utlåtandet grundar sig på en egen bedömning av dem som gjort tjänsten: varje offentlig sida kontrolleras automatiskt på tre språk, med ljusa och mörka färger, med verktyget axe, och anmälan med enbart tangentbord.',
  feedback: 'Ge tillgänglighetsrespons',
  feedbackText:
    'Märkte du en brist eller behöver du uppgifterna i en annan form? Skriv till oss. Vi svarar inom 14 dagar.',
  supervision: 'Om du inte är nöjd med svaret',
  supervisionText:
    'Du kan göra en anmälan till Transport- och kommunikationsverket Traficom, som övervakar tillgängligheten. Anvisningar finns på adressen',
  made: 'Utlåtandet har upprättats den 22 november 2026.',
};
