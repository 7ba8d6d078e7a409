/** Without the final period, lower case. */
export const abbreviations = (
  'sig sigg sig.ra sig.na dott dott.ssa dr dr.ssa prof prof.ssa proff avv avv.ti ing arch geom rag on sen min pres segr vice gen col magg cap ten s.ten ' +
  'mar brig app amm com.te cav comm uff gr.uff mons card don p fr s ss rev s.e s.em s.s ss.mm ecc.za n nn num nr art artt cit op.cit loc.cit vol voll ' +
  'pag pagg p.es es p.e cfr cf vd v fig figg tab tav cap par capp sez lett all ed edd ediz trad rist ca c.a circa tel cell fax int ab abit ' +
  'gen genn feb febb mar apr mag giu lug ago sett ott nov dic lun mart merc giov ven sab dom a.c d.c sec secc ' +
  'mln mld mil mrd v.le p.za p.zza c.so l.go p.le loc fraz prov reg com circ lic ist univ dip dipt fac cod cod.fisc c.p c.p.p c.c c.p.c d.l d.lgs d.p.r d.p.c.m ' +
  'd.m l.r g.u c.d a.d c.t d.s d.g c.d.a m.llo ved cd cosidd coll ag az aut ass assoc soc soc.coop fam st ste s.ta u.s b jr sr mr mrs ms st vs'
).split(' ');

/** Those that may also end a sentence. */
export const finalAbbreviations =
  'ecc etc s.p.a s.r.l spa srl s.a s.n.c s.a.s inc ltd corp co a.m p.m u.s.a u.s u.e o.n.u n.d.r ndr set app coop min'.split(
    ' ',
  );
