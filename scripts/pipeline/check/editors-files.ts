import type { Sidecar, Spelling } from '../../../src/schemas/seed.ts';
import {
  type Code,
  type Diagnostic,
  diagnostic,
  lineAndColumn,
  linesAndColumns,
  wordAround,
} from '../../diagnostics/index.ts';
import type { AttributedDocument, Authorities, Gazetteer } from '../attribute/index.ts';
import type { Identification } from '../identify/index.ts';
import type { Suggestion } from '../normalise/index.ts';
import type { Received } from '../read/index.ts';
import type { TextFile } from '../read/yaml.ts';
import type { Translation } from '../translate/index.ts';

/** Where `word` first stands as a whole word in a file. */
function placeOf(file: TextFile, word: string): { file: string; line: number; column: number } {
  const offset = file.text.search(new RegExp(`(?<![\\w-])${word.replace(/[^\w-]/g, '\\$&')}(?![\\w-])`));
  return { file: file.path, ...lineAndColumn(file.text, Math.max(0, offset)) };
}

/** Reports roles of people.yaml that belong to a place places.yaml lacks. */
export function checkAuthorities(file: TextFile | null, { people, places }: Authorities): Diagnostic[] {
  if (file === null) return [];
  return Object.values(people).flatMap(({ roles }) =>
    roles.flatMap(({ of }) => (of === null || of in places ? [] : [unknownPlace(file, of)])),
  );
}

function unknownPlace(file: TextFile, id: string): Diagnostic {
  return diagnostic(
    'GA007',
    placeOf(file, id),
    `Unexpected place "${id}", expected an id of seeds/places.yaml`,
    'Add the place to seeds/places.yaml, or correct the id.',
  );
}

function unknownPerson(file: TextFile, id: string): Diagnostic {
  return diagnostic(
    'GA005',
    placeOf(file, id),
    `Unexpected person "${id}", expected an id of seeds/people.yaml`,
    'Add the person to seeds/people.yaml, or correct the id.',
  );
}

/** Reports ids in document.yaml that lead nowhere: of people, places and segments. */
export function checkSidecar(
  file: TextFile,
  sidecar: Sidecar,
  { segments, ledger }: Identification,
  { authorities }: Gazetteer,
): Diagnostic[] {
  const ids = new Set(segments.map(({ id }) => id));
  const people = [
    ...sidecar.decisions.flatMap(({ speaker }) => speaker ?? []),
    ...sidecar.occasions.flatMap(({ participants }) => participants),
  ].filter((id) => !(id in authorities.people));
  const places = sidecar.occasions
    .flatMap(({ place }) => place ?? [])
    .filter((id) => !(id in authorities.places));
  const missing = [
    ...sidecar.decisions.map(({ segment }) => segment),
    ...sidecar.spellings.map(({ segment }) => segment),
    ...sidecar.occasions.flatMap(({ begins }) => begins ?? []),
  ].filter((id) => !ids.has(id));
  // A correction may tell of a segment that is no more.
  const unknown = sidecar.corrections
    .flatMap(({ segment }) => segment ?? [])
    .filter((id) => !(id in ledger.ids));
  return [
    ...people.map((id) => unknownPerson(file, id)),
    ...places.map((id) => unknownPlace(file, id)),
    ...[...missing, ...unknown].map((id) =>
      diagnostic(
        'GA011',
        placeOf(file, id),
        `Unexpected segment ${id}, expected one of ${segments[0]?.id ?? ''} to ${segments.at(-1)?.id ?? ''}`,
        'Look the id up in the ledger or on the page, and correct it.',
      ),
    ),
  ];
}

/** Changes to the text that rules suggest: the editor decides. */
export function reportSuggestions(
  { file, text }: Pick<Received, 'file' | 'text'>,
  suggestions: readonly Suggestion[],
): Diagnostic[] {
  const place = linesAndColumns(text);
  return suggestions.map(({ start, after, confidence }) => {
    const word = wordAround(text, start);
    const percent = Math.round(confidence * 100);
    return diagnostic(
      'GA022',
      { file, ...place(start) },
      `Unexpected spelling «${word.before}${word.after}», expected perhaps «${word.before}${after}${word.after}» (${percent} %)`,
      'Nothing is changed. Decide in document.yaml: spellings: [{segment: …, word: …, as: …, reason: …}]; or leave it.',
    );
  });
}

/** Reports spellings of document.yaml that change nothing. */
export function reportSpellings(file: TextFile, unused: readonly Spelling[]): Diagnostic[] {
  return unused.map(({ segment, word }) =>
    diagnostic(
      'GA012',
      placeOf(file, segment),
      `Unexpected spelling of «${word}» in ${segment}, expected one that changes something`,
      'The word is not in that segment, or is written so anyway: correct the entry or remove it.',
    ),
  );
}

interface Files {
  readonly id: string;
  readonly source: { readonly path: string };
  readonly sidecar: TextFile | null;
}

/** What an editor should look at: unknown and uncertain speakers, new names, unused decisions, missing translations. */
export function reportAttribution(
  { id, source, sidecar }: Files,
  document: AttributedDocument,
  translation: Translation,
): Diagnostic[] {
  const at = (line: number): { file: string; line: number; column: number } => ({
    file: source.path,
    line,
    column: 1,
  });
  const mendSpeaker = (segment: string): string =>
    `Say who it is in document.yaml: decisions: [{segment: ${segment}, speaker: …, reason: …}]; or leave it as it is.`;
  const report = (code: Code, line: number, message: string, mend: string): Diagnostic =>
    diagnostic(code, at(line), message, mend);
  const statements = document.segments.filter(({ kind }) => kind === 'statement');
  const untranslated = document.segments.filter((segment) => !translation.has(segment.id));
  return [
    ...statements
      .filter(({ attribution }) => attribution.speaker === null)
      .map((s) =>
        report(
          'GA013',
          s.line,
          `Unexpected reporting clause in ${s.id}, expected one that says who is speaking`,
          mendSpeaker(s.id),
        ),
      ),
    ...statements
      .filter(({ attribution }) => attribution.speaker !== null && !attribution.certain)
      .map((s) =>
        report(
          'GA015',
          s.line,
          `Unexpected doubt who speaks in ${s.id}, expected one person; shown as probably "${s.attribution.speaker}"`,
          mendSpeaker(s.id),
        ),
      ),
    ...Object.entries(document.provisional)
      .filter(([, { kind, isKnown }]) => kind === 'person' && !isKnown)
      .map(([person, { person: { name } }]) =>
      report(
        'GA020',
        statements.find((s) => s.attribution.speaker === person)?.line ?? 1,
        `Unexpected name «${name.fa}», expected one of seeds/people.yaml; shown as the text has it`,
        'Add the person to seeds/people.yaml, with an English name.',
      ),
    ),
    ...(sidecar === null
      ? []
      : document.unused.map((segment) =>
          diagnostic(
            'GA012',
            placeOf(sidecar, segment),
            `Unexpected decision on ${segment}, expected one that changes something`,
            'The rules say the same: remove the decision.',
          ),
        )),
    ...(untranslated.length > 0
      ? [
          report(
            'GA014',
            untranslated[0]?.line ?? 1,
            `Unexpected absence of English for ${untranslated.length} of ${document.segments.length} segments of "${id}", expected en.po to have them`,
            'Translate them in en.po; until then the English pages show the Persian words and say so.',
          ),
        ]
      : []),
  ];
}
