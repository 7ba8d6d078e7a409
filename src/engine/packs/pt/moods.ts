/**
 * The reportative moods: "teria assinado", "estaria negociando", "seria o autor" (conditional of hearsay) and, in
 * Portugal, "terá assinado" (future perfect). Wishes, courtesies, conditions, obligations and what a named party said
 * would happen are no hearsay.
 */
import type { CueRow } from '../pack.ts';

const base = { kind: 'rumor', act: 'hearsay', subkind: 'hearsay', party: 'none' } as const;

/** Conditions and counterfacts without a word of class `If`, and what looks ahead from the past. */
const NOT_HEARSAY = [
  // What somebody was told would be.
  '(informado|informada|informados|informadas|avisado|avisada|avisados|avisadas) (de)? que .{0,8} (teria|teriam|seria|seriam|estaria|estariam)',
  '(não|ninguém) #Adverb? se? (sabe|soube|sabem|sabia|se sabe) #Adverb? (ao certo|com certeza|exatamente)? (o que|quem|por que|como|quando|onde|se) .{0,3} (teria|teriam|seria|seriam|estaria|estariam)',
  '(que|quem|o que|como|onde|quando|quanto|por que|porque) #Adverb? (mais|é que)? (teria|seria|estaria|teriam|seriam|estariam) #Adverb? (sido|acontecido|de|o|a|feito|que|possível)? ?$',
  '(mais tarde|anos depois|dias depois|meses depois|semanas depois|décadas depois|anos mais|depois|posteriormente|futuramente|um dia) .{0,4} (seria|seriam|viria|estaria)',
  '(teria|teriam|seria|seriam|estaria|estariam|haveria) #Adverb? (que|de)? #Adverb? (gostado|preferido|adorado|bastado|podido|devido|valido|querido|dito nada|sido (melhor|bom|ótimo|pior|possível|impossível|mais|uma|um (erro|prazer|desastre)|justo|preciso|necessário|fácil|difícil|útil|bem|diferente|o suficiente|suficiente))',
  '^se .{0,30} (teria|teriam|seria|seriam|estaria|estariam|haveria|terá|terão)',
  '^(tendo em conta|considerando|descontando|excluindo|levando em conta|somando|incluindo|nesse cenário|neste cenário|nesse caso|neste caso) .{0,25} (teria|teriam|seria|seriam|estaria|estariam|haveria)',
  '^sem .{0,30} (teria|teriam|seria|seriam|estaria|estariam|haveria)',
  '^com .{0,30} (seria|seriam|haveria)',
  '(não fosse|fosse|tivesse|houvesse|pudesse|quisesse|estivesse|tivessem|fossem) .{0,20} (teria|teriam|seria|seriam|estaria|estariam)',
  '(teria|teriam|seria|seriam|estaria|estariam) .{0,20} (se|caso|sem que) .{0,6} (tivesse|tivessem|fosse|fossem|houvesse|não|estivesse|pudesse|quisesse)',
  '(promessa|promessas|esperança|expectativa|medo|receio|temor|plano|projeto|previsão|decisão|ideia|proposta|acordo|garantia|meta|prazo|intenção|anúncio|hipótese|possibilidade|cenário|ameaça|convicção|certeza|impressão|sensação|dizer|sonho|risco|pensar) .{0,10} (seria|seriam|teria|teriam|estaria|estariam)',
  '(nunca|jamais|nem|ninguém|quem|talvez|provavelmente|certamente|idealmente|antes|senão|caso contrário|do contrário) #Adverb? (teria|teriam|seria|seriam|estaria|estariam)',
  '(qual|quais|quantos|quantas) .{0,3} (teria|teriam|seria|seriam|estaria|estariam)',
  '(eu|você|nós|a gente|tu) #Adverb? (teria|seria|estaria)',
  '(denúncia|denúncias|queixa|chamado|suspeita) de que .{0,4} (teria|teriam|estaria|estariam|seria|seriam)',
  '(considera|consideram|acha|acham|entende|defende|crê|avalia|acredita|julga) que .{0,8} (teria|teriam|seria|seriam|estaria|estariam)',
  '(teria|teriam) #Adverb? (que|de|até|evitado|impedido|salvado|salvo|poupado|completado|feito (o mesmo|.{0,2} anos))',
  '(qualquer um|ideal|(em|de) (outro|outra) .|noutro .|noutra .|lenda .{0,6}) #Adverb? (ele|ela|isto|isso)? (teria|teriam|seria|seriam)',
];

/** What "seria" must not be followed by: it judges, it does not report. */
const JUDGEMENT =
  '(bom|boa|melhor|ideal|preciso|necessário|necessária|possível|impossível|importante|interessante|justo|injusto|ótimo|útil|inútil|fácil|difícil|suficiente|natural|normal|lógico|correto|errado|absurdo|um erro|uma pena|um prazer|uma honra|uma boa|uma forma|um sonho|uma maneira|mais|mentira|capaz|incapaz|loucura|ruim|legal|de esperar|de se esperar|pior|como|então|assim|lindo|linda|perfeito|perfeita|curioso|curiosa|uma (contratação|solução|opção|vitória|perda|surpresa|honra|alternativa|oportunidade)|um (golpe|reforço|problema|desastre|alívio|bom|ótimo|grande|sonho))';

/** Conditionals that go on with a rumor. */
const AMID =
  '(seria|seriam|teria|teriam|contaria|contariam|traria|trariam|ficaria|usaria|sairia|ganharia|custaria|custariam|chegaria|chegariam|incluiria|envolveria|haveria|aceitaria)';

export const moods: readonly CueRow[] = [
  {
    ...base,
    id: 'pt/rumor/teria-feito',
    guards: ['no-if', 'not-reported'],
    pattern:
      '[<cue>((já|ainda|também|não|só)? (teria|teriam|ter_se_ia|ter_se_iam) (se)? #Adverb? #Adverb? (sido|#Participle)|(teria|teriam) #Adverb? (um|o|a)? (intenção|dívida|dívidas|vínculo|vínculos|conhecimento|antecedentes|planos|acordo|contrato|acerto|interesse|conversas|reunião|relação|relações|participação|ligação|ligações|envolvimento|oferta|proposta))]',
    unless: [
      ...NOT_HEARSAY,
      '(lei|decreto|projeto|medida|norma|regra|reforma|emenda|imposto) .{0,4} (teria|teriam) (a|o|um|uma)? (intenção|ligação|relação|interesse)',
    ],
    hits: [
      'Três pessoas teriam morrido em decorrência da infecção.',
      'A conta teria sido de R$ 7 milhões, em cheques.',
      'O jogador do Sporting de Ouriçal já teria acordo até 2028.',
      'A cantora teria se separado do empresário.',
      'O dono da loja ter-se-ia recusado a pagar.',
      'O dono da quinta teria mandado queimar o milho.',
      'Outro sócio teria fugido do país.',
      'A empresa teria dívidas com três bancos.',
    ],
    misses: [
      'O órgão teria 240 dias para analisar o negócio caso ele fosse fechado.',
      'O pai teria hoje cento e dez anos.',
      'Com esse salário, qualquer um teria dívidas.',
      'A polícia disse que o suspeito teria fugido.',
      'Ainda não se sabe ao certo o que teria motivado a briga.',
      'A PM recebeu denúncia de que o rapaz teria ateado fogo ao pasto.',
      'Se o time tivesse vencido, teria chegado à final.',
      'Sem a vacina, milhares teriam morrido.',
      'Ele teria gostado da festa.',
      'Um aviso a tempo teria salvado a ponte.',
      'Qualquer um teria aceitado o prêmio.',
      'Em outro país, ele teria sido preso.',
      'Outro técnico teria feito o mesmo.',
      'A lei teria a intenção de ajudar os inquilinos.',
    ],
  },
  {
    ...base,
    id: 'pt/rumor/tera-feito',
    guards: ['no-if', 'not-reported'],
    pattern:
      '[<cue>((terá|terão|ter_se_á|ter_se_ão) (se|_se)? #Adverb? #Adverb? (sido|#Participle)|(terá|terão) #Adverb? (um|uma)? (acordo|princípio de acordo|proposta|tudo acertado|interesse))]',
    unless: [
      '(até|quando|dentro de|assim que|no fim|no final|ao fim|ao final) .{0,12} (terá|terão)',
      'em (2025|2026|2027|2028|2029|2030|breve|poucos|dois|três|um) .{0,8} (terá|terão)',
      '(terá|terão) .{0,14} (até|quando|dentro de|em 2|no fim|no final|ao fim|no próximo|amanhã|na próxima)',
      '(quem|o que|como|onde|quando|por que|porque|será que) #Adverb? (terá|terão)',
      '(terá|terão) #Adverb? (garantido|garantida|direito|acesso|validade)',
      '(nunca|talvez|certamente|provavelmente) .{0,2} (terá|terão)',
    ],
    hits: [
      'A secretária de Estado da Habitação, Marta Vilhena, terá assinado um despacho que beneficiou a empresa do irmão.',
      'O avançado terá recusado a proposta do Marselha.',
      'O condutor ter-se-á despistado por causa da chuva.',
      'Igual fim terá tido a venda do convento.',
      'A proposta, que terá chegado em fevereiro, foi recusada.',
      'O diretor da clínica terá inclusivamente dado razão à família.',
    ],
    misses: [
      'O parque terá três portas e dois lagos.',
      'Em 2030, a cidade terá concluído a obra.',
      'A polícia disse que o suspeito terá fugido.',
      'Quem terá sido o primeiro?',
    ],
  },
  {
    ...base,
    id: 'pt/rumor/estaria-negociando',
    guards: ['no-if', 'not-reported'],
    pattern:
      '((em causa|na origem|por trás) [<cue>(estaria|estariam)]|[<cue>(estaria|estariam)] #Adverb? #Adverb? (#Gerund|#Participle|a #Infinitive|prestes|em|no|na|nos|nas|com|sob|por|de|entre|à|ao|pronto|pronta|prontos|perto|próximo|próxima|próximos|a (par|caminho|um passo)|grávida|descontente|insatisfeito|insatisfeita|insatisfeitos|livre|fora|grave|vivo|bem|certo|certa|atrás|sem)])',
    unless: [
      ...NOT_HEARSAY,
      '(estaria|estariam) (mentindo|sendo (injusto|hipócrita|ingrato)|feliz|melhor|pior|mais|aqui|bem se|de acordo)',
      '(hoje|agora) .{0,4} (estaria|estariam)',
      '(estaria|estariam) (hoje|agora|vivo hoje|completando|com \\d)',
    ],
    hits: [
      'Aeronorte e VoaSul estariam negociando uma fusão.',
      'O clube estaria em conversas com o treinador.',
      'A marca estaria a preparar um carro elétrico.',
      'O ator estaria disposto a voltar à série.',
      'O avançado estaria insatisfeito no clube.',
      'A cantora e o ator estariam prestes a se separar.',
    ],
    misses: [
      'O prefeito disse que estaria na praça.',
      'A atriz gravou um vídeo para desmentir que estaria internada.',
      'Hoje ele estaria completando 80 anos.',
      'Se chovesse, estaria em casa.',
      'Eu estaria mentindo.',
    ],
  },
  {
    ...base,
    id: 'pt/rumor/seria-o-autor',
    guards: ['no-if', 'not-reported'],
    confidence: 'likely',
    pattern:
      '((feridos|vítimas|mortos|presos|detidos) [<cue>seriam] (!#Participle)|#Determiner (motivo|motivação|mandante|alvo|pivô) .{0,4} [<cue>(seria|seriam)] (#Determiner|a|o|por)|[<cue>(seria|seriam|haveria|haveriam)] #Adverb? #Adverb? (envolvido|envolvida|envolvidos|controlado|controlada|comandado|comandada|chefiado|chefiada|liderado|liderada|financiado|financiada|casado|casada|investigado|investigada|investigados|o (alvo|autor|chefe|dono|motivo|mandante|responsável|pivô|pai)|a (causa|razão|responsável|mandante|pivô|dona|mãe|autora)|os (responsáveis|autores|donos|alvos|mandantes)|as (responsáveis|causas)|de (r|us|cerca|quase)|cerca|amigo|amiga|dono|dona|alvo|sócio|sócia|ligado|ligada|ligados|integrante|integrantes|membro|membros|ex_marido|ex_mulher|ex_namorado|ex_namorada|ex_companheiro|marido|irmão|primo|namorado|companheiro|conhecido (da|do)|um (acordo|plano|esquema|grupo|caso|romance|racha)|uma (crise|oferta|proposta|lista|briga|dívida|disputa)))',
    unless: [
      ...NOT_HEARSAY,
      '(quem|que|onde|como|quando|cujo) #Adverb? (seria|seriam)',
      '(e|que|depois|antes|então|logo|dia|ano|data|lá|ali) .{0,2} (seria|seriam)',
    ],
    hits: [
      'A soma seria de R$ 38 milhões.',
      'A vítima seria ex-mulher do suspeito.',
      'O alvo da gravação seria o dono da empresa, e o deputado seria sócio dele.',
      'Alguns dos feridos seriam estudantes.',
    ],
    misses: [
      'Em 1940, os presos seriam enviados para o Tarrafal.',
      'Seria injusto esquecer os músicos da orquestra.',
      'Não ficou claro quais bairros seriam alvo da obra.',
      'O filme de estreia seria escolhido por votação, mas venceu o bom senso.',
      'Seria preciso recuar a 2015 para encontrar um caso semelhante.',
      'A viagem seria de dez dias e o parque seria um dos maiores do mundo.',
      'Ele disse que seria bom para o país ter uma companhia mais forte.',
    ],
  },
  {
    ...base,
    id: 'pt/rumor/seria-entre-rumores',
    guards: ['no-if', 'not-reported', 'amid-rumor'],
    confidence: 'likely',
    pattern: `[<cue>${AMID}]`,
    unless: [
      ...NOT_HEARSAY,
      `(seria|seriam) #Adverb? ${JUDGEMENT}`,
      // What would follow from something, cost anybody, or be so by law; and what others reckon.
      `^(com|segundo|em caso|nesse|neste|para (os|as|muitos|alguns) .{0,1} (analistas|especialistas|economistas|observadores|pesquisas)) .{0,16} ${AMID}`,
      `(ninguém|nenhum|nenhuma|cada|qualquer|todos|tudo|vitória|derrota|empate|tempestade|reforma|lei|decreto|emenda|artigo|imposto|pesquisa|sondagem) .{0,8} ${AMID}`,
      `${AMID} .{0,15} (!o && !um && !do && !no && !ao && !pelo) (segundo|de acordo com)`,
      `${AMID} .{0,6} (só|apenas|somente|mas) (a|ao|com|em|por|após|se)`,
      '(quem|que|onde|como|quando|cujo) #Adverb? (seria|seriam|teria|teriam)',
    ],
    hits: [
      'Segundo o The Verge, a marca prepara um relógio. O ecrã seria redondo.',
      'Há rumores de uma nova consola. O aparelho teria dois comandos e custaria 300 euros.',
      'Há rumores de uma venda. O fundo aceitaria ceder um terço das ações.',
      'Há rumores de uma nova consola. O modelo custaria 300 euros no segundo semestre.',
    ],
    misses: [
      'Há rumores de uma venda. Ninguém aceitaria tal preço.',
      'Há rumores de uma venda. O sócio foi avisado de que a assembleia seria na terça.',
      'Há rumores de uma greve. Cada dia parado custaria um milhão.',
      'Há rumores de eleições. O partido ganharia dois lugares, segundo uma sondagem.',
      'Há rumores de uma nova consola. Olha, seria lindo.',
      'Há rumores de uma troca. O comentador considera que o extremo seria útil ao plantel.',
      'O ecrã seria redondo.',
      'Há rumores de uma nova consola. Seria bom para o mercado.',
      'Há rumores de uma venda. Os interessados teriam até março para entregar propostas.',
    ],
  },
  {
    ...base,
    id: 'pt/rumor/estara-interessado',
    guards: ['no-if', 'not-reported'],
    confidence: 'likely',
    pattern:
      '((em causa|na origem|por trás|por detrás) [<cue>(estará|estarão)]|[<cue>(estará|estarão)] #Adverb? #Adverb? (disposto|disposta|dispostos|interessado|interessada|interessados|perto de|próximo de|a negociar|a ponderar|a preparar|a estudar|a pedir|a exigir|a equacionar|a avaliar|a ultimar|de saída|a um passo|em negociações|em conversações|na mira|iminente|irredutível|a caminho (de|do|da)|relacionado|relacionada|relacionados|relacionadas|na origem|por trás|por detrás))',
    unless: [
      '(até|quando|dentro de|assim que|amanhã|em breve|no próximo|na próxima|se) .{0,12} (estará|estarão)',
      '(estará|estarão) .{0,10} (amanhã|em breve|no próximo|na próxima|quando|nos próximos|nas próximas|partir (de|do|da|das)|até (à|ao|segunda|terça|quarta|quinta|sexta|sábado|domingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira)|(na|no|esta|este|à|ao) (segunda|terça|quarta|quinta|sexta|sábado|domingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira))',
    ],
    hits: [
      'O clube estará disposto a pagar cinco milhões de euros pelo lateral.',
      'Um curto-circuito estará na origem do incêndio.',
      'O clube estará a pedir vinte milhões pelo médio.',
      'As falhas estarão relacionadas com uma peça gasta.',
    ],
    misses: [
      'O bar estará aberto no domingo.',
      'Amanhã o ministro estará perto de Évora.',
      'O Governo estará a ultimar o plano até sexta.',
      'A equipa estará a avaliar os danos nos próximos dias.',
      'A polícia estará a preparar a operação a partir de março.',
      'A equipa estará a avaliar os danos na terça-feira.',
    ],
  },
];
