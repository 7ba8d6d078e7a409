/**
 * Publications whose names no pattern gives away. `name|country|language`; a trailing `?` marks a name that is also an
 * ordinary word, so that it counts only beside an outlet noun, in quotation marks, or after an attribution.
 */
const LIST = `
Reuters|GB|en;Bloomberg|US|en;Bloomberg News|US|en;Associated Press|US|en;The Associated Press|US|en;AP|US|en;AFP|FR|fr;Agence France-Presse|FR|fr;
dpa|DE|de;ANSA|IT|it;Ansa|IT|it;Adnkronos|IT|it;AGI|IT|it;LaPresse|IT|it;Askanews|IT|it;EFE|ES|es;Efe|ES|es;Europa Press|ES|es;Lusa|PT|pt;Agência Lusa|PT|pt;Xinhua|CN|en;
TASS|RU|en;Interfax|RU|en;RIA Novosti|RU|en;Kyodo|JP|en;Yonhap|KR|en;APA|AT|de;SDA|CH|de;Keystone-SDA|CH|de;PA|GB|en;Press Association|GB|en;UPI|US|en;
CNN|US|en;NBC|US|en;NBC News|US|en;CBS|US|en;CBS News|US|en;ABC News|US|en;Fox News|US|en;Fox Business|US|en;MSNBC|US|en;CNBC|US|en;NPR|US|en;PBS|US|en;BBC|GB|en;BBC News|GB|en;BBC Mundo|GB|es;Sky News|GB|en;
Sky TG24|IT|it;Sky Sport|GB|en;ITV|GB|en;Channel 4|GB|en;Al Jazeera|QA|en;Al Arabiya|AE|en;RT|RU|en;Euronews|FR|en;CBC|CA|en;CTV|CA|en;CTV News|CA|en;
The Information|US|en;The Verge|US|en;Verge|US|en;WIRED|US|en;Wired|US|en;TechCrunch|US|en;Engadget|US|en;Ars Technica|US|en;Axios|US|en;Politico|US|en;POLITICO|US|en;Vox|US|en;Vice|US|en?;Slate|US|en?;
Semafor|US|en;ProPublica|US|en;BuzzFeed|US|en;BuzzFeed News|US|en;HuffPost|US|en;Huffington Post|US|en;Business Insider|US|en;Insider|US|en?;The Intercept|US|en;The Atlantic|US|en;The New Yorker|US|en;
Time|US|en?;TIME|US|en?;Newsweek|US|en;Forbes|US|en;Fortune|US|en?;Barron's|US|en;MarketWatch|US|en;Variety|US|en?;Deadline|US|en?;Billboard|US|en?;Rolling Stone|US|en;People|US|en?;TMZ|US|en;Tmz|US|en;E! News|US|en;
The Hill|US|en;The Daily Beast|US|en;Daily Beast|US|en;Breitbart|US|en;USA Today|US|en;USA TODAY|US|en;Wall Street Journal|US|en;The Wall Street Journal|US|en;WSJ|US|en;New York Times|US|en;The New York Times|US|en;NYT|US|en;
Washington Post|US|en;The Washington Post|US|en;Los Angeles Times|US|en;Boston Globe|US|en;The Boston Globe|US|en;Chicago Tribune|US|en;ESPN|US|en;The Athletic|US|en;Mashable|US|en;Gizmodo|US|en;9to5Mac|US|en;MacRumors|US|en;Macrumors|US|en;
AppleInsider|US|en;The Elec|KR|en;DigiTimes|TW|en;Nikkei|JP|en;Nikkei Asia|JP|en;Financial Times|GB|en;The Financial Times|GB|en;FT|GB|en;The Times|GB|en;Sunday Times|GB|en;The Sunday Times|GB|en;The Guardian|GB|en;Guardian|GB|en;
The Independent|GB|en;The Telegraph|GB|en;Daily Telegraph|GB|en;Daily Mail|GB|en;The Sun|GB|en;Sun|GB|en?;Mirror|GB|en?;Daily Mirror|GB|en;Daily Express|GB|en;Evening Standard|GB|en;The Economist|GB|en;Economist|GB|en?;The Register|GB|en;City A.M.|GB|en;
Corriere della Sera|IT|it;Corriere|IT|it;la Repubblica|IT|it;La Repubblica|IT|it;Repubblica|IT|it;La Stampa|IT|it;Il Sole 24 Ore|IT|it;Sole 24 Ore|IT|it;Il Messaggero|IT|it;Il Giornale|IT|it;Il Foglio|IT|it;Il Fatto Quotidiano|IT|it;
Il Fatto|IT|it;Il Post|IT|it;Libero|IT|it?;Il Mattino|IT|it;Avvenire|IT|it;Il Manifesto|IT|it;Domani|IT|it?;MF-Milano Finanza|IT|it;Milano Finanza|IT|it;MF|IT|it;Gazzetta dello Sport|IT|it;La Gazzetta dello Sport|IT|it;Tuttosport|IT|it;
Corriere dello Sport|IT|it;Rai|IT|it?;RaiNews|IT|it;Tg1|IT|it;TgCom24|IT|it;Open|IT|it?;Fanpage|IT|it;Dagospia|IT|it;L'Espresso|IT|it;Panorama|IT|it?;HWUpgrade|IT|it;
El País|ES|es;El Mundo|ES|es;ABC|ES|es?;La Vanguardia|ES|es;El Periódico|ES|es;El Confidencial|ES|es;elDiario.es|ES|es;Cinco Días|ES|es;Expansión|ES|es;El Economista|ES|es;Marca|ES|es?;As|ES|es?;Mundo Deportivo|ES|es;Sport|ES|es?;
Clarín|AR|es;La Nación|AR|es;Página 12|AR|es;Página/12|AR|es;Infobae|AR|es;El Universal|MX|es;Reforma|MX|es?;Milenio|MX|es?;El Financiero|MX|es;Excélsior|MX|es;El Tiempo|CO|es;Semana|CO|es?;El Espectador|CO|es;El Mercurio|CL|es;La Tercera|CL|es;
El Comercio|PE|es;El Faro|SV|es;Univision|US|es;Telemundo|US|es;Cadena SER|ES|es;Ser|ES|es?;Cope|ES|es;Valor|BR|pt?;
Le Monde|FR|fr;Le Figaro|FR|fr;Libération|FR|fr;Les Echos|FR|fr;Les Échos|FR|fr;Le Parisien|FR|fr;L'Équipe|FR|fr;L'Express|FR|fr;Le Point|FR|fr;L'Obs|FR|fr;Mediapart|FR|fr;Médiapart|FR|fr;La Croix|FR|fr;Le Canard enchaîné|FR|fr;
Le Canard Enchaîné|FR|fr;L'Humanité|FR|fr;L'Opinion|FR|fr;La Tribune|FR|fr;Challenges|FR|fr?;BFM|FR|fr;BFMTV|FR|fr;BFM Business|FR|fr;BFM TV|FR|fr;RTL|FR|fr;Europe 1|FR|fr;France Info|FR|fr;franceinfo|FR|fr;Franceinfo|FR|fr;France Inter|FR|fr;France 2|FR|fr;
France 24|FR|fr;TF1|FR|fr;LCI|FR|fr;Ouest-France|FR|fr;Le Soir|BE|fr;Le Temps|CH|fr;La Presse|CA|fr;Radio-Canada|CA|fr;Journal de Montréal|CA|fr;Le Journal de Montréal|CA|fr;Le Devoir|CA|fr;Le Nouvelliste|HT|fr;HuffPost|FR|fr;
Handelsblatt|DE|de;Spiegel|DE|de;Der Spiegel|DE|de;Süddeutsche Zeitung|DE|de;SZ|DE|de;FAZ|DE|de;Frankfurter Allgemeine Zeitung|DE|de;Frankfurter Allgemeine|DE|de;Die Zeit|DE|de;Zeit|DE|de?;Bild|DE|de?;Bild-Zeitung|DE|de;Bild am Sonntag|DE|de;
Die Welt|DE|de;Welt|DE|de?;Welt am Sonntag|DE|de;Focus|DE|de?;Stern|DE|de?;taz|DE|de;Tagesspiegel|DE|de;Manager Magazin|DE|de;Manager-Magazin|DE|de;manager magazin|DE|de;WirtschaftsWoche|DE|de;Wirtschaftswoche|DE|de;Capital|DE|de?;Kicker|DE|de?;
Sport Bild|DE|de;ARD|DE|de;ZDF|DE|de;NDR|DE|de;WDR|DE|de;BR|DE|de?;SWR|DE|de;MDR|DE|de;RBB|DE|de;Tagesschau|DE|de;Deutschlandfunk|DE|de;n-tv|DE|de;ntv|DE|de;Heise|DE|de;Golem|DE|de;NZZ|CH|de;Neue Zürcher Zeitung|CH|de;Blick|CH|de?;
Tages-Anzeiger|CH|de;ORF|AT|de;Der Standard|AT|de;Standard|AT|de?;Die Presse|AT|de;Presse|AT|de?;Kurier|AT|de?;Krone|AT|de?;Kronen Zeitung|AT|de;Börsen-Zeitung|DE|de;Redaktionsnetzwerk Deutschland|DE|de;RND|DE|de;
Folha de S.Paulo|BR|pt;Folha de S. Paulo|BR|pt;Folha|BR|pt;O Globo|BR|pt;Globo|BR|pt?;TV Globo|BR|pt;GloboNews|BR|pt;G1|BR|pt;g1|BR|pt;Estadão|BR|pt;O Estado de S. Paulo|BR|pt;Estado|BR|pt?;Valor Econômico|BR|pt;Veja|BR|pt?;UOL|BR|pt;
Metrópoles|BR|pt;Exame|BR|pt?;IstoÉ|BR|pt;Jornal Nacional|BR|pt;Público|PT|pt?;Expresso|PT|pt?;Observador|PT|pt?;Correio da Manhã|PT|pt;Jornal de Notícias|PT|pt;Diário de Notícias|PT|pt;RTP|PT|pt;SIC|PT|pt?;SIC Notícias|PT|pt;TVI|PT|pt;Record|PT|pt?;
A Bola|PT|pt;O Jogo|PT|pt;Lance|BR|pt?;CNN Brasil|BR|pt;Agência Brasil|BR|pt;
Yedioth Ahronoth|IL|he;Haaretz|IL|en;Times of Israel|IL|en;Jerusalem Post|IL|en;Daily NK|KR|en;South China Morning Post|HK|en;Caixin|CN|en;Global Times|CN|en;Straits Times|SG|en;Times of India|IN|en;Hindustan Times|IN|en;
La Voix du Nord|FR|fr;Sud Ouest|FR|fr;Nice-Matin|FR|fr;Var-Matin|FR|fr;La Provence|FR|fr;La Dépêche|FR|fr;La Dépêche du Midi|FR|fr;Le Progrès|FR|fr;Le Télégramme|FR|fr;L'Est Républicain|FR|fr;L'Alsace|FR|fr;DNA|FR|fr;Le Dauphiné Libéré|FR|fr;Le Dauphiné|FR|fr;
Midi Libre|FR|fr;La Montagne|FR|fr;Paris-Normandie|FR|fr;Paris Normandie|FR|fr;Le Courrier picard|FR|fr;La Nouvelle République|FR|fr;Presse Océan|FR|fr;Corse-Matin|FR|fr;Le Républicain lorrain|FR|fr;L'Union|FR|fr?;Charente Libre|FR|fr;Le Bien public|FR|fr;
20 Minutes|FR|fr;CNews|FR|fr;CNEWS|FR|fr;RMC|FR|fr;RMC Sport|FR|fr;Sud Radio|FR|fr;France Bleu|FR|fr;ICI|FR|fr?;France 3|FR|fr;France 5|FR|fr;France Télévisions|FR|fr;Radio France|FR|fr;RFI|FR|fr;M6|FR|fr;Canal+|FR|fr;Arte|FR|fr;Public Sénat|FR|fr;
Le JDD|FR|fr;JDD|FR|fr;Le Journal du Dimanche|FR|fr;Journal du Dimanche|FR|fr;Paris Match|FR|fr;Le Nouvel Obs|FR|fr;L'Informé|FR|fr;La Lettre|FR|fr?;La Lettre A|FR|fr;Capital|FR|fr?;L'Usine nouvelle|FR|fr;L'Agefi|FR|fr;L'AGEFI|FR|fr;Investir|FR|fr?;
Marianne|FR|fr?;Valeurs actuelles|FR|fr;Closer|FR|fr;Voici|FR|fr?;Gala|FR|fr?;Public|FR|fr?;Purepeople|FR|fr;Télérama|FR|fr;Télé-Loisirs|FR|fr;Les Inrockuptibles|FR|fr;Konbini|FR|fr;Numerama|FR|fr;Frandroid|FR|fr;01net|FR|fr;Le Monde diplomatique|FR|fr;
StreetPress|FR|fr;Disclose|FR|fr;Blast|FR|fr?;Reporterre|FR|fr;Contexte|FR|fr?;Actu.fr|FR|fr;Rue89|FR|fr;Bastamag|FR|fr;Next INpact|FR|fr;Foot Mercato|FR|fr;Footmercato|FR|fr;Onze Mondial|FR|fr;France Football|FR|fr;So Foot|FR|fr;Get French Football News|FR|en;Téléfoot|FR|fr;
RTBF|BE|fr;La Libre|BE|fr;La Libre Belgique|BE|fr;La Dernière Heure|BE|fr;DH|BE|fr;Sudinfo|BE|fr;Sudpresse|BE|fr;L'Avenir|BE|fr?;L'Echo|BE|fr;L'Écho|BE|fr;Belga|BE|fr;RTL Info|BE|fr;Het Laatste Nieuws|BE|nl;De Tijd|BE|nl;VRT|BE|nl;
RTS|CH|fr;24 heures|CH|fr;20 minutes|CH|fr;Tribune de Genève|CH|fr;La Tribune de Genève|CH|fr;Le Matin|CH|fr;Le Matin Dimanche|CH|fr;La Liberté|CH|fr;Blick|CH|de;NZZ|CH|de;Tages-Anzeiger|CH|de;SonntagsZeitung|CH|de;ATS|CH|fr;Keystone-ATS|CH|fr;SRF|CH|de;
TVA|CA|fr;TVA Nouvelles|CA|fr;LCN|CA|fr;Noovo|CA|fr;98,5 FM|CA|fr;Le Journal de Québec|CA|fr;Journal de Québec|CA|fr;Le Soleil|CA|fr?;Le Droit|CA|fr?;La Presse Canadienne|CA|fr;L'Actualité|CA|fr;L'actualité|CA|fr;Bureau d'enquête|CA|fr;
Jeune Afrique|FR|fr;AllAfrica|ZA|en;APS|SN|fr;Seneweb|SN|fr;Dakaractu|SN|fr;Fraternité Matin|CI|fr;Actu Cameroun|CM|fr;Actualite.cd|CD|fr;Radio Okapi|CD|fr;TSA|DZ|fr;El Watan|DZ|fr;Le360|MA|fr;Hespress|MA|fr;TelQuel|MA|fr;Mosaïque FM|TN|fr;Sidwaya|BF|fr;
AyiboPost|HT|fr;Alterpresse|HT|fr;Gazette Haïti|HT|fr;Juno7|HT|fr;Loop Haïti|HT|fr;L'Orient-Le Jour|LB|fr;L'Orient Today|LB|en;Fabrizio Romano|IT|en;Gianluca Di Marzio|IT|it;Mark Gurman|US|en;Ming-Chi Kuo|TW|en;David Ornstein|GB|en;Nicolò Schira|IT|it;
The Globe and Mail|CA|en;Globe and Mail|CA|en;Toronto Star|CA|en;National Post|CA|en;Sydney Morning Herald|AU|en;The Age|AU|en;The Australian|AU|en;Kommersant|RU|ru;Vedomosti|RU|ru;Novaya Gazeta|RU|ru;Kyiv Independent|UA|en;Ukrainska Pravda|UA|uk;
De Telegraaf|NL|nl;NRC|NL|nl;de Volkskrant|NL|nl;De Standaard|BE|nl;Gazeta Wyborcza|PL|pl;Hürriyet|TR|tr;Dagens Nyheter|SE|sv;Verdens Gang|NO|no;Yle|FI|fi
`;

export interface KnownOutlet {
  readonly name: string;
  readonly country: string;
  readonly language: string;
  /** True where the name is also an ordinary word. */
  readonly ambiguous: boolean;
}

/** The list above, by name as printed. */
export const KNOWN_OUTLETS: ReadonlyMap<string, KnownOutlet> = new Map(
  LIST.split(/[;\n]/)
    .filter((row) => row.includes('|'))
    .map((row) => {
      const [name = '', country = '', language = ''] = row.split('|');
      const ambiguous = language.endsWith('?');
      return [name, { name, country, language: language.replace('?', ''), ambiguous }];
    }),
);
