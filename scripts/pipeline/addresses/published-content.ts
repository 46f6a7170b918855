import { parse } from 'yaml';
import { type PersianFrontmatter, schemaOfFront } from '../../../src/schemas/content.ts';
import type { Kind } from '../../../src/schemas/seed.ts';
import { receivedWords, undoInterventions } from '../../../src/text/intervention.ts';
import type { TextFile } from '../../diagnostics/index.ts';
import { hasConflict, type ShownWords, sideOf } from '../identify/index.ts';

/** A segment as readers have seen it in the last edition. */
export interface PublishedSegment extends ShownWords {
  readonly kind: Kind;
  readonly speaker: string | null;
}

/** What content/fa/<document>.mdx has told readers: the last edition, whatever the ledger says. */
export interface PublishedDocument {
  readonly id: string;
  readonly path: string;
  readonly front: Pick<PersianFrontmatter, 'past' | 'formerStatements' | 'people' | 'places' | 'days'>;
  readonly segments: readonly PublishedSegment[];
}

const HEAD = /^---\n([\s\S]*?)\n---\n/;
/** One segment as `emit` writes it. In its text every sign that could end it is a character reference. */
const SEGMENT = /^<(Headline|Narrative|Heading|Statement|Furniture) ([^>\n]*?)>\n\n(.*?)\n\n<\/\1>$/gmsu;
const ATTRIBUTE = /(\w+)="([^"]*)"/g;
const REFERENCE = /&#x([0-9A-F]+);/g;
const MARKS = /<(\/?)Speech[^>]*>|\[\^[^\]]*\]/g;

const plain = (text: string): string =>
  text.replace(REFERENCE, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));

/** Offsets are UTF-16, into the text without marks. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The text of a segment without its marks, and the stretches of it that are speech. */
function unmarked(mdx: string): { text: string; speech: readonly Stretch[] } {
  const speech: Stretch[] = [];
  let text = '';
  let at = 0;
  for (const mark of mdx.matchAll(MARKS)) {
    text += plain(mdx.slice(at, mark.index));
    at = mark.index + mark[0].length;
    if (mark[0].startsWith('<Speech')) speech.push({ start: text.length, end: text.length });
    else if (mark[0] === '</Speech>')
      speech.splice(-1, 1, { start: speech.at(-1)?.start ?? 0, end: text.length });
  }
  return { text: text + plain(mdx.slice(at)), speech };
}

const attributesOf = (written: string): ReadonlyMap<string, string> =>
  new Map([...written.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, plain(value)]));

/** The digest of the ledger that a content file was made with; null where it has none. */
export const digestIn = ({ text }: TextFile): string | null =>
  /^ledger: "?([0-9a-f]+)"?$/m.exec(HEAD.exec(text)?.[1] ?? '')?.[1] ?? null;

/** Which document a content file is of: its name says it. */
export const documentIn = ({ path }: TextFile): string =>
  path.slice(path.lastIndexOf('/') + 1).replace(/\.mdx$/, '');

/** What the front matter of a content file says; null where somebody's hand has made it something else than YAML. */
function factsIn(yaml: string): unknown {
  try {
    return parse(yaml);
  } catch {
    return null;
  }
}

/**
 * Reads a content file of the last edition: what it says to readers, without the pages' own code, since nothing flows
 * backwards. Where git has left a conflict, the branch that was merged into counts. A file that is none has no segments.
 */
export function readPublished(file: TextFile): PublishedDocument {
  const id = documentIn(file);
  const text = hasConflict(file.text) ? sideOf(file.text, 'ours') : file.text;
  const head = HEAD.exec(text);
  const facts = head === null ? null : factsIn(head[1] ?? '');
  const front = schemaOfFront(facts).safeParse(facts);
  if (!front.success || front.data.lang !== 'fa')
    return { id, path: file.path, front: { people: [], places: [] }, segments: [] };
  const { interventions } = front.data;
  const segments = [...text.slice(head?.[0].length ?? 0).matchAll(SEGMENT)].map(
    ([, component = '', written = '', mdx = '']): PublishedSegment => {
      const attributes = attributesOf(written);
      const segment = attributes.get('id') ?? '';
      const changes = interventions[segment] ?? [];
      const { text: edited, speech } = unmarked(mdx);
      const source = undoInterventions(edited, changes);
      return {
        id: segment,
        kind: component.toLowerCase() as Kind,
        speaker: attributes.get('speaker') ?? null,
        edited,
        source,
        spoken: receivedWords(source, changes, speech),
      };
    },
  );
  return { id, path: file.path, front: front.data, segments };
}
