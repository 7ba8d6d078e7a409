/** Acronyms of bodies that are no companies, in any language. */
export const PUBLIC_BODIES: ReadonlySet<string> = new Set(
  'FBI CIA NSA NASA NATO OTAN UN UNO ONU EU UE WHO OMS IMF FMI IWF ECB BCE EZB NHS SEC FTC FDA CDC EPA FAA IRS DOJ UEFA FIFA'.split(
    ' ',
  ),
);
