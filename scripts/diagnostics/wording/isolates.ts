const LRI = '\u2066';
const RLI = '\u2067';
const FSI = '\u2068';
const PDI = '\u2069';

/** A line whose first letter is Latin, and in no isolate: code that stands on a line of its own. */
const CODE = /^[^\p{L}\u2066-\u2069]*(?:[A-Za-z]|$)/u;
/** Letters and digits that would be set in another order within a Persian line. */
const LATIN = /[A-Za-z0-9]/;

/** A stretch of a Persian sentence without Persian letters and signs, from a sign that can be seen to another one. */
const STRETCH = /[\x21-\x7E…](?:[\x20-\x7E…]*[\x21-\x7E…])?/g;

/** What stands around a stretch and belongs to the Persian sentence: «(people.yaml)», «in people.yaml.», «. FILE», but not the point of «.gitignore». */
const AROUND = /^((?:[.:)!,;]+ +)?[(]*)([\s\S]*?)([.:)!,;]*)$/;

/** A part of a Persian sentence, such as the name of a file, that keeps its own order of letters. */
export const isolated = (text: string): string => (LATIN.test(text) ? `${FSI}${text}${PDI}` : text);

/** A line of code within a Persian sentence: it is set from left to right, also where it begins with Persian words. */
export const isolatedCode = (text: string): string => (LATIN.test(text) ? `${LRI}${text}${PDI}` : text);

/** The words of a Persian sentence between its parts: names of files, keys and commands among them are isolated. */
export const isolatedLatin = (text: string): string =>
  text.replace(STRETCH, (stretch) => {
    const [, before = '', inner = '', after = ''] = AROUND.exec(stretch) ?? [];
    return LATIN.test(inner) ? `${before}${LRI}${inner}${PDI}${after}` : stretch;
  });

/**
 * A line for a terminal, which sets every line from left to right unless it is told otherwise: a Persian one is put from right to
 * left. A line of code stays as it is, so that it can be copied.
 */
export const fromRightToLeft = (line: string): string => (CODE.test(line) ? line : `${RLI}${line}${PDI}`);
