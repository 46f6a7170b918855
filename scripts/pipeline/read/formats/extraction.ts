import { formatOf } from '../../../../src/schemas/formats.ts';
import type { Encoding } from '../../../../src/schemas/primitives.ts';
import { decode } from '../decode.ts';
import { markdownText } from './markdown-text.ts';
import type { TakenOut } from './taken-out.ts';
import { htmlText } from './web-page.ts';
import { type WordParts, wordText } from './word-text.ts';

/** The text that was taken out of a file of another format than plain text, or the reason why there is none. */
export type Extraction =
  | (TakenOut & { readonly encoding: Encoding })
  | { readonly trouble: 'unreadable' | 'undecodable' | 'too slow' | 'too large' | 'too deep' };

/**
 * Takes the text out of a file by its name. `parts` has the XML of a Word file, null where it could not be unpacked.
 * It takes as long as the libraries take: whoever cannot wait watches over it (`scripts/machine/extraction/`).
 */
export function extract(path: string, bytes: Uint8Array, parts: WordParts | null): Extraction {
  try {
    if (formatOf(path) === 'word')
      return parts === null ? { trouble: 'unreadable' } : { encoding: 'utf-8', ...wordText(parts) };
    const { encoding, text } = decode(bytes);
    if (text === null) return { trouble: 'undecodable' };
    return { encoding, ...(formatOf(path) === 'markdown' ? markdownText(text) : htmlText(text)) };
  } catch (error) {
    // Too many calls within each other: the file is nested thousands of levels deep.
    const isDeep = error instanceof RangeError || (error as Error).cause instanceof RangeError;
    return { trouble: isDeep ? 'too deep' : 'unreadable' };
  }
}
