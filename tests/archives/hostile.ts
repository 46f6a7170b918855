import fc from 'fast-check';

/** What breaks Markdown, JSX, YAML and Persian: pieces that random characters alone would seldom make. */
const PIECES = [
  'گفت: ',
  'وی افزود: ',
  'پزشکیان ',
  '«',
  '»',
  '\u200C',
  '\u200F',
  '(2026-2023)',
  '۱۴۰۴–۱۴۰۱',
  ' ',
  '  ',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '{',
  '}',
  '<b>',
  '</Speech>',
  '<script>',
  'import x',
  'export ',
  '---',
  '$&',
  '`',
  '```',
  ']]>',
  '[^s1-1]',
  '&amp;',
  '&#x7B;',
  '# ',
  '- ',
  '1. ',
  '+ ',
  '> ',
  '| a |',
  '**',
  '_',
  '~~',
  'https://x.ir/a',
  'www.x.ir',
  'a@b.ir',
  '\\',
  '\u0085',
  '\u2028',
  '\uFEFF',
  '\u202E',
  '\u202C',
  '\u2067',
  '\u200E',
  '\u200B',
  '\u00AD',
  '\u200C\u200C',
  '\u0640',
  '\u0640\u200C',
  '\u064E',
  '\uFEFC',
  '\uFE91\uFEEA',
  '\uFDF2',
  '\uFE7D',
  'كتابي',
  'می\u200Bشود',
  '2026\u200B-\u200F2023',
  'ۀ',
  '1397\u200F',
  '²',
  '\v',
  '\f',
  '\u00A0',
];
/** A paragraph whose lines are wrapped to a width, hostile pieces in it. */
export const wrapped = fc
  .tuple(
    fc.array(fc.constantFrom(...PIECES, 'روز', 'دانشگاه', 'است.'), { minLength: 60, maxLength: 150 }),
    fc.integer({ min: 40, max: 90 }),
  )
  .map(
    ([words, columns]) =>
      words
        .map((word) => word.replaceAll(/[\r\n\v\f]/g, ' '))
        .reduce(
          ({ text, at }, word) =>
            at + 1 + word.length > columns
              ? { text: `${text}\n${word}`, at: word.length }
              : { text: `${text} ${word}`, at: at + 1 + word.length },
          { text: '', at: 0 },
        ).text,
  );
/** Texts of such pieces and of arbitrary Unicode; well-formed UTF-16 without NUL, which ingest refuses. */
export const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    {
      maxLength: 12,
    },
  )
  .map((pieces) => pieces.join('').toWellFormed().replaceAll('\0', ''));

/** What reports of speech are made of: sources, cues, signs, and words to be said. */
const OF_REPORTS = [
  'حسن رضایی، وزیر نیرو، ',
  'آقای رضایی ',
  '«جان اسمیت» ',
  'وزارت خارجه ',
  'یک مقام آگاه ',
  'این مقام ',
  'وی ',
  'گفت: ',
  'گفت که ',
  'گفت، ',
  'افزود «',
  'با اشاره به اینکه ',
  'به گفتهٔ ',
  'بنا به گفته ',
  'خواستار ',
  'شد.',
  'در پیام ',
  'آمده است: ',
  'متن کامل پیام به این شرح است:',
  'آب هست. ',
  'آیا می‌آید؟ ',
  'ه.ش. ',
  '«',
  '»',
  '"',
  '؛ ',
  '، ',
  ':',
  '\n',
  '\n- ',
  // A paragraph of a mark alone, in which nothing can be read.
  '\n\uFE7D\n',
  'پرسش:\n',
  'انتهای پیام/',
  '@kanal ',
];

/** Texts full of reports, as no newspaper writes them; hostile pieces in between. */
export const reporting = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...OF_REPORTS) }, { weight: 1, arbitrary: hostile }),
    {
      maxLength: 24,
    },
  )
  .map((pieces) => pieces.join(''));
