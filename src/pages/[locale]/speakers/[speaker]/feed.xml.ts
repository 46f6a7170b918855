import type { APIRoute } from 'astro';
import { ledTo } from '../../../../lib/addresses/former-records.ts';
import { permalink, speakerAddress } from '../../../../lib/addresses/links.ts';
import { documentsInOrder, publishedAddresses, speakers } from '../../../../lib/content/archive-lists.ts';
import type { Speaker } from '../../../../lib/content/statements.ts';
import { segmentNumber, translator, wordsIn } from '../../../../lib/display/i18n.ts';
import { LOCALE_CODES, type Locale } from '../../../../lib/display/locale.ts';
import { speakerLabel } from '../../../../lib/display/speaker-label.ts';
import type { FeedEntry } from '../../../../lib/exports/feed.ts';
import { feedDates } from '../../../../lib/exports/feed-dates.ts';
import { firstId } from '../../../../lib/exports/lasting-id.ts';
import { feedIds, recordFeed } from '../../../../lib/exports/record-feed.ts';
import { onlyChanged } from '../../../../lib/keeping/kept-pages.ts';
import { ofSpeakerFeed } from '../../../../lib/keeping/page-keys.ts';

export const getStaticPaths = onlyChanged(async () => {
  const led = ledTo((await publishedAddresses()).speakers);
  return (await speakers()).flatMap((speaker) => {
    return feedIds(speaker, led).flatMap((id) =>
      LOCALE_CODES.map((locale) => ({ params: { locale, speaker: id }, props: { speaker } })),
    );
  });
}, ofSpeakerFeed);

/** The statements of one speaker as an Atom feed: their opening words, with the link to the whole. */
export const GET: APIRoute<{ speaker: Speaker }, { locale: Locale; speaker: string }> = async ({
  params: { locale },
  props: { speaker },
  locals,
}) => {
  const { linkTo } = locals;
  const t = translator(locale);
  const { entryOf } = await documentsInOrder();
  const name = wordsIn(locale, speaker.name).words;
  const entries = speaker.statements.flatMap(({ document, segment, opening, certain }): FeedEntry[] => {
    const entry = entryOf(document);
    if (entry === undefined) return [];
    const title = wordsIn(locale, entry.fa.title);
    return [
      {
        path: permalink(locale, firstId({ id: document, formerly: entry.fa.formerly }), segment),
        url: linkTo(permalink(locale, document, segment)),
        title: {
          lang: title.lang,
          words: `${title.words} (${t('statement.number', { n: segmentNumber(locale, segment) })})`,
        },
        text: wordsIn(locale, opening),
        ...feedDates(entry, segment),
        authors: [speakerLabel(locale, { speaker, certain }).full],
      },
    ];
  });
  return recordFeed(
    speaker,
    { locale, title: t('feed.speaker', { name }), addressIn: speakerAddress, entries },
    locals,
  );
};
