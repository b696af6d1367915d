/**
 * The 21 wellbeing services counties. Helsinki and Åland belong to none; the official classification
 * gives them the codes 90 and 91, so that every municipality has one.
 * Lähde: Tilastokeskus, CC BY 4.0.
 */
export const COUNTIES = [
  {
    code: '01',
    fi: 'Itä-Uudenmaan hyvinvointialue',
    sv: 'Östra Nylands välfärdsområde',
    en: 'East Uusimaa wellbeing services county',
  },
  {
    code: '02',
    fi: 'Keski-Uudenmaan hyvinvointialue',
    sv: 'Mellersta Nylands välfärdsområde',
    en: 'Central Uusimaa wellbeing services county',
  },
  {
    code: '03',
    fi: 'Länsi-Uudenmaan hyvinvointialue',
    sv: 'Västra Nylands välfärdsområde',
    en: 'West Uusimaa wellbeing services county',
  },
  {
    code: '04',
    fi: 'Vantaan ja Keravan hyvinvointialue',
    sv: 'Vanda och Kervo välfärdsområde',
    en: 'Vantaa and Kerava wellbeing services county',
  },
  {
    code: '05',
    fi: 'Varsinais-Suomen hyvinvointialue',
    sv: 'Egentliga Finlands välfärdsområde',
    en: 'Southwest Finland wellbeing services county',
  },
  {
    code: '06',
    fi: 'Satakunnan hyvinvointialue',
    sv: 'Satakunta välfärdsområde',
    en: 'Satakunta wellbeing services county',
  },
  {
    code: '07',
    fi: 'Kanta-Hämeen hyvinvointialue',
    sv: 'Egentliga Tavastlands välfärdsområde',
    en: 'Kanta-Häme wellbeing services county',
  },
  {
    code: '08',
    fi: 'Pirkanmaan hyvinvointialue',
    sv: 'Birkalands välfärdsområde',
    en: 'Pirkanmaa wellbeing services county',
  },
  {
    code: '09',
    fi: 'Päijät-Hämeen hyvinvointialue',
    sv: 'Päijänne-Tavastlands välfärdsområde',
    en: 'Päijät-Häme wellbeing services county',
  },
  {
    code: '10',
    fi: 'Kymenlaakson hyvinvointialue',
    sv: 'Kymmenedalens välfärdsområde',
    en: 'Kymenlaakso wellbeing services county',
  },
  {
    code: '11',
    fi: 'Etelä-Karjalan hyvinvointialue',
    sv: 'Södra Karelens välfärdsområde',
    en: 'South Karelia wellbeing services county',
  },
  {
    code: '12',
    fi: 'Etelä-Savon hyvinvointialue',
    sv: 'Södra Savolax välfärdsområde',
    en: 'South Savo wellbeing services county',
  },
  {
    code: '13',
    fi: 'Pohjois-Savon hyvinvointialue',
    sv: 'Norra Savolax välfärdsområde',
    en: 'North Savo wellbeing services county',
  },
  {
    code: '14',
    fi: 'Pohjois-Karjalan hyvinvointialue',
    sv: 'Norra Karelens välfärdsområde',
    en: 'North Karelia wellbeing services county',
  },
  {
    code: '15',
    fi: 'Keski-Suomen hyvinvointialue',
    sv: 'Mellersta Finlands välfärdsområde',
    en: 'Central Finland wellbeing services county',
  },
  {
    code: '16',
    fi: 'Etelä-Pohjanmaan hyvinvointialue',
    sv: 'Södra Österbottens välfärdsområde',
    en: 'South Ostrobothnia wellbeing services county',
  },
  {
    code: '17',
    fi: 'Pohjanmaan hyvinvointialue',
    sv: 'Österbottens välfärdsområde',
    en: 'Ostrobothnia wellbeing services county',
  },
  {
    code: '18',
    fi: 'Keski-Pohjanmaan hyvinvointialue',
    sv: 'Mellersta Österbottens välfärdsområde',
    en: 'Central Ostrobothnia wellbeing services county',
  },
  {
    code: '19',
    fi: 'Pohjois-Pohjanmaan hyvinvointialue',
    sv: 'Norra Österbottens välfärdsområde',
    en: 'North Ostrobothnia wellbeing services county',
  },
  {
    code: '20',
    fi: 'Kainuun hyvinvointialue',
    sv: 'Kajanalands välfärdsområde',
    en: 'Kainuu wellbeing services county',
  },
  {
    code: '21',
    fi: 'Lapin hyvinvointialue',
    sv: 'Lapplands välfärdsområde',
    en: 'Lapland wellbeing services county',
  },
  { code: '90', fi: 'Helsingin kaupunki', sv: 'Helsingfors stad', en: 'City of Helsinki' },
  { code: '91', fi: 'Ahvenanmaa', sv: 'Åland', en: 'Åland' },
] as const;

export type CountyCode = (typeof COUNTIES)[number]['code'];
