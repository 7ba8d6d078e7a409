/** What firms have behind their names, in any language, in small letters and without periods. */
const FORMS: ReadonlySet<string> = new Set(
  'ag co corp corporation gmbh group holding holdings inc kg llc ltd ltda nv plc sa sal sas sarl se sl slu spa srl sru'.split(
    ' ',
  ),
);

/** Whether a word in small letters is a legal form: "inc", "s.p.a". */
export const isLegalForm = (word: string): boolean => FORMS.has(word.replaceAll('.', ''));

/** What firms of any country call their trade at the end of their names. */
const TRADES: ReadonlySet<string> = new Set(
  'airlines airways biotech brands communications energy entertainment films financial foods games health healthcare industries insurance laboratories labs logistics media mobility motors networks payments pharma pharmaceuticals pictures properties records resorts resources restaurants retail robotics securities semiconductor semiconductors software solutions studios telecom therapeutics ventures'.split(
    ' ',
  ),
);

/** Whether a word in small letters, at the end of a name of several, makes it a firm's: "Carver Health". */
export const isTrade = (word: string): boolean => TRADES.has(word);

/** A name in small letters without its periods and its legal form: "Comcast Corp" is Comcast. */
export function withoutLegalForm(name: string): string {
  const plain = name.replaceAll('.', '');
  const last = plain.lastIndexOf(' ');
  return last > 0 && FORMS.has(plain.slice(last + 1)) ? plain.slice(0, last) : plain;
}
