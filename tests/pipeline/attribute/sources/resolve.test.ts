import { describe, expect, it, test } from 'vitest';
import { Gazetteer } from '../../../../scripts/pipeline/attribute/index.ts';
import { documentDay } from '../../../../scripts/pipeline/attribute/sources/resolve.ts';
import { peopleFile, placesFile } from '../../../../src/schemas/authority.ts';
import { sidecar } from '../../../../src/schemas/seed.ts';
import { attributed, isWord, readSeed, seedOf } from '../../../pipeline.ts';
import { said } from '../read.ts';

/** Who says what in a report of these paragraphs, the title left out. */
const told = (...lines: readonly string[]): string[] =>
  said(attributed(`باران در راه است\n${lines.join('\n')}\n`)).map((one) => one.split(':')[0] ?? '');

const MINA = 'مینا صفاری، مدیر باغ، گفت: گل‌ها شکفت.';

describe('an office', () => {
  it('means whom the text gave it', () => {
    expect(told(MINA, 'مدیر باغ افزود: درها باز است.')).toEqual(['مینا صفاری', 'مینا صفاری']);
  });
  it('means the only speaker, to whom the text gave none', () => {
    expect(told('مینا صفاری گفت: گل‌ها شکفت.', 'مدیر باغ افزود: درها باز است.')).toEqual([
      'مینا صفاری',
      'مینا صفاری',
    ]);
  });
  it('means somebody unnamed beside a speaker of another office', () => {
    expect(told(MINA, 'وزیر راه گفت: راه باز است.')).toEqual(['مینا صفاری', 'وزیر راه']);
  });
  it('of several people is theirs', () => {
    expect(told('کارگران گفتند: حقوق نداریم.')).toEqual(['کارگران']);
  });
  it('of people.yaml means its holder where the text names that person', () => {
    expect(told('الکساندر لوکاشنکو آمد.', 'رئیس‌جمهور بلاروس گفت: خوش آمدید.')).toEqual([
      'alexander-lukashenko',
    ]);
  });
});

describe('an office of people.yaml that belongs to no place', () => {
  const names = new Gazetteer(
    {
      people: peopleFile.parse({
        bahram: {
          name: { fa: 'بهرام نیک‌روز', en: null },
          roles: [{ title: { fa: 'مدیرعامل شرکت آب منطقه‌ای', en: null } }],
        },
      }),
      places: placesFile.parse({ here: { name: { fa: 'اینجا', en: null }, kind: 'country', home: true } }),
    },
    isWord,
  );
  const speakerOf = (words: string, sidecar: string): string | null | undefined => {
    const seed = seedOf(`باران در راه است\n${words} گفت: آب هست.\n`, {
      sidecar: { path: 'seeds/any.yaml', text: sidecar },
    });
    return readSeed(seed, names).attributed.segments[1]?.attribution.speaker;
  };
  const DATED = 'occasions: [{ id: a, title: { fa: نشست }, date: { edtf: 2025-08-19, status: stated } }]\n';

  it('means its holder on the day, in an archive of one country, too', () => {
    expect(speakerOf('مدیرعامل شرکت آب منطقه‌ای', DATED)).toBe('bahram');
  });
  it('means nobody by name where «این کشور» is no country that was named', () => {
    expect(speakerOf('مدیرعامل شرکت آب منطقه‌ای این کشور', DATED)).not.toBe('bahram');
  });
});

describe('«این …»', () => {
  test.each([
    ['این مدیر', 'مینا صفاری'],
    ['این مقام', 'مینا صفاری'],
    ['این وزیر', '–'],
    ['این نهاد', '–'],
  ])('«%s» after a manager means %s', (words, speaker) => {
    expect(told(MINA, `${words} گفت: درها باز است.`)[1]).toBe(speaker);
  });
  it('«این نهاد» after an organisation means it', () => {
    expect(told('سازمان آب اعلام کرد: آب هست.', 'این نهاد افزود: نگران نباشید.')).toEqual([
      'سازمان آب',
      'سازمان آب',
    ]);
  });
});

describe('the chain of «وی»', () => {
  it('goes on through somebody unnamed', () => {
    expect(told('مدیرکل آب بابل گفت: آب هست.', 'وی افزود: نگران نباشید.')).toEqual([
      'مدیرکل آب بابل',
      'مدیرکل آب بابل',
    ]);
  });
  it('means somebody whom no rule knows, too, by the words of the text', () => {
    expect(told('سوپروایزر گفت: کار تمام است.', 'وی افزود: می‌رویم.')).toEqual(['سوپروایزر?', 'سوپروایزر?']);
  });
  it('means nobody after several people', () => {
    expect(told('مینا صفاری و سارا نوری گفتند: آمدیم.', 'وی افزود: می‌رویم.')).toEqual(['–', '–']);
  });
  it('goes on where the subject is left out', () => {
    expect(told(MINA, 'همچنین افزود: درها باز است.')).toEqual(['مینا صفاری', 'مینا صفاری?']);
  });
  it('means nobody where two people have met in the sentence before', () => {
    expect(told('مینا صفاری، مدیر باغ، با سارا نوری، وزیر راه، دیدار کرد. وی گفت: خوب است.')).toEqual(['–']);
  });
});

describe('somebody unnamed', () => {
  it('is certain to be nobody by name', () => {
    expect(told('یک مقام آگاه گفت: راه باز است.')).toEqual(['یک مقام آگاه']);
  });
  it('in the lead is the only speaker of the text, who is named just after it', () => {
    expect(
      told('یک مقام باغبانی گفت که گل‌ها شکفت.', 'به گزارش نوید، مینا صفاری، معاون باغبانی، گفت: بیایید.'),
    ).toEqual(['مینا صفاری', 'مینا صفاری']);
  });
  it('in the lead is, doubtfully, the one person who is named later on, where something stands between', () => {
    expect(
      told(
        'یک مقام باغبانی گفت که گل‌ها شکفت.',
        'باغ بزرگ شهر پنج سال پیش ساخته شد.',
        'به گزارش نوید، مینا صفاری، معاون باغبانی، گفت: بیایید.',
      ),
    ).toEqual(['مینا صفاری?', 'مینا صفاری']);
  });
});

describe('the day a document is about', () => {
  const on = (edtf: string, status: 'stated' | 'inferred' = 'stated') => ({
    date: { edtf, status, reason: { fa: 'در متن', en: 'the text' } },
  });
  const dayOf = (...dates: readonly ReturnType<typeof on>[]) =>
    documentDay(
      sidecar.parse({
        occasions: dates.map(({ date }, i) => ({
          begins: `s${i + 1}`,
          id: `meeting-${i}`,
          title: { fa: 'دیدار', en: 'Meeting' },
          date,
        })),
      }),
    );
  it('is the first full day of its occasions', () => {
    expect(dayOf(on('2024'), on('2024-08-21'))).toEqual({
      day: '2024-08-21',
      stated: true,
    });
  });
  it('is inferred where its date is', () => {
    expect(dayOf(on('2024-08-21', 'inferred'))?.stated).toBe(false);
  });
  it('is none without a full day', () => {
    expect(dayOf(on('2024-08'))).toBeNull();
  });
});

describe('a family name', () => {
  it('means the speaker, where the object of the verb follows it', () => {
    expect(told('مینا صفاری گفت: بیایید.', 'صفاری هدف از این کار را گل‌کاری دانست و گفت: آب هست.')[1]).toBe(
      'مینا صفاری',
    );
  });
  it('of two people means the one who speaks by the full name', () => {
    expect(
      told(
        'مینا صفاری گفت: بیایید.',
        'صفاری گفت: آب هست.',
        'صفاری گفت: نان هست.',
        'گل‌ها را زهرا صفاری، باغبان شهر، کاشته است.',
      ),
    ).toEqual(['مینا صفاری', 'مینا صفاری', 'مینا صفاری']);
  });
});

it('a writing is of whoever the sentence that tells of it names', () => {
  expect(
    told(
      'مینا صفاری به شهر آمد. دفتر باغ با انتشار بیانیه‌ای از او یاد کرد. در این بیانیه آمده است: خوش آمدید.',
    ),
  ).toEqual(['دفتر باغ']);
});
