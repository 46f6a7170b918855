import { documentAddress, occasionPlace } from '../addresses/links.ts';
import type { ListedDocument } from '../content/documents.ts';
import type { ListedOccasion } from '../content/occasions.ts';
import type { ListedSpeaker } from '../content/statements.ts';
import { counted, translator, wordsIn } from '../display/i18n.ts';
import type { Locale } from '../display/locale.ts';
import { speakerLabel } from '../display/speaker-label.ts';
import type { FeedEntry } from './feed.ts';
import { type FeedDates, feedDates } from './feed-dates.ts';
import { firstId } from './lasting-id.ts';

/** How much was said, and by whom: the words of an entry, and its authors. */
function saidBy(locale: Locale, statements: number, speakers: readonly ListedSpeaker[]) {
  const authors = speakers.map((speaker) => speakerLabel(locale, { speaker, certain: speaker.certain }).full);
  const words = [counted(locale, 'statements', statements), ...authors];
  return { text: { lang: locale, words: words.join(translator(locale)('list.separator')) }, authors };
}

/** A document as an entry of a feed: its title, how much is said in it, and by whom. `linkTo` gives its public address. */
export const documentFeedEntry = (
  locale: Locale,
  { entry, statements, speakers }: ListedDocument,
  linkTo: (path: string) => string,
): FeedEntry => ({
  path: documentAddress(locale, firstId({ id: entry.id, formerly: entry.fa.formerly })),
  url: linkTo(documentAddress(locale, entry.id)),
  title: wordsIn(locale, entry.fa.title),
  ...saidBy(locale, statements, speakers),
  ...feedDates(entry),
});

/** An occasion is in the archive since its first statement, and changes with each; one without any, with its document. */
function occasionDates({ entry, statements }: ListedOccasion): FeedDates {
  const all = statements.map(({ segment }) => feedDates(entry, segment));
  const first = all.map(({ published }) => published ?? '').sort()[0];
  const last = all
    .map(({ updated }) => updated)
    .sort()
    .at(-1);
  if (first === undefined || last === undefined) return feedDates(entry);
  return { published: first === '' ? null : first, updated: last };
}

/** An occasion as an entry of a feed: its title, how much was said there, and by whom. */
export function occasionFeedEntry(
  locale: Locale,
  listed: ListedOccasion,
  linkTo: (path: string) => string,
): FeedEntry {
  const { entry, occasion, statements, speakers } = listed;
  const document = documentAddress(locale, firstId({ id: entry.id, formerly: entry.fa.formerly }));
  return {
    path: `${document}#occasion-${firstId(occasion)}`,
    url: linkTo(occasionPlace(locale, listed)),
    title: wordsIn(locale, occasion.title),
    ...saidBy(locale, statements.length, speakers),
    ...occasionDates(listed),
  };
}
