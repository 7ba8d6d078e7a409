/** Without the final period, lower case. */
export const abbreviations = (
  'sr sra srs sras srta dr dra drs dras prof profa prof.ª prof.a profs eng enga engª arq adv exmo exma ilmo ilma rev pe fr d dom dep sen gov min pres sec gen cel ten maj cap sgt cb alm brig des proc del com comte emb ' +
  'v.exa v.ex.ª s.exa s.a.r st sto sta stº av r al pça pç trav estr rod km tel fax cel ap apto nº n n.º nr no núm num art arts inc par p pp pág págs pag vol ed eds cap caps fig figs tab cf cfr vd vs ex p.ex obs ref refs ' +
  'jan fev mar abr mai jun jul ago set out nov dez seg ter qua qui sex sáb dom a.c d.c séc sécs mil mi bi tri milh hab aprox máx mín dir esq int ext adj subst fem masc sing plur nac intl univ inst fac dept depto dep.to coord subsec subs ' +
  'bros jr sr.ª sr.a dr.ª dr.a mr mrs ms cia c.ia ass assoc fed cons cód c.p c.c c.p.p d.l d.r d.o.u proc.º reg cons.º eng.º arq.º'
).split(' ');

/** Those that may also end a sentence. */
export const finalAbbreviations =
  'etc ltda lda s.a s.a.d s/a cia jr inc ltd corp co e.u.a eua a.m p.m u.s u.e i.e n.r n.e sen'.split(' ');
