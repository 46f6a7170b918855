import type {
  DeskDocument,
  DeskName,
  DeskSegment,
  DeskUtterance,
} from '../../../src/schemas/desk/desk-view.ts';
import type { Bilingual } from '../../../src/schemas/primitives.ts';
import { type Diagnostic, DOUBTS, excerpt, linesAndColumns, wordAround } from '../../diagnostics/index.ts';
import { isOfSeed } from '../../machine/editing/review-archive.ts';
import type { Attributed } from '../../pipeline/attribute/index.ts';
import type { Authorities, ReadText, Seed } from '../../pipeline/index.ts';
import { readTranslation, type Translation } from '../../pipeline/translate/index.ts';
import { saidOf, segmentOf } from './said-of.ts';

/** So much of a title is shown where it is made of a text's first words. UTF-16 units. */
const TITLE = 90;
/** That a translation is missing is seen in each paragraph. */
const UNTRANSLATED = 'GA014';
/** Suggestions stand beside their segment, with buttons. */
const SHOWN_OTHERWISE = ['GA022', UNTRANSLATED];

/** A document that is open: its text with speakers, and the messages about it. */
export interface Open {
  readonly seed: Seed;
  readonly text: ReadText;
  readonly authorities: Authorities;
  readonly left: readonly Diagnostic[];
}

const NO_TRANSLATION: Pick<Translation, 'current' | 'earlier'> = { current: new Map(), earlier: new Map() };

/** Makes the view of one document. */
class Viewing {
  readonly #open: Open;
  readonly #translation;
  readonly #suggestions: DeskSegment['suggestions'][];

  constructor(open: Open) {
    this.#open = open;
    const { seed, text } = open;
    this.#translation = readTranslation(seed.translation, text.segments).value ?? NO_TRANSLATION;
    this.#suggestions = this.#suggested();
  }

  /** Words that a rule would write otherwise, and no editor has decided on, by segment. */
  #suggested(): DeskSegment['suggestions'][] {
    const { text, seed, left } = this.#open;
    const { received, suggestions, sidecar, attributed } = text;
    const place = linesAndColumns(received.text);
    const decided = new Set(sidecar.value.spellings.map(({ word }) => word));
    const said = new Set(
      left
        .filter(({ what, file }) => what === 'suggestedSpelling' && file === seed.source.path)
        .map(({ line, parts }) => `${line} ${parts.word}`),
    );
    const lists = attributed.segments.map((): { word: string; as: string }[] => []);
    for (const { start, after } of suggestions) {
      const { before, after: rest } = wordAround(received.text, start);
      const { line } = place(start);
      if (decided.has(before + rest) || !said.has(`${line} ${before}${rest}`)) continue;
      const at = attributed.segments.findLastIndex((segment) => segment.line <= line);
      const list = lists[at];
      const word = { word: before + rest, as: before + after + rest };
      if (list?.every((one) => one.word !== word.word)) list.push(word);
    }
    return lists;
  }

  name(id: string | null): DeskName | null {
    if (id === null) return null;
    const known = this.#open.authorities.people.value[id];
    if (known !== undefined) return { id, name: known.name, kind: 'person', isKnown: true };
    const provisional = this.#open.text.attributed.provisional[id];
    if (provisional === undefined) return { id, name: { fa: id, en: null }, kind: 'person', isKnown: false };
    const { person, kind } = provisional;
    return { id, name: person.name, kind, isKnown: false, aliases: person.aliases.fa };
  }

  #utterances({ edited, utterances }: Attributed): DeskUtterance[] {
    return utterances.map(({ start, end, mode, speaker, certain }) => ({
      words: edited.slice(start, end),
      mode,
      speaker: this.name(speaker),
      certain,
    }));
  }

  #english(id: string): DeskSegment['english'] {
    const { current, earlier } = this.#translation;
    const now = current.get(id);
    if (now !== undefined) return { text: now, state: 'current' };
    const before = earlier.get(id);
    return before === undefined ? { text: '', state: 'none' } : { text: before, state: 'earlier' };
  }

  #segment(segment: Attributed, index: number, said: readonly Diagnostic[]): DeskSegment {
    const { id, line, kind, source, edited, attribution, doubt } = segment;
    const { occasions } = this.#open.text.attributed;
    return {
      id,
      line,
      kind,
      source,
      edited,
      english: this.#english(id),
      speaker: this.name(attribution.speaker),
      basis: attribution.basis,
      certain: attribution.certain,
      doubt: doubt === null ? null : DOUBTS[doubt],
      utterances: this.#utterances(segment),
      occasion: occasions.find((one) => one.id === segment.occasion)?.title ?? null,
      said: said.map(saidOf),
      suggestions: this.#suggestions[index] ?? [],
    };
  }

  document(): DeskDocument {
    const { seed, text, left } = this.#open;
    const { attributed, sidecar } = text;
    const said = left.filter(({ file, code }) => isOfSeed(seed, file) && !SHOWN_OTHERWISE.includes(code));
    const bySegment = Map.groupBy(said, (one) => segmentOf(one, seed.source.path, attributed.segments));
    return {
      id: seed.id,
      title: shownTitle(attributed.segments, sidecar.value.title),
      genre: attributed.genre,
      provenance: sidecar.value.provenance,
      rights: sidecar.value.rights?.text ?? null,
      segments: attributed.segments.map((one, i) => this.#segment(one, i, bySegment.get(one.id) ?? [])),
      said: (bySegment.get(undefined) ?? []).map(saidOf),
      untranslated: left
        .filter(({ file, code }) => code === UNTRANSLATED && isOfSeed(seed, file))
        .map(saidOf),
      provisional: Object.keys(attributed.provisional).flatMap((id) => this.name(id) ?? []),
    };
  }
}

/** The title by which the desk names a text: the editor's, else a headline, else the first words; pages may show more of it. */
export function shownTitle(segments: readonly Attributed[], told: Bilingual | undefined): Bilingual {
  const [first] = segments.filter(({ kind }) => kind !== 'furniture');
  const headline = segments.find(({ kind }) => kind === 'headline') ?? first;
  return told ?? { fa: excerpt(headline?.edited ?? '', TITLE), en: null };
}

/** A document as the desk shows it. */
export const documentView = (open: Open): DeskDocument => new Viewing(open).document();
