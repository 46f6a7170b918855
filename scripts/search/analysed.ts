import { analyse, type Term } from '../../src/text/words/analyse.ts';

/** How many texts are remembered: a document's title, speakers and occasions come again with each of its segments. */
const REMEMBERED = 500;
const known = new Map<string, readonly Term[]>();

/** The words of a text, as `analyse` tells them, which takes most of the time of indexing. */
export function analysed(text: string): readonly Term[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const terms = analyse(text);
  if (known.size >= REMEMBERED) known.clear();
  known.set(text, terms);
  return terms;
}
