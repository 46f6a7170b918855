import { stringify } from 'yaml';
import type { Utterance } from '../../../src/schemas/data.ts';
import type { Kind } from '../../../src/schemas/seed.ts';
import { escapeAttribute, escapeOpening, escapeText } from './escape-mdx.ts';

/** An editor's note at a place in a text: a GFM footnote. `at` is a UTF-16 offset into the text. */
export interface Note {
  readonly at: number;
  readonly label: string;
  readonly text: string;
}

/** A stretch of speech; with `of`, the attribution and the addressee of its segment, it says what differs from that. */
export type SpokenStretch = Pick<Utterance, 'mode' | 'start' | 'end'> &
  Partial<Pick<Utterance, 'speaker' | 'basis' | 'certain' | 'addressee' | 'source'>> & {
    readonly of?: Pick<Utterance, 'speaker' | 'basis' | 'certain' | 'addressee'>;
  };

/** One segment as MDX shows it: one component, its attributes, its marked text. Without `text` it is untranslated. */
export interface SegmentMarkup {
  readonly kind: Kind;
  readonly attributes: Readonly<Record<string, string | null>>;
  readonly text: string | null;
  readonly utterances: readonly SpokenStretch[];
  readonly notes: readonly Note[];
}

const COMPONENTS: Readonly<Record<Kind, string>> = {
  headline: 'Headline',
  narrative: 'Narrative',
  heading: 'Heading',
  statement: 'Statement',
  furniture: 'Furniture',
};

/** The opening tag of speech. Who says it to whom is left out where it is the same for the whole segment, known alike. */
function speechTag({ mode, speaker, basis, certain, addressee, source, of }: SpokenStretch): string {
  const differs =
    of !== undefined && (of.speaker !== speaker || of.basis !== basis || of.certain !== certain);
  const attributes: [string, string][] = [
    ['mode', mode],
    ...(differs
      ? ([
          ['speaker', speaker ?? ''],
          ['basis', basis ?? 'none'],
          ['certain', String(certain)],
        ] as const)
      : []
    ).map(([name, value]): [string, string] => [name, value]),
    ...(of !== undefined && of.addressee !== addressee
      ? [['addressee', addressee ?? ''] as [string, string]]
      : []),
    ...(source ? [['source', `${source.start}-${source.end}`] as [string, string]] : []),
  ];
  return `<Speech ${attributes.map(([name, value]) => `${name}="${escapeAttribute(value)}"`).join(' ')}>`;
}

/** The text as MDX, speech in `<Speech>`, notes as footnote references. */
function markedText(text: string, utterances: readonly SpokenStretch[], notes: readonly Note[]): string {
  const inserts: { at: number; order: number; markup: string }[] = [
    ...utterances.map((one) => ({ at: one.start, order: 2, markup: speechTag(one) })),
    ...utterances.map(({ end }) => ({ at: end, order: 0, markup: '</Speech>' })),
    ...notes.map(({ at, label }) => ({ at, order: 1, markup: `[^${label}]` })),
  ].sort((a, b) => a.at - b.at || a.order - b.order);
  let mdx = '';
  let at = 0;
  const take = (end: number): string => {
    const piece = text.slice(at, end);
    return at === 0 ? escapeOpening(piece) : escapeText(piece);
  };
  for (const insert of inserts) {
    mdx += take(insert.at) + insert.markup;
    at = Math.max(at, insert.at);
  }
  return mdx + take(text.length);
}

function segmentMdx({ kind, attributes, text, utterances, notes }: SegmentMarkup): string {
  const name = COMPONENTS[kind];
  const given = Object.entries(attributes).filter(([, value]) => value !== null);
  const open = [name, ...given.map(([key, value]) => `${key}="${escapeAttribute(value ?? '')}"`)].join(' ');
  if (text === null) return `<${open} />`;
  return `<${open}>\n\n${markedText(text, utterances, notes)}\n\n</${name}>`;
}

/** No line is folded; no block scalars, because one of white space alone (" \\n") does not come back as it was. */
const YAML = { lineWidth: 0, blockQuote: false } as const;

/** A whole content file: front-matter, one component per segment, footnotes. Ends with a line feed. */
export function documentMdx(frontmatter: object, segments: readonly SegmentMarkup[]): string {
  const notes = segments.flatMap((segment) => segment.notes);
  return [
    `---\n${stringify(frontmatter, YAML)}---`,
    ...segments.map(segmentMdx),
    ...notes.map(({ label, text }) => `[^${label}]: ${escapeOpening(text)}`),
  ]
    .join('\n\n')
    .concat('\n');
}
