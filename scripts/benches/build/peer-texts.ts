import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { LANGUAGES } from '../../../src/text/direction.ts';
import { syntheticDocuments } from '../synthetic/synthetic-archive.ts';
import { readVocabulary } from '../synthetic/vocabulary.ts';

/** Writes the texts of a synthetic archive as other generators read them: a file for each document and language. */
export function writePeerTexts(folder: string, documents: number, extension: 'md' | 'mdx'): void {
  for (const lang of LANGUAGES) mkdirSync(join(folder, lang), { recursive: true });
  for (const { id, text } of syntheticDocuments(documents, readVocabulary())) {
    for (const lang of LANGUAGES) {
      const [title = '', ...paragraphs] = lang === 'fa' ? text.lines : text.english;
      const matter = stringify({ title, lang });
      writeFileSync(
        join(folder, lang, `${id}.${extension}`),
        `---\n${matter}---\n\n${paragraphs.join('\n\n')}\n`,
      );
    }
  }
}
