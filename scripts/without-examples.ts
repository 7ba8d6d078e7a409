import type { Plugin } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Property extends Node {
  readonly key: Node & { readonly name?: string };
  readonly value: Node;
}

const EXAMPLES: ReadonlySet<string | undefined> = new Set(['hits', 'misses']);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

const isExample = (node: Node): node is Property =>
  node.type === 'Property' && EXAMPLES.has((node as Property).key.name);

/** The lists of examples in a module, in order. */
function exampleLists(root: Node): Node[] {
  const lists: Node[] = [];
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (Array.isArray(node)) waiting.push(...node);
    else if (isNode(node) && isExample(node) && node.value.type === 'ArrayExpression') lists.push(node.value);
    else if (isNode(node)) waiting.push(...Object.values(node));
  }
  return lists.sort((a, b) => a.start - b.start);
}

/**
 * Leaves the examples of the cue rows out of the extension: they prove the rows in the tests, and would be half of
 * what a browser loads.
 */
export function withoutExamples(): Plugin {
  return {
    name: 'without-examples',
    enforce: 'post',
    transform(code, id) {
      if (!/\/src\/engine\/packs\/\w+\/[\w-]+\.ts$/.test(id)) return;
      let kept = '';
      let from = 0;
      for (const { start, end } of exampleLists(this.parse(code))) {
        kept += `${code.slice(from, start)}[]`;
        from = end;
      }
      return from === 0 ? undefined : { code: kept + code.slice(from), map: null };
    },
  };
}
