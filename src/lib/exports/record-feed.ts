import type { Locale } from '../display/locale.ts';
import type { PageContext } from '../display/page-context.ts';
import { type FeedEntry, feedNode } from './feed.ts';
import { firstId } from './lasting-id.ts';
import { xmlResponse } from './xml.ts';

/** A record that has a feed, with the ids that it had before. */
interface Recorded {
  readonly id: string;
  readonly formerly?: readonly string[] | undefined;
}

/**
 * The ids at which the feed of a record stands: its own and, since feed readers follow no redirect page, every one that it had
 * before. `led` has what the book of addresses leads on to it (`ledTo`).
 */
export const feedIds = (
  { id, formerly = [] }: Recorded,
  led: ReadonlyMap<string, readonly string[]>,
): string[] => [...new Set([id, ...formerly, ...(led.get(id) ?? [])])];

/** The Atom feed of a record, beside its page. `addressIn` gives the address of that page by the record's id. */
export function recordFeed(
  record: Recorded,
  {
    locale,
    title,
    addressIn,
    entries,
  }: {
    readonly locale: Locale;
    readonly title: string;
    readonly addressIn: (locale: Locale, id: string) => string;
    readonly entries: readonly FeedEntry[];
  },
  { addressOf, linkTo }: Pick<PageContext, 'addressOf' | 'linkTo'>,
): Response {
  const page = addressIn(locale, record.id);
  return xmlResponse(
    feedNode({
      locale,
      title,
      path: `${addressIn(locale, firstId(record))}feed.xml`,
      self: addressOf(`${page}feed.xml`),
      page: linkTo(page),
      entries,
    }),
    'feed.xml',
  );
}
