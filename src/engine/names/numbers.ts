/** Words for two to ten, in order; "one" is an article in most languages and counts nobody. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'two three four five six seven eight nine ten',
  it: 'due tre quattro cinque sei sette otto nove dieci',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez',
  fr: 'deux trois quatre cinq six sept huit neuf dix',
  de: 'zwei drei vier fünf sechs sieben acht neun zehn',
  pt: 'dois três quatro cinco seis sete oito nove dez',
};
/** Feminine forms beside them. */
const OTHERS: Readonly<Record<string, number>> = { duas: 2 };

/** The number that a word stands for in a language, from two to ten. */
export function numberOfWord(word: string, language: string): number | undefined {
  const place = (WORDS[language] ?? '').split(' ').indexOf(word);
  return place < 0 ? OTHERS[word] : place + 2;
}
