/** What firms have behind their names, in any language, in small letters and without periods. */
const FORMS: ReadonlySet<string> = new Set(
  'ag co corp corporation gmbh group holding holdings inc kg llc ltd ltda nv plc sa sal sas sarl se sl slu spa srl sru'.split(
    ' ',
  ),
);

/** Whether a word in small letters is a legal form: "inc", "s.p.a". */
export const isLegalForm = (word: string): boolean => FORMS.has(word.replaceAll('.', ''));

/** A name in small letters without its periods and its legal form: "Comcast Corp" is Comcast. */
export function withoutLegalForm(name: string): string {
  const plain = name.replaceAll('.', '');
  const last = plain.lastIndexOf(' ');
  return last > 0 && FORMS.has(plain.slice(last + 1)) ? plain.slice(0, last) : plain;
}
