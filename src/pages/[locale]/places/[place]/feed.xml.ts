import type { APIRoute, GetStaticPaths } from 'astro';
import { ledTo } from '../../../../lib/addresses/former-records.ts';
import { placeAddress } from '../../../../lib/addresses/links.ts';
import { places } from '../../../../lib/content/archive-lists.ts';
import type { ListedDocument } from '../../../../lib/content/documents.ts';
import { publishedAddresses } from '../../../../lib/content/published-addresses.ts';
import { translator, wordsIn } from '../../../../lib/display/i18n.ts';
import { LOCALE_CODES, type Locale } from '../../../../lib/display/locale.ts';
import { feedNode } from '../../../../lib/exports/feed.ts';
import { firstId } from '../../../../lib/exports/lasting-id.ts';
import { documentFeedEntry } from '../../../../lib/exports/listed-feed-entries.ts';
import { xmlResponse } from '../../../../lib/exports/xml.ts';
import type { ContentPlace } from '../../../../schemas/content.ts';

export const getStaticPaths = (async () => {
  const led = ledTo((await publishedAddresses()).places);
  return (await places()).flatMap((listed) => {
    // Feed readers follow no redirect page: a former address gives the same feed.
    const { id, formerly = [] } = listed.place;
    const ids = new Set([id, ...formerly, ...(led.get(id) ?? [])]);
    return [...ids].flatMap((place) =>
      LOCALE_CODES.map((locale) => ({ params: { locale, place }, props: { ...listed } })),
    );
  });
}) satisfies GetStaticPaths;

interface Props {
  readonly place: ContentPlace;
  readonly documents: readonly ListedDocument[];
}

/** The documents that name a place as an Atom feed, the newest in the archive first. */
export const GET: APIRoute<Props, { locale: Locale; place: string }> = ({
  params: { locale },
  props: { place, documents },
  locals: { addressOf, linkTo },
}) => {
  const page = placeAddress(locale, place.id);
  return xmlResponse(
    feedNode({
      locale,
      title: translator(locale)('feed.place', { name: wordsIn(locale, place.name).words }),
      path: `${placeAddress(locale, firstId(place))}feed.xml`,
      self: addressOf(`${page}feed.xml`),
      page: linkTo(page),
      entries: documents.map((document) => documentFeedEntry(locale, document, linkTo)),
    }),
    'feed.xml',
  );
};
