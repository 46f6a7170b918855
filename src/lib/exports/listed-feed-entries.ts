import { documentAddress } from '../addresses/links.ts';
import type { ListedDocument } from '../content/documents.ts';
import { counted, translator, wordsIn } from '../display/i18n.ts';
import type { Locale } from '../display/locale.ts';
import { speakerLabel } from '../display/speaker-label.ts';
import type { FeedEntry } from './feed.ts';
import { feedDates } from './feed-dates.ts';
import { firstId } from './lasting-id.ts';

/** A document as an entry of a feed: its title, how much is said in it, and by whom. `linkTo` gives its public address. */
export function documentFeedEntry(
  locale: Locale,
  { entry, statements, speakers }: ListedDocument,
  linkTo: (path: string) => string,
): FeedEntry {
  const names = speakers.map((speaker) => speakerLabel(locale, { speaker, certain: speaker.certain }).full);
  const count = counted(locale, 'statements', statements);
  return {
    path: documentAddress(locale, firstId({ id: entry.id, formerly: entry.fa.formerly })),
    url: linkTo(documentAddress(locale, entry.id)),
    title: wordsIn(locale, entry.fa.title),
    text: { lang: locale, words: [count, ...names].join(translator(locale)('list.separator')) },
    ...feedDates(entry),
    authors: names,
  };
}
