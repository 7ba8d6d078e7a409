/** Bodies that publish figures, ratings, studies or opinions on what others do, and are no party to it, by the names that all languages have for them. */
const LIST = `
Human Rights Watch;HRW;Amnesty International;Amnesty;Amnistía Internacional;Amnistia Internacional;Anistia Internacional;Greenpeace;Oxfam;WWF;Wwf;Transparency International;Transparencia Internacional;Transparência Internacional;Reporter ohne Grenzen;Reporters sans frontières;Reporters Without Borders;
Reporteros Sin Fronteras;Repórteres Sem Fronteiras;Eurostat;Istat;Insee;Destatis;Moody's;Fitch;Fitch Ratings;Standard & Poor's;S&P Global;Gartner;IDC;Canalys;TrendForce;Nielsen;Kantar;Ipsos;Cgia;CGIA;YouGov;GfK;Statista;FactSet
`;

/** Those that speak for employers, consumers or animals, and sue, refuse and sign besides. */
const FOR_OTHERS =
  'Legambiente;Confcommercio;Altroconsumo;Federconsumatori;OCU;Facua;FACUA;CEOE;Idec;Quercus;Fiesp;CNI;LPO;Nabu;NABU;RSPB;Foodwatch';

/** Names as printed. */
export const ADVOCATES: ReadonlySet<string> = new Set(FOR_OTHERS.split(';'));

/** Names as printed; the above too. */
export const SURVEYORS: ReadonlySet<string> = new Set([...LIST.trim().split(/[;\n]+/), ...ADVOCATES]);
