/** The hand-written chapters of the manual, in the order in which its first page names them. */
export const CHAPTERS = ['editing', 'translating', 'keeping', 'developing'] as const;
export type Chapter = (typeof CHAPTERS)[number];
