import type { Random } from './random.ts';

/** What editors have in their files: texts, people, decisions. Plain data: a branch is a copy of it. */
export interface Manuscript {
  readonly documents: Manuscripted[];
  readonly people: Registered[];
}

/** A paragraph as it is written. `uids` are all paragraphs whose words came into it. */
export interface Paragraph {
  readonly uids: ReadonlySet<number>;
  /** The speaker as an index of `NAMES`; null where no clause names anybody. */
  readonly speaker: number | null;
  readonly words: readonly string[];
}

export interface Manuscripted {
  /** Who it is, whatever it is called. */
  readonly key: number;
  id: string;
  readonly formerly: string[];
  paragraphs: Paragraph[];
  /** What became of ids, as document.yaml says. */
  readonly decided: Map<string, string>;
  corrections: string[];
  withdrawn: boolean;
}

export interface Registered {
  readonly person: number;
  id: string;
  readonly formerly: string[];
  withdrawn: boolean;
}

export const NAMES = [
  'حسن رحیمی',
  'علی کریمی',
  'رضا صالحی',
  'بهرام دادخواه',
  'کامران نادری',
  'فرهاد امینی',
] as const;

export const WITHDRAWAL = '{ date: 2026-01-01, reason: { fa: به درخواست او, en: On request } }';

// Words of letters that no rule of spelling or attribution looks at.
const LETTERS = [...'بتجدرزسشفقلم'];
const word = (random: Random): string =>
  `${random.of(LETTERS)}ا${random.of(LETTERS)}و${random.of(LETTERS)}${random.of(LETTERS)}`;

let uid = 0;
export function freshParagraph(random: Random): Paragraph {
  uid += 1;
  const words = new Set<string>();
  const length = 10 + random.below(14);
  while (words.size < length) words.add(word(random));
  return { uids: new Set([uid]), speaker: random.below(NAMES.length), words: [...words] };
}

export const freshWord = word;

export const textOf = ({ speaker, words }: Paragraph): string =>
  `${speaker === null ? '' : `${NAMES[speaker]} گفت: `}${words.join(' ')}.`;

export const copyOf = ({ documents, people }: Manuscript): Manuscript => ({
  documents: documents.map((one) => ({
    ...one,
    formerly: [...one.formerly],
    paragraphs: [...one.paragraphs],
    decided: new Map(one.decided),
    corrections: [...one.corrections],
  })),
  people: people.map((one) => ({ ...one, formerly: [...one.formerly] })),
});

export function peopleYaml(people: readonly Registered[]): string {
  return people
    .map(({ person, id, formerly, withdrawn }) =>
      [
        `${id}:`,
        `  name: { fa: ${NAMES[person]}, en: ${id} }`,
        ...(formerly.length > 0 ? [`  formerly: [${formerly.join(', ')}]`] : []),
        ...(withdrawn ? [`  withdrawn: ${WITHDRAWAL}`] : []),
        '',
      ].join('\n'),
    )
    .join('');
}

export function documentYaml({ decided, corrections, formerly, withdrawn }: Manuscripted): string {
  const former = formerly.length > 0 ? `formerly: [${formerly.join(', ')}]\n` : '';
  if (withdrawn) return `withdrawn: ${WITHDRAWAL}\n${former}`;
  const ids = [...decided].map(([id, entry]) => `  - { id: ${id}, ${entry} }\n`);
  return [
    ids.length > 0 ? `ids:\n${ids.join('')}` : '',
    corrections.length > 0 ? `corrections:\n${corrections.join('')}` : '',
    former,
  ].join('');
}
