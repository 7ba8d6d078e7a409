/** Without the final period, lower case. */
export const abbreviations =
  'm mm mr mme mmes mlle mlles me mes dr drs pr prs prof st ste sts stes mgr mgrs abbé cdt gal gén lt lieut capt adj sgt sgt-chef maj amb av bd boul bld pl sq fg rte ch imp res bât app apt esc tél fax ex env approx p pp pg t al chap chapt sect fig réf éd éds coll trad cf c.-à-d c.à.d i.e e.g id ibid op cit vs v n no nos nº n° num janv févr fév avr juil juill sept oct nov déc lun ven sam dim h min sec km hab ha kg mn nb min max moy prés dir dép rég arr gouv min sén secr adm assoc éts dépt min intro suppl suiv rubr rem prov féd comm conf'.split(
    ' ',
  );

/** Those that may also end a sentence. */
export const finalAbbreviations =
  'etc s.a s.a.s s.a.r.l inc ltée cie co corp ltd av.j.-c j.-c a.m p.m u.e o.n.u u.s é.-u m.d ph.d'.split(' ');
