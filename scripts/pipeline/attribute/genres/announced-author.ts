import type { Paragraph } from '../paragraph.ts';
import { sourceAt } from '../sources/source.ts';
import { isStrong, type Reading, type Source } from '../sources/source-kinds.ts';
import { announcementOf, authorPlaces } from './announcement.ts';

/** Whom a line names that announces the words of a writing («متن پیام X به این شرح است:»); null where it names nobody. */
export function announcedAuthor({ line }: Paragraph, reading: Reading): Source | null {
  if (announcementOf(line.text) !== 'clause') return null;
  for (const place of authorPlaces(line.text)) {
    const source = sourceAt(line, place, reading);
    if (isStrong(source)) return source;
  }
  return null;
}
