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
Corriere dello Sport|IT|it;Rai|IT|it?;RaiNews|IT|it;Tg1|IT|it;TgCom24|IT|it;Open|IT|it?;Fanpage|IT|it;Dagospia|IT|it;Sky|IT|it;Sportitalia|IT|it;Sportmediaset|IT|it;SportMediaset|IT|it;Dazn|IT|it?;DAZN|IT|it?;Gazzetta|IT|it;Corsera|IT|it;Secolo XIX|IT|it;Il Secolo XIX|IT|it;Gazzettino|IT|it;Il Tempo|IT|it;La Verità|IT|it?;Il Riformista|IT|it;Il Gazzettino|IT|it;Il Tirreno|IT|it;La Nazione|IT|it;Il Resto del Carlino|IT|it;Resto del Carlino|IT|it;Il Giorno|IT|it?;Quotidiano Nazionale|IT|it;Qn|IT|it;Messaggero|IT|it;Il Centro|IT|it?;
Unione Sarda|IT|it;La Nuova Sardegna|IT|it;Giornale di Sicilia|IT|it;Gazzetta del Mezzogiorno|IT|it;Gazzetta del Sud|IT|it;Eco di Bergamo|IT|it;Giornale di Brescia|IT|it;L'Arena|IT|it;Alto Adige|IT|it?;Radiocor|IT|it;Il Sole 24 Ore Radiocor|IT|it;Italia Oggi|IT|it;ItaliaOggi|IT|it;La7|IT|it;Tg La7|IT|it;TgLa7|IT|it;Tg5|IT|it;Tg3|IT|it;Tg2|IT|it;Tg4|IT|it;TgR|IT|it;RaiNews24|IT|it;Rainews24|IT|it;Rainews|IT|it;Rai News|IT|it;Tgcom24|IT|it;Tgcom|IT|it;Agi|IT|it;Agenzia Dire|IT|it;
Linkiesta|IT|it;Huffington|IT|it;Tuttomercatoweb|IT|it;TuttoMercatoWeb|IT|it;Calciomercato.com|IT|it;Cnn|US|en;Nbc|US|en;Nbc News|US|en;Cbs|US|en;Cbs News|US|en;Abc News|US|en;Cnbc|US|en;Msnbc|US|en;Bbc|GB|en;Afp|FR|fr;Dpa|DE|de;Wsj|US|en;Nyt|US|en;Usa Today|US|en;Tass|RU|en;Espn|US|en;Npr|US|en;
Bfmtv|FR|fr;Bfm Tv|FR|fr;Rtl|FR|fr;Faz|DE|de;Ard|DE|de;Zdf|DE|de;Rtve|ES|es;Wafa|PS|ar;Anadolu|TR|tr;Irna|IR|fa;IRNA|IR|fa;Fars|IR|fa?;Mehr|IR|fa?;Tasnim|IR|fa;Isna|IR|fa;Ynet|IL|he;Maariv|IL|he;Kan|IL|he?;Channel 12|IL|he;Channel 13|IL|he;i24News|IL|en;Al Mayadeen|LB|ar;Al Manar|LB|ar;Al-Jazeera|QA|en;al-Jazeera|QA|en;al Jazeera|QA|en;
Ukrinform|UA|uk;Unian|UA|uk;Kyiv Post|UA|en;Meduza|RU|ru;Moscow Times|RU|en;The Moscow Times|RU|en;Ria Novosti|RU|ru;Ria|RU|ru?;Kcna|KP|ko;KCNA|KP|ko;Nova|IT|it?;Agenzia Nova|IT|it;L'Espresso|IT|it;Panorama|IT|it?;HWUpgrade|IT|it;
El País|ES|es;El Mundo|ES|es;ABC|ES|es?;La Vanguardia|ES|es;El Periódico|ES|es;El Confidencial|ES|es;elDiario.es|ES|es;Cinco Días|ES|es;Expansión|ES|es;El Economista|ES|es;Marca|ES|es?;As|ES|es?;Mundo Deportivo|ES|es;Sport|ES|es?;
Clarín|AR|es;La Nación|AR|es;Página 12|AR|es;Página/12|AR|es;Infobae|AR|es;El Universal|MX|es;Reforma|MX|es?;Milenio|MX|es?;El Financiero|MX|es;Excélsior|MX|es;El Tiempo|CO|es;Semana|CO|es?;El Espectador|CO|es;El Mercurio|CL|es;La Tercera|CL|es;
El Comercio|PE|es;El Faro|SV|es;Univision|US|es;Telemundo|US|es;Cadena SER|ES|es;Ser|ES|es?;Cope|ES|es;Valor|BR|pt?;
El Español|ES|es;OKdiario|ES|es;Okdiario|ES|es;20minutos|ES|es;20 Minutos|ES|es;Vozpópuli|ES|es;El Independiente|ES|es?;El Debate|ES|es?;El Salto|ES|es?;Infolibre|ES|es;infoLibre|ES|es;La Razón|ES|es?;
Levante-EMV|ES|es;Heraldo de Aragón|ES|es;Diario de Sevilla|ES|es;Diario de Cádiz|ES|es;La Voz de Galicia|ES|es;Faro de Vigo|ES|es;El Correo|ES|es?;El Diario Vasco|ES|es;Diario Vasco|ES|es;La Nueva España|ES|es;Las Provincias|ES|es;Diario Sur|ES|es;
Telecinco|ES|es;Antena 3|ES|es;laSexta|ES|es;La Sexta|ES|es;RTVE|ES|es;TVE|ES|es;RNE|ES|es;Onda Cero|ES|es;esRadio|ES|es;Servimedia|ES|es;Xataka|ES|es;Maldita.es|ES|es;
Newtral|ES|es;El Desmarque|ES|es;El Chiringuito|ES|es;Estadio Deportivo|ES|es;Vanitatis|ES|es;Vozpopuli|ES|es;Catalunya Ràdio|ES|es;RAC1|ES|es;TV3|ES|es;Canal Sur|ES|es;Telemadrid|ES|es;À Punt|ES|es;
Agencia EFE|ES|es;Europa Press Televisión|ES|es;Diario AS|ES|es;Diario Marca|ES|es;Crónica Global|ES|es;The Objective|ES|es;Público.es|ES|es;Economía Digital|ES|es;El Periódico de Catalunya|ES|es;Cadena COPE|ES|es;Télam|AR|es;Todo Noticias|AR|es;
C5N|AR|es;Ámbito|AR|es?;Ámbito Financiero|AR|es;El Cronista|AR|es;iProfesional|AR|es;La Voz del Interior|AR|es;Perfil|AR|es?;TyC Sports|AR|es;Cronista|AR|es?;A24|AR|es;América TV|AR|es;Radio Mitre|AR|es;
Olé|AR|es;Letra P|AR|es;elDiarioAR|AR|es;Noticias Argentinas|AR|es;La Jornada|MX|es;Proceso|MX|es?;Animal Político|MX|es;Aristegui Noticias|MX|es;Latinus|MX|es;Televisa|MX|es;TV Azteca|MX|es;Mediotiempo|MX|es;
Medio Tiempo|MX|es;El Sol de México|MX|es;Expansión Política|MX|es;SinEmbargo|MX|es;Quinto Elemento Lab|MX|es;N+|MX|es;W Radio|MX|es;Radio Fórmula|MX|es;El Norte|MX|es?;Mural|MX|es?;La Silla Rota|MX|es;El Heraldo de México|MX|es;
Notimex|MX|es;El Colombiano|CO|es;Blu Radio|CO|es;Caracol Radio|CO|es;Noticias Caracol|CO|es;Caracol Noticias|CO|es;Noticias RCN|CO|es;RCN Radio|CO|es;La FM|CO|es;La Silla Vacía|CO|es;El Heraldo|CO|es?;El País de Cali|CO|es;
Revista Semana|CO|es;Portafolio|CO|es?;BioBioChile|CL|es;Radio Bío Bío|CL|es;CIPER|CL|es;Ciper|CL|es;La Cuarta|CL|es?;Emol|CL|es;Radio Cooperativa|CL|es;T13|CL|es;El Mostrador|CL|es;La Segunda|CL|es?;
CNN Chile|CL|es;TVN|CL|es;Meganoticias|CL|es;Chilevisión|CL|es;Diario Financiero|CL|es;Interferencia|CL|es?;RPP|PE|es;Gestión|PE|es?;Perú21|PE|es;Perú 21|PE|es?;Ojo Público|PE|es;OjoPúblico|PE|es;
IDL-Reporteros|PE|es;La República|PE|es?;Correo|PE|es?;Expreso|PE|es?;Trome|PE|es;América Noticias|PE|es;Panamericana|PE|es?;Willax|PE|es;El Nacional|VE|es?;Efecto Cocuyo|VE|es;Armando.info|VE|es;Armandoinfo|VE|es;
Runrunes|VE|es;NTN24|VE|es;Telesur|VE|es;TeleSUR|VE|es;El Pitazo|VE|es;Prensa Libre|CA|es;La Prensa|CA|es?;La Prensa Gráfica|CA|es;El Diario de Hoy|CA|es;100% Noticias|CA|es;CRHoy|CA|es;La Hora|CA|es?;
Divergentes|CA|es;El Heraldo de Honduras|CA|es;El Nuevo Diario|CA|es;Plaza Pública|CA|es;La Estrella de Panamá|CA|es;Telemetro|CA|es?;El Deber|XX|es;Página Siete|XX|es;Los Tiempos|XX|es;Unitel|XX|es?;ABC Color|XX|es;Última Hora|XX|es?;
El Observador|XX|es?;Montevideo Portal|XX|es;Subrayado|XX|es?;Búsqueda|XX|es?;Ecuavisa|XX|es;Teleamazonas|XX|es;El Universo|XX|es;Primicias|XX|es?;Expreso de Guayaquil|XX|es;Listín Diario|XX|es;Diario Libre|XX|es;elCaribe|XX|es;
El Nuevo Día|XX|es;Primera Hora|XX|es?;14ymedio|XX|es;Granma|XX|es;Prensa Latina|XX|es;CubaDebate|XX|es;Cubadebate|XX|es;Sputnik|XX|es?;Russia Today|XX|es;Voz de América|XX|es;La Opinión|XX|es?;
Le Monde|FR|fr;Le Figaro|FR|fr;Libération|FR|fr;Les Echos|FR|fr;Les Échos|FR|fr;Le Parisien|FR|fr;L'Équipe|FR|fr;L'Express|FR|fr;Le Point|FR|fr;L'Obs|FR|fr;Mediapart|FR|fr;Médiapart|FR|fr;La Croix|FR|fr;Le Canard enchaîné|FR|fr;
Le Canard Enchaîné|FR|fr;L'Humanité|FR|fr;L'Opinion|FR|fr;La Tribune|FR|fr;Challenges|FR|fr?;BFM|FR|fr;BFMTV|FR|fr;BFM Business|FR|fr;BFM TV|FR|fr;RTL|FR|fr;Europe 1|FR|fr;France Info|FR|fr;franceinfo|FR|fr;Franceinfo|FR|fr;France Inter|FR|fr;France 2|FR|fr;
France 24|FR|fr;TF1|FR|fr;LCI|FR|fr;Ouest-France|FR|fr;Le Soir|BE|fr;Le Temps|CH|fr;La Presse|CA|fr;Radio-Canada|CA|fr;Journal de Montréal|CA|fr;Le Journal de Montréal|CA|fr;Le Devoir|CA|fr;Le Nouvelliste|HT|fr;HuffPost|FR|fr;
Handelsblatt|DE|de;Spiegel|DE|de;Der Spiegel|DE|de;Süddeutsche Zeitung|DE|de;SZ|DE|de;FAZ|DE|de;Frankfurter Allgemeine Zeitung|DE|de;Frankfurter Allgemeine|DE|de;Die Zeit|DE|de;Zeit|DE|de?;Bild|DE|de?;Bild-Zeitung|DE|de;Bild am Sonntag|DE|de;
Die Welt|DE|de;Welt|DE|de?;Welt am Sonntag|DE|de;Focus|DE|de?;Stern|DE|de?;taz|DE|de;Tagesspiegel|DE|de;Manager Magazin|DE|de;Manager-Magazin|DE|de;manager magazin|DE|de;WirtschaftsWoche|DE|de;Wirtschaftswoche|DE|de;Capital|DE|de?;Kicker|DE|de?;
Sport Bild|DE|de;ARD|DE|de;ZDF|DE|de;NDR|DE|de;WDR|DE|de;BR|DE|de?;SWR|DE|de;MDR|DE|de;RBB|DE|de;Tagesschau|DE|de;Deutschlandfunk|DE|de;n-tv|DE|de;ntv|DE|de;Heise|DE|de;Golem|DE|de;NZZ|CH|de;Neue Zürcher Zeitung|CH|de;Blick|CH|de?;
Tages-Anzeiger|CH|de;ORF|AT|de;Der Standard|AT|de;Standard|AT|de?;Die Presse|AT|de;Presse|AT|de?;Kurier|AT|de?;Krone|AT|de?;Kronen Zeitung|AT|de;Börsen-Zeitung|DE|de;Redaktionsnetzwerk Deutschland|DE|de;RND|DE|de;
Rheinische Post|DE|de;RP Online|DE|de;Stuttgarter Zeitung|DE|de;Stuttgarter Nachrichten|DE|de;Kölner Stadt-Anzeiger|DE|de;Kölnische Rundschau|DE|de;Hamburger Abendblatt|DE|de;Hamburger Morgenpost|DE|de;Mopo|DE|de;
MOPO|DE|de;Berliner Zeitung|DE|de;Berliner Morgenpost|DE|de;B.Z|DE|de;Münchner Merkur|DE|de;tz|DE|de;Augsburger Allgemeine|DE|de;Passauer Neue Presse|DE|de;Nürnberger Nachrichten|DE|de;
Mittelbayerische Zeitung|DE|de;Main-Post|DE|de;Südkurier|DE|de;Schwäbische Zeitung|DE|de;Badische Zeitung|DE|de;Badische Neueste Nachrichten|DE|de;Mannheimer Morgen|DE|de;Rhein-Neckar-Zeitung|DE|de;Rhein-Zeitung|DE|de;
Allgemeine Zeitung|DE|de;Wiesbadener Kurier|DE|de;Frankfurter Rundschau|DE|de;Frankfurter Neue Presse|DE|de;Hessische/Niedersächsische Allgemeine|DE|de;HNA|DE|de;Neue Osnabrücker Zeitung|DE|de;NOZ|DE|de;Weser-Kurier|DE|de;
Nordwest-Zeitung|DE|de;Hannoversche Allgemeine Zeitung|DE|de;Hannoversche Allgemeine|DE|de;HAZ|DE|de;Braunschweiger Zeitung|DE|de;Ostsee-Zeitung|DE|de;Kieler Nachrichten|DE|de;Lübecker Nachrichten|DE|de;Nordkurier|DE|de;
Märkische Allgemeine|DE|de;Lausitzer Rundschau|DE|de;Sächsische Zeitung|DE|de;Freie Presse|DE|de;Leipziger Volkszeitung|DE|de;LVZ|DE|de;Mitteldeutsche Zeitung|DE|de;Volksstimme|DE|de;Thüringer Allgemeine|DE|de;
Westdeutsche Allgemeine Zeitung|DE|de;WAZ|DE|de;NRZ|DE|de;Neue Ruhr Zeitung|DE|de;Westfälische Nachrichten|DE|de;Westfalen-Blatt|DE|de;Ruhr Nachrichten|DE|de;Aachener Zeitung|DE|de;General-Anzeiger|DE|de;Bonner General-Anzeiger|DE|de;
Saarbrücker Zeitung|DE|de;Trierischer Volksfreund|DE|de;Correctiv|DE|de;CORRECTIV|DE|de;t-online|DE|de;T-Online|DE|de;Gründerszene|DE|de;Spiegel Online|DE|de;SPIEGEL ONLINE|DE|de;SPIEGEL|DE|de;DER SPIEGEL|DE|de;
Zeit Online|DE|de;ZEIT ONLINE|DE|de;Zeit-Online|DE|de;DIE ZEIT|DE|de;WELT|DE|de;BILD|DE|de;Bams|DE|de;BamS|DE|de;FOCUS|DE|de;Focus Online|DE|de;FOCUS Online|DE|de;STERN|DE|de;Stern TV|DE|de;Der Tagesspiegel|DE|de;
Handelsblatt Online|DE|de;Bayerischer Rundfunk|DE|de;Bayerische Rundfunk|DE|de;Bayerischen Rundfunk|DE|de;Norddeutsche Rundfunk|DE|de;Norddeutscher Rundfunk|DE|de;Westdeutsche Rundfunk|DE|de;Westdeutscher Rundfunk|DE|de;
Hessische Rundfunk|DE|de;Hessischer Rundfunk|DE|de;Mitteldeutsche Rundfunk|DE|de;Mitteldeutscher Rundfunk|DE|de;Südwestrundfunk|DE|de;Saarländische Rundfunk|DE|de;Saarländischer Rundfunk|DE|de;Rundfunk Berlin-Brandenburg|DE|de;
Radio Bremen|DE|de;Deutschlandradio|DE|de;Deutschlandfunk Kultur|DE|de;Deutsche Welle|DE|de;DW|DE|de;Deutsche Presse-Agentur|DE|de;dpa-AFX|DE|de;AFX|DE|de;Sport-Informations-Dienst|DE|de;epd|DE|de;KNA|DE|de;
Evangelischer Pressedienst|DE|de;Evangelische Pressedienst|DE|de;Sat.1|DE|de;ProSieben|DE|de;RTL/ntv|DE|de;Sport1|DE|de;SPORT1|DE|de;SportBild|DE|de;Sport BILD|DE|de;Sport-Bild|DE|de;kicker|DE|de;Kicker-Sportmagazin|DE|de;
Sky Deutschland|DE|de;DAZN|DE|de;Promiflash|DE|de;InTouch|DE|de;Bunte.de|DE|de;brand eins|DE|de;Immobilien Zeitung|DE|de;Börse Online|DE|de;Platow Brief|DE|de;Der Aktionär|DE|de;Euro am Sonntag|DE|de;
Lebensmittel Zeitung|DE|de;Lebensmittelzeitung|DE|de;Textilwirtschaft|DE|de;TextilWirtschaft|DE|de;W&V|DE|de;DWDL|DE|de;Meedia|DE|de;kress|DE|de;Automobilwoche|DE|de;Auto Motor und Sport|DE|de;auto motor und sport|DE|de;
Auto Bild|DE|de;Computer Bild|DE|de;c't|DE|de;heise online|DE|de;Heise Online|DE|de;WinFuture|DE|de;Junge Freiheit|DE|de;Neues Deutschland|DE|de;junge Welt|DE|de;Jüdische Allgemeine|DE|de;Der Freitag|DE|de;
Frontal 21|DE|de;Report Mainz|DE|de;Tagesthemen|DE|de;Table.Media|DE|de;Table Media|DE|de;The Pioneer|DE|de;Media Pioneer|DE|de;Apollo News|DE|de;Nius|DE|de;NIUS|DE|de;inFranken|DE|de;Merkur.de|DE|de;
Legal Tribune Online|DE|de;Ärzteblatt|DE|de;Deutsches Ärzteblatt|DE|de;Apotheke Adhoc|DE|de;netzpolitik.org|DE|de;FragDenStaat|DE|de;Falter|AT|de?;Kleine Zeitung|AT|de;
Oberösterreichische Nachrichten|AT|de;OÖN|AT|de;OÖ Nachrichten|AT|de;Tiroler Tageszeitung|AT|de;Salzburger Nachrichten|AT|de;Vorarlberger Nachrichten|AT|de;Wiener Zeitung|AT|de;Puls 24|AT|de;oe24|AT|de;ServusTV|AT|de;
Kronenzeitung|AT|de;Kronen-Zeitung|AT|de;Neue Kronen Zeitung|AT|de;DER STANDARD|AT|de;ZiB 2|AT|de;ZIB 2|AT|de;Ö1|AT|de;Ö1-Morgenjournal|AT|de;NZZ am Sonntag|CH|de;
Sonntagszeitung|CH|de;SonntagsBlick|CH|de;Sonntagsblick|CH|de;20 Minuten|CH|de;Aargauer Zeitung|CH|de;Luzerner Zeitung|CH|de;Berner Zeitung|CH|de;Basler Zeitung|CH|de;BaZ|CH|de;St. Galler Tagblatt|CH|de;
Schweizer Radio und Fernsehen|CH|de;CH Media|CH|de;CH-Media|CH|de;Tamedia|CH|de;WOZ|CH|de;Weltwoche|CH|de;Handelszeitung|CH|de;Finanz und Wirtschaft|CH|de;Inside Paradeplatz|CH|de;nau.ch|CH|de;
Nau|CH|de;watson.ch|CH|de;Tagi|CH|de;Tages Anzeiger|CH|de;Schweiz am Wochenende|CH|de;Südostschweiz|CH|de;Blick TV|CH|de;Die Republik|CH|de;SRF News|CH|de;Moscow Times|RU|en;Meduza|RU|ru;Sky Sports|GB|en;
Sport Mediaset|IT|it;Relevo|ES|es;The Insider|RU|en;Bellingcat|GB|en;The Sunday Mirror|GB|en;Daily Star|GB|en;Page Six|US|en;Us Weekly|US|en;Hollywood Reporter|US|en;The Hollywood Reporter|US|en;New York Post|US|en;Wsj|US|en;
Electrek|US|en;Nikkei Shimbun|JP|en;Caixin Global|CN|en;Jiji|JP|en;Anadolu|TR|tr;Ynet|IL|en;Kyiv Post|UA|en;Unian|UA|uk;Ukrinform|UA|uk;Belta|BY|ru;PAP|PL|pl;MTI|HU|en;CTK|CZ|en;KCNA|KP|en;Irna|IR|en;IRNA|IR|en;Isna|IR|en;
Fars|IR|en;Wafa|PS|en;Tanjug|RS|en;Tass|RU|en;Ria Nowosti|RU|en;Ria Novosti|RU|en;Nowaja Gaseta|RU|ru;
Folha de S.Paulo|BR|pt;Folha de S. Paulo|BR|pt;Folha|BR|pt;O Globo|BR|pt;Globo|BR|pt?;TV Globo|BR|pt;GloboNews|BR|pt;G1|BR|pt;g1|BR|pt;Estadão|BR|pt;O Estado de S. Paulo|BR|pt;Estado|BR|pt?;Valor Econômico|BR|pt;Veja|BR|pt?;UOL|BR|pt;
Metrópoles|BR|pt;Exame|BR|pt?;IstoÉ|BR|pt;Jornal Nacional|BR|pt;Público|PT|pt?;Expresso|PT|pt?;Observador|PT|pt?;Correio da Manhã|PT|pt;Jornal de Notícias|PT|pt;Diário de Notícias|PT|pt;RTP|PT|pt;SIC|PT|pt?;SIC Notícias|PT|pt;TVI|PT|pt;Record|PT|pt?;
A Bola|PT|pt;O Jogo|PT|pt;Lance|BR|pt?;CNN Brasil|BR|pt;Agência Brasil|BR|pt;
Folha de São Paulo|BR|pt;Estado de S. Paulo|BR|pt;O Estado de São Paulo|BR|pt;Estado de S.Paulo|BR|pt;O Estado de S.Paulo|BR|pt;O Estadão|BR|pt;Valor Investe|BR|pt;Pipeline Valor|BR|pt;Brazil Journal|BR|pt;
NeoFeed|BR|pt;InfoMoney|BR|pt;Money Times|BR|pt;Bloomberg Línea|BR|pt;Poder360|BR|pt;Poder 360|BR|pt;JOTA|BR|pt;Nexo|BR|pt;The Intercept Brasil|BR|pt;Intercept Brasil|BR|pt;Agência Pública|BR|pt;
CartaCapital|BR|pt;Carta Capital|BR|pt;Brasil de Fato|BR|pt;Brasil 247|BR|pt;Revista Fórum|BR|pt;Diário do Centro do Mundo|BR|pt;DCM|BR|pt;O Antagonista|BR|pt;Crusoé|BR|pt;Revista Oeste|BR|pt;
Gazeta do Povo|BR|pt;Zero Hora|BR|pt;GZH|BR|pt;GaúchaZH|BR|pt;Correio Braziliense|BR|pt;Correio da Bahia|BR|pt;A Tarde|BR|pt?;Estado de Minas|BR|pt;Hoje em Dia|BR|pt;O Tempo|BR|pt?;Diário de Pernambuco|BR|pt;
Jornal do Commercio|BR|pt;Folha de Pernambuco|BR|pt;O Povo|BR|pt?;Diário do Nordeste|BR|pt;O Liberal|BR|pt?;A Gazeta|BR|pt;A Tribuna|BR|pt;Tribuna do Norte|BR|pt;O Dia|BR|pt?;Jornal do Brasil|BR|pt;Extra|BR|pt?;
Meia Hora|BR|pt?;Jornal de Brasília|BR|pt;Jornal Extra|BR|pt;Rádio Gaúcha|BR|pt;Rádio CBN|BR|pt;CBN|BR|pt;Jovem Pan|BR|pt;BandNews|BR|pt;BandNews FM|BR|pt;Band|BR|pt;TV Bandeirantes|BR|pt;
Rede Bandeirantes|BR|pt;SBT|BR|pt;Rede Record|BR|pt;Record TV|BR|pt;RecordTV|BR|pt;R7|BR|pt;TV Cultura|BR|pt;RedeTV|BR|pt;Fantástico|BR|pt?;Jornal da Globo|BR|pt;Jornal Hoje|BR|pt;
Bom Dia Brasil|BR|pt;Roda Viva|BR|pt;SporTV|BR|pt;ge|BR|pt;GE.globo|BR|pt;Globo Esporte|BR|pt;GloboEsporte|BR|pt;GloboEsporte.com|BR|pt;globoesporte.com|BR|pt;UOL Esporte|BR|pt;ESPN Brasil|BR|pt;Placar|BR|pt?;
Trivela|BR|pt;Goal|BR|pt;iG|BR|pt;Terra|BR|pt?;BBC Brasil|BR|pt;BBC News Brasil|BR|pt;BBC Portuguese|BR|pt;Deutsche Welle|BR|pt;DW|BR|pt;Deutsche Welle Brasil|BR|pt;El País Brasil|BR|pt;
HuffPost Brasil|BR|pt;VICE Brasil|BR|pt;Piauí|BR|pt?;piauí|BR|pt?;Época|BR|pt?;Época Negócios|BR|pt;IstoÉ Dinheiro|BR|pt;Isto É|BR|pt;Claudia|BR|pt?;Caras|BR|pt?;F5|BR|pt;
Na Telinha|BR|pt;Notícias da TV|BR|pt;Extra Online|BR|pt;Hugo Gloss|BR|pt;Leo Dias|BR|pt;TecMundo|BR|pt;Tecnoblog|BR|pt;Canaltech|BR|pt;Olhar Digital|BR|pt;MacMagazine|BR|pt;Congresso em Foco|BR|pt;Conjur|BR|pt;
ConJur|BR|pt;Migalhas|BR|pt;Aos Fatos|BR|pt;Lupa|BR|pt?;Agência Lupa|BR|pt;Agência Estado|BR|pt;Estadão Conteúdo|BR|pt;Folhapress|BR|pt;Radar Online|BR|pt;Painel S.A.|BR|pt;G1 Rio|BR|pt;
TV Morena|BR|pt;TV Gazeta|BR|pt;EPTV|BR|pt;RPC|BR|pt;NSC|BR|pt;NSC Total|BR|pt;RBS TV|BR|pt;Rede Amazônica|BR|pt;Campo Grande News|BR|pt;Correio do Estado|BR|pt;Midiamax|BR|pt;Metro Jornal|BR|pt;
Diário de S. Paulo|BR|pt;Diário do Grande ABC|BR|pt;Jornal da Band|BR|pt;Jornal da Record|BR|pt;Domingo Espetacular|BR|pt;Agora São Paulo|BR|pt;ND Mais|BR|pt;Diário Catarinense|BR|pt;O Popular|BR|pt?;
Diário Popular|BR|pt;Diário Gaúcho|BR|pt;
Semanário Expresso|PT|pt;Jornal Público|PT|pt;PÚBLICO|PT|pt;Sol|PT|pt?;SOL|PT|pt?;Semanário Sol|PT|pt;Jornal i|PT|pt;Jornal Económico|PT|pt;O Jornal Económico|PT|pt;Jornal de Negócios|PT|pt;
Diário Económico|PT|pt;ECO|PT|pt?;Dinheiro Vivo|PT|pt;Sábado|PT|pt?;Visão|PT|pt?;Correio da Manhã TV|PT|pt;CMTV|PT|pt;TVI24|PT|pt;CNN Portugal|PT|pt;RTP3|PT|pt;RTP1|PT|pt;SIC Noticias|PT|pt;
Renascença|PT|pt?;Rádio Renascença|PT|pt;TSF|PT|pt;Antena 1|PT|pt;Rádio Observador|PT|pt;MaisFutebol|PT|pt;Maisfutebol|PT|pt;zerozero|PT|pt;ZeroZero|PT|pt;Record Portugal|PT|pt;Jornal Record|PT|pt;
O JOGO|PT|pt;A BOLA|PT|pt;Sport TV|PT|pt;Sapo|PT|pt?;SAPO|PT|pt;SAPO 24|PT|pt;Notícias ao Minuto|PT|pt;NiT|PT|pt;Nascer do Sol|PT|pt;Polígrafo|PT|pt;DN|PT|pt;JN|PT|pt;Diário de Coimbra|PT|pt;
Jornal do Fundão|PT|pt;Açoriano Oriental|PT|pt;Diário de Notícias da Madeira|PT|pt;Jornal da Madeira|PT|pt;Diário Insular|PT|pt;Jornal do Centro|PT|pt;Região de Leiria|PT|pt;Jornal de Leiria|PT|pt;
Correio do Minho|PT|pt;O Minho|PT|pt;Jornal de Angola|PT|pt;Novo Jornal|PT|pt;Angop|PT|pt;Savana|PT|pt?;O País|PT|pt?;Voz da América|PT|pt;Hoje Macau|PT|pt;Macauhub|PT|pt;
Jornal Tribuna de Macau|PT|pt;
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
