import type { Ledger } from '../../../src/schemas/seed.ts';
import { type Diagnostic, type Outcome, said, startOf, type TextFile } from '../../diagnostics/index.ts';
import { isWithdrawn } from '../identify/index.ts';

/** A line as it would be if its entry were not commented out as obsolete. */
const live = (line: string): string => line.replace(/^#~\|?[ \t]*/, '');

/**
 * The entries of a gettext file, each with the comments before it, obsolete ones too; together they are the file.
 * No blank line need stand between two: after a `msgstr`, whatever is no string of it begins the next one.
 */
function entriesOf(text: string): string[] {
  const entries: string[] = [];
  let entry = '';
  let hasTranslation = false;
  for (const line of text.split(/(?<=\n)/)) {
    const bare = live(line);
    if (hasTranslation && !/^(?:msgstr|")/.test(bare) && line.trim() !== '') {
      entries.push(entry);
      entry = '';
      hasTranslation = false;
    }
    entry += line;
    hasTranslation ||= bare.startsWith('msgstr');
  }
  return [...entries, entry];
}

const contextOf = (entry: string): string | undefined =>
  /^msgctxt[ \t]+"([^"]*)"/m.exec(entry.split('\n').map(live).join('\n'))?.[1];

/** Whether an id has words that were withdrawn. */
const isGone = (id: string, ledger: Ledger): boolean =>
  Object.hasOwn(ledger.ids, id) && ledger.ids[id]?.state !== 'live' && isWithdrawn(ledger, id);

/**
 * A translation without the entries of withdrawn segments, also where they were commented out: ingest takes them away,
 * since whoever withdraws a statement withdraws it in both languages. Says which ones.
 */
export function withoutWithdrawn(file: TextFile | null, ledger: Ledger): Outcome<TextFile | null> {
  if (file === null) return { value: null, diagnostics: [] };
  const removed: string[] = [];
  const kept = entriesOf(file.text).filter((entry) => {
    const id = contextOf(entry);
    if (id === undefined || !isGone(id, ledger)) return true;
    removed.push(id);
    return false;
  });
  if (removed.length === 0) return { value: file, diagnostics: [] };
  return { value: { path: file.path, text: kept.join('') }, diagnostics: [taken(file.path, removed)] };
}

const taken = (path: string, ids: readonly string[]): Diagnostic =>
  said('translationWithdrawn', startOf(path), { ids: [...new Set(ids)] });
