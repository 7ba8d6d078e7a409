/** Given names that are places too, in small letters: "Austin Police" is no person. */
export const PLACES: ReadonlySet<string> = new Set(
  'austin charlotte jordan sydney madison jackson houston orlando victoria florence paris lincoln chester chelsea georgia virginia carolina israel india kenya brooklyn dallas phoenix santiago adelaide hamilton troy eugene aurora savannah cleveland lancaster salem kent devon preston wellington nelson leon valencia lourdes milan london marion asia america san santa'.split(
    ' ',
  ),
);
