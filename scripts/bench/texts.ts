import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, analyze, type Block } from '../../src/engine/index.ts';
import { readText } from '../read-article.ts';

/** Every `text.txt` one level below a folder, by name. */
export function articlesIn(folder: string): Article[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((id) => join(folder, id, 'text.txt'))
    .filter((file) => existsSync(file))
    .sort()
    .map((file) => readText(readFileSync(file, 'utf8')).article);
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

export const charactersOf = (articles: readonly Article[]): number =>
  articles.reduce((sum, { blocks }) => sum + lengthOf(blocks), 0);

/** The blocks of all articles in the language that has most of them. */
function blocksOfOneLanguage(articles: readonly Article[]): readonly Block[] {
  const byLanguage = new Map<string, Block[]>();
  for (const article of articles) {
    const { language } = analyze(article);
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), ...article.blocks]);
  }
  const [largest = []] = [...byLanguage.values()].sort((a, b) => lengthOf(b) - lengthOf(a));
  return largest;
}

/** One article of a given size: the same blocks over and over. */
export function enlarge(articles: readonly Article[], size: number): Article {
  const source = blocksOfOneLanguage(articles);
  const blocks: Block[] = [];
  let length = 0;
  for (let k = 0; length < size && source.length > 0; k += 1) {
    const block = source[k % source.length];
    if (!block) break;
    const text = block.text.slice(0, size - length);
    blocks.push({ ...block, text });
    length += text.length;
  }
  return { blocks };
}

/** Prose in which nobody says, denies or reports anything; sixty words or so a language. */
const PROSE: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The path leaves the village behind the mill and follows the stream for about two miles. In spring the banks are yellow with primroses, and the water is high enough to turn the old wheel. A wooden bridge leads to the far side, where the wood begins.',
    'Take the larger track to the left and climb slowly between the beeches. After an hour the trees grow thinner and the valley lies open. On clear days the sea is a thin silver line, and small white houses stand along the harbor like teeth.',
  ],
  it: [
    'Il sentiero lascia il paese dietro il mulino e segue il torrente per circa tre chilometri. In primavera le rive sono gialle di primule e l’acqua è abbastanza alta da muovere la vecchia ruota. Un ponte di legno porta dall’altra parte, dove comincia il bosco.',
    'Si prende la strada più larga a sinistra e si sale piano tra i faggi. Dopo un’ora gli alberi si fanno più radi e la valle si apre. Nelle giornate limpide il mare è una sottile linea d’argento, con le case bianche lungo il porto.',
  ],
  es: [
    'El sendero deja el pueblo detrás del molino y sigue el arroyo unos tres kilómetros. En primavera las orillas se llenan de prímulas y el agua sube lo bastante para mover la vieja rueda. Un puente de madera lleva al otro lado, donde empieza el bosque.',
    'Se toma el camino más ancho a la izquierda y se sube despacio entre las hayas. Al cabo de una hora los árboles ralean y el valle se abre. En los días limpios el mar es una línea de plata, con casas blancas junto al puerto.',
  ],
  fr: [
    'Le sentier quitte le village derrière le moulin et suit le ruisseau pendant trois kilomètres. Au printemps les rives sont jaunes de primevères et l’eau monte assez pour tourner la vieille roue. Un pont de bois mène sur l’autre bord, où commence la forêt.',
    'On prend le chemin le plus large à gauche et on monte lentement entre les hêtres. Au bout d’une heure les arbres s’espacent et la vallée s’ouvre. Par temps clair la mer est une mince ligne d’argent, avec des maisons blanches le long du port.',
  ],
  de: [
    'Der Pfad verlässt das Dorf hinter der Mühle und folgt dem Bach etwa drei Kilometer weit. Im Frühling sind die Ufer gelb von Primeln, und das Wasser steht hoch genug, um das alte Rad zu drehen. Eine hölzerne Brücke führt auf die andere Seite, wo der Wald beginnt.',
    'Man nimmt den breiteren Weg zur Linken und steigt langsam zwischen den Buchen hinauf. Nach einer Stunde werden die Bäume lichter, und das Tal liegt offen da. An klaren Tagen ist das Meer ein dünner silberner Strich, mit weißen Häusern am Hafen.',
  ],
  pt: [
    'O caminho deixa a aldeia atrás do moinho e segue o ribeiro por uns três quilômetros. Na primavera as margens ficam amarelas de prímulas e a água sobe o bastante para mover a velha roda. Uma ponte de madeira leva ao outro lado, onde começa a mata.',
    'Toma-se a estrada mais larga à esquerda e sobe-se devagar entre as faias. Depois de uma hora as árvores rareiam e o vale se abre. Nos dias limpos o mar é uma fina linha de prata, com casas brancas ao longo do porto.',
  ],
};

/** Characters of an article of such prose. */
const FREE_SIZE = 20_000;

/** An article without cues in each language. */
export function cueFreeArticle(): Article[] {
  return Object.entries(PROSE).map(([lang, paragraphs]) => {
    const blocks: Block[] = [];
    for (let length = 0; length < FREE_SIZE; length += lengthOf(blocks.slice(-1))) {
      blocks.push({ text: paragraphs[blocks.length % paragraphs.length] ?? '', role: 'paragraph' });
    }
    return { blocks, lang };
  });
}
