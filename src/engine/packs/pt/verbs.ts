/**
 * Verb forms that the word classes are made of: the third persons of the tenses that news uses (present, simple past,
 * imperfect, pluperfect), participles and gerunds. Regular verbs are given by their infinitive; these persons of
 * "-car", "-çar", "-gar" and "-cer" keep their spelling.
 */
const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  ar: words('a am ou aram ava avam ara'),
  er: words('e em eu eram ia iam era'),
  ir: words('e em iu iram ia iam ira'),
};
const PARTICIPLE: Readonly<Record<string, string>> = { ar: 'ado', er: 'ido', ir: 'ido' };

const cut = (infinitive: string): readonly [stem: string, ending: string] => [
  infinitive.slice(0, -2),
  infinitive.slice(-2),
];

/** "afirmar": afirma, afirmam, afirmou, afirmaram, afirmava, afirmavam, afirmara. */
export const finite = (infinitives: string): string[] =>
  words(infinitives).flatMap((infinitive) => {
    const [stem, ending] = cut(infinitive);
    return (ENDINGS[ending] ?? []).map((person) => stem + person);
  });

/** "afirmar": afirmado. */
export const participles = (infinitives: string): string[] =>
  words(infinitives).map((infinitive) => {
    const [stem, ending] = cut(infinitive);
    return stem + (PARTICIPLE[ending] ?? '');
  });

/** "afirmar": afirmando. */
export const gerunds = (infinitives: string): string[] =>
  words(infinitives).map((infinitive) => `${infinitive.slice(0, -1)}ndo`);

/** All genders and numbers of participles in -o. */
export const agreeing = (masculine: readonly string[]): string[] =>
  masculine.flatMap((form) => ['o', 'a', 'os', 'as'].map((ending) => form.slice(0, -1) + ending));

const SAY =
  'afirmar declarar explicar ressaltar ressalvar destacar frisar salientar sublinhar acrescentar complementar relatar assegurar argumentar alegar reiterar reafirmar informar comunicar enfatizar ponderar pontuar detalhar justificar adiantar realçar vincar assinalar especificar desabafar clarificar elucidar retrucar esclarecer garantir divulgar noticiar responder reagir revelar rebater';
const SAY_IRREGULAR =
  'diz dizem disse disseram dizia diziam dissera refere referem referiu referiram referia referiam prossegue prosseguiu prosseguiram';

/** Verbs that hand on what somebody says, whoever their subject is. */
export const say = [
  ...finite(SAY).filter((form) => !/^(?:divulg|notici|ponderav|reag(?:e|em|ia|iam|ira)$)/.test(form)),
  ...words(SAY_IRREGULAR),
];
export const sayParticiples = [...participles(SAY), ...words('dito referido')];
export const sayGerunds = [...gerunds(SAY), ...words('dizendo referindo')];

const WEAK =
  'apontar indicar lembrar recordar observar contar comentar completar estimar alertar avisar sinalizar sustentar reforçar criticar lamentar atestar precisar replicar jurar defender prometer responder advertir repetir divulgar publicar noticiar denunciar ponderar rebater revelar antecipar citar avançar postar tuitar twittar acentuar';
/** Verbs that say something only beside "que", an infinitive or a quotation: "apontou que", "lembra o banco". */
export const weakSay = [
  ...finite(WEAK),
  ...words(
    'adverte advertem repete repetem escreve escrevem escreveu escreveram escrevia conclui concluem concluiu concluíram insiste insistem insistiu insistiram pede pedem pediu pediram resume resumiu agradece agradeceu argui rebate propõe propôs lê explicita sugere sugeriu finaliza finalizou descreve descreveu',
  ),
];
export const weakParticiples = [...participles(WEAK), ...words('escrito concluído insistido pedido sugerido')];

const CONFIRM = 'confirmar anunciar oficializar ratificar corroborar admitir';
/** Verbs by which a named person too stands behind a claim. */
export const confirm = finite(CONFIRM);
export const confirmParticiples = participles(CONFIRM);
export const confirmGerunds = gerunds(CONFIRM);

const REPORT =
  'noticiar relatar revelar publicar divulgar apurar adiantar avançar antecipar citar reportar veicular mostrar garantir contar apontar indicar informar afirmar destacar assegurar falar cravar estampar detalhar descobrir trazer';
/** What outlets do. */
export const report = [
  ...finite(REPORT).filter((form) => !form.startsWith('traz')),
  ...words(
    'expõe expôs expuseram escreve escrevem escreveu escreveram escrevia descreve descrevem descreveu diz dizem disse disseram dizia traz trazem trouxe dá deu ouviu soube sabe refere referem referiu',
  ),
];
export const reportParticiples = [...participles(REPORT), ...words('escrito descrito dito sabido referido')];

const WHISPER =
  'relatar contar revelar apontar indicar avaliar acreditar considerar comentar falar sustentar garantir confidenciar sussurrar cogitar confirmar anunciar estimar lembrar criticar detalhar narrar admitir reconhecer descrever temer apostar esperar antecipar afastar descartar negar';
/** What people who want no name do, beside the verbs of saying. */
export const whisper = [
  ...finite(WHISPER),
  ...words('sugere sugerem sugeriu sugeriram creem preveem veem prevê vê dão dá deu deram alertam mencionam mencionou'),
];
export const whisperParticiples = participles(WHISPER);

export const deny = [
  ...finite('negar rechaçar refutar'),
  ...words(
    'desmente desmentem desmentiu desmentiram desmentia desmentiam desmentira repele repelem repeliu repudia repudiam repudiou repudiaram',
  ),
];
export const denyParticiples = words('negado desmentido rechaçado refutado repelido');
