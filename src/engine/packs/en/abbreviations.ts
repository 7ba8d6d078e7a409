/** Without the final period, lower case. */
export const abbreviations =
  'mr mrs ms dr prof st jr sr gov gen sen rep lt col sgt capt cmdr adm maj rev hon pres supt insp det messrs mt ft vs v no nos vol fig ed eds approx est dept univ ave blvd rd jan feb mar apr jun jul aug sept sep oct nov dec e.g i.e cf viz al'.split(
    ' ',
  );

/** Those that may also end a sentence. */
export const finalAbbreviations = 'inc corp co ltd llc plc bros etc a.m p.m u.s u.k u.n d.c e.u'.split(' ');
