import type { APIRoute } from 'astro';
import { documentAddress } from '../../lib/addresses/links.ts';
import { type LocalePath, localePaths } from '../../lib/addresses/paths.ts';
import { listedDocuments } from '../../lib/content/archive-lists.ts';
import { counted, translator, wordsIn } from '../../lib/display/i18n.ts';
import { speakerLabel } from '../../lib/display/speaker-label.ts';
import { feedNode } from '../../lib/exports/feed.ts';
import { updatedOf } from '../../lib/exports/feed-dates.ts';
import { firstId } from '../../lib/exports/lasting-id.ts';
import { xmlResponse } from '../../lib/exports/xml.ts';

export const getStaticPaths = localePaths;

/** The documents of the archive as an Atom feed, those with the latest dates first. */
export const GET: APIRoute<Record<string, never>, LocalePath['params']> = async ({
  params,
  locals: { addressOf, linkTo },
}) => {
  const { locale } = params;
  const t = translator(locale);
  return xmlResponse(
    feedNode({
      locale,
      title: t('feed.documents'),
      path: `/${locale}/feed.xml`,
      self: addressOf(`/${locale}/feed.xml`),
      page: linkTo(`/${locale}/`),
      entries: (await listedDocuments()).map(({ entry, statements, speakers }) => {
        const names = speakers.map(
          (speaker) => speakerLabel(locale, { speaker, certain: speaker.certain }).full,
        );
        const count = counted(locale, 'statements', statements);
        return {
          path: documentAddress(locale, firstId({ id: entry.id, formerly: entry.fa.formerly })),
          url: linkTo(documentAddress(locale, entry.id)),
          title: wordsIn(locale, entry.fa.title),
          text: { lang: locale, words: [count, ...names].join(t('list.separator')) },
          updated: updatedOf(entry),
          authors: names,
        };
      }),
    }),
    'feed.xml',
  );
};
