import { expect, test } from 'vitest';
import { inWords, worded } from '../../../scripts/diagnostics/index.ts';
import { readText, type Seed } from '../../../scripts/pipeline/index.ts';
import { gazetteer, lexicon, readSeed, seedOf } from '../../pipeline.ts';

const FIRST =
  'گزارش روز\nپزشکیان گفت: راه‌آهن میان دو کشور ساخته می‌شود و کار آن از امسال آغاز می‌شود.\nپایان گزارش.';

const ledgerOf = (text: string) => {
  const ledger = { path: 'seeds/any.ids.json', text: JSON.stringify(readSeed(seedOf(text)).ledger) };
  return { ledger };
};

test('the ledger keeps whose words an id stands for, and that it is a statement', () => {
  expect(readSeed(seedOf(FIRST)).ledger.ids.s2).toMatchObject({
    speaker: 'masoud-pezeshkian',
    statement: true,
  });
});

test('words of another speaker never get the id, however alike they are', () => {
  const { segments, ledger } = readSeed(seedOf(FIRST.replace('پزشکیان', 'لوکاشنکو'), ledgerOf(FIRST)));
  const spoken = segments[1];
  expect(spoken?.id).not.toBe('s2');
  expect(ledger.ids[spoken?.id ?? '']?.speaker).toBe('alexander-lukashenko');
});

test('a text that has not changed keeps its ledger to the letter', () => {
  const { ledger, published } = readSeed(seedOf(FIRST, ledgerOf(FIRST)));
  expect(JSON.stringify(ledger)).toBe(JSON.stringify(published));
});

/** Ingests editions one after the other; what each says as `code message`. */
function editions(...texts: readonly string[][]) {
  let ledger: Seed['ledger'] = null;
  const said: string[][] = [];
  for (const lines of texts) {
    const seed = seedOf(['گزارش روز', ...lines].join('\n'), { ledger });
    const { value, diagnostics } = readText(seed, { gazetteer, lexicon, today: null });
    said.push(diagnostics.map(worded).map(({ code, message }) => `${code} ${message}`));
    if (value !== null) ledger = { path: seed.ledgerPath, text: JSON.stringify(value.ledger) };
  }
  const last = JSON.parse(ledger?.text ?? '{}');
  return { said, ids: last.ids };
}

const SPOKEN = 'راه‌آهن میان دو کشور ساخته می‌شود و کار آن از امسال آغاز خواهد شد.';
const OTHER = 'کارخانه‌های تراکتورسازی مینسک محصولات تازه‌ای به بازار می‌آورند و می‌فروشند.';
const PLAIN = 'نشست در سالن بزرگ شهر با حضور هیئت‌های دو کشور و خبرنگاران برگزار شد.';

test('an id remembers its speaker through an edition in which nobody is known to speak', () => {
  const { ids } = editions([`پزشکیان گفت: ${SPOKEN}`], [PLAIN, SPOKEN]);
  expect(Object.values(ids)).toContainEqual(
    expect.objectContaining({ state: 'live', speaker: 'masoud-pezeshkian' }),
  );
});

test('and never becomes another’s by that way', () => {
  const { said } = editions(
    [`پزشکیان گفت: ${SPOKEN}`, PLAIN, `لوکاشنکو گفت: ${OTHER}`],
    [`${PLAIN} ${SPOKEN}`, `لوکاشنکو گفت: ${OTHER}`],
    [`لوکاشنکو گفت: ${OTHER} ${PLAIN} ${SPOKEN}`],
  );
  expect(said[1]?.filter((one) => one.startsWith('GA016'))).toEqual([]);
  expect(said[2]).toContainEqual(expect.stringMatching(/^GA016 .*\bs2\b/));
});

test('the same words under a pronoun that means somebody else now are not the same statement', () => {
  const { said } = editions(
    [`پزشکیان گفت: ${OTHER}`, `وی افزود: ${SPOKEN}`],
    [`لوکاشنکو گفت: ${OTHER.replace('تازه‌ای', 'دیگری')}`, `وی افزود: ${SPOKEN}`],
  );
  expect(said[1]).toContainEqual(expect.stringMatching(/^GA016 .*\bs3\b/));
});

test('likeness is that of the words said: another statement after the same clause is another one', () => {
  const clause = 'مسعود پزشکیان رئیس‌جمهوری اسلامی ایران در نشست مطبوعاتی مشترک با رئیس‌جمهور بلاروس گفت:';
  const { said, ids } = editions(
    [`${clause} راه‌آهن میان دو کشور ساخته می‌شود.`],
    [`${clause} بورس تحصیلی دانشجویان افزایش خواهد یافت.`],
  );
  expect(said[1]).toContainEqual(expect.stringMatching(/^GA016 .*\bs2\b/));
  expect(ids.s2).toMatchObject({ state: 'live' });
});

test('and a clause in other words leaves the id where it is', () => {
  const { said, ids } = editions(
    [`پزشکیان گفت: ${SPOKEN}`],
    [`مسعود پزشکیان رئیس‌جمهوری اسلامی ایران روز سه‌شنبه در دیدار با خبرنگاران دو کشور اظهار داشت: ${SPOKEN}`],
  );
  expect(said[1]?.filter((one) => one.startsWith('GA016'))).toEqual([]);
  expect(ids.s2).toMatchObject({ state: 'live', speaker: 'masoud-pezeshkian' });
});

test('an id that leads to a paragraph of two speakers is missed when its own is gone from it', () => {
  const { said } = editions(
    [`پزشکیان گفت: ${SPOKEN}`, `لوکاشنکو گفت: ${OTHER}`],
    [`پزشکیان گفت: «${SPOKEN}» لوکاشنکو گفت: «${OTHER}»`],
    [`پزشکیان گفت: «${SPOKEN}» و نشست پایان یافت.`],
  );
  expect(said[1]?.filter((one) => /^GA0(?:16|89)/.test(one))).toEqual([]);
  expect(said[2]).toContainEqual(expect.stringMatching(/^GA089 .*\bs3\b/));
});

const TWO = ['گزارش روز', `پزشکیان گفت: ${OTHER}`, `وی افزود: ${SPOKEN}`].join('\n');

/** Ingests a text that is as it was; `speakers` says who spoke in a segment by the rules of then. */
function again(text: string, decisions: readonly string[], speakers: Readonly<Record<string, string>> = {}) {
  const { ids, ...rest } = readSeed(seedOf(text)).ledger;
  for (const [id, speaker] of Object.entries(speakers)) ids[id] = { ...ids[id], state: 'live', speaker };
  const ledger = { path: 'seeds/any.ids.json', text: JSON.stringify({ ...rest, ids }) };
  const entries = decisions.map((one) => `  - { ${one}, reason: The publisher says so. }\n`).join('');
  const sidecar = { path: 'seeds/any.yaml', text: entries && `decisions:\n${entries}` };
  const seed = seedOf(text, { ledger, sidecar });
  const { value, diagnostics } = readText(seed, { gazetteer, lexicon, today: null });
  const said = diagnostics
    .filter(({ code }) => code === 'GA016' || code === 'GA043')
    .map((one) => `${one.code} ${/\bs\d+\b/.exec(inWords(one, 'en').message)}`);
  return { said, ids: value?.ledger.ids };
}

test('a pronoun after a speaker whom an editor corrects means that one, and no id is lost: the text has not changed', () => {
  const { said, ids } = again(TWO, ['segment: s2, speaker: alexander-lukashenko']);
  expect(said).toEqual(['GA043 s2', 'GA043 s3']);
  expect(ids?.s3).toMatchObject({ state: 'live', speaker: 'alexander-lukashenko' });
});

test('so does one after a paragraph that an editor takes for no speech', () => {
  const text = ['گزارش روز', `لوکاشنکو گفت: ${PLAIN}`, `پزشکیان گفت: ${OTHER}`, `وی افزود: ${SPOKEN}`].join(
    '\n',
  );
  const { said } = again(text, ['segment: s3, kind: narrative']);
  expect(said).toContain('GA043 s4');
  expect(said).not.toContain('GA016 s4');
});

test('where rules alone have changed who a pronoun means, the id is lost, though the text has not changed', () => {
  expect(again(TWO, [], { s3: 'alexander-lukashenko' }).said).toEqual(['GA016 s3']);
});

test('so it is where a decision stands that cannot have changed it: on a later paragraph, or one that is as it was', () => {
  const text = `${TWO}\nپزشکیان گفت: ${PLAIN}`;
  const speakers = { s3: 'alexander-lukashenko' };
  expect(again(text, ['segment: s4, speaker: alexander-lukashenko'], speakers).said).toContain('GA016 s3');
  expect(again(text, ['segment: s2, speaker: masoud-pezeshkian'], speakers).said).toContain('GA016 s3');
  expect(again(text, ['segment: s2, doubt: noted'], speakers).said).toContain('GA016 s3');
});
