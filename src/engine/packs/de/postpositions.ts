/** What stands behind a name and governs it: "Orbis zufolge". */
export const postpositions: readonly string[] = ['gemäß', 'nach', 'zufolge'];
