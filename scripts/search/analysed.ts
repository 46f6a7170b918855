import { remembering } from '../../src/text/remember.ts';
import { analyse } from '../../src/text/words/analyse.ts';

/** How many texts are remembered: a document's title, speakers and occasions come again with each of its segments. */
const REMEMBERED = 500;

/** The words of a text, as `analyse` tells them, which takes most of the time of indexing. */
export const analysed = remembering({ most: REMEMBERED, keyOf: (text: string) => text }, analyse);
