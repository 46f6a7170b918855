import type { TextFile } from '../diagnostics/index.ts';
import type { Lexicon } from './normalise/index.ts';
import type { SourceFile } from './read/index.ts';

/** The editors' files beside a text. Paths are relative to the archive's root. */
export interface SeedFiles {
  readonly id: string;
  readonly sidecar: TextFile | null;
  readonly ledger: TextFile | null;
  /** Where its ledger is, or will be. */
  readonly ledgerPath: string;
  readonly translation: TextFile | null;
  /** Where its translation is, or would be. */
  readonly translationPath: string;
  /** The same for each further language of the archive; absent where it has none. */
  readonly further?: readonly FurtherTranslation[];
}

/** The translation of a text into a further language. */
export interface FurtherTranslation {
  readonly language: string;
  readonly file: TextFile | null;
  /** Where it is, or would be. */
  readonly path: string;
}

/** The further languages of the archive that a seed is of. */
export const furtherLanguagesOf = ({ further = [] }: Pick<SeedFiles, 'further'>): readonly string[] =>
  further.map(({ language }) => language);

/** The translation of a seed into a language of its archive; null where there is none. */
export const translationInto = (
  { translation, further = [] }: Pick<SeedFiles, 'translation' | 'further'>,
  language: string,
): TextFile | null =>
  language === 'en' ? translation : (further.find((one) => one.language === language)?.file ?? null);

/** All translations of a seed that are there. */
export const translationsOf = ({
  translation,
  further = [],
}: Pick<SeedFiles, 'translation' | 'further'>): readonly TextFile[] =>
  [translation, ...further.map(({ file }) => file)].filter((file) => file !== null);

/** One received text and the editors' files beside it. */
export interface Seed extends SeedFiles {
  readonly source: SourceFile;
}

/** What was there before this ingest: the last edition, as readers have it. */
export interface LastEdition {
  /** content/fa/*.mdx as they are, and as the last commit has them where they differ. */
  readonly content: readonly TextFile[];
  /** Paths of content/ that no commit has: nobody has seen them yet. Where there is no repository, content/ was published. */
  readonly drafts?: readonly string[];
  /** The book of addresses, its published copy, and those of the last commit where they differ; the present ones first. */
  readonly books: readonly TextFile[];
  /** Asked for with `--resolve`: the ledgers of the commits that may have been published last, the latest first. */
  readonly resolve?: { readonly ledgers: readonly TextFile[] } | undefined;
}

/** All that ingest reads: it touches no disk itself. */
export interface ArchiveInput {
  readonly people: TextFile | null;
  readonly places: TextFile | null;
  /** Who the archive is; absent where nothing is said of it. */
  readonly archive?: TextFile | null;
  /** The English of terms; absent where none is laid down. */
  readonly glossary?: TextFile | null;
  readonly seeds: readonly Seed[];
  /** Folders and files of editors that have no text: documents that were withdrawn. */
  readonly textless?: readonly SeedFiles[];
  /** Ids of documents whose text is there but cannot be read: they are not gone. */
  readonly unread?: ReadonlySet<string>;
  /** Files of the whole archive that are there but cannot be read: `people.yaml`. */
  readonly unreadFiles?: ReadonlySet<string>;
  /** The word list that lost ZWNJs are restored by. */
  readonly lexicon: Lexicon;
  /** Nothing was published where it is absent. */
  readonly last?: LastEdition;
  /** The day (YYYY-MM-DD) of this ingest: the ledger dates what it decides. */
  readonly today?: string;
}
