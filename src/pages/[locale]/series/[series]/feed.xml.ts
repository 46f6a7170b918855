import type { APIRoute, GetStaticPaths } from 'astro';
import { ledTo } from '../../../../lib/addresses/former-records.ts';
import { seriesAddress } from '../../../../lib/addresses/links.ts';
import { publishedAddresses, series } from '../../../../lib/content/archive-lists.ts';
import type { ListedSeries } from '../../../../lib/content/occasions.ts';
import { translator, wordsIn } from '../../../../lib/display/i18n.ts';
import { LOCALE_CODES, type Locale } from '../../../../lib/display/locale.ts';
import { occasionFeedEntry } from '../../../../lib/exports/listed-feed-entries.ts';
import { feedIds, recordFeed } from '../../../../lib/exports/record-feed.ts';

export const getStaticPaths = (async () => {
  const led = ledTo((await publishedAddresses()).series);
  return (await series()).flatMap((listed) => {
    return feedIds(listed, led).flatMap((id) =>
      LOCALE_CODES.map((locale) => ({ params: { locale, series: id }, props: { listed } })),
    );
  });
}) satisfies GetStaticPaths;

/** The occasions of a series as an Atom feed, the newest in the archive first. */
export const GET: APIRoute<{ listed: ListedSeries }, { locale: Locale; series: string }> = ({
  params: { locale },
  props: { listed },
  locals,
}) =>
  recordFeed(
    listed,
    {
      locale,
      title: translator(locale)('feed.series', { name: wordsIn(locale, listed.name).words }),
      addressIn: seriesAddress,
      entries: listed.occasions.map((occasion) => occasionFeedEntry(locale, occasion, locals.linkTo)),
    },
    locals,
  );
