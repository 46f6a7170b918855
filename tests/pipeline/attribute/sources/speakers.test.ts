import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { Speakers } from '../../../../scripts/pipeline/attribute/sources/speakers.ts';
import { fold } from '../../../../src/text/fold.ts';
import { gazetteer } from '../../../pipeline.ts';

let speakers: Speakers;
beforeEach(() => {
  speakers = new Speakers(gazetteer);
});
const idAt = (text: string): string | null => speakers.finder.at(fold(text), 0)?.id ?? null;

describe('somebody by name', () => {
  it('is found by the full name and by the family name', () => {
    const id = speakers.addName('مینا صفاری');
    expect([idAt('مینا صفاری'), idAt('صفاری')]).toEqual([id, id]);
  });
  it('is found by a family name of two words', () => {
    const id = speakers.addName('محمد امین خوش رو');
    expect(idAt('خوش رو')).toBe(id);
  });
  it('is found without the Arabic article', () => {
    const id = speakers.addName('عبدالمحسن الکندری');
    expect(idAt('کندری')).toBe(id);
  });
  it('is the same one with a space or a ZWNJ in the name', () => {
    expect(speakers.addName('مینا نیک پی')).toBe(speakers.addName('مینا نیک‌پی'));
  });
  it('is not found by a family name that is an office', () => {
    speakers.addName('علی دبیر');
    expect(idAt('دبیر')).toBeNull();
  });
  it('shares a family name with another: it names neither', () => {
    speakers.addName('مینا صفاری');
    speakers.addName('سارا صفاری');
    expect(idAt('صفاری')).toBeNull();
  });
  it('keeps the family name from those who are only introduced', () => {
    const id = speakers.addName('مینا صفاری');
    speakers.addName('سارا صفاری', false);
    expect(idAt('صفاری')).toBe(id);
  });
  it('is the known person where the text has a longer form of that name', () => {
    expect(speakers.addName('الکساندر گریگوریویچ لوکاشنکو')).toBe('alexander-lukashenko');
    expect(speakers.find('alexander-lukashenko')).toMatchObject({ isKnown: true, kind: 'person' });
  });
  it('is not in the list of new speakers where people.yaml has that person', () => {
    expect(speakers.find('alexander-lukashenko')).toBeNull();
  });
  it('has its short forms as aliases', () => {
    const id = speakers.addName('مینا صفاری');
    expect(speakers.find(id)?.person).toMatchObject({
      name: { fa: 'مینا صفاری', en: null },
      aliases: { fa: ['صفاری'] },
    });
  });
});

describe('a short form of a name', () => {
  it('is joined to the one longer name that ends in it', () => {
    const short = speakers.addName('صفاری');
    const long = speakers.addName('مینا صفاری');
    speakers.joinShortForms();
    expect(speakers.joined(short)).toBe(long);
    expect(idAt('صفاری')).toBe(long);
  });
  it('stays by itself where two longer names end in it', () => {
    const short = speakers.addName('صفاری');
    speakers.addName('مینا صفاری');
    speakers.addName('سارا صفاری');
    speakers.joinShortForms();
    expect(speakers.joined(short)).toBe(short);
  });
});

describe('an office', () => {
  it('leads to whom the text gave it', () => {
    const id = speakers.addName('مینا صفاری');
    speakers.giveOffice(fold('وزیر راه'), id);
    expect(speakers.holderOf(fold('وزیر راه'))).toBe(id);
    expect(speakers.officesOf(id)).toEqual([fold('وزیر راه')]);
  });
  it('leads to nobody where two have it', () => {
    speakers.giveOffice(fold('وزیر راه'), speakers.addName('مینا صفاری'));
    speakers.giveOffice(fold('وزیر راه'), speakers.addName('سارا نوری'));
    expect(speakers.holderOf(fold('وزیر راه'))).toBeNull();
    expect(speakers.hasOffice(fold('وزیر راه'))).toBe(true);
  });
  it('is the same one in fewer words', () => {
    const id = speakers.addName('مینا صفاری');
    speakers.giveOffice(fold('دبیر ستاد برگزاری جشنواره گل و گلاب'), id);
    expect(speakers.holderOf(fold('دبیر ستاد جشنواره گل'))).toBe(id);
  });
  it('is another one with another head or other words', () => {
    speakers.giveOffice(fold('دبیر ستاد جشنواره گل'), speakers.addName('مینا صفاری'));
    expect(speakers.holderOf(fold('رئیس ستاد جشنواره گل'))).toBeNull();
    expect(speakers.holderOf(fold('دبیر ستاد جشنواره باغ'))).toBeNull();
  });
  it('may be held by one to whom the text gave none, or one of the same kind', () => {
    const id = speakers.addName('مینا صفاری');
    expect(speakers.mayHold(id, fold('وزیر راه'))).toBe(true);
    speakers.giveOffice(fold('مدیر باغ'), id);
    expect(speakers.mayHold(id, fold('وزیر راه'))).toBe(false);
    expect(speakers.mayHold(id, fold('مدیر بوستان'))).toBe(true);
  });
  it('may be a family name', () => {
    const id = speakers.addName('خسرو کارشناس');
    expect(speakers.bearerOf(fold('کارشناس'))).toBe(id);
    expect(speakers.bearerOf(fold('سفیر'))).toBeNull();
  });
});

describe('organisations and the unnamed', () => {
  it('are speakers by the text’s words, and never persons', () => {
    const ministry = speakers.addOther('organisation', 'وزارت راه');
    const official = speakers.addOther('unnamed', 'یک مقام آگاه');
    expect([speakers.kindOf(ministry), speakers.kindOf(official)]).toEqual(['organisation', 'unnamed']);
    expect(speakers.find(official)?.person.name.fa).toBe('یک مقام آگاه');
  });
  it('are one for the same words', () => {
    expect(speakers.addOther('unnamed', 'یک مقام آگاه')).toBe(speakers.addOther('unnamed', 'یک مقام آگاه'));
  });
  it('are another as an organisation than as somebody unnamed', () => {
    expect(speakers.addOther('unnamed', 'پلیس')).not.toBe(speakers.addOther('organisation', 'پلیس'));
  });
});

it('whom nobody has added is nobody', () => {
  expect(speakers.find('nobody')).toBeNull();
});

describe('an id that is made of the text’s words', () => {
  it('is composed as addresses are, though folding takes letters of some scripts apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
        for (const id of [speakers.addOther('unnamed', words), speakers.addName(`علی ${words}`)])
          expect(id).toBe(id.normalize('NFC'));
      }),
      { examples: [['냡'], ['\u1102\u1163\u11b8'], ['각 한국']] },
    );
  });
  it('is not cut within a character', () => {
    const id = speakers.addOther('unnamed', `${'ا'.repeat(79)}𞤀𞤀`);
    expect(id.isWellFormed()).toBe(true);
  });
});
