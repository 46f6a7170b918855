import { type Genre, sidecar } from '../../../src/schemas/seed.ts';
import { inLine, type Phrase, phrase, type ToldThing, told } from '../../diagnostics/index.ts';
import type { AttributedDocument, Gazetteer } from '../attribute/index.ts';
import { peopleOf, placesOf } from '../emit/index.ts';
import { type DateInText, datesIn } from './dates-in-text.ts';
import type { PageFacts } from './page-facts.ts';

export { NO_FACTS, type PageFacts, pageFacts } from './page-facts.ts';

/** What an editor has said of a new text; what is absent is not known. */
export interface Told {
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  /** In EDTF. */
  readonly date?: string | undefined;
}

/** A new text, as the stages up to speakers read it. */
export interface NewText {
  readonly attributed: AttributedDocument;
  readonly gazetteer: Gazetteer;
  readonly told: Told;
  /** What the page says of itself, where it is one. */
  readonly page: PageFacts;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The line by which the file names its schema. */
  readonly schemaLine: string;
}

/** The file for editors, and what to look at, each in a sentence. */
export interface Proposal {
  readonly text: string;
  readonly lookAt: readonly ToldThing[];
}

/** What an editor has said so far. */
const NOTHING_SAID = sidecar.parse({});

const comment = (lines: readonly string[]): string[] =>
  lines.map((line) => (line === '' ? '#' : `# ${line}`));

/** The lines about a fact: said where the editor told it, else a comment. */
const fact = (key: string, told: string | undefined, guess: string | null, why: string): string =>
  told !== undefined
    ? `  ${key}: ${inLine(told)}`
    : guess === null
      ? `  # ${key}: …`
      : `  # ${key}: ${inLine(guess)} # ${why}`;

function provenanceOf({ told, page, today }: NewText): string[] {
  const said = told.url !== undefined || told.publisher !== undefined;
  const lines = [
    fact('publisher', told.publisher, page.publisher, 'the page says so'),
    fact('author', undefined, page.author, 'the page says so'),
    fact('url', told.url, page.url, 'the page says so'),
    fact('received', undefined, today, 'the day on which this file was made'),
  ];
  return said
    ? ['provenance: # what is left out is shown as unknown', ...lines]
    : [
        '# provenance: # what is left out is shown as unknown',
        ...lines.map((line) => `#${line.replace('  # ', '   ')}`),
      ];
}

function datesOf({ told, page, attributed }: NewText): {
  readonly best: string | null;
  readonly found: readonly DateInText[];
} {
  const found = datesIn(attributed.segments.map(({ edited }) => edited).join('\n'));
  const whole = found.flatMap(({ edtf }) => edtf ?? []);
  const only = whole.length === 1 ? whole[0] : undefined;
  return { best: told.date ?? only ?? page.published, found };
}

/** The lines about when and where: an occasion that an editor only has to name. */
function occasionOf(text: NewText): string[] {
  const { attributed, told, page } = text;
  const { best, found } = datesOf(text);
  const places = placesOf(text);
  const first = attributed.segments.find(({ kind }) => kind === 'statement');
  const isOfPage = told.date === undefined && best !== null && best === page.published;
  const date = isOfPage
    ? `    date: { edtf: ${inLine(best)}, status: inferred, reason: { fa: …, en: … } } # the day of publication, as the page says`
    : best === null
      ? '    date: { edtf: …, status: stated }'
      : `    date: { edtf: ${inLine(best)}, status: stated } # ${told.date === undefined ? 'the one day that the text names' : 'as you said; "stated" is: the text says so'}`;
  return [
    ...found.map(({ words, edtf }) =>
      edtf === null
        ? `The text has «${words}», without a year.`
        : `The text has «${words}», which is ${edtf}.`,
    ),
    'occasions:',
    '  - id: … # part of an address: choose it once',
    ...(first === undefined ? [] : [`    begins: ${first.id}`]),
    '    title: { fa: …, en: … }',
    ...(places.length === 0
      ? ['    place: …']
      : [`    place: ${places[0]?.id} # of ${places.map(({ id }) => id).join(', ')}, which the text names`]),
    date,
  ];
}

function peopleIn({ attributed, gazetteer }: NewText): { known: string[]; toAdd: string[] } {
  const all = peopleOf({ attributed, gazetteer, sidecar: NOTHING_SAID });
  return {
    known: all.filter(({ status }) => status === 'known').map(({ id, name }) => `${id} (${name.fa})`),
    toAdd: all
      .filter(({ status, kind }) => status === 'provisional' && kind === 'person')
      .flatMap(({ name, aliases }) => [
        '  ID-IN-LATIN-LETTERS:',
        `    name: { fa: ${inLine(name.fa)} } # and en:, the name in English`,
        ...(aliases.fa.length === 0 ? [] : [`    aliases: { fa: [${aliases.fa.map(inLine).join(', ')}] }`]),
      ]),
  };
}

const GENRE_NAMES: Readonly<Record<Genre, Phrase>> = {
  report: phrase('report'),
  interview: phrase('interview'),
  message: phrase('message'),
  speech: phrase('speech'),
  post: phrase('post'),
  collection: phrase('collection'),
};

/** What the file proposes for the text's title: what the pages show without one. */
function titleOf({ attributed }: NewText): { readonly fa: string; readonly isHeadline: boolean } {
  const segments = attributed.segments.filter(({ kind }) => kind !== 'furniture');
  const headline = segments.find(({ kind }) => kind === 'headline');
  return { fa: (headline ?? segments[0])?.edited ?? '', isHeadline: headline !== undefined };
}

/**
 * The first document.yaml of a text. What the editor has told stands in it; all else is a comment, since it is only what rules
 * read out of the text or the page: nothing of it holds before somebody takes the sign of the comment away.
 */
export function propose(text: NewText): Proposal {
  const { attributed } = text;
  const title = titleOf(text);
  const { known, toAdd } = peopleIn(text);
  const { best, found } = datesOf(text);
  const lines = [
    text.schemaLine,
    ...comment([
      'What editors know of this text; the text itself is beside this file and is never changed. Every key is optional, and',
      'seeds/README.md explains them. What begins with # is proposed only: look at it, and take the # away where it is right.',
      '',
      `title: { fa: ${inLine(title.fa)} } # shown without this line, too; add en:, the English title`,
      `genre: ${attributed.genre} # as the form of the text shows`,
    ]),
    ...provenanceOf(text),
    ...comment(['rights:', '  text: { fa: …, en: … }', '', ...occasionOf(text)]),
    '#',
    ...comment([
      known.length === 0
        ? 'The text names nobody of people.yaml.'
        : `Of people.yaml, the text names ${known.join(', ')}.`,
      ...(toAdd.length === 0 ? [] : ['It names people whom people.yaml lacks; to add them there:', ...toAdd]),
    ]),
  ];
  const statements = attributed.segments.filter(({ kind }) => kind === 'statement');
  const unsure = statements.filter(({ attribution, doubt }) => doubt !== null && !attribution.certain);
  const count = toAdd.filter((line) => line.startsWith('  ID')).length;
  return {
    text: `${lines.join('\n')}\n`,
    lookAt: [
      told(title.isHeadline ? 'headline' : 'noHeadline', { title: title.fa }),
      told('statements', {
        count: statements.length,
        all: attributed.segments.length,
        genre: GENRE_NAMES[attributed.genre],
      }),
      ...unsure.map(({ id, line, attribution: { speaker } }) =>
        speaker === null
          ? told('unknownSpeaker', { line, id })
          : told('probableSpeaker', {
              line,
              id,
              speaker: attributed.provisional[speaker]?.person.name.fa ?? speaker,
            }),
      ),
      ...(count === 0 ? [] : [count === 1 ? told('oneNewPerson') : told('newPeople', { count })]),
      ...(best === null ? [told(found.length === 0 ? 'noDay' : 'chooseDay')] : []),
    ],
  };
}
