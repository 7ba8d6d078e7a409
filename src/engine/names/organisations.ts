/**
 * Companies and bodies that news names without saying what they are. Names that are also ordinary words or people
 * ("Ford", "Shell") stand here only where the news rarely means anything else.
 */
const LIST = `
Apple;Google;Alphabet;Microsoft;Amazon;Meta;Facebook;Instagram;WhatsApp;Twitter;X Corp;TikTok;ByteDance;Netflix;Tesla;SpaceX;OpenAI;Anthropic;Nvidia;NVIDIA;Intel;AMD;Broadcom;Qualcomm;TSMC;Samsung;Sony;Nintendo;
Huawei;Xiaomi;Alibaba;Tencent;Baidu;Oracle;SAP;Siemens;Bosch;Volkswagen;VW;BMW;Mercedes;Daimler;Audi;Porsche;Opel;Renault;Peugeot;Stellantis;Fiat;Ferrari;Toyota;Honda;Nissan;Hyundai;Boeing;Airbus;Lufthansa;Ryanair;EasyJet;Iberia;
Trenitalia;Alitalia;Ita Airways;Eni;Enel;Tim;Unicredit;UniCredit;Intesa Sanpaolo;Mediobanca;Generali;Telefónica;Repsol;Santander;BBVA;Iberdrola;Inditex;Petrobras;Executivo;Vale;Embraer;Odebrecht;Braskem;Pemex;Galp;EDP;TAP;
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
Cremlin;Quirinale;Viminale;Farnesina;Vaticano;Vatican;Vatikan;Downing Street;White House;Casa Bianca;Casa Blanca;Casa Branca;Maison Blanche;Weißes Haus;Élysée;Elysée;Matignon;Moncloa;Planalto;Palazzo Chigi;Bankitalia;Consob;Confindustria;Eurostat;Istat;
Ferrovial;ACS;Acciona;Aena;AENA;Amadeus;CaixaBank;Caixabank;Bankia;Bankinter;Sabadell;Banco Sabadell;Unicaja;Cellnex;Enagás;Endesa;Naturgy;Cepsa;Moeve;Indra;Mapfre;Grifols;Mercadona;El Corte Inglés;Eroski;Prisa;PRISA;Atresmedia;Mediaset España;Vueling;Air Europa;Globalia;Renfe;Adif;ADIF;Seat;SEAT;Navantia;Talgo;Abengoa;OHLA;Sacyr;FCC;Glovo;Cabify;Meliá;Mango;Desigual;Puig;Codere;Duro Felguera;Celsa;Ence;Solaria;MásMóvil;MasOrange;Movistar;
Aeroméxico;Cemex;Femsa;FEMSA;Bimbo;Grupo Bimbo;Banorte;Televisa;Liverpool México;Volaris;Avianca;Ecopetrol;Bancolombia;Grupo Argos;Rappi;Codelco;LATAM;Latam;Falabella;Cencosud;SQM;Enap;YPF;Mercado Libre;MercadoLibre;Globant;Techint;Ternium;Tenaris;Vicentin;Arcor;Aerolíneas Argentinas;Pampa Energía;PDVSA;Pdvsa;Petroperú;Petroecuador;Backus;Interbank;Copa Airlines;Pollo Campero;ANCAP;Antel;
Banco de España;CNMV;CNMC;Sepe;SEPE;AEMET;Aemet;DGT;CCOO;UGT;CSIF;CEOE;Cepyme;PSOE;PP;Vox;VOX;Sumar;Podemos;ERC;Junts;PNV;Bildu;EH Bildu;CUP;Ciudadanos;Compromís;Morena;PRI;PAN;PRD;Movimiento Ciudadano;FGR;INE;IMSS;ISSSTE;Sedena;Semar;CFE;SAT;Profeco;Cofepris;Conagua;Segob;ANMAT;PAMI;ANSES;AFIP;CGT;UCR;La Cámpora;PNP;Indecopi;Sunedu;Essalud;Sunat;ONPE;JNE;DIAN;ICBF;Invima;SENAMHI;Senamhi;Indeci;Onemi;Senapred;PDI;SII;SENASA;
Athletic;Betis;Real Betis;Sevilla FC;Villarreal;Osasuna;Getafe;Espanyol;Celta;Girona;Levante;Rayo Vallecano;LaLiga;Liga MX;RFEF;CSD;AFA;FMF;FMB;Conmebol;CONMEBOL;Concacaf;CONCACAF;Boca Juniors;Boca;River Plate;River;Racing Club;Independiente;San Lorenzo;Tigres;Cruz Azul;Chivas;Pumas UNAM;Colo-Colo;Alianza Lima;Peñarol;Millonarios;Atlético Nacional;
UNAM;UBA;CSIC;Correos;SEPRONA;UDEF;UCO;Ertzaintza;Mossos;Mossos d'Esquadra;Carabineros;Gendarmería;Guardia Civil;Amnistía Internacional;Médicos Sin Fronteras;Save the Children;Cáritas;Cruz Roja;Facua;FACUA;OCU;Ecologistas en Acción;WWF;ACNUR;Acnur;OPS;OMS;FMI;BID;OEA;CIDH;Cepal;CEPAL;OTAN;Mercosur;Frontex;Hizbulá;Hamás;Yihad Islámica;FARC;ELN;Sendero Luminoso;Casa Rosada;Kremlin;Zarzuela;La Moneda;Miraflores;
Everton;Tottenham Hotspur;Spurs;Man United;Man Utd;Man City;Newcastle United;Aston Villa;Leeds United;Leicester City;West Ham;West Ham United;Wolves;Crystal Palace;Brentford;Nottingham Forest;Sheffield United;Norwich City;Celtic;
Hibernian;Bayern Munich;RB Leipzig;Ajax;PSV;Feyenoord;Inter Milan;AC Milan;AS Roma;Atalanta;Fiorentina;Sporting CP;Atletico Madrid;Al-Hilal;Al-Nassr;Al-Ittihad;Inter Miami;LA Galaxy;Premier League;Champions League;Bundesliga;
Serie A;Uefa;Fifa;IOC;WADA;ICC;BCCI;NBA;NFL;MLB;NHL;MLS;NCAA;PGA Tour;LIV Golf;ATP;WTA;FIA;Formula 1;Formula One;McLaren;Red Bull;Nascar;WWE;UFC;RFU;WRU;ECB;FA;PFA;EFL;Lakers;Celtics;Knicks;Yankees;Mets;Dodgers;Red Sox;49ers;
Motorola;Citrix;Fulham;Bournemouth;Burnley;Sunderland AFC;Brighton & Hove Albion;Xfinity;Western Digital;Gap Inc;Duke Energy;Bank of America;General Motors;GM;Ford Motor;Chrysler;Rivian;BYD;Nio;NIO;Geely;SAIC;Volvo;Jaguar Land Rover;JLR;Tata Motors;Tata Steel;Tata Sons;Reliance;Reliance Industries;Adani;Adani Group;Infosys;Wipro;TCS;Mahindra;Maruti Suzuki;Air India;
IndiGo;SpiceJet;Paytm;Flipkart;Zomato;Swiggy;Byju's;Vedanta;HDFC;ICICI;SBI;RBI;SEBI;Sebi;CBI;NIA;ISRO;DRDO;DGCA;IMD;BJP;AAP;TMC;BRS;DMK;AIADMK;Shiv Sena;NCP;Qantas;Virgin Atlantic;Virgin Australia;Virgin Galactic;Jetstar;
British Airways;Etihad;Delta Air Lines;United Airlines;American Airlines;Southwest Airlines;JetBlue;Alaska Airlines;Spirit Airlines;Cathay Pacific;Singapore Airlines;Malaysia Airlines;AirAsia;Korean Air;Wizz Air;FedEx;UPS;DHL;
Maersk;Woolworths;Westpac;ANZ;NAB;CBA;Commonwealth Bank;Telstra;Optus;BHP;Fortescue;Woodside;ASIC;ACCC;Sainsbury's;Asda;Morrisons;Aldi;Waitrose;Marks & Spencer;M&S;Primark;John Lewis;Argos;Currys;Greggs;Wetherspoon;Wetherspoons;
Just Eat;Ocado;BT;EE;O2;ITV;Royal Mail;Post Office;Thames Water;Southern Water;British Gas;Centrica;National Grid;EDF Energy;Octopus Energy;Network Rail;Avanti;LNER;TfL;NHS;NHS England;Ofcom;Ofgem;Ofsted;HMRC;DWP;MoD;MOD;DVLA;
RSPCA;RSPB;RNLI;BMA;RCN;TUC;Unison;UNISON;GMB;RMT;Aslef;ASLEF;MI5;MI6;GCHQ;Tories;Lib Dems;Reform UK;SNP;Plaid Cymru;DUP;Sinn Féin;Sinn Fein;Home Depot;Lowe's;Kroger;Macy's;Best Buy;Walgreens;CVS;CVS Health;UnitedHealth;
UnitedHealthcare;Cigna;Humana;Johnson & Johnson;J&J;Eli Lilly;Bristol Myers;AbbVie;Amgen;Gilead;Biogen;Novo Nordisk;Purdue;Monsanto;Cargill;Tyson;Kellogg;Kraft Heinz;PepsiCo;Coca-Cola;Coke;Nestle;Procter & Gamble;P&G;Chipotle;
Wendy's;Burger King;KFC;Domino's;Exxon;ExxonMobil;Chevron;Shell;ConocoPhillips;Saudi Aramco;Lukoil;Petronas;Pertamina;Halliburton;Schlumberger;Enron;PG&E;Con Edison;Duke Energy;Lockheed Martin;Raytheon;RTX;Northrop Grumman;
General Electric;GE;Honeywell;Caterpillar;Deere;John Deere;3M;Salesforce;Adobe;Palantir;Snowflake;CrowdStrike;Okta;Cloudflare;GitHub;GitLab;Shopify;Robinhood;FTX;Kraken;Tether;Ripple;Klarna;Revolut;Monzo;DoorDash;Instacart;Peloton;
Waymo;Zoox;Blue Origin;Virgin Orbit;Rocket Lab;ARM;Micron;SK Hynix;LG;MediaTek;SMIC;DJI;Oppo;Vivo;OnePlus;Realme;JD.com;Meituan;Didi;SHEIN;Gojek;GoTo;Shopee;Lazada;Rakuten;Panasonic;Toshiba;Hitachi;Fujitsu;Mitsubishi;Subaru;Mazda;
Suzuki;Kia;Evergrande;Country Garden;Telegram;Discord;Twitch;YouTube;Roblox;Epic Games;Electronic Arts;EA;Activision;Activision Blizzard;Blizzard;Take-Two;Rockstar;Rockstar Games;Capcom;Sega;Bethesda;Hulu;Disney+;HBO;HBO Max;
Showtime;Starz;AMC;Lucasfilm;Pixar;Sony Pictures;Warner Bros;Warner Bros.;Lionsgate;MGM;A24;Live Nation;Ticketmaster;Eventbrite;SAG-AFTRA;WGA;UAW;Teamsters;SEIU;AFL-CIO;NAACP;ACLU;NRA;Planned Parenthood;Amnesty;Red Cross;UNHCR;
UNRWA;WHO;WTO;IMF;OPEC;Opec;OPEC+;IAEA;OSCE;FBI;CIA;NSA;DHS;ICE;CBP;ATF;DEA;TSA;FEMA;IRS;SEC;FTC;FDA;CDC;NIH;EPA;OSHA;FAA;NTSB;NHTSA;NASA;NOAA;USGS;USDA;DOJ;DOE;DOT;HUD;FDIC;CFPB;CFTC;NLRB;EEOC;NYPD;LAPD;CHP;LAFD;FDNY;RCMP;OPP;
SPVM;CSIS;CRA;CBSA;ESA;CERN;Taliban;Houthis;Islamic State;Al-Qaeda;al-Shabab;Boko Haram;Wagner;IDF;Shin Bet;Mossad;KGB;FSB;GRU;SBU;Roscosmos;Rosatom;Aeroflot;Sberbank;VTB;Yandex;Kaspersky
`;

/** Names as printed. */
export const KNOWN_ORGANISATIONS: ReadonlySet<string> = new Set(
  LIST.split(/[;\n]/)
    .map((s) => s.trim())
    .filter(Boolean),
);
