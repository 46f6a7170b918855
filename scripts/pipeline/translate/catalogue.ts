import { type Catalogue, po } from 'gettext-parser';
import type { Identified } from '../identify/index.ts';

const HEADERS = {
  'Content-Type': 'text/plain; charset=UTF-8',
  'Content-Transfer-Encoding': '8bit',
  'MIME-Version': '1.0',
  Language: 'en',
};

/**
 * The text of an en.po with an entry for each segment, in order, its present Persian words as msgid. Translations
 * that `present` has are kept; entries for segments that are gone are left out.
 */
export function completeCatalogue(present: string | null, segments: readonly Identified[]): string {
  const catalogue: Catalogue =
    present === null ? { charset: 'utf-8', headers: HEADERS, translations: {} } : po.parse(present);
  const header = catalogue.translations[''] ?? { '': { msgid: '', msgstr: [''] } };
  const translations: Catalogue['translations'] = { '': header };
  for (const { id, line, edited } of segments) {
    const [known] = Object.values(catalogue.translations[id] ?? {});
    const entry = {
      ...known,
      msgctxt: id,
      msgid: edited,
      msgstr: known?.msgstr ?? [''],
      comments: { ...known?.comments, reference: `source.fa.txt:${line}` },
    };
    translations[id] = { [edited]: entry };
  }
  return `${new TextDecoder().decode(po.compile({ ...catalogue, translations }, { foldLength: 0 }))}\n`;
}
