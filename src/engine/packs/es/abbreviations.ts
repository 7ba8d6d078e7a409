/** Without the final period, lower case. */
export const abbreviations = (
  'sr sra srta sres sras dr dra dres dras d da dña lic licda ing arq prof profa mtro mtra pbro mons fr hno hna sto sta gral gen cnel tte cap cmdte sgto cab insp ' +
  'pdte pdta vpdte min sec srio dip sen gob excmo excma ilmo ilma mgr rvdo rvda gdor adm admón dir dpto depto dept ' +
  'av avda c pza pº cra ctra blvd col cl km núm nº n no nro art arts cap ed eds fig pág págs p pp vol vols cf cfr ej p.ej v vid vs aprox máx mín tel tfno fax ext apdo ' +
  'ene feb mar abr may jun jul ago sep sept oct nov dic lun mié jue vie sáb dom a.c d.c a.n.e siglo s ss st co cía hnos bs.as ee ee.uu rr.hh ff.aa jj.oo cc.oo dd.hh ' +
  'mill mdd mdp us jr b op ob univ fund asoc inst ntra atte prov mun dto izq dcha'
).split(' ');

/** Those that may also end a sentence. */
export const finalAbbreviations =
  'etc s.a s.l s.l.u s.a.u s.a.s s.r.l s.a.b c.v s.a.d sa sl inc ltd corp co a.m p.m ee.uu e.e.u.u u.s.a u.e o.n.u c.f f.c n.d.r n.de.r'.split(
    ' ',
  );
