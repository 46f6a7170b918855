import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isError } from '../../../scripts/diagnostics/index.ts';
import { ingest } from '../../../scripts/pipeline/index.ts';
import { lexicon, seedOf } from '../../pipeline.ts';

const PEOPLE = 'rahimi:\n  name: { fa: حسن رحیمی, en: Hassan Rahimi }\n';
const LINES = [
  'گزارش روز',
  'حسن رحیمی گفت: کار ساختن پل تازهٔ شهر تا پایان سال به انجام می‌رسد و راه کوتاه‌تر می‌شود.',
  'حسن رحیمی افزود: دیوار مدرسه در زمستان فرو ریخت و کسی آسیب ندید.',
];
const occasion = (id: string, more = ''): string =>
  `occasions:\n  - { id: ${id}, begins: s2, title: { fa: نشست خبری }${more} }\n`;

/** Ingests editions one after the other, and gives the front matter and the book of the last. */
function edited(...sidecars: string[]) {
  let files: ReadonlyMap<string, string> = new Map();
  for (const sidecar of sidecars) {
    const file = (path: string) => {
      const text = files.get(path);
      return text === undefined ? [] : [{ path, text }];
    };
    const [ledger = null] = file('seeds/any.ids.json');
    const { value, diagnostics } = ingest({
      people: { path: 'seeds/people.yaml', text: PEOPLE },
      places: null,
      seeds: [seedOf(LINES.join('\n'), { sidecar: { path: 'seeds/any.yaml', text: sidecar }, ledger })],
      lexicon,
      last: { content: file('content/fa/any.mdx'), books: file('seeds/ids.json') },
    });
    expect(diagnostics.filter(isError)).toEqual([]);
    files = value;
  }
  return {
    front: parse(files.get('content/fa/any.mdx')?.split('---\n')[1] ?? ''),
    book: JSON.parse(files.get('seeds/ids.json') ?? ''),
  };
}

describe('the address of an occasion that was published', () => {
  test('leads to the occasion that names it as a former one', () => {
    const { front, book } = edited(occasion('press'), occasion('press-conference', ', formerly: [press]'));
    expect(front.formerOccasions).toEqual([{ id: 'press', at: 's2' }]);
    expect(Object.keys(book.occasions)).toEqual(['any#press', 'any#press-conference']);
  });

  test('leads by itself to the words with which it began, where nobody says anything of it', () => {
    expect(edited(occasion('press'), '').front.formerOccasions).toEqual([{ id: 'press', at: 's2' }]);
    expect(edited(occasion('press'), '', '').front.formerOccasions).toEqual([{ id: 'press', at: 's2' }]);
  });

  test('is its own again when it is back', () => {
    expect(edited(occasion('press'), '', occasion('press')).front.formerOccasions).toBeUndefined();
  });
});

test('who speaks only as the second in a paragraph has an address, too, and a place in the lists', () => {
  const seed = seedOf(
    'گزارش روز\nعلی کریمی گفت: آب کم نخواهد شد. حسن رحیمی افزود: راه باز است و کار تمام شد.',
  );
  const people = { path: 'seeds/people.yaml', text: PEOPLE };
  const { value } = ingest({ people, places: null, seeds: [seed], lexicon });
  const book = JSON.parse(value.get('seeds/ids.json') ?? '');
  expect(Object.keys(book.speakers).sort()).toEqual(['rahimi', 'علی-کریمی']);
});
