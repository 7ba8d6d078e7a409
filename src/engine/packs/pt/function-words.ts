/** Word classes of Portuguese that say nothing of who speaks: articles, prepositions, conjunctions, auxiliaries, adverbs, days. */
const list = (text: string): string[] =>
  text
    .split(/\s*[;\n]\s*/)
    .map((word) => word.trim())
    .filter(Boolean);

/** "se" is "if" before these; before a verb of the indicative it is a pronoun ("se recusou"). */
const AFTER_IF = list(
  `o; a; os; as; um; uma; ele; ela; eles; elas; eu; nós; você; vocês; isso; isto; este; esta; esse; essa; não; nada; nenhum; houver; houvesse; há; for; forem; fosse; fossem; fôssemos; seja; tiver; tiverem; tivesse; tivessem; tivermos; estiver; estiverem; estivesse; estivessem; puder; pudesse; pudessem; quiser; quiserem; quisesse; vier; viesse; fizer; fizesse; ficar; der; desse; passar; continuar; continuarem; vencer; perder; aprovado; aprovada; aprovados; aprovadas; confirmado; confirmada; confirmados; confirmadas; condenado; condenada; condenados; condenadas; comprovado; comprovada; comprovados; comprovadas; eleito; eleita; eleitos; eleitos; reeleito; necessário; preciso; possível; tudo; todos; todas; alguém; algo; algum; alguma; qualquer; seu; sua; nosso; meu; minha; dependesse; dependesse; depender; quisermos; comparado; comparada; concretizado; concretizada; culpado; culpada; correto; verdadeiro; verdade; fecharem; fechado; mantido; mantida; mantidos; quer; era; eram; ao menos; por acaso; porventura; confirmar; confirmar-se; o clube; é; são; foi; tem; temos`,
);

const DAYS = list(
  'segunda-feira; terça-feira; quarta-feira; quinta-feira; sexta-feira; segunda; terça; quarta; quinta; sexta; sábado; domingo; segundas; terças; quartas; quintas; sextas; sábados; domingos',
);
const MONTHS = list(
  'janeiro; fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro',
);

/** How long ago something was: numbers, and the units that they count. */
const SPANS: readonly (readonly [numbers: string, units: string])[] = [
  ['um', 'dia; mês; ano'],
  ['uma', 'semana; hora'],
  ['dois; alguns; poucos', 'dias; meses; anos; minutos'],
  ['duas; algumas; poucas', 'semanas; horas'],
  ['três; quatro; cinco; seis; dez', 'dias; meses; anos; minutos; semanas; horas'],
];

export const functionWords = {
  Determiner: list(
    `o; a; os; as; um; uma; uns; umas; este; esta; estes; estas; esse; essa; esses; essas; aquele; aquela; aqueles; aquelas; seu; sua; seus; suas; meu; minha; meus; minhas; nosso; nossa; nossos; nossas; cada; todo; toda; todos; todas; algum; alguma; alguns; algumas; nenhum; nenhuma; qualquer; quaisquer; vários; várias; diversos; diversas; muitos; muitas; poucos; poucas; outro; outra; outros; outras; ambos; ambas; mesmo; mesma; mesmos; mesmas; próprio; própria; próprios; próprias; tal; tais; dois; duas; três; quatro; cinco; seis; sete; oito; nove; dez; mais; pelo menos; ao menos; demais; certo; certa; certos; certas`,
  ),
  /** A main clause, not an apposition, begins with one of these: "Segundo a Orbis, o grupo ...". */
  Definite: list('o; a; os; as; um; uma; este; esta; esse; essa'),
  Indefinite: list(
    'um; uma; uns; umas; dois; duas; três; quatro; cinco; seis; sete; oito; nove; dez; alguns; algumas; algum; alguma; vários; várias; diversos; diversas; muitos; muitas; outro; outra; outros; outras; diferentes; certos; certas; mais; anónimo; anônimo; um deles; uma delas; dois deles; duas delas; alguns deles; algumas delas',
  ),
  Preposition: list(
    `de; do; da; dos; das; d'; dum; duma; deste; desta; destes; destas; desse; dessa; desses; dessas; daquele; daquela; ao; à; aos; às; em; no; na; nos; nas; num; numa; neste; nesta; nestes; nestas; nesse; nessa; nesses; nessas; naquele; naquela; por; pelo; pela; pelos; pelas; para; pra; com; sem; sobre; sob; entre; até; contra; desde; perante; após; durante; mediante; ante; rumo; junto; através; além; diante; frente; perto; acerca; cerca; via; dentro; fora; devido; apesar; exceto; salvo; depois; antes; comigo; consigo`,
  ),
  /** What stands beside something else, be it in time or in spite of it: "amid rumors". */
  Amid: list('após; apesar; em meio; ante; perante; diante'),
  Within: list('em; no; na; nos; nas; num; numa'),
  And: list('e; ou; nem; &; bem como; assim como'),
  But: list(
    'mas; porém; contudo; todavia; entretanto; no entanto; enquanto; embora; já que; ao passo que; só que; apesar de',
  ),
  Complementiser: list('que; como'),
  Relative: list(
    'que; quem; cujo; cuja; cujos; cujas; qual; quais; onde; o qual; a qual; os quais; as quais; do qual; da qual',
  ),
  Subordinator: list(
    'porque; pois; quando; enquanto; assim que; logo que; para que; depois que; antes que; desde que; visto que; uma vez que; dado que; portanto; ou seja; isto é; porquanto; conquanto; ainda que; mesmo que; até que; sempre que; à medida que; conforme; citando; ao passo que; de que; de modo que; de forma que; embora; onde',
  ),
  If: [
    ...AFTER_IF.map((word) => `se ${word}`),
    ...list(
      `caso o; caso a; caso os; caso as; caso ele; caso ela; caso seja; caso sejam; caso fosse; caso fossem; caso haja; caso houvesse; caso não; caso isso; caso isto; caso um; caso uma; caso tenha; caso tivesse; caso contrário; caso se; caso queira; caso venha; caso seu; caso sua; caso esteja; caso estivesse; a menos que; a não ser que; desde que não; contanto que; senão; se calhar; como se; quem me dera; oxalá; do contrário; de outra forma; de outro modo; na hipótese de; em teoria; se bem que; no lugar de; imagine; imagina; imaginem; suponha; suponhamos; digamos; talvez; porventura; hipoteticamente; em tese; idealmente; quem sabe`,
    ),
  ],
  Adverb: list(
    `${DAYS.slice(0, 5)
      .map((day) => `nesta ${day}; esta ${day}; na ${day}`)
      .join(
        '; ',
      )}; ontem; também; primeiro; já; ainda; ainda não; depois; porém; contudo; no entanto; entretanto; todavia; além disso; aliás; de facto; de fato; então; agora; hoje; sempre; só; apenas; mesmo; próprio; logo; antes; enfim; por fim; por sua vez; por seu lado; por seu turno; por outro lado; por enquanto; por ora; para já; até agora; até ao momento; até o momento; até então; até hoje; no momento; neste momento; de momento; nesta altura; na altura; na ocasião; à época; na época; em seguida; mais tarde; mais cedo; pouco depois; pouco antes; horas depois; horas antes; várias vezes; diversas vezes; mais uma vez; de novo; outra vez; inclusive; em exclusivo; com exclusividade; em primeira mão; em primeiro lugar; assim; portanto; sequer; nunca; jamais; quase; talvez; afinal; ontem à noite; ontem à tarde; esta manhã; esta tarde; esta noite; à tarde; à noite; pela manhã; de manhã; à imprensa; às redações; aos jornalistas; a jornalistas; aos repórteres; à reportagem; ao site; muito; bem; mais; mal; lá; cá; aqui; ali; aí; há dias; há pouco; há semanas; há meses; por escrito; por telefone; por e-mail; por email; por mensagem; por meio de nota; via assessoria; por unanimidade; em off; em privado; em princípio; em particular; em especial; por exemplo; em suma; ao menos; pelo menos; ao que tudo indica; com efeito; afinal de contas; desde então; desde logo; ainda assim; mesmo assim; à parte; por isso; ainda na; ainda no; enquanto isso; ora; cedo; tarde; menos; ademais; outrossim; de imediato; sobre o caso; sobre o assunto; a respeito; a propósito; a esse respeito; a este respeito; em tempo; em off; de viva voz; ainda hoje; até à data; até a data`,
  ),
  Auxiliary: list(
    `tem; têm; tinha; tinham; teve; tiveram; havia; haviam; houve; há; hão; é; são; era; eram; foi; foram; está; estão; estava; estavam; esteve; estiveram; será; serão; seria; seriam; sido; ter; haver; ser; estar; terá; terão; teria; teriam; estaria; estariam; tenha; tenham; tivesse; tivessem; seja; sejam; fosse; fossem; vai; vão; ia; iam; vem; vêm; vinha; vinham; se; lhe; lhes; fica; ficou; ficaram; acaba; acabou; acabam; segue; seguem; continua; continuam; começou; voltou; voltaram; voltou a; voltaram a; volta a; voltam a; chegou a; chegaram a; acabou por; acabaram por; acaba de; acabam de; acabou de; veio a; vieram a; veio; vieram; tinha já; -se; -lhe; -lhes; -o; -a; -os; -as; -lo; -la; -los; -las; -no; -na; -nos; -nas; -me; -te`,
  ),
  NotOnly: list('não só; não apenas; não somente'),
  Negation: list('não; nem; nunca; jamais; sem; tampouco; sequer'),
  Passive: list(
    'é; são; era; eram; foi; foram; sido; ser; será; serão; seria; seriam; seja; sejam; fosse; fossem; sendo; está; estão; estava; estavam; estar; fica; ficou; ficaram',
  ),
  Blocker: list(
    `pode; podem; podia; podiam; poderia; poderiam; poderá; poderão; pôde; possa; possam; deve; devem; devia; deviam; deveria; deveriam; deverá; deverão; quer; querem; queria; queriam; precisa; precisam; precisava; falta; faltava; resta; parece; parecem; parecia; pediu que; pede que; espera-se que; tenha; tenham; tivesse; tivessem; vá; venha; viesse; irá; irão; iria; iriam; haja; ninguém; nenhum; nenhuma; convidado a; convidada a; instado a; instada a; obrigado a; obrigada a`,
  ),
  Time: [
    ...DAYS,
    ...MONTHS,
    ...list(
      `ontem; hoje; amanhã; anteontem; manhã; tarde; noite; madrugada; semana; semanas; mês; meses; ano; anos; hora; horas; minutos; fim de semana; feira; atrás; véspera; passado; passada; nos últimos dias; no próximo; na próxima; na última; no último; há dias; dias atrás; dias depois; dias antes; na segunda-feira; na terça-feira; na quarta-feira; na quinta-feira; na sexta-feira; no sábado; no domingo; na segunda; na terça; na quarta; na quinta; na sexta; nesta segunda; nesta terça; nesta quarta; nesta quinta; nesta sexta; neste sábado; neste domingo; nesta segunda-feira; nesta terça-feira; nesta quarta-feira; nesta quinta-feira; nesta sexta-feira; desta segunda-feira; desta terça-feira; desta quarta-feira; desta quinta-feira; desta sexta-feira; desta segunda; desta terça; desta quarta; desta quinta; desta sexta; deste sábado; deste domingo; esta segunda-feira; esta terça-feira; esta quarta-feira; esta quinta-feira; esta sexta-feira; este sábado; este domingo; esta segunda; esta terça; esta quarta; esta quinta; esta sexta; nesta manhã; nesta tarde; nesta noite; nesta madrugada; na manhã; na tarde; na noite; no dia; na semana passada; no mês passado; no ano passado; neste mês; neste ano; nesta semana; no fim de semana; em 2010; em 2011; em 2012; em 2013; em 2014; em 2015; em 2016; em 2017; em 2018; em 2019; em 2020; em 2021; em 2022; em 2023; em 2024; em 2025; em 2026; na véspera; no dia seguinte; na última semana; esta semana; este ano; este mês; esta manhã; esta tarde; esta noite; esta madrugada; ontem à noite; ontem à tarde; da manhã; da tarde; da noite`,
    ),
    ...MONTHS.flatMap((month) => [`em ${month}`, `de ${month}`]),
    ...SPANS.flatMap(([numbers, units]) =>
      list(numbers).flatMap((number) => list(units).map((unit) => `há ${number} ${unit}`)),
    ),
  ],
  /** What stands between a verb of saying and its subject: where it was said. */
  Adjunct: list(
    'em nota; em comunicado; numa nota; num comunicado; em uma nota; em um comunicado; em entrevista; em entrevista coletiva; em coletiva; em coletiva de imprensa; em conferência de imprensa; na rede social; na rede social x; na rede social twitter; na rede social truth social; nas redes sociais; no twitter; no instagram; no facebook; no x; em seu site; no seu site; em seu perfil',
  ),
  /** Names and ranks that begin with a word that is a verb or conjunction elsewhere. */
  Noun: list(
    'são paulo; são luís; são bernardo; são josé; são joão; são pedro; são vicente; são caetano; são francisco; são gonçalo; são carlos; são sebastião; são miguel; são tomé; são bento; são jorge; são mateus; são leopoldo; são cristóvão; são roque; são lourenço; são borja; segundo comandante; segundo sargento; segundo tenente; segundo secretário; segundo vice-presidente',
  ),
  PersonPronoun: list('ele; ela; eu; você; eles; elas; este último; esta última'),
  ThingPronoun: list('eles; elas'),
  Reader: list('você; vocês; tu; te; ti; teu; tua; teus; tuas'),
  PlainSay: list(
    'disse; disseram; diz; dizem; informou; informa; informaram; afirmou; afirmaram; reafirmou; comunicou; conta; relatou; relataram; relata; relatam; alertou; alertaram; alerta; alertam; advertiu; adverte',
  ),
  FirstPerson: list('eu; meu; minha; meus; minhas; me; mim; comigo'),
  To: list(
    `a; ao; à; aos; às; com; pelo; pela; pelos; pelas; por; no; na; junto; procurado; procurada; procurados; procuradas; contactado; contactada; contactados; contatado; contatada; contatados; questionado; questionada; questionados; questionadas; ouvido; ouvida; ouvidos; perante; diante; para o; para a`,
  ),
} as const;
