import type { APIRoute } from 'astro';
import { linksFrom } from '../../lib/addresses/links.ts';
import { type LocalePath, localePaths } from '../../lib/addresses/paths.ts';
import { translator } from '../../lib/display/i18n.ts';
import { LOCALES } from '../../lib/display/locale.ts';
import { ICON_SIZES, iconAddress } from '../../lib/exports/icons.ts';

export const getStaticPaths = localePaths;

/** What an installed archive is called and looks like. Its addresses are relative, for any folder of any host. */
export const GET: APIRoute<Record<string, never>, LocalePath['params']> = ({ params: { locale }, url }) => {
  const t = translator(locale);
  const to = linksFrom(url);
  const { lang, dir } = LOCALES[locale];
  const manifest = {
    id: to('/'),
    name: `${t('site.name')} – ${t('site.tagline')}`,
    short_name: t('site.name'),
    description: `${t('site.intro.what')} ${t('site.intro.how')}`,
    lang,
    dir,
    start_url: to(`/${locale}/`),
    scope: to('/'),
    display: 'minimal-ui',
    background_color: '#faf6ed',
    theme_color: '#faf6ed',
    icons: [
      { src: to('/icon.svg'), sizes: 'any', type: 'image/svg+xml' },
      ...ICON_SIZES.flatMap((size) =>
        (['any', 'maskable'] as const).map((purpose) => ({
          src: to(iconAddress(size, purpose)),
          sizes: `${size}x${size}`,
          type: 'image/png',
          purpose,
        })),
      ),
    ],
    shortcuts: [
      { name: t('search.title'), url: to(`/${locale}/search/`) },
      { name: t('nav.documents'), url: to(`/${locale}/documents/`) },
      { name: t('offline.title'), url: to(`/${locale}/offline/`) },
    ],
  };
  return new Response(`${JSON.stringify(manifest, null, 1)}\n`);
};
