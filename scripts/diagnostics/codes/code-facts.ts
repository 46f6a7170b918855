/** What is known of one code. */
export interface CodeFacts {
  /** An error stops ingest; a warning asks an editor to look; a note only tells what was done. */
  readonly severity: 'error' | 'warning' | 'note';
  /** What it says, in a few words. Markdown. */
  readonly title: { readonly fa: string; readonly en: string };
  /** For the manual, in a few sentences: what it means, and what to do. Markdown. */
  readonly mend: { readonly fa: string; readonly en: string };
}
