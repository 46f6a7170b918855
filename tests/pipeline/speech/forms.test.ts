import { describe, expect, it, test } from 'vitest';
import {
  type FormName,
  findReports,
  isLoose,
  NOBODY,
  openClause,
  Scan,
} from '../../../scripts/pipeline/speech/index.ts';
import { fold } from '../../../src/text/fold.ts';

const scanOf = (text: string): Scan => new Scan(fold(text));
const reportsOf = (text: string) => findReports(scanOf(text), NOBODY);
const formOf = (text: string): FormName | null => reportsOf(text)[0]?.form ?? null;
/** Source and content of a text's first report, folded. */
function partsOf(text: string): { source: string; said: string[]; mode: string } | null {
  const scan = scanOf(text);
  const [report] = findReports(scan, NOBODY);
  if (report === undefined) return null;
  const of = ({ start, end }: { start: number; end: number }): string => scan.text.slice(start, end).trim();
  return { source: of(report.source), said: report.contents.map(of), mode: report.mode };
}
const parts = (source: string, said: string | readonly string[], mode = 'direct') => ({
  source: fold(source),
  said: [said].flat().map((one) => fold(one)),
  mode,
});

describe('a colon after the verb', () => {
  test.each([
    ['مینا گفت: باران می‌بارد.', 'مینا'],
    ['مینا چنین نوشت: باران می‌بارد.', 'مینا چنین'],
    ['مینا به خبرنگاران گفت: باران می‌بارد.', 'مینا به خبرنگاران'],
    ['مینا گفت (تلفنی): باران می‌بارد.', 'مینا'],
    ['مینا می‌گوید: باران می‌بارد.', 'مینا'],
    ['مینا تأکید کرده است: باران می‌بارد.', 'مینا'],
    ['مینا خاطرنشان کرد: باران می‌بارد.', 'مینا'],
    ['مینا خندید وگفت: باران می‌بارد.', 'مینا خندید'],
  ])('is a report: %s', (text, source) => {
    expect(formOf(text)).toBe('colon');
    expect(partsOf(text)).toEqual(parts(source, 'باران می‌بارد.'));
  });
  test.each([
    'سه رنگ داریم: سرخ، سبز و آبی.',
    'باید گفت: باران می‌بارد.',
    'گفته می‌شود: باران می‌بارد.',
    'ساعت ۱۲:۳۰ آمد.',
    'مینا گفت‌وگو کرد: باران می‌بارد.',
  ])('is none: %s', (text) => {
    expect(formOf(text)).not.toBe('colon');
  });
  it('leaves what follows the closing mark to the reporter', () => {
    expect(partsOf('مینا گفت: «باران می‌بارد و سرد است.» او به خانه رفت.')?.said).toEqual([
      fold('«باران می‌بارد و سرد است.»'),
    ]);
  });
  it('takes in several quotations joined by «و»', () => {
    expect(
      partsOf('مینا گفت: «امروز باران می‌بارد و سرد است» و «فردا هم برف می‌آید و سرد است» و رفت')?.said,
    ).toHaveLength(2);
  });
});

describe('a quotation after the verb', () => {
  it('is a report without a colon', () => {
    expect(partsOf('مینا گفت «امروز در شهر باران تندی می‌بارد» و رفت.')).toEqual(
      parts('مینا', '«امروز در شهر باران تندی می‌بارد»'),
    );
  });
  it('is none where a name is quoted', () => {
    expect(formOf('مینا «باغ» را نوشت.')).toBeNull();
  });
});

describe('a quotation before its clause', () => {
  test.each([
    ['«امروز در شهر باران تندی می‌بارد»، مینا گفت.', 'مینا'],
    ['«باران آمد.» این را مینا گفت.', 'مینا'],
    ['«باران آمد.» این بخشی از سخنان مینا است.', 'مینا'],
  ])('is a report: %s', (text, source) => {
    expect(formOf(text)).toBe('quote-before-verb');
    expect(partsOf(text)?.source).toBe(source);
  });
  it('is none where no verb of speech follows', () => {
    expect(formOf('«شب یلدا» برندهٔ جایزه شد.')).toBeNull();
  });
});

describe('«که» after the verb', () => {
  test.each([
    ['مینا گفت که باران می‌بارد.', 'مینا'],
    ['مینا گفت، که باران می‌بارد.', 'مینا'],
    ['مینا اعلام کرده که باران می‌بارد.', 'مینا'],
  ])('is a report: %s', (text, source) => {
    expect(formOf(text)).toBe('that-clause');
    expect(partsOf(text)).toEqual(parts(source, 'باران می‌بارد.', 'indirect'));
  });
  it('is a request where somebody is asked', () => {
    expect(partsOf('مینا از مردم خواست که بیایند.')?.said).toEqual([fold('بیایند.')]);
  });
  test.each([
    'مینا خواست که برود.',
    'اگر فردا مینا گفت که باران می‌بارد، نروید.',
    'می‌توان گفت که باران می‌بارد.',
  ])('is none: %s', (text) => {
    expect(formOf(text)).toBeNull();
  });
  it('ends with its sentence', () => {
    expect(partsOf('مینا گفت که باران می‌بارد. برف هم آمد.')?.said).toEqual([fold('باران می‌بارد.')]);
  });
});

describe('a verb with a clause and no «که»', () => {
  test.each([
    ['مینا گفت، باران تندی می‌بارد.', 'comma-clause'],
    ['مینا گفت باران تندی می‌بارد.', 'free-clause'],
    ['مینا معتقد است باران تندی می‌بارد.', 'free-clause'],
    ['مینا تأکید کرده اگر باران ببارد خوب است.', 'free-clause'],
  ])('is a report: %s (%s)', (text, form) => {
    expect(formOf(text)).toBe(form);
    expect(partsOf(text)?.mode).toBe('indirect');
  });
  test.each(['مینا این را گفت و رفت.', 'مینا سخن را گفت، اما نماند.', 'مینا گفت نه.'])(
    'is none: %s',
    (text) => {
      expect(formOf(text)).toBeNull();
    },
  );
});

describe('«به گفتهٔ X»', () => {
  test.each([
    ['به گفتهٔ مینا، باران می‌بارد.', 'مینا', 'باران می‌بارد.'],
    ['به گفتهٔ مینا؛ باران می‌بارد.', 'مینا', 'باران می‌بارد.'],
    ['بنا به گفته وی باران می‌بارد.', 'وی', 'باران می‌بارد.'],
    [
      'به باور مینا، اگر ابر بماند، باران می‌بارد، برف هم می‌آید.',
      'مینا',
      'اگر ابر بماند، باران می‌بارد، برف هم می‌آید.',
    ],
    ['به گفتهٔ مینا، مدیر باغ، باران می‌بارد.', 'مینا، مدیر باغ', 'باران می‌بارد.'],
  ])('is a report: %s', (text, source, said) => {
    expect(formOf(text)).toBe('according-to');
    expect(partsOf(text)).toEqual(parts(source, said, 'indirect'));
  });
  it('may stand behind what was said', () => {
    expect(partsOf('باران تندی در راه است به گفتهٔ مینا.')?.source).toBe('مینا');
  });
  it('is direct where a quotation follows', () => {
    expect(partsOf('به گفتهٔ مینا، «امروز در شهر باران تندی می‌بارد».')?.mode).toBe('direct');
  });
});

describe('messages and letters', () => {
  test.each([
    ['در پیام مینا آمده است: باران می‌بارد.', 'مینا'],
    ['این پیام می‌افزاید: باران می‌بارد.', ''],
    ['در ادامه این نامه آمده است: باران می‌بارد.', ''],
  ])('are quoted: %s', (text, source) => {
    expect(formOf(text)).toBe('message');
    expect(partsOf(text)).toEqual(parts(source, 'باران می‌بارد.'));
  });
  it('are told in other words without a colon', () => {
    expect(partsOf('در این بیانیه آمده است که باران می‌بارد.')?.mode).toBe('indirect');
  });
  it('are not quoted where they only arrive', () => {
    expect(formOf('پیام مینا آمده و نامه رسیده است.')).toBeNull();
  });
});

describe('a demand', () => {
  it('has what is wanted as its content', () => {
    expect(partsOf('مینا خواستار بازگشایی راه شد.')).toEqual(parts('مینا', 'بازگشایی راه', 'indirect'));
  });
  it('is none in a relative clause', () => {
    expect(formOf('مینا که خواستار بازگشایی راه است، طرحی آورد که رد شد.')).toBeNull();
  });
});

describe('a gerund', () => {
  it('with a quotation is a report', () => {
    expect(formOf('مینا با تأکید بر اینکه «امروز در شهر باران تندی می‌بارد» از همه تشکر کرد.')).toBe(
      'gerund-quote',
    );
  });
  it('with «اینکه» is a report up to the comma', () => {
    expect(partsOf('مینا با بیان اینکه باران می‌بارد، از همه سپاسگزاری کرد.')?.said).toEqual([
      fold('باران می‌بارد'),
    ]);
  });
  it('of pointing at something is none', () => {
    expect(formOf('مینا با اشاره به اینکه باران می‌بارد، از همه سپاسگزاری کرد.')).toBeNull();
  });
});

describe('«سخنان X مبنی بر اینکه»', () => {
  it('is a report of X', () => {
    expect(formOf('سخنان مینا مبنی بر اینکه باران می‌بارد.')).toBe('claim');
    expect(partsOf('سخنان مینا مبنی بر اینکه باران می‌بارد.')?.source).toBe('مینا');
  });
});

describe('a clause that ends its paragraph with a colon', () => {
  test.each(['مینا در صفحهٔ خود نوشت:', 'در پیام مینا آمده است:', 'باران آمد. مینا گفت:'])(
    'announces the next one: %s',
    (text) => {
      expect(openClause(scanOf(text))).not.toBeNull();
    },
  );
  test.each(['مینا گفت: باران می‌بارد.', 'سه کار داریم:', 'مینا گفت'])('not in: %s', (text) => {
    expect(openClause(scanOf(text))).toBeNull();
  });
});

describe('a form that headlines have, too', () => {
  it('is any but a colon, a label and a message', () => {
    const isLooseIn = (text: string) => reportsOf(text).map(isLoose);
    expect(isLooseIn('مینا گفت: باران می‌بارد.')).toEqual([false]);
    expect(isLooseIn('در پیام مینا آمده است: باران می‌بارد.')).toEqual([false]);
    expect(isLooseIn('مینا گفت که باران می‌بارد.')).toEqual([true]);
    expect(isLooseIn('مینا گفت باران تندی می‌بارد.')).toEqual([true]);
  });
});

describe('several people', () => {
  test.each([
    ['مینا و سارا گفتند: می‌آییم.', true],
    ['آنان می‌گویند: می‌آییم.', true],
    ['مینا گفت: می‌آیم.', false],
    ['مینا تأکید می‌کند: می‌آیم.', false],
  ])('are told by the verb in «%s»: %s', (text, isPlural) => {
    expect(reportsOf(text)[0]?.isPlural).toBe(isPlural);
  });
});

describe('nothing is reported', () => {
  test.each([
    ['where something goes on', 'قیمت گل به روند کاهشی ادامه داد؛ هر شاخه سه تومان شد.'],
    ['by what can be said', 'از میان گل‌ها می‌توان به لاله اشاره کرد که زود می‌شکفد.'],
    ['where the sentence goes on after the source', 'باغ خبری به نقل از وزیر آب درباره گل‌ها را تکذیب کرد.'],
  ])('%s: %s', (_, text) => {
    expect(reportsOf(text)).toEqual([]);
  });
});

it('what somebody says at a press conference is no piece of news told of', () => {
  expect(partsOf('مینا صفاری در یک نشست خبری گفت که باران می‌آید.')?.said).toEqual([fold('باران می‌آید.')]);
});
