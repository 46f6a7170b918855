import fc from 'fast-check';
import type { TextFile } from '../../scripts/diagnostics/index.ts';
import {
  type ArchiveInput,
  ingest,
  type KeptText,
  type KeptTexts,
  type LastEdition,
} from '../../scripts/pipeline/index.ts';
import { lexicon } from '../pipeline.ts';

/** All files of an archive in memory, by path. */
export type Files = Map<string, string>;

export const DAY = '2026-03-01';
export const TEXT =
  'خبر روز\nمریم نوری گفت: راه‌ها ساخته می‌شود.\nوی افزود: پل هم در پایان همان سال با همراهی مردم شهر ساخته می‌شود و راهی تازه می‌گشاید.\n';
export const OTHER = 'خبری دیگر\nناصر کنعانی گفت: گفت‌وگوها ادامه دارد.\n';
export const PEOPLE = 'maryam-nouri:\n  name: { fa: مریم نوری, en: Maryam Nouri }\n';
export const KANANI = 'naser-kanani:\n  name: { fa: ناصر کنعانی, en: Naser Kanani }\n';
export const IRAN = 'iran:\n  name: { fa: ایران, en: Iran }\n  kind: country\n';

export const archive = (): Files =>
  new Map([
    ['seeds/one.txt', TEXT],
    ['seeds/two.txt', OTHER],
    ['seeds/people.yaml', PEOPLE],
  ]);

/** What ingest reads of an archive's files. */
export function inputOf(files: Files, given: Partial<ArchiveInput> = {}): ArchiveInput {
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
export class Store implements KeptTexts {
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
export function round(files: Files, store: Store | null, given: Partial<ArchiveInput> = {}) {
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
export function settled(): { files: Files; store: Store } {
  const [files, store] = [archive(), new Store()];
  round(files, store);
  return { files, store };
}

export const WORDS = ['تازه', 'بزرگ', 'روستایی'];
/** What editors do to one of the texts, or to all. */
export const edit = fc.record({
  kind: fc.constantFrom('word', 'line', 'title', 'person', 'nothing', 'new', 'name', 'occasion'),
  id: fc.constantFrom('one', 'two'),
  word: fc.constantFrom(...WORDS),
});
export function make(files: Files, { kind, id, word }: { kind: string; id: string; word: string }): void {
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
