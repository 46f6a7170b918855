import { describe, expect, test } from 'vitest';
import { attributed } from '../../pipeline.ts';

const TEXT = `نشست شورا
مدیر آب گفت: بودجه کم است. وزیر نیرو گفت: بودجه بس است.
نمایندگان به شهر بازگشتند.
وی افزود: کار ادامه دارد.`;
const REASON = 'آزمون';

const decide = (decision: object) =>
  attributed(TEXT, { decisions: [{ reason: REASON, ...decision } as never] });

describe('an editor decides', () => {
  test('that an organisation speaks, by the words of the text', () => {
    const { segments, provisional } = decide({ segment: 's4', speaker: { organisation: 'شورای شهر' } });
    const speaker = segments[3]?.attribution.speaker ?? '';
    expect(segments[3]?.attribution).toMatchObject({ basis: 'editor', certain: true });
    expect(provisional[speaker]).toMatchObject({
      kind: 'organisation',
      person: { name: { fa: 'شورای شهر' } },
    });
  });

  test('that somebody unnamed speaks, by a description', () => {
    const { segments, provisional } = decide({ segment: 's4', speaker: { unnamed: 'یک عضو شورا' } });
    expect(provisional[segments[3]?.attribution.speaker ?? '']).toMatchObject({ kind: 'unnamed' });
  });

  test('whom it is said to, over what the clause tells', () => {
    const { segments, provisional } = decide({ segment: 's4', addressee: { unnamed: 'نمایندگان شهر' } });
    expect(segments[3]?.addressee).toBe('unnamed-نمایندگان-شهر');
    expect(provisional['unnamed-نمایندگان-شهر']).toMatchObject({ kind: 'unnamed' });
    expect(decide({ segment: 's4', addressee: null }).unused).toEqual(['s4']);
  });

  test('which words are said, how, and by whom', () => {
    const { segments } = decide({
      segment: 's2',
      utterances: [
        { words: 'بودجه کم است', mode: 'indirect' },
        { words: 'بودجه بس است', speaker: { unnamed: 'وزیر' } },
      ],
    });
    const { edited = '', utterances = [] } = segments[1] ?? {};
    expect(utterances.map(({ start, end }) => edited.slice(start, end))).toEqual([
      'بودجه کم است',
      'بودجه بس است',
    ]);
    expect(utterances.map(({ mode }) => mode)).toEqual(['indirect', 'direct']);
    expect(utterances[1]?.speaker).toBe('unnamed-وزیر');
  });

  test('that a paragraph is not speech, or that one without a reporting clause is', () => {
    expect(decide({ segment: 's4', kind: 'narrative' }).segments[3]).toMatchObject({
      kind: 'narrative',
      utterances: [],
    });
    const { segments } = decide({ segment: 's3', kind: 'statement', speaker: { unnamed: 'گزارشگر' } });
    expect(segments[2]?.utterances).toHaveLength(1);
    expect(segments[2]?.attribution).toMatchObject({ basis: 'editor', certain: true });
  });

  test('that a paragraph belongs to the page: it is nobody’s words, and no occasion’s', () => {
    expect(decide({ segment: 's4', kind: 'furniture' })).toMatchObject({
      segments: [{}, {}, {}, { kind: 'furniture', utterances: [], occasion: null }],
      unused: [],
    });
  });

  test('what kind of text it is', () => {
    expect(attributed(TEXT, { genre: 'post' }).genre).toBe('post');
  });

  test('that a doubt is noted, so that nobody asks again', () => {
    const doubtOf = (editors: object) =>
      attributed('سفر\nعلی و حسن گفتند: می‌آییم.\nهوا خوب است.', editors).segments[1]?.doubt;
    expect(doubtOf({})).toBe('several');
    expect(doubtOf({ decisions: [{ segment: 's2', doubt: 'noted', reason: REASON }] })).toBeNull();
  });
});

describe('an editor who names whom the rules name', () => {
  const PROBABLE = 'خبر\nالکساندر لوکاشنکو به مینسک رفت.\nوی گفت: کار ادامه دارد.';
  const CERTAIN = 'خبر\nالکساندر لوکاشنکو به مینسک رفت.\nالکساندر لوکاشنکو گفت: کار ادامه دارد.';
  const named = (text: string, decisions: readonly object[]) =>
    attributed(text, { decisions: decisions as never });
  const byEditor = { segment: 's3', speaker: 'alexander-lukashenko', reason: REASON };

  test('confirms what was only probable, for the segment and for each of its utterances', () => {
    expect(named(PROBABLE, []).segments[2]).toMatchObject({
      attribution: { speaker: 'alexander-lukashenko', certain: false },
      doubt: 'pronoun',
    });
    const { segments, unused } = named(PROBABLE, [byEditor]);
    const confirmed = { speaker: 'alexander-lukashenko', basis: 'editor', certain: true };
    expect(segments[2]).toMatchObject({ attribution: confirmed, doubt: null, utterances: [confirmed] });
    expect(unused).toEqual([]);
  });

  test('changes nothing of what is certain, and is told so', () => {
    const { segments, unused } = named(CERTAIN, [byEditor]);
    expect(segments[2]?.attribution).toMatchObject({ basis: 'name', certain: true });
    expect(unused).toEqual(['s3']);
  });
});

test('a decision whose words have gone from its segment is not followed, and is told', () => {
  const { segments, moved } = decide({ segment: 's4', expect: 'کار پایان یافت', kind: 'narrative' });
  expect(segments[3]?.kind).toBe('statement');
  expect(moved).toEqual(['s4']);
});

test('a decision that says what the rules say is told', () => {
  expect(decide({ segment: 's3', kind: 'narrative' }).unused).toEqual(['s3']);
});

test('a decision whose words are marks alone is not followed, and is told', () => {
  expect(decide({ segment: 's2', utterances: [{ words: '\u0640\u064E' }] }).moved).toEqual(['s2']);
});
