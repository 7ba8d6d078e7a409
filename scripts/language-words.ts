/** Finds words of a language in code that is to know none: what languages have is data in their packs. */
import { parseSync, Visitor } from 'vite';

/** Terms of the code itself: the values that its types name, "spokesperson", "refuse". */
export function termsIn(file: string, code: string): string[] {
  const terms: string[] = [];
  new Visitor({
    TSLiteralType({ literal }) {
      if (literal.type === 'Literal' && typeof literal.value === 'string') terms.push(literal.value);
    },
  }).visit(parseSync(file, code).program);
  return terms;
}

/** What letters of a pattern are no text: classes, escapes, ranges of letters, how a group looks. */
const SYNTAX = /\\[pP]\{\w+\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\\w|\[[^\]]*\p{L}-\p{L}[^\]]*\]/giu;

const isWritten = (text: string): boolean => /\p{L}/u.test(text.replace(SYNTAX, ''));

/** A class as patterns name it. */
const CLASS_SIGN = /^#/;

/** Arguments of these are no words either: forms of normalisation, flags, what a fault says. */
const NOT_READ: ReadonlySet<string> = new Set(['normalize', 'RegExp', 'Error']);

/**
 * The texts and patterns in code that hold letters and are no term.
 *
 * @param terms what the code's types name
 * @returns each as it is written
 * @throws where the code cannot be parsed
 */
export function wordsIn(file: string, code: string, terms: ReadonlySet<string>): string[] {
  const { program, errors } = parseSync(file, code);
  const [error] = errors;
  if (error) throw new Error(`${file}: ${error.message}`);
  const found: string[] = [];
  const passedOver: { readonly start: number; readonly end: number }[] = [];
  const add = (start: number, text: string): void => {
    if (!passedOver.some((part) => part.start <= start && start < part.end)) found.push(text);
  };
  new Visitor({
    ImportDeclaration: ({ source }) => passedOver.push(source),
    ExportNamedDeclaration: ({ source }) => source && passedOver.push(source),
    ExportAllDeclaration: ({ source }) => passedOver.push(source),
    TSLiteralType: (type) => passedOver.push(type),
    CallExpression({ callee, arguments: given }) {
      const { property } = callee as { property?: { name?: string } };
      if (NOT_READ.has(property?.name ?? '')) passedOver.push(...given);
    },
    NewExpression({ callee, arguments: given }) {
      if (callee.type === 'Identifier' && NOT_READ.has(callee.name))
        passedOver.push(...given.slice(callee.name === 'Error' ? 0 : 1));
    },
    Literal(literal) {
      if ('regex' in literal) {
        if (isWritten(literal.regex.pattern)) add(literal.start, literal.raw ?? '');
      } else if (
        typeof literal.value === 'string' &&
        isWritten(literal.value) &&
        !terms.has(literal.value.replace(CLASS_SIGN, ''))
      )
        add(literal.start, literal.value);
    },
    TemplateElement({ start, value }) {
      if (isWritten(value.cooked ?? value.raw)) add(start, value.raw);
    },
  }).visit(program);
  return found;
}
