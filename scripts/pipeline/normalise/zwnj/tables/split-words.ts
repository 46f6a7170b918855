/** The words of a list that is written with spaces and line ends between them. */
export const splitWords = (list: string): readonly string[] => list.trim().split(/\s+/);
