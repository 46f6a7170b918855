import { cpSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DeskArchive } from '../../../scripts/desk/archive/desk-archive.ts';
import { DOUBTS, isError } from '../../../scripts/diagnostics/index.ts';
import { ingestArchive } from '../../../scripts/machine/ingest-archive.ts';
import { deskAct, type GivenAct } from '../../../src/schemas/desk/desk-acts.ts';
import type { Answer, DeskSegment } from '../../../src/schemas/desk/desk-view.ts';
import { newFolder, remove, writeIn } from '../../disk.ts';
import { FIXTURES } from '../../pipeline.ts';

let root: string;
let desk: DeskArchive;
beforeEach(() => {
  root = newFolder();
  cpSync(join(FIXTURES, 'desk'), root, { recursive: true });
  desk = new DeskArchive(root);
});
afterEach(() => remove(root));

/** Every file of the archive with its bytes. */
const bytes = (): Record<string, string> =>
  Object.fromEntries(
    globSync('**', { cwd: root })
      .filter((path) => statSync(join(root, path)).isFile())
      .sort()
      .map((path) => [path, readFileSync(join(root, path)).toString('base64')]),
  );
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
const act = (given: GivenAct): Answer => desk.act('water', deskAct.parse(given));
const segment = (id: string): DeskSegment => {
  const found = desk.view('water').document?.segments.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const codes = (answer: Answer): string[] =>
  'refused' in answer && 'said' in answer.refused ? answer.refused.said.map(({ code }) => code) : [];

/** One act of each kind that can be done in this archive. */
const ACTS: readonly GivenAct[] = [
  { act: 'speaker', segment: 's4', speaker: 'nima-rahimi', reason: 'The publisher confirms it: "Nima".' },
  { act: 'kind', segment: 's3', kind: 'heading', reason: 'It is set as one.' },
  {
    act: 'speech',
    segment: 's3',
    utterances: [{ words: 'دورهای تازه', mode: 'indirect', speaker: 'nima-rahimi' }],
    reason: 'He said so.',
  },
  { act: 'doubt', segment: 's5', reason: 'Two people are named.' },
  { act: 'spelling', segment: 's3', word: 'دورهای', as: 'دوره‌ای', reason: 'It means a period.' },
  { act: 'spelling', segment: 's2', word: 'میشود', as: 'میشود', reason: 'The publisher writes it so.' },
  { act: 'waive', code: 'GA022', segment: 's3', words: '«دورهای»', reason: 'It is the plural.' },
  { act: 'translate', segment: 's3', english: 'These new rounds are in the plan of the dams.' },
  { act: 'facts', title: { fa: 'آب', en: 'Water' }, genre: 'report', provenance: { publisher: 'ناشر' } },
  {
    act: 'occasion',
    id: 'press-conference',
    begins: 's2',
    title: { fa: 'نشست خبری', en: 'Press conference' },
    place: 'iran',
    date: { edtf: '2025-11-30', status: 'stated' },
  },
  { act: 'person', id: 'ali-bagheri', name: { fa: 'علی باقری', en: 'Ali Bagheri' }, aliases: ['باقری'] },
  { act: 'place', id: 'tehran', name: { fa: 'تهران', en: 'Tehran' }, kind: 'city' },
  {
    act: 'correction',
    segment: 's2',
    date: '2025-12-02',
    what: { fa: '«شهر» آمد.', en: '“City” stands there now.' },
    why: { fa: 'خطای تایپی بود.', en: 'It was a typing error.' },
  },
];

describe.each(ACTS.map((given) => [given.act, given] as const))('%s', (_, given) => {
  test('is written so that ingest takes it, and every line that was there stands in its order', () => {
    const before = new Map(Object.entries(bytes()));
    const answer = act(given);
    if (!('done' in answer)) throw new Error(JSON.stringify(answer));
    expect(answer.done.length).toBeGreaterThan(0);
    for (const path of answer.done) {
      const old = Buffer.from(before.get(path) ?? '', 'base64')
        .toString('utf8')
        .split('\n');
      const now = textOf(path).split('\n');
      const left = [...old];
      for (const line of now) if (line === left[0]) left.shift();
      // What is set in its place changes its own line, and no other.
      expect(left.length === 0 || given.act === 'facts').toBe(true);
    }
    expect(ingestArchive(root, { check: true }).filter(isError)).toEqual([]);
  });

  test('is undone byte for byte, in ledgers and content, too', () => {
    const before = bytes();
    expect(act(given)).toHaveProperty('done');
    expect(bytes()).not.toEqual(before);
    expect(desk.undo('water')).toHaveProperty('view.undoable', 0);
    expect(bytes()).toEqual(before);
  });
});

test('an act shows at once in the view: the speaker is certain, by the editor', () => {
  expect(segment('s4')).toMatchObject({ certain: false, doubt: DOUBTS.described });
  act({ act: 'speaker', segment: 's4', speaker: 'nima-rahimi', reason: 'x' });
  expect(segment('s4')).toMatchObject({
    speaker: { id: 'nima-rahimi' },
    basis: 'editor',
    certain: true,
    doubt: null,
    said: [],
  });
});

test('a suggestion is gone once it is accepted, and the word is shown so', () => {
  expect(segment('s3').suggestions).toEqual([{ word: 'دورهای', as: 'دوره‌ای' }]);
  act({ act: 'spelling', segment: 's3', word: 'دورهای', as: 'دوره‌ای', reason: 'x' });
  expect(segment('s3')).toMatchObject({ suggestions: [], edited: expect.stringContaining('دوره‌ای') });
});

test('a suggestion is gone once it is refused', () => {
  act({ act: 'waive', code: 'GA022', segment: 's3', words: '«دورهای»', reason: 'x' });
  expect(segment('s3').suggestions).toEqual([]);
});

test('that a text is not translated is no doubt, and is waived with a reason until somebody translates all of it', () => {
  const lacking = (): string[] | undefined =>
    desk.view('water').document?.untranslated.map(({ code }) => code);
  expect(lacking()).toEqual(['GA014']);
  expect(act({ act: 'waive', code: 'GA014', reason: 'It is to be read in Persian.' })).toHaveProperty('done');
  expect(lacking()).toEqual([]);
  act({ act: 'translate', segment: 's3', english: 'These new rounds are in the plan of the dams.' });
  expect(lacking()).toEqual([]);
});

test('a second act on a segment goes into the same decision', () => {
  act({ act: 'speaker', segment: 's4', speaker: 'nima-rahimi', reason: 'one' });
  act({ act: 'speaker', segment: 's4', speaker: 'maryam-sadeghi', reason: 'two' });
  expect(textOf('seeds/water/document.yaml').match(/segment: s4/g)).toHaveLength(1);
  expect(segment('s4')).toMatchObject({ speaker: { id: 'maryam-sadeghi' } });
});

test('what was marked as speech can be taken back: it is a heading then', () => {
  const utterances = [{ words: 'دورهای تازه', mode: 'direct' as const }];
  act({ act: 'speech', segment: 's3', utterances, reason: 'x' });
  expect(segment('s3')).toMatchObject({ kind: 'statement', utterances: [{ words: 'دورهای تازه' }] });
  act({ act: 'kind', segment: 's3', kind: 'heading', reason: 'y' });
  expect(segment('s3')).toMatchObject({ kind: 'heading', utterances: [] });
});

describe('an act is refused with its reason, and nothing is written', () => {
  test.each<[string, GivenAct, string]>([
    [
      'somebody whom people.yaml lacks',
      { act: 'speaker', segment: 's4', speaker: 'nobody', reason: 'x' },
      'GA005',
    ],
    ['a segment that is not there', { act: 'kind', segment: 's99', kind: 'heading', reason: 'x' }, 'GA011'],
    ['what the rules say anyway', { act: 'kind', segment: 's3', kind: 'narrative', reason: 'x' }, 'GA012'],
    [
      'words that are not in the segment',
      { act: 'speech', segment: 's3', utterances: [{ words: 'سد دهم', mode: 'direct' }], reason: 'x' },
      'GA048',
    ],
    [
      'a place that is not known',
      { act: 'occasion', id: 'a-b', begins: 's2', title: { fa: 'ن', en: null }, place: 'qom' },
      'GA007',
    ],
  ])('%s', (_, given, code) => {
    const before = bytes();
    expect(codes(act(given))).toContain(code);
    expect(bytes()).toEqual(before);
    expect(desk.view('water').undoable).toBe(0);
  });

  test('an id that is given already', () => {
    expect(act({ act: 'place', id: 'iran', name: { fa: 'ایران', en: null }, kind: 'country' })).toEqual({
      refused: { hindrance: 'taken' },
    });
  });
});

test('what is remembered from one act to the next is what whoever opens the archive anew finds', () => {
  const without = ({ undoable: _, ...view }: ReturnType<DeskArchive['view']>) => view;
  for (const given of ACTS) {
    act(given);
    expect(ingestArchive(root, { check: true }).filter(isError)).toEqual([]);
    expect(without(desk.view('water'))).toEqual(without(new DeskArchive(root).view('water')));
  }
  writeIn(root, 'seeds/people.yaml', textOf('seeds/people.yaml').replace('نیما رحیمی', 'نیما رحیمیان'));
  desk.refresh();
  expect(without(desk.view('water'))).toEqual(without(new DeskArchive(root).view('water')));
  for (let left = desk.view('water').undoable; left > 0; left -= 1) desk.undo('water');
  expect(without(desk.view('water'))).toEqual(without(new DeskArchive(root).view('water')));
});

test('an act is not undone over what somebody has written since', () => {
  act({ act: 'doubt', segment: 's5', reason: 'x' });
  writeIn(root, 'seeds/water/document.yaml', `${textOf('seeds/water/document.yaml')}# by hand\n`);
  const before = bytes();
  expect(desk.undo('water')).toEqual({ refused: { hindrance: 'changed-since' } });
  expect(bytes()).toEqual(before);
});

test('what others write is seen, and an act keeps it', () => {
  writeIn(root, 'seeds/water/document.yaml', `${textOf('seeds/water/document.yaml')}genre: speech\n`);
  expect(desk.refresh()).toBe(true);
  expect(desk.view('water').document?.genre).toBe('speech');
  act({ act: 'translate', segment: 's3', english: 'One.' });
  expect(textOf('seeds/water/document.yaml')).toContain('genre: speech');
  expect(desk.refresh()).toBe(false);
});

test('while something is wrong with the archive, the desk says what, and takes what mends it', () => {
  writeIn(
    root,
    'seeds/water/document.yaml',
    'decisions:\n  - { segment: s4, speaker: ali-bagheri, reason: x }\n',
  );
  desk.refresh();
  const { said, document } = desk.view('water');
  expect(
    [...said, ...(document?.said ?? []), ...(document?.segments ?? []).flatMap((one) => one.said)].map(
      ({ code }) => code,
    ),
  ).toContain('GA005');
  expect(act({ act: 'person', id: 'ali-bagheri', name: { fa: 'علی باقری', en: null } })).toHaveProperty(
    'done',
  );
  expect(segment('s4')).toMatchObject({ speaker: { id: 'ali-bagheri' }, certain: true });
});

test('a text is added as npm run new does it, and gone again when that is undone', () => {
  const before = bytes();
  const text = Buffer.from('خبر تازه\nنیما رحیمی گفت: خبری نیست.\n').toString('base64');
  const answer = desk.add({ id: 'news', name: 'n.txt', bytes: text, publisher: 'ناشر' });
  expect(answer).toMatchObject({ view: { document: { id: 'news', provenance: { publisher: 'ناشر' } } } });
  expect(textOf('content/fa/news.mdx')).toContain('خبری نیست');
  desk.undo('water');
  expect(bytes()).toEqual(before);
  expect(desk.view(null).documents.map(({ id }) => id)).toEqual(['water']);
});

test('a text is not added under an id that is taken', () => {
  const before = bytes();
  expect(
    desk.add({ id: 'water', name: 'n.txt', bytes: Buffer.from('متن').toString('base64') }),
  ).toHaveProperty('refused');
  expect(bytes()).toEqual(before);
});
