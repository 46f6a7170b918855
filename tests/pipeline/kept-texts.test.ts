import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArchiveInput, ingest, readingAhead } from '../../scripts/pipeline/index.ts';
import { cases, FIXTURES } from '../pipeline.ts';
import {
  archive,
  edit,
  type Files,
  inputOf,
  make,
  OTHER,
  round,
  Store,
  settled,
  TEXT,
} from './kept-archive.ts';

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
        // A text with an error is left to this thread, which says so, and nothing is noted of it.
        const isRead = whole.value.size > 0;
        if (isRead) expect(notes).toEqual(input.seeds.map(({ id }) => `note of ${id}`));
        for (const [path, text] of ahead.value) files.set(path, text);
      }
    }),
    { numRuns: 10 },
  );
});
