/**
 * A flat pattern against words, as compromise matches: from left to right without stepping back, a gap up to the next
 * word that fits, an optional word taken unless the element behind it needs it. Linear in the number of words.
 */
import type { Element } from './element.ts';
import type { FlatPattern } from './pattern.ts';
import type { Token } from './tokens.ts';

/** Token indices `[start, end)` of a match, and of its cue. */
interface FlatMatch {
  readonly start: number;
  readonly end: number;
  readonly cueStart: number;
  readonly cueEnd: number;
}

/** One try, from one word on; one object for all of them, so that none is made for each. */
class Attempt {
  private at = 0;
  private element = 0;
  private elements: readonly Element[] = [];
  private atEnd = false;
  private cueStart = 0;
  private cueEnd = 0;
  private tokens: readonly Token[] = [];
  private to = 0;

  /** Takes the words before `to` and a pattern in place of those that it had. */
  begin(tokens: readonly Token[], to: number, { elements, atEnd, cueStart, cueEnd }: FlatPattern): void {
    this.elements = elements;
    this.atEnd = atEnd;
    this.cueStart = cueStart;
    this.cueEnd = cueEnd;
    this.tokens = tokens;
    this.to = to;
  }

  /** @returns the match that starts at a word, or `null` */
  from(start: number): FlatMatch | null {
    const { elements, cueStart, cueEnd } = this;
    let cueFrom = start;
    let cueTo = -1;
    this.at = start;
    for (this.element = 0; this.element < elements.length; this.element += 1) {
      if (this.element <= cueStart) cueFrom = this.at;
      if (this.element >= cueEnd && cueTo < 0) cueTo = this.at;
      if (this.at >= this.to) {
        if (this.areOptional()) break;
        return null;
      }
      if (!this.step(elements[this.element] as Element, start)) return null;
      if (this.element >= cueEnd && cueTo < 0) cueTo = this.at - 1;
    }
    if (this.at === start) return null;
    return { start, end: this.at, cueStart: cueFrom, cueEnd: cueTo < 0 ? this.at : cueTo };
  }

  /** Whether the elements that are left may all take nothing. */
  private areOptional(): boolean {
    const { elements } = this;
    for (let k = this.element; k < elements.length; k += 1) if (elements[k]?.least !== 0) return false;
    return true;
  }

  /** Whether the element at an index takes the word at another. */
  private fits(element: number, at: number): boolean {
    const { elements, atEnd } = this;
    const wanted = elements[element];
    const token = this.tokens[at];
    if (!wanted || !token) return false;
    const closes = atEnd && element === elements.length - 1 && !wanted.any && wanted.most === 1;
    if (closes && at !== this.to - 1) return false;
    return wanted.takes(token);
  }

  private step(element: Element, start: number): boolean {
    if (element.any && element.most > 1) return this.skip(element, start);
    if (!this.fits(this.element, this.at)) return element.least === 0;
    this.at += 1;
    if (element.least === 0 && this.isNeededNext()) {
      this.element += 1;
      return true;
    }
    if (element.most > 1) return this.repeat(element);
    return true;
  }

  /** An optional element took a word which the next element takes too, and that finds no other: it is the next one's. */
  private isNeededNext(): boolean {
    return this.fits(this.element + 1, this.at - 1) && !this.fits(this.element + 1, this.at);
  }

  /** Goes on with an element that takes several words, until the next element fits. */
  private repeat({ least, most }: Element): boolean {
    let count = 1;
    for (; count < most && this.at < this.to; count += 1, this.at += 1) {
      if (count >= least && this.fits(this.element + 1, this.at)) break;
      if (!this.fits(this.element, this.at)) break;
    }
    return count >= least;
  }

  /** Steps over a gap: up to the first word that the next element takes, or as far as the gap may reach. */
  private skip({ least, most }: Element, start: number): boolean {
    let end = this.at;
    const last = this.element + 1 === this.elements.length;
    if (last) end = this.to;
    else while (end < this.to && !this.fits(this.element + 1, end)) end += 1;
    if ((!last && end === this.to) || end === start || end - this.at < least) return false;
    this.at = Math.min(end, this.at + most);
    return true;
  }
}

const attempt = new Attempt();
const NO_MATCHES: readonly FlatMatch[] = [];

/**
 * @param from index of the first word that a match may have
 * @param to index behind the last
 * @param last index of the last word with which a match may begin
 * @returns matches in order, none of which overlap
 */
export function matchFlat(
  tokens: readonly Token[],
  from: number,
  to: number,
  pattern: FlatPattern,
  last: number = to - 1,
): readonly FlatMatch[] {
  let found: FlatMatch[] | null = null;
  attempt.begin(tokens, to, pattern);
  const first = pattern.elements[0];
  const sure = first && first.least > 0 && !first.any ? first : null;
  for (let start = from; start <= last && start < to; start += 1) {
    // Most words open no match.
    if (sure && !sure.takes(tokens[start] as Token)) {
      if (pattern.atStart) break;
      continue;
    }
    const match = attempt.from(start);
    if (match && (!pattern.atEnd || match.end === to)) {
      found ??= [];
      found.push(match);
    }
    if (pattern.atStart) break;
    if (match && match.end - 1 > start) start = match.end - 1;
  }
  return found ?? NO_MATCHES;
}
