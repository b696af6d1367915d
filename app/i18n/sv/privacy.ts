import type { privacy as fi } from '../fi/privacy.ts';

export const privacy: typeof fi = {
  title: 'Dataskyddsbeskrivning',
  titleFor: (event) => `Dataskyddsbeskrivning: ${event}`,
  intro:
    'På den här sidan berättar vi vilka uppgifter vi frågar efter när du anmäler dig till evenemanget, vad de används till och när de raderas.',
  controllers: 'Vem ansvarar för dina uppgifter',
  jointControllers:
    'Arrangörerna är gemensamt personuppgiftsansvariga: de ansvarar tillsammans för dina uppgifter och du kan vända dig till vilken som helst av dem.',
  oneController: 'Personuppgiftsansvarig är evenemangets arrangör:',
  contactIs: 'Kontaktperson i dataskyddsfrågor:',
  contactUnknown: 'Kontakta arrangören om du har frågor om dina uppgifter.',
  purpose: 'Varför frågar vi efter uppgifterna',
  purposeText: [
    'Uppgifterna används för att föra en förteckning över deltagarna och väntelistan, för att skicka bekräftelse, kalenderinbjudan och information om ändringar och för att förbereda evenemanget.',
    'Dessutom kan du få påminnelser och arrangörernas egna meddelanden och tack. Du kan avböja dem via länken i slutet av varje sådant meddelande och på sidan för din anmälan.',
    'Behandlingen grundar sig på utförandet av en uppgift av allmänt intresse (EU:s allmänna dataskyddsförordning, artikel 6.1 e, och 4 § i dataskyddslagen).',
  ],
  asked: 'Vilka uppgifter vi frågar efter',
  askedList: [
    'förnamn, efternamn och e-postadress',
    'om du deltar på plats eller på distans, när du kan välja',
    'organisation, roll och kommun, om du vill uppge dem',
    'dina svar på evenemangets egna frågor',
    'din förhandsfråga till panelen, om du lämnar en, och din e-postadress, om du vill veta svaret',
    'om du vill ha nyhetsbrevet',
    'vilka meddelanden du vill ha, om du väljer dem själv',
  ],
  attendance: 'Om du deltar på distans antecknar tjänsten att du har öppnat din länk.',
  calendarReplies:
    'Om du svarar på kalenderinbjudan i din kalender sparar tjänsten svaret (ja, kanske eller nej) och dess tidpunkt. Inget annat i ditt meddelande sparas.',
  needs: 'Specialkost och tillgänglighet',
  needsText: [
    'De som deltar på plats tillfrågas om specialkost och tillgänglighetsbehov. Det är frivilligt att svara. Uppgifterna kan röra din hälsa, och därför behandlas de endast med ditt samtycke, som du ger genom att svara och som du kan återkalla genom att ta bort uppgifterna.',
    'Uppgifterna förvaras krypterade och åtskilda från övriga uppgifter, de används endast för att förbereda servering och arrangemang, och de raderas 14 dagar efter evenemanget.',
  ],
  recipients: 'Vem ser uppgifterna',
  recipientsText:
    'Dina uppgifter ses av de arrangörer som behöver dem för att sköta evenemanget. Uppgifterna säljs inte och används inte för reklam. En förhandsfråga publiceras endast om arrangören godkänner den, och ditt namn visas endast om du skrev det på frågeformuläret. Av en fråga som lämnas vid anmälan visas bara organisationen. Paneldeltagarna ser frågan och organisationen. Vi berättar om svaret per e-post.',
  kept: 'Hur länge uppgifterna förvaras',
  keptNeeds: 'specialkost och tillgänglighetsbehov: 14 dagar efter evenemanget',
  keptRest: (months) =>
    `övriga uppgifter: ${months === 1 ? '1 månad' : `${months} månader`} efter evenemanget, varefter de omvandlas till statistik som inte går att koppla till dig`,
  rights: 'Dina rättigheter',
  rightsText:
    'Du kan se och rätta dina uppgifter och avboka din anmälan via länken i bekräftelsen. Dessutom har du rätt att',
  rightsList: [
    'få veta vilka uppgifter som finns om dig och få en kopia av dem',
    'begära att uppgifterna rättas, raderas eller att behandlingen begränsas',
    'invända mot behandlingen av skäl som hänför sig till din situation',
    'lämna in ett klagomål till dataombudsmannen (tietosuoja.fi).',
  ],
  cookies: 'Kakor',
  cookiesText: 'På tjänstens offentliga sidor används varken kakor eller spårning.',
  toEvent: 'Till evenemangets sida',
};
