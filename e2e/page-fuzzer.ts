/**
 * Damages a page's tree at random, then reads and marks it as the extension does. Runs inside a page: see fuzz.spec.ts.
 */
import { pick, randomFrom } from '../scripts/mutate.ts';
import type { Statement } from '../src/engine/types.ts';
import { findArticle, type PageBlock } from '../src/page/article.ts';
import { Painter } from '../src/page/painter.ts';
import { offsetOf, rangeOf, type TextMap } from '../src/page/text-map.ts';

/** A page that takes longer is given up by its reader (milliseconds). */
const LONGEST = 2000;
/** Spans that are tried in each block. */
const SPANS = 6;

const AROUND = [
  'span',
  'div',
  'p',
  'a',
  'b',
  'ruby',
  'bdo',
  'table',
  'template',
  'details',
  'select',
  'form',
  'svg',
  'math',
  'noscript',
  'iframe',
  'dialog',
  'slot',
  'x-box',
  'blockquote',
  'aside',
  'nav',
  'li',
  'textarea',
  'title',
  'frameset',
] as const;
const ATTRIBUTES: readonly (readonly [string, string])[] = [
  ['hidden', ''],
  ['aria-hidden', 'true'],
  ['dir', 'rtl'],
  ['lang', 'xx'],
  ['class', 'comments sidebar related caption'],
  ['id', 'article'],
  ['style', 'display:none'],
  ['style', 'display:contents'],
  ['style', 'position:fixed;left:-9999px'],
  ['style', 'visibility:hidden;float:left;white-space:pre'],
  ['style', 'content-visibility:hidden'],
  ['contenteditable', 'true'],
  ['role', 'article'],
  ['itemprop', 'articleBody'],
  ['href', 'javascript:0'],
  ['name', 'childNodes'],
];
const TEXTS = [
  '\u200b',
  '\u00ad',
  ' \n\t ',
  '\u202e',
  '\ud83d',
  'e\u0301',
  '“',
  '\u00a0',
  'x'.repeat(2000),
  '',
  '\u2028',
];
const TRAPS = ['childNodes', 'parentNode', 'nodeType', 'textContent', 'getAttribute', 'localName', 'children'];

type Damage = (node: Node, other: Node, random: () => number) => void;

function element(name: string): Element {
  return name === 'svg' || name === 'math'
    ? document.createElementNS(`http://www.w3.org/${name === 'svg' ? '2000/svg' : '1998/Math/MathML'}`, name)
    : document.createElement(name);
}

const DAMAGE: readonly Damage[] = [
  (node) => node.parentNode?.removeChild(node),
  (node, other) => other.appendChild(node.cloneNode(true)),
  (node, other) => other.parentNode?.insertBefore(node, other),
  (node, _, random) => {
    const around = element(pick(AROUND, random));
    node.parentNode?.replaceChild(around, node);
    around.appendChild(node);
  },
  (node, _, random) => {
    const [name, value] = pick(ATTRIBUTES, random);
    if (node instanceof Element) node.setAttribute(name, value);
  },
  (node, _, random) => {
    if (node instanceof Text && node.length > 1) node.splitText(Math.floor(random() * node.length));
  },
  (node, _, random) => node.parentNode?.insertBefore(document.createTextNode(pick(TEXTS, random)), node),
  (node, _, random) => {
    if (node instanceof Text) node.insertData(Math.floor(random() * node.length), pick(TEXTS, random));
  },
  (node) => node.parentNode?.insertBefore(document.createElement('br'), node),
  (node) => node.parentNode?.insertBefore(document.createComment('--> <script>'), node),
  (node) => {
    if (!(node instanceof HTMLDivElement || node instanceof HTMLParagraphElement) || node.shadowRoot) return;
    const root = node.attachShadow({ mode: 'open' });
    root.append('In the shadow. ', document.createElement('slot'));
  },
  (node, _, random) => {
    const form = document.createElement('form');
    const input = document.createElement('input');
    input.name = pick(TRAPS, random);
    node.parentNode?.replaceChild(form, node);
    form.append(input, node);
  },
  (node) => {
    let top = node.cloneNode(true);
    for (let depth = 0; depth < 200; depth += 1) {
      const around = document.createElement('span');
      around.append(top);
      top = around;
    }
    node.parentNode?.replaceChild(top, node);
  },
];

const isTrapped = (): boolean => TRAPS.some((name) => document.querySelector(`form [name="${name}"]`));

/** The nodes of the body, or of the document where the body is gone. */
function allNodes(): Node[] {
  const nodes: Node[] = [];
  const walker = document.createTreeWalker(document.body ?? document.documentElement);
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

function damage(random: () => number): void {
  for (let left = 1 + Math.floor(random() * 25); left > 0; left -= 1) {
    const nodes = allNodes();
    if (nodes.length === 0) return;
    try {
      pick(DAMAGE, random)(pick(nodes, random), pick(nodes, random), random);
    } catch {
      // The tree allows no such change here.
    }
  }
}

const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
/** Text as it counts in a block. A `<br>` and the border of an inline box have no text in a range. */
const bare = (text: string): string => text.replace(UNSEEN, '').replace(/\s+/g, '');

/** Whether all characters of `part` come in `whole` in their order: a range also holds what is hidden on the page. */
function comesIn(part: string, whole: string): boolean {
  let at = -1;
  for (const character of part) {
    at = whole.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** Whether a block is drawn from more than one tree, so that no range can follow its order. */
function isMixed({ pieces }: TextMap): boolean {
  const roots = new Set(pieces.map(({ node }) => node.getRootNode()));
  const hosts = pieces.some(({ node }) => {
    for (let around = node.parentElement; around; around = around.parentElement) if (around.shadowRoot) return true;
    return false;
  });
  return roots.size > 1 || hosts;
}

function spanFaults(map: TextMap, random: () => number): string[] {
  const start = Math.floor(random() * map.text.length);
  const end = start + 1 + Math.floor(random() * (map.text.length - start));
  const wanted = map.text.slice(start, end);
  // A sentence neither begins nor ends with a space, which may have no node, or one behind something hidden.
  if (/^\s|\s$/.test(wanted)) return [];
  const range = rangeOf(map, { start, end });
  if (!range) return [`no range for ${JSON.stringify(wanted)}`];
  if (isMixed(map)) return [];
  const faults: string[] = [];
  const back = offsetOf(map, range.startContainer, range.startOffset);
  if (back !== start) faults.push(`${start} comes back as ${back}`);
  const found = bare(String(range));
  const isSame = comesIn(bare(wanted), found) && found.at(-1) === bare(wanted).at(-1);
  return isSame ? faults : [...faults, `the range says ${JSON.stringify(found)}, the block ${JSON.stringify(wanted)}`];
}

const statementOn = (block: number, { text }: PageBlock, kind: Statement['kind']): Statement =>
  ({ id: String(block), kind, block, start: 0, end: text.length, text }) as Statement;

/** Marks every block and takes the marks away again. */
function paintAll(blocks: readonly PageBlock[]): void {
  const kinds = ['rumor', 'confirmation', 'no-comment', 'denial'] as const;
  const statements = blocks.map((block, at) => statementOn(at, block, kinds[at % kinds.length] ?? 'rumor'));
  const painter = new Painter(document);
  painter.paint(statements, blocks, { looks: {}, overview: true });
  painter.clear();
}

function runFaults(random: () => number): string[] {
  const before = document.documentElement?.outerHTML;
  const started = performance.now();
  const found = findArticle(document);
  const blocks = found.ok ? found.blocks : [];
  paintAll(blocks);
  const spent = performance.now() - started;
  const faults = spent > LONGEST ? [`took ${Math.round(spent)} ms`] : [];
  for (const { map } of blocks) {
    for (let left = SPANS; left > 0 && map.text !== ''; left -= 1) faults.push(...spanFaults(map, random));
  }
  if (document.documentElement?.outerHTML !== before) faults.push('the page was changed');
  if (CSS.highlights.size > 0) faults.push('marks were left behind');
  return faults;
}

/** What went wrong in some runs. */
export interface Outcome {
  /** Each with the seed that shows it again. */
  readonly faults: readonly string[];
  /** Runs in which there was an article to read. */
  readonly articles: number;
}

/**
 * Damages a page once for each seed and reads it.
 *
 * @param html the page; its scripts do not run
 */
export function fuzz(html: string, seeds: readonly number[]): Outcome {
  const faults: string[] = [];
  let articles = 0;
  for (const seed of seeds) {
    const random = randomFrom(seed);
    document.documentElement.innerHTML = html;
    damage(random);
    try {
      faults.push(...runFaults(random).map((fault) => `seed ${seed}: ${fault}`));
      if (findArticle(document).ok) articles += 1;
    } catch (error) {
      // Where a form's fields take the place of what a node is, nothing can be read, which the caller is to bear.
      if (!isTrapped()) faults.push(`seed ${seed}: ${error instanceof Error ? error.stack : error}`);
    }
  }
  return { faults, articles };
}

/** Damages the page as it stands. */
export function damageBy(seed: number): void {
  damage(randomFrom(seed));
}
