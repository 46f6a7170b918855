import type { APIRoute, GetStaticPaths } from 'astro';
import { ledTo } from '../../../../lib/addresses/former-records.ts';
import { seriesAddress } from '../../../../lib/addresses/links.ts';
import { series } from '../../../../lib/content/archive-lists.ts';
import type { ListedSeries } from '../../../../lib/content/occasions.ts';
import { publishedAddresses } from '../../../../lib/content/published-addresses.ts';
import { translator, wordsIn } from '../../../../lib/display/i18n.ts';
import { LOCALE_CODES, type Locale } from '../../../../lib/display/locale.ts';
import { feedNode } from '../../../../lib/exports/feed.ts';
import { firstId } from '../../../../lib/exports/lasting-id.ts';
import { occasionFeedEntry } from '../../../../lib/exports/listed-feed-entries.ts';
import { xmlResponse } from '../../../../lib/exports/xml.ts';

export const getStaticPaths = (async () => {
  const led = ledTo((await publishedAddresses()).series);
  return (await series()).flatMap((listed) => {
    // Feed readers follow no redirect page: a former address gives the same feed.
    const ids = new Set([listed.id, ...listed.formerly, ...(led.get(listed.id) ?? [])]);
    return [...ids].flatMap((id) =>
      LOCALE_CODES.map((locale) => ({ params: { locale, series: id }, props: { listed } })),
    );
  });
}) satisfies GetStaticPaths;

/** The occasions of a series as an Atom feed, the newest in the archive first. */
export const GET: APIRoute<{ listed: ListedSeries }, { locale: Locale; series: string }> = ({
  params: { locale },
  props: { listed },
  locals: { addressOf, linkTo },
}) => {
  const page = seriesAddress(locale, listed.id);
  return xmlResponse(
    feedNode({
      locale,
      title: translator(locale)('feed.series', { name: wordsIn(locale, listed.name).words }),
      path: `${seriesAddress(locale, firstId(listed))}feed.xml`,
      self: addressOf(`${page}feed.xml`),
      page: linkTo(page),
      entries: listed.occasions.map((occasion) => occasionFeedEntry(locale, occasion, linkTo)),
    }),
    'feed.xml',
  );
};
