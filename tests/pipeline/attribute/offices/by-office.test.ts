import { describe, expect, it } from 'vitest';
import { Gazetteer } from '../../../../scripts/pipeline/attribute/index.ts';
import { peopleFile } from '../../../../src/schemas/authority.ts';
import { attributed, isWord, readSeed, seedOf } from '../../../pipeline.ts';
import { said } from '../read.ts';

/** Who says what in a report of these paragraphs, the title left out: a question mark where that is doubtful. */
const told = (...lines: readonly string[]): string[] =>
  said(attributed(`باران در راه است\n${lines.join('\n')}\n`)).map((one) => one.split(':')[0] ?? '');

describe('an office that the text gives to nobody', () => {
  it('is that of whoever speaks first by name just after it, and goes on', () => {
    expect(
      told(
        'سارا نوری، وزیر راه، گفت: راه باز است.',
        'جانشین رئیس باغ بزرگ نیز گفت: گل‌ها شکفت.',
        'سردار امید صفاری افزود: آب هست.',
        'جانشین رئیس باغ بزرگ گفت: نان هم هست.',
      ),
    ).toEqual(['سارا نوری', 'امید صفاری', 'امید صفاری', 'امید صفاری']);
  });
  it('is the only speaker’s who is named again in the next paragraph', () => {
    expect(
      told(
        'مینا صفاری، مدیر باغ بزرگ، گفت که گل‌ها شکفت.',
        'مدیر کارخانهٔ گلاب تأکید کرد که آب هست.',
        'صفاری گفت که درها باز است.',
      ),
    ).toEqual(['مینا صفاری', 'مینا صفاری', 'مینا صفاری']);
  });
  it('is, doubtfully, the only speaker’s where nothing after it names anybody', () => {
    expect(
      told('مینا صفاری، مدیر باغ بزرگ، گفت که گل‌ها شکفت.', 'مدیر کارخانهٔ گلاب تأکید کرد که آب هست.'),
    ).toEqual(['مینا صفاری', 'مینا صفاری?']);
  });
  it('is the only speaker’s where an agency tells one person’s words from end to end', () => {
    expect(
      told(
        'مینا صفاری، مدیر باغ بزرگ، گفت: گل‌ها شکفت.',
        'وی افزود: درها باز است.',
        'مدیر کارخانهٔ گلاب تأکید کرد: آب هست.',
      ),
    ).toEqual(['مینا صفاری', 'مینا صفاری', 'مینا صفاری']);
  });
  it('in the lead is that of whoever the next paragraph names', () => {
    expect(
      told('مدیر باغ بزرگ گفت: گل‌ها شکفت.', 'مینا صفاری گفت: بیایید.', 'سارا نوری، وزیر راه، گفت: آمدم.'),
    ).toEqual(['مینا صفاری', 'مینا صفاری', 'سارا نوری']);
  });
  it('in the lead is the same one’s later on, though others speak, too', () => {
    expect(
      told(
        'مدیر باغ بزرگ شهر گفت: گل‌ها شکفت.',
        'مینا صفاری گفت: بیایید.',
        'مدیر باغ بزرگ گفت: درها باز است.',
        'سارا نوری، وزیر راه، گفت: آمدم.',
      )[2],
    ).toBe('مینا صفاری');
  });
  it('may say of the only speaker in other words what that one was', () => {
    expect(
      told('امید صفاری، مربی تیم، گفت: می‌بریم.', 'دروازه‌بان سابق تیم همچنین گفت: بازی سختی است.'),
    ).toEqual(['امید صفاری', 'امید صفاری?']);
  });
  it('is that of whoever speaks just before it and just after it', () => {
    expect(
      told(
        'سارا نوری، وزیر راه، گفت: راه باز است.',
        'امید صفاری در گفت‌وگو با نوید گفت: می‌بریم.',
        'معاون استاندار شهر تأکید کرد: گل‌ها شکفت.',
        'صفاری افزود: بیایید.',
      ).slice(1),
    ).toEqual(['امید صفاری', 'امید صفاری?', 'امید صفاری']);
  });
  it('is nobody’s of whom the text tells another one, whether people.yaml has the person or not', () => {
    const text =
      'هشدار\n✅ امید صفاری، مدیر باغ بزرگ: درها باز است.\n🎙 سخنگوی انجمن گل: گل‌ها شکفت.\n🆔 @bagh\n';
    const people = peopleFile.parse({ 'omid-saffari': { name: { fa: 'امید صفاری' } } });
    const known = readSeed(seedOf(text), new Gazetteer({ people, places: {} }, isWord)).attributed;
    expect(said(known).map((one) => one.split(':')[0])).toEqual(['omid-saffari', 'سخنگوی انجمن گل']);
  });
  it('means somebody else where it says «نیز»', () => {
    expect(told('امید صفاری، مربی تیم، گفت: می‌بریم.', 'دروازه‌بان تیم نیز گفت: بازی سختی است.')[1]).toBe(
      'دروازه‌بان تیم',
    );
  });
});

describe('an office is known', () => {
  it('from a name between quotation marks beside it', () => {
    expect(
      told('مردم از «مینا صفاری» رئیس باغ بزرگ ستایش کردند.', 'رئیس باغ بزرگ گفت: درها باز است.'),
    ).toEqual(['مینا صفاری']);
  });
  it('to its end, where what somebody says by it follows without a comma', () => {
    expect(
      said(
        attributed(
          'باران در راه است\nمینا صفاری، معاون گل و آب باغ، گفت: بیایید.\nبه گفته معاون گل و آب باغ بهای لاله‌ها بالا می‌رود.\n',
        ),
      )[1],
    ).toBe('مینا صفاری: بهای لاله‌ها بالا می‌رود.');
  });
  it('of whoever has just spoken by «این مقام», whatever the office', () => {
    expect(told('مینا صفاری گفت: بیایید.', 'این مقام انتظامی گفت: راه باز است.')).toEqual([
      'مینا صفاری',
      'مینا صفاری',
    ]);
  });
});
