import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextFile } from '../../scripts/diagnostics/index.ts';
import {
  type ArchiveInput,
  ingest,
  type KeptText,
  type KeptTexts,
  type LastEdition,
  readingAhead,
} from '../../scripts/pipeline/index.ts';
import { cases, FIXTURES, lexicon } from '../pipeline.ts';

/** All files of an archive in memory, by path. */
type Files = Map<string, string>;

const DAY = '2026-03-01';
const TEXT =
  'خبر روز\nمریم نوری گفت: راه‌ها ساخته می‌شود.\nوی افزود: پل هم در پایان همان سال با همراهی مردم شهر ساخته می‌شود و راهی تازه می‌گشاید.\n';
const OTHER = 'خبری دیگر\nناصر کنعانی گفت: گفت‌وگوها ادامه دارد.\n';
const PEOPLE = 'maryam-nouri:\n  name: { fa: مریم نوری, en: Maryam Nouri }\n';
const KANANI = 'naser-kanani:\n  name: { fa: ناصر کنعانی, en: Naser Kanani }\n';
const IRAN = 'iran:\n  name: { fa: ایران, en: Iran }\n  kind: country\n';

const archive = (): Files =>
  new Map([
    ['seeds/one.txt', TEXT],
    ['seeds/two.txt', OTHER],
    ['seeds/people.yaml', PEOPLE],
  ]);

/** What ingest reads of an archive's files. */
function inputOf(files: Files, given: Partial<ArchiveInput> = {}): ArchiveInput {
  const file = (path: string): TextFile | null => {
    const text = files.get(path);
    return text === undefined ? null : { path, text };
  };
  const present = (paths: readonly string[]) => paths.flatMap((path) => file(path) ?? []);
  const last: LastEdition = {
    content: present([...files.keys()].filter((path) => path.startsWith('content/fa/'))),
    books: present(['seeds/ids.json', 'content/addresses.json']),
  };
  const seeds = [...files].flatMap(([path, text]) => {
    const [, id] = /^seeds\/([^/.]+)\.txt$/.exec(path) ?? [];
    if (id === undefined) return [];
    const [ledgerPath, translationPath] = [`seeds/${id}.ids.json`, `seeds/${id}.en.po`];
    const beside = {
      ledgerPath,
      translationPath,
      sidecar: file(`seeds/${id}.yaml`),
      ledger: file(ledgerPath),
    };
    const source = { path, bytes: new TextEncoder().encode(text) };
    return [{ id, source, ...beside, translation: file(translationPath) }];
  });
  const editors = { people: file('seeds/people.yaml'), places: file('seeds/places.yaml') };
  return { seeds, ...editors, archive: file('seeds/archive.yaml'), lexicon, last, today: DAY, ...given };
}

/** A store in memory that knows of the last ingest only, as the one on the disk does. */
class Store implements KeptTexts {
  before: ReadonlyMap<string, KeptText> = new Map();
  now = new Map<string, KeptText>();
  find(id: string): KeptText | undefined {
    const text = this.before.get(id);
    if (text !== undefined) this.now.set(id, text);
    return text;
  }
  keep(id: string, text: KeptText): void {
    this.now.set(id, JSON.parse(JSON.stringify(text)));
  }
}

/** Ingests, and writes what comes of it. Returns the ids of the documents that were read, and what was said. */
function round(files: Files, store: Store | null, given: Partial<ArchiveInput> = {}) {
  const read: string[] = [];
  const again: unknown[] = [];
  const keeping = store && { texts: store, again: (_: unknown, note: unknown) => again.push(note) };
  const seen = ({ id }: { readonly id: string }): string => {
    read.push(id);
    return `note of ${id}`;
  };
  const { value, diagnostics } = ingest(inputOf(files, given), seen, undefined, keeping);
  for (const [path, text] of value) files.set(path, text);
  if (store !== null) {
    store.before = store.now;
    store.now = new Map();
  }
  return { read, again, value, diagnostics };
}

/** An archive whose texts are all kept. */
function settled(): { files: Files; store: Store } {
  const [files, store] = [archive(), new Store()];
  round(files, store);
  return { files, store };
}

test('a text of which nothing has changed is not read again, and whoever counts is given the note', () => {
  const { files, store } = settled();
  const { read, again } = round(files, store);
  expect(read).toEqual([]);
  expect(again).toEqual(['note of one', 'note of two']);
});

describe('a text is read again, and no other,', () => {
  const set = (path: string, text: string) => (files: Files) => files.set(path, text);
  test.each([
    ['where it has changed', set('seeds/one.txt', TEXT.replace('پل هم', 'پلی هم'))],
    ['where its document.yaml was written', set('seeds/one.yaml', 'title: { fa: راه‌ها, en: Roads }\n')],
    [
      'where its translation was written',
      set('seeds/one.en.po', 'msgid ""\nmsgstr ""\n\nmsgctxt "s1"\nmsgid "خبر روز"\nmsgstr "News"\n'),
    ],
    [
      'where its ledger has changed',
      (files: Files) => {
        const path = 'seeds/one.ids.json';
        files.set(path, (files.get(path) ?? '').replace(/\n$/, '\n\n'));
      },
    ],
    [
      'where its content is not as it was published',
      (files: Files) => {
        const path = 'content/fa/one.mdx';
        files.set(path, (files.get(path) ?? '').replace('می‌شود', 'می شود'));
      },
    ],
  ])('%s', (_, change) => {
    const { files, store } = settled();
    change(files);
    expect(round(files, store).read).toEqual(['one']);
  });
});

describe('where people or places are others, those texts are read again that can have to do with them:', () => {
  const set = (path: string, text: string) => (files: Files) => void files.set(path, text);
  const office = '  roles: [{ title: { fa: وزیر راه, en: Minister of Roads } }]\n';
  test.each<[string, (files: Files) => void, readonly string[]]>([
    ['somebody was added whom one names', set('seeds/people.yaml', PEOPLE + KANANI), ['two']],
    [
      'somebody was added whom none names',
      set('seeds/people.yaml', `${PEOPLE}a:\n  name: { fa: مینا ن }\n`),
      [],
    ],
    ['another name was given', set('seeds/people.yaml', PEOPLE.replace('Nouri', 'Noori')), ['one']],
    ['somebody is there no more', set('seeds/people.yaml', '{}\n'), ['one']],
    ['an office was added that none has', set('seeds/people.yaml', `${PEOPLE}${KANANI}${office}`), ['two']],
    ['a place was added that none names', set('seeds/places.yaml', IRAN), []],
    ['the home country was added', set('seeds/places.yaml', `${IRAN}  home: true\n`), ['one', 'two']],
    [
      'an editor has decided for somebody who has another name now',
      (files) => {
        files.set('seeds/people.yaml', `${PEOPLE}${KANANI}a:\n  name: { fa: مینا ن, en: Mina }\n`);
        files.set('seeds/one.yaml', 'decisions: [{ segment: s2, speaker: a, reason: x }]\n');
      },
      ['one', 'two'],
    ],
  ])('%s', (_, change, read) => {
    const { files, store } = settled();
    change(files);
    expect(round(files, store).read).toEqual(read);
  });
});

describe('all texts are read again where', () => {
  test.each<[string, (files: Files) => Partial<ArchiveInput> | undefined]>([
    [
      'the archive has a name',
      (files) => void files.set('seeds/archive.yaml', 'name: { fa: راه, en: Way }\n'),
    ],
    ['terms are laid down', () => ({ glossary: { path: 'seeds/glossary.yaml', text: '[]\n' } })],
    ['it is another day', () => ({ today: '2026-03-02' })],
    [
      'ids are put in order after a merge',
      (files) => ({ last: { ...inputOf(files).last, content: [], books: [], resolve: { ledgers: [] } } }),
    ],
    [
      'a document was withdrawn',
      (files) => {
        files.set('seeds/three.txt', OTHER);
        files.set('seeds/three.yaml', 'withdrawn: { date: 2026-03-01, reason: { fa: خواست, en: Asked } }\n');
        return {};
      },
    ],
  ])('%s', (_, change) => {
    const { files, store } = settled();
    const given = change(files) ?? {};
    expect(round(files, store, given).read).toEqual(expect.arrayContaining(['one', 'two']));
  });
});

test('what is said of a change since the last edition is said once, and a warning that stays is said again', () => {
  const { files, store } = settled();
  files.set('seeds/one.txt', TEXT.replace('پل هم', 'پلی هم'));
  const codes = (): string[] => round(files, store).diagnostics.map(({ code }) => code);
  const [first, second, third] = [codes(), codes(), codes()];
  expect(first).toContain('GA040');
  expect(second).not.toContain('GA040');
  expect(second).toContain('GA014');
  expect(third).toEqual(second);
});

test('where an ingest has an error, nothing of it is kept', () => {
  const { files, store } = settled();
  files.set('seeds/two.yaml', 'occasions: [}');
  files.set('seeds/one.txt', TEXT.replace('پل هم', 'پلی هم'));
  round(files, store);
  files.delete('seeds/two.yaml');
  expect(round(files, store).read).toContain('one');
});

test.each(cases('articles'))(
  'of a text that is new, a second ingest says the same whether it reads it or not: %s',
  (name) => {
    const text = readFileSync(join(FIXTURES, 'articles', name, 'in.txt'), 'utf8');
    const files: Files = new Map([['seeds/one.txt', text]]);
    const store = new Store();
    round(files, store);
    const without = round(new Map(files), null);
    const kept = round(files, store);
    expect(kept.read).toEqual([]);
    expect(kept.diagnostics).toEqual(without.diagnostics);
    expect([...kept.value]).toEqual([...without.value]);
  },
);

const WORDS = ['تازه', 'بزرگ', 'روستایی'];
/** What editors do to one of the texts, or to all. */
const edit = fc.record({
  kind: fc.constantFrom('word', 'line', 'title', 'person', 'nothing', 'new', 'name', 'occasion'),
  id: fc.constantFrom('one', 'two'),
  word: fc.constantFrom(...WORDS),
});
function make(files: Files, { kind, id, word }: { kind: string; id: string; word: string }): void {
  const path = `seeds/${id}.txt`;
  const text = files.get(path) ?? '';
  if (kind === 'word') files.set(path, text.replace(' گفت', ` ${word} گفت`));
  if (kind === 'line') files.set(path, `${text}مریم نوری گفت: ${word} ادامه دارد.\n`);
  if (kind === 'title') files.set(`seeds/${id}.yaml`, `title: { fa: ${word}, en: null }\n`);
  if (kind === 'occasion')
    files.set(
      `seeds/${id}.yaml`,
      `occasions:\n  - { id: meeting, begins: s2, title: { fa: ${word}, en: null }, date: { edtf: 2024-02-01, status: stated } }\n`,
    );
  if (kind === 'person')
    files.set(
      'seeds/people.yaml',
      `${PEOPLE}naser-kanani:\n  name: { fa: ناصر کنعانی, en: ${word.length} Kanani }\n`,
    );
  if (kind === 'new') files.set(`seeds/${id}-${word.length}.txt`, TEXT.replace('راه‌ها', word));
  if (kind === 'name') files.set('seeds/archive.yaml', `name: { fa: ${word}, en: Archive }\n`);
}

test('after any edits, an ingest that takes what was made before comes to what a whole one does', () => {
  fc.assert(
    fc.property(fc.array(fc.array(edit, { maxLength: 3 }), { minLength: 1, maxLength: 5 }), (rounds) => {
      const [files, store] = [archive(), new Store()];
      for (const edits of [[], ...rounds]) {
        for (const one of edits) make(files, one);
        const whole = round(new Map(files), null);
        const kept = round(files, store);
        expect(kept.diagnostics).toEqual(whole.diagnostics);
        expect([...kept.value]).toEqual([...whole.value]);
      }
    }),
    { numRuns: 15 },
  );
});

/** What is in people.yaml and places.yaml, as editors change it: some of these records, with some of these names and offices. */
const record = fc.record({
  id: fc.constantFrom('maryam-nouri', 'naser-kanani', 'مریم-نوری', 'a', 'b'),
  name: fc.constantFrom('مریم نوری', 'ناصر کنعانی', 'نوری', 'کنعانی', 'مریم کنعانی', 'خبر روز', 'مینا ن'),
  alias: fc.option(fc.constantFrom('نوری', 'ناصر', 'وزیر', 'همان سال')),
  formerly: fc.option(fc.constantFrom('مریم-نوری', 'ناصر-کنعانی', 'old')),
  title: fc.option(fc.constantFrom('وزیر راه', 'وزیر', 'سخنگوی وزارت')),
});
const place = fc.record({
  id: fc.constantFrom('iran', 'shahr', 'qom'),
  name: fc.constantFrom('ایران', 'شهر', 'راه', 'قم'),
  home: fc.boolean(),
});
const written = (records: readonly { id: string }[], of: (one: never) => object): string =>
  JSON.stringify(Object.fromEntries(records.map((one) => [one.id, of(one as never)])));
const authorities = fc.record({
  people: fc.uniqueArray(record, { selector: ({ id }) => id, maxLength: 4 }).map((people) =>
    written(
      people,
      ({ name, alias, formerly, title }: typeof record extends fc.Arbitrary<infer R> ? R : never) => ({
        name: { fa: name, en: 'Name' },
        aliases: { fa: alias === null ? [] : [alias], en: [] },
        formerly: formerly === null ? [] : [formerly],
        roles: title === null ? [] : [{ title: { fa: title, en: 'Office' } }],
      }),
    ),
  ),
  places: fc.uniqueArray(place, { selector: ({ id }) => id, maxLength: 3 }).map((places) =>
    written(places, ({ name, home }: typeof place extends fc.Arbitrary<infer R> ? R : never) => ({
      name: { fa: name, en: 'Place' },
      kind: 'country',
      home,
    })),
  ),
  edits: fc.array(edit, { maxLength: 2 }),
});

test('after any changes of people and places, too, an ingest that takes what was made before comes to what a whole one does', () => {
  fc.assert(
    fc.property(fc.array(authorities, { minLength: 1, maxLength: 5 }), (rounds) => {
      const [files, store] = [archive(), new Store()];
      round(files, store);
      files.set(
        'seeds/three.txt',
        'خبر سوم\nوزیر راه گفت: راه قم باز است.\nسخنگوی وزارت افزود: فردا هم باز است.\n',
      );
      for (const { people, places, edits } of rounds) {
        for (const one of edits) if (one.kind !== 'person') make(files, one);
        files.set('seeds/people.yaml', people);
        files.set('seeds/places.yaml', places);
        const whole = round(new Map(files), null);
        const kept = round(files, store);
        expect(kept.diagnostics).toEqual(whole.diagnostics);
        expect([...kept.value]).toEqual([...whole.value]);
      }
    }),
    { numRuns: 60 },
  );
});

test('texts that another thread has read come to what this one would make of them', () => {
  fc.assert(
    fc.property(fc.array(fc.array(edit, { maxLength: 3 }), { minLength: 1, maxLength: 3 }), (rounds) => {
      const files = archive();
      for (const edits of [[], ...rounds]) {
        for (const one of edits) make(files, one);
        const input = inputOf(files);
        const whole = ingest(input);
        const notes: unknown[] = [];
        const elsewhere = readingAhead(
          inputOf(files),
          ({ id }) => `note of ${id}`,
          (work) => ({ value: work() }),
        );
        const keeping = {
          texts: new Store(),
          again: (_: unknown, note: unknown) => notes.push(note),
          readAhead: () => (seed: (typeof input.seeds)[number]) => structuredClone(elsewhere(seed)),
        };
        const read: string[] = [];
        const ahead = ingest(input, ({ id }) => read.push(id), undefined, keeping);
        expect(ahead.diagnostics).toEqual(whole.diagnostics);
        expect([...ahead.value]).toEqual([...whole.value]);
        expect(read).toEqual([]);
        expect(notes).toEqual(input.seeds.map(({ id }) => `note of ${id}`));
        for (const [path, text] of ahead.value) files.set(path, text);
      }
    }),
    { numRuns: 10 },
  );
});
