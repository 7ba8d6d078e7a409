/** What stands before the name of a club: "FC Orlen". */
export const CLUB = /^(?:A?FC|AC|AS|CD|CF|FK|OGC|RC|SC|SK|SL|SSC?|SSV|SV|TSG|TSV|US|VfB|VfL)$/;
