/** People whom the news calls by one name without having said the other. */
const LIST = `
Putin;Trump;Biden;Obama;Clinton;Bush;Harris;Vance;Pence;Zelensky;Zelenskyy;Zelenskiy;Selenskyj;Zelenski;Zelenskij;Netanyahu;Erdogan;Erdoğan;Modi;Macron;Le Pen;Sarkozy;Hollande;Mélenchon;Merkel;Scholz;Merz;Habeck;Baerbock;Lindner;Söder;Steinmeier;Kurz;Meloni;Salvini;
Renzi;Conte;Draghi;Berlusconi;Mattarella;Schlein;Tajani;Sánchez;Feijóo;Rajoy;Abascal;Lula;Bolsonaro;Temer;Rousseff;Moro;Haddad;Milei;Kirchner;Maduro;Chávez;Petro;Bukele;Boric;López Obrador;Sheinbaum;Johnson;Sunak;Starmer;Truss;Thatcher;Blair;
Farage;Trudeau;Carney;Poilievre;Orbán;Orban;Musk;Bezos;Zuckerberg;Gates;Altman;Cook;Pichai;Nadella;Huang;Kuo;Assad;Khamenei;Lavrov;Lawrow;Peskov;Medvedev;Medwedew;Navalny;Lukashenko;Mandela;Ratzinger;Bergoglio;Messi;Ronaldo;Neymar;Mbappé;Federer;Nadal;Djokovic;
Mourinho;Guardiola;Ancelotti;Klopp;Tuchel;Kane;Haaland;Spears;Swift;Beyoncé;Madonna;Kanye;Ye;Rihanna;Snowden;Assange;Weinstein;Epstein;Ghosn;Winterkorn;Benko;Mugabe;Xi;Kim;Yellen;Powell;Lagarde;Guterres;Stoltenberg;Rutte;Borrell;Leyen
`;

/** Surnames as printed. */
export const KNOWN_PEOPLE: ReadonlySet<string> = new Set(
  LIST.split(/[;\n]/)
    .map((s) => s.trim())
    .filter(Boolean),
);
