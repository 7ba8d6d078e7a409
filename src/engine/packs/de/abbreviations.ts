/** Without the final period, lower case. */
export const abbreviations =
  `dr prof hr hrn fr frl st hl mag ing dipl dipl.-ing phil med jur rer nat habil h.c hon em univ dir gen maj hptm oblt lt col sgt kard bsch abg stv stellv vors vorst geschf ges
  z.b z. u.a u. d.h d. i.d.r i. v.a v. o.ä o. s.o s. s.u m.e i.e e.v a.g a.d a. b.b p.a ca bzw evtl ggf inkl exkl zzgl abzgl max min mind rd sog vgl bspw insb insbes eigtl allg ausschl einschl entspr ehem eh gem geb gest verh verw verst urspr vermutl voraussichtl wg wiss zt zzt z.t z.zt zul lt
  jan feb mär mrz apr jun jul aug sept sep okt nov dez jän mo di mi do fr sa so nr nrn art abs aufl ausg bd bde hrsg hg kap ziff tab abb anm anh beil fn ff f s sp str pl tel mob fax postf std min sek tsd mio mrd bio mill eur chf usd kfz pkw lkw co vs al cf`.split(
    /\s+/,
  );

/** Those that may also end a sentence. */
export const finalAbbreviations = 'usw etc usf u.v.m u.s.w e.v a.g a.d jh jhs jhd inc corp ltd'.split(' ');
