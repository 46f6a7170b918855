import type { Bilingual } from '../../../src/schemas/primitives.ts';
import { type Diagnostic, isError, startOf } from '../../diagnostics/index.ts';
import type { AttributedDocument } from '../../pipeline/attribute/index.ts';
import {
  type Doubtful,
  doubtful,
  type HeldText,
  isOffline,
  LINK_CODES,
  type LinkState,
  type NamedLink,
  type NamedPerson,
  type NearTexts,
  reportLinks,
  reportNearNames,
  reportNearTexts,
  reportOverlooked,
  reportUnnamed,
  reportUnsaid,
  type Waived,
  type WaivingFile,
  waive,
} from '../../pipeline/check/index.ts';
import {
  type ArchiveInput,
  type Authorities,
  ingest,
  type Keeping,
  type OutputFiles,
  readAuthorities,
  type Seed,
  type Seen,
} from '../../pipeline/index.ts';
import { readArchiveFacts } from '../../pipeline/read/index.ts';
import { readArchive } from '../disk.ts';
import { withinTime } from '../time-limit.ts';

/** What is to be said of one document beside its messages. */
export interface ReviewedDocument {
  readonly document: string;
  readonly statements: number;
  readonly doubtful: readonly Doubtful[];
}

/** All that deserves a look in an archive. */
export interface Review extends Waived {
  readonly documents: readonly ReviewedDocument[];
  /** What came of the links to where texts are from; absent where they were not asked for. */
  readonly links?: { readonly asked: number; readonly isOffline: boolean };
}

/** All that was found in an archive, before what editors waive is taken out. */
interface Found {
  readonly found: readonly Diagnostic[];
  readonly waiving: readonly WaivingFile[];
  readonly documents: readonly ReviewedDocument[];
  readonly links: readonly NamedLink[];
  readonly texts: readonly TitledText[];
  /** What ingest makes of it: no files where there are errors. */
  readonly files: OutputFiles;
}

/** A text, with the title that its editor has given. */
export interface TitledText extends HeldText {
  readonly title: Bilingual | undefined;
}

/** Whether a file is one of a text: the text itself, its document.yaml, its translation, its ledger. */
export const isOfSeed = (seed: Seed, file: string): boolean => pathsOf(seed).includes(file);

const pathsOf = ({ source, sidecar, translationPath, ledgerPath, further = [] }: Seed): readonly string[] => [
  ...[source.path, sidecar?.path, translationPath, ledgerPath].filter((path) => path !== undefined),
  ...further.map(({ path }) => path),
];

/** The files of texts, each with the text that it is of. */
export const filesOfSeeds = (seeds: readonly Seed[]): ReadonlyMap<string, Seed> =>
  new Map(seeds.flatMap((seed) => pathsOf(seed).map((path) => [path, seed] as const)));

/** People of people.yaml, each at its entry. */
const knownPeople = ({ people }: Authorities): NamedPerson[] =>
  Object.entries(people.value).map(([id, { name, aliases }]) => ({
    id,
    names: [name.fa, ...(name.en === null ? [] : [name.en]), ...aliases.fa, ...aliases.en],
    place: people.placeOf([id]),
    isKnown: true,
  }));

/** People whom a text names and people.yaml lacks, each where it is first named as a speaker. */
const newPeople = (file: string, { provisional, segments }: AttributedDocument): NamedPerson[] =>
  Object.entries(provisional)
    .filter(([, { kind, isKnown }]) => kind === 'person' && !isKnown)
    .map(([id, { person }]) => {
      const line = segments.find(({ attribution }) => attribution.speaker === id)?.line ?? 1;
      return { id, names: [person.name.fa], place: { ...startOf(file), line }, isKnown: false };
    });

/** What is noted of a text that is looked through: all that is said of the archive is made of it. */
interface Noted {
  readonly document: ReviewedDocument;
  readonly text: TitledText;
  /** People whom the text names and people.yaml lacks. */
  readonly strangers: readonly NamedPerson[];
  readonly unsaid: readonly Diagnostic[];
  readonly links: readonly NamedLink[];
  readonly waiving: WaivingFile;
}

/** Looks through one text. */
const noteOf: Note = (seed, attributed, sidecar) => {
  const { id, source } = seed;
  const { segments } = attributed;
  const decided = new Set(sidecar.value.decisions.map(({ segment }) => segment));
  const { url } = sidecar.value.provenance;
  return {
    document: {
      document: id,
      statements: segments.filter(({ kind }) => kind === 'statement').length,
      doubtful: doubtful(source.path, attributed),
    },
    text: { id, file: source.path, attributed, title: sidecar.value.title },
    strangers: newPeople(source.path, attributed),
    unsaid: [
      ...reportUnsaid(sidecar, { source: source.path, segments }),
      ...reportOverlooked(source.path, attributed, decided),
    ],
    links: url === null ? [] : [{ url, place: sidecar.placeOf(['provenance', 'url']) }],
    waiving: {
      waivers: sidecar.value.waivers,
      placeOf: sidecar.placeOf,
      isAbout: (file) => isOfSeed(seed, file),
      lineOf: (segment) => segments.find((one) => one.id === segment)?.line,
    },
  };
};
type Note = (...told: Parameters<Seen>) => Noted;

/** What another thread has noted of a text: it is looked through here, and once. */
interface FromThread {
  readonly attributed: AttributedDocument;
}
const lookedThrough = new WeakMap<FromThread, Noted>();

/** What was noted of a text that is not read now. */
function notedOf(seed: Seed, note: Noted | FromThread, sidecar: Parameters<Seen>[2]): Noted {
  if (!('attributed' in note)) return note;
  const noted = lookedThrough.get(note) ?? noteOf(seed, note.attributed, sidecar);
  lookedThrough.set(note, noted);
  return noted;
}

/**
 * What an archive may decide for all of its texts, in the waivers of archive.yaml: that they have no English. All else is waived text by
 * text, by whoever has looked at it.
 */
const OF_WHOLE_ARCHIVES: readonly string[] = ['GA014', 'GA111'];

/** What was made of texts when they were looked through before, and of their files. */
export interface KeptReading extends Pick<Keeping, 'texts' | 'once' | 'readAhead'> {
  readonly near: NearTexts;
}

/**
 * Looks through an archive: what ingest says of it, and what deserves a look beyond that. Where there are errors, there is nothing but
 * them. Texts that `kept` has, and that have not changed, are not read again.
 */
function findIn(
  input: ArchiveInput,
  diagnostics: readonly Diagnostic[],
  kept: KeptReading | null = null,
): Found {
  const found: Diagnostic[] = [...diagnostics];
  const noted: Noted[] = [];
  const add = (note: Noted): Noted => {
    noted.push(note);
    return note;
  };
  // What is kept of a text was noted here, or in a thread that reads for this one.
  const again: Keeping['again'] = (seed, note, sidecar) =>
    void add(notedOf(seed, note as Noted | FromThread, sidecar));
  const keeping = kept && { ...kept, again };
  const outcome = ingest(input, (...told) => add(noteOf(...told)), withinTime, keeping);
  const documents = noted.map(({ document }) => document);
  const texts = noted.map(({ text }) => text);
  found.push(...outcome.diagnostics);
  if (found.some(isError))
    return { found: found.filter(isError), waiving: [], documents, links: [], texts, files: new Map() };

  const authorities = readAuthorities(input, kept?.once).value;
  found.push(
    ...noted.flatMap(({ unsaid }) => unsaid),
    ...reportUnnamed(authorities.people, authorities.places),
  );
  const strangers = new Map<string, NamedPerson>();
  for (const person of noted.flatMap((one) => one.strangers))
    if (!strangers.has(person.id)) strangers.set(person.id, person);
  found.push(...reportNearNames([...knownPeople(authorities), ...strangers.values()]));
  found.push(...reportNearTexts(texts, kept?.near));
  const archive = input.archive == null ? null : readArchiveFacts(input.archive).value;
  const waiving = noted.map((one) => one.waiving);
  const ofTexts = filesOfSeeds(input.seeds);
  if (archive !== null)
    waiving.push({
      waivers: archive.value.waivers,
      placeOf: archive.placeOf,
      isAbout: (file, code) => !ofTexts.has(file) || OF_WHOLE_ARCHIVES.includes(code),
      lineOf: () => undefined,
    });
  const links = noted.flatMap((one) => one.links);
  return { found, waiving, documents, links, texts, files: outcome.value };
}

/** What was found in an archive, its texts, and what ingest makes of it. */
export interface Reviewed extends Pick<Found, 'texts' | 'files'> {
  readonly review: Review;
}

/**
 * `reviewArchive` of an archive as it was read, or as it would be: nothing is taken from disk. `kept` has what was made of texts when they
 * were looked through before.
 */
export function reviewInput(
  input: ArchiveInput,
  diagnostics: readonly Diagnostic[],
  kept: KeptReading | null = null,
): Reviewed {
  const { found, waiving, documents, texts, files } = findIn(input, diagnostics, kept);
  return { review: { ...waive(found, waiving, LINK_CODES), documents }, texts, files };
}

/** Looks through an archive, and writes nothing. Editors' waivers are taken into account; the network is not asked. */
export function reviewArchive(root: string): Review {
  const { input, diagnostics } = readArchive(root);
  return reviewInput(input, diagnostics).review;
}

/** The same, and asks besides whether the pages are still there that texts were taken from. */
export async function reviewArchiveOnline(
  root: string,
  ask: (urls: readonly string[]) => Promise<ReadonlyMap<string, LinkState>>,
): Promise<Review> {
  const { input, diagnostics } = readArchive(root);
  const { found, waiving, documents, links } = findIn(input, diagnostics);
  const states = await ask(links.map(({ url }) => url));
  const offline = isOffline(states);
  const all = offline ? found : [...found, ...reportLinks(links, states)];
  const unasked = offline ? LINK_CODES : undefined;
  return { ...waive(all, waiving, unasked), documents, links: { asked: states.size, isOffline: offline } };
}
