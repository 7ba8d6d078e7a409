/**
 * Companies and bodies that news names without saying what they are. Names that are also ordinary words or people
 * ("Ford", "Shell") stand here only where the news rarely means anything else.
 */
const LIST = `
Apple;Google;Alphabet;Microsoft;Amazon;Meta;Facebook;Instagram;WhatsApp;Twitter;X Corp;TikTok;ByteDance;Netflix;Tesla;SpaceX;OpenAI;Anthropic;Nvidia;NVIDIA;Intel;AMD;Broadcom;Qualcomm;TSMC;Samsung;Sony;Nintendo;
Huawei;Xiaomi;Alibaba;Tencent;Baidu;Oracle;SAP;Siemens;Bosch;Volkswagen;VW;BMW;Mercedes;Daimler;Audi;Porsche;Opel;Renault;Peugeot;Stellantis;Fiat;Ferrari;Toyota;Honda;Nissan;Hyundai;Boeing;Airbus;Lufthansa;Ryanair;EasyJet;Iberia;
Trenitalia;Alitalia;Ita Airways;Eni;Enel;Tim;Unicredit;UniCredit;Intesa Sanpaolo;Mediobanca;Generali;Telefónica;Repsol;Santander;BBVA;Iberdrola;Inditex;Petrobras;Vale;Embraer;Odebrecht;Braskem;Pemex;Galp;EDP;TAP;
Total;TotalEnergies;EDF;Engie;Orange;Vivendi;LVMH;Carrefour;Danone;Sanofi;SNCF;Air France;Alstom;Thales;Dassault;Deutsche Bank;Commerzbank;Allianz;Bayer;BASF;Deutsche Bahn;Telekom;Vonovia;Signa;Wirecard;
Nestlé;Novartis;Roche;UBS;Credit Suisse;ABB;Swisscom;HSBC;Barclays;BP;Rolls-Royce;Vodafone;Tesco;Unilever;GSK;AstraZeneca;Pfizer;Moderna;BioNTech;Novavax;Uber;Lyft;Airbnb;Spotify;WeWork;Strava;Snap;Snapchat;Reddit;
Pinterest;LinkedIn;PayPal;Visa;Mastercard;JPMorgan;Goldman Sachs;Morgan Stanley;Citigroup;BlackRock;Berkshire Hathaway;Walmart;Costco;Starbucks;McDonald's;Nike;Adidas;Puma;Disney;Comcast;Warner;Paramount;AT&T;Verizon;
T-Mobile;IBM;Dell;HP;Cisco;Foxconn;Pegatron;SoftBank;Arm;ASML;Ericsson;Nokia;Heathrow;Airbnb;Booking;Expedia;Gazprom;Rosneft;Aramco;Cellebrite;Zoom;Slack;Stripe;Binance;Coinbase;Juventus;Inter;Milan;Roma;Napoli;Lazio;Barcelona;
Real Madrid;Atlético de Madrid;Bayern;Borussia Dortmund;PSG;Manchester United;Manchester City;Liverpool;Chelsea;Arsenal;Tottenham;Benfica;Porto;Sporting;Flamengo;Corinthians;Palmeiras;UEFA;FIFA;
Enedis;RTE;GRDF;Vinci Autoroutes;Sanef;Aéroports de Paris;ADP;Groupe ADP;Île-de-France Mobilités;Airbnb France;Nexity;Emeis;Orpea;Korian;Clariane;Bolloré;Canal+;Lagardère;Hachette;Editis;Alpine;Citroën;Bouygues;Bouygues Telecom;Free;Iliad;SFR;Altice;Atos;Capgemini;Casino;Auchan;Leclerc;Lidl;Intermarché;Système U;Michelin;Valeo;Forvia;Faurecia;Safran;Naval Group;ArcelorMittal;Ascoval;Veolia;Suez;Saint-Gobain;Lafarge;Holcim;L'Oréal;Kering;Hermès;
Chanel;Dior;BNP Paribas;Société Générale;Crédit Agricole;BPCE;Natixis;AXA;Axa;CNP Assurances;Groupama;La Poste;RATP;Keolis;Transdev;Transavia;Eurostar;Getlink;Ubisoft;Dassault Aviation;Dassault Systèmes;Orano;Framatome;Nexans;Vallourec;Eramet;Imerys;
Lactalis;Bonduelle;Pernod Ricard;Ferrero;Buitoni;Nestlé Waters;Perrier;Fnac;Fnac Darty;Darty;Ikea;Decathlon;Vinci;Eiffage;Accor;Pierre & Vacances;Club Med;Ynsect;Doctolib;BlaBlaCar;Deezer;OVHcloud;Mistral AI;Deliveroo;Shein;Temu;Vinted;Leboncoin;
Proximus;Bpost;Delhaize;Solvay;UCB;Belfius;KBC;Novartis;Logitech;CFF;Migros;Bombardier;Hydro-Québec;Desjardins;Loto-Québec;Air Canada;Air Transat;Cascades;Couche-Tard;CGI;Northvolt;Rio Tinto;Sonatel;MTN;Ecobank;OCP;Sonatrach;Renault Group;
NATO;Nato;Otan;OTAN;Onu;ONU;Unesco;UNESCO;Unicef;UNICEF;Interpol;Europol;Amnesty International;Human Rights Watch;Greenpeace;Oxfam;Hamas;Hezbollah;Scotland Yard;Pentagon;Pentagono;Pentágono;Kremlin;Cremlino;
Cremlin;Quirinale;Viminale;Farnesina;Vaticano;Vatican;Vatikan;Downing Street;White House;Casa Bianca;Casa Blanca;Casa Branca;Maison Blanche;Weißes Haus;Élysée;Elysée;Matignon;Moncloa;Planalto;Palazzo Chigi;Bankitalia;Consob;Confindustria;Eurostat;Istat
`;

/** Names as printed. */
export const KNOWN_ORGANISATIONS: ReadonlySet<string> = new Set(
  LIST.split(/[;\n]/)
    .map((s) => s.trim())
    .filter(Boolean),
);
