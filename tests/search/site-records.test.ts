import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../scripts/search/site-records.ts';

type Document = Parameters<typeof recordsOf>[0];

/** A document as the built site has it, with what a record is made of; `segment` is changed as a test needs. */
const document = (segment: object = {}, date = '2025-08-19'): Document =>
  ({
    id: 'visit',
    genre: 'report',
    title: { fa: 'سفر', en: 'Visit' },
    segments: [
      {
        id: 's1',
        kind: 'statement',
        speaker: 'p',
        attribution: { basis: 'name', certain: true },
        occasion: 'o',
        text: { fa: { source: 'سلام', edited: 'سلام' }, en: 'Hello' },
        utterances: [],
        ...segment,
      },
    ],
    people: [
      {
        id: 'p',
        kind: 'person',
        name: { fa: 'پزشکیان', en: 'Pezeshkian' },
        aliases: { fa: ['مسعود'], en: ['Masoud'] },
        roles: [{ title: { fa: 'رئیس', en: 'President' } }],
      },
      {
        id: 'q',
        kind: 'person',
        name: { fa: 'لوکاشنکو', en: 'Lukashenko' },
        aliases: { fa: [], en: [] },
        roles: [],
      },
    ],
    occasions: [{ id: 'o', title: { fa: 'دیدار', en: 'Meeting' }, place: 'minsk', date: { edtf: date } }],
    places: [{ id: 'minsk', name: { fa: 'مینسک', en: 'Minsk' } }],
  }) as unknown as Document;
const recordOf = (...given: Parameters<typeof document>) => {
  const [record] = recordsOf(document(...given));
  if (record === undefined) throw new Error('no record');
  return record;
};

describe('a segment’s record', () => {
  it('shows its text, speaker and occasion in each language', () => {
    const { text, context } = recordOf().display;
    expect(text).toEqual({ fa: 'سلام', en: 'Hello' });
    const fa = { title: 'سفر', speaker: 'پزشکیان', occasion: 'دیدار', date: '۲۸ مرداد ۱۴۰۴' };
    const en = { title: 'Visit', speaker: 'Pezeshkian', occasion: 'Meeting', date: '19 August 2025' };
    expect(context).toEqual({ fa, en });
  });
  it('is found by all names and roles of its speaker, in both languages on both pages', () => {
    const { fa, en } = recordOf().fields;
    expect(fa.speaker?.toSorted()).toEqual(['Masoud', 'Pezeshkian', 'مسعود', 'پزشکیان'].toSorted());
    expect(fa.office).toEqual(['رئیس', 'President']);
    expect(en.speaker).toEqual(fa.speaker);
  });
  it('is found by where it was said', () => {
    expect(recordOf().fields.fa.occasion).toEqual(expect.arrayContaining(['مینسک', 'Minsk', 'دیدار']));
  });
  it('of a headline is not found by the title twice', () => {
    expect(recordOf({ kind: 'headline' }).fields.fa.title).toEqual([]);
    expect(recordOf().fields.fa.title).toEqual(['سفر']);
  });
  it('is without English where it is not translated, and without a speaker where nobody speaks', () => {
    const record = recordOf({
      speaker: null,
      text: { fa: { source: 'سلام', edited: 'سلام' }, en: null },
    });
    expect(record.display.text.en).toBeNull();
    expect(record.display.context.en.title).toBe('Visit');
    expect(record.facets.translated).toEqual([['no', 'no', 'no']]);
    expect(record.display.speaker).toBeNull();
    expect(record.facets.speaker).toEqual([]);
  });
  it('tells an occasion’s value from that of the same name in another document', () => {
    expect(recordOf().facets.occasion).toEqual([['visit/o', 'دیدار', 'Meeting']]);
  });
  it('can be sorted by the day it was said on', () => {
    expect(recordOf().date).toBe('2025-08-19');
    expect(recordOf({}, '2025-08').date).toBe('2025-08-01/2025-08-31');
    expect(recordOf({}, '2025-08-19/..').date).toBe('2025-08-19');
  });
  it('has everybody who speaks in it', () => {
    const utterances = [
      { speaker: 'p', addressee: 'q' },
      { speaker: 'q', addressee: null },
    ];
    const { facets } = recordOf({ utterances });
    expect(facets.speaker?.map(([id]) => id)).toEqual(['p', 'q']);
    expect(facets.addressee?.map(([id]) => id)).toEqual(['q']);
  });
});
