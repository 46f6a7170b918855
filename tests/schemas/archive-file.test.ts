import { expect, test } from 'vitest';
import { ingest } from '../../scripts/pipeline/index.ts';
import { translator } from '../../src/lib/display/i18n.ts';
import {
  ARCHIVE_FACTS,
  type Archive,
  archiveFacts,
  archiveSlug,
  UNNAMED,
} from '../../src/schemas/archive-file.ts';
import { lexicon, seedOf } from '../pipeline.ts';

const TEXT = 'برنامه تازه آب تهران اعلام شد\nمریم صادقی گفت: امسال دو سد افتتاح می‌شود.\n';

/** What ingest writes for the pages of an archive with this archive.yaml. */
const filesOf = (yaml: string | null, translation: string | null = null): ReadonlyMap<string, string> =>
  ingest({
    people: null,
    places: null,
    archive: yaml === null ? null : { path: 'seeds/archive.yaml', text: yaml },
    seeds: [
      seedOf(TEXT, {
        translation: translation === null ? null : { path: 'seeds/any.en.po', text: translation },
      }),
    ],
    lexicon,
  }).value;

const factsOf = (yaml: string | null): Archive => archiveFacts(filesOf(yaml).get(ARCHIVE_FACTS) ?? null);

test('an archive that says nothing of itself has the name of the program, and no limits', () => {
  expect(factsOf(null)).toEqual(UNNAMED);
  expect(UNNAMED).toMatchObject({ name: { en: 'Goftar' }, address: null, host: 'any', budget: null });
});

test('what archive.yaml says is handed on to the pages whole', () => {
  const facts = factsOf('name: { fa: آب‌نامه, en: Water }\nhost: netlify\naddress: https://example.org/a\n');
  expect(facts).toMatchObject({
    name: { fa: 'آب‌نامه', en: 'Water' },
    host: 'netlify',
    address: 'https://example.org/a',
  });
});

test('a translation that says no licence of its own has that of the archive; a text without one has none', () => {
  const yaml = 'name: { fa: آب‌نامه, en: Water }\nrights: { translation: { fa: آزاد, en: CC BY 4.0 } }\n';
  const po = `msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgctxt "s1"\nmsgid "برنامه تازه آب تهران اعلام شد"\nmsgstr "New water plan"\n`;
  const content = 'content/fa/any.mdx';
  expect(filesOf(yaml, po).get(content)).toContain('CC BY 4.0');
  expect(filesOf(yaml).get(content)).not.toContain('CC BY 4.0');
});

test('files that are named after an archive have a name that every system takes', () => {
  const slug = (en: string): string => archiveSlug({ ...UNNAMED, name: { fa: 'نام', en } });
  expect(slug('Archive of the Water')).toBe('archive-of-the-water');
  expect(slug('  Élan: “Reports” ')).toBe('elan-reports');
  expect(slug('سخن')).toBe('archive');
});

test('the strings of the interface have the name of the archive, and none of their own', () => {
  expect(translator('en')('site.name')).toBe('Goftar');
  expect(translator('fa')('cite.withoutAddress')).toContain('گفتار');
});
