import type { APIRoute } from 'astro';
import type { Locale } from '../lib/locale.ts';
import { localePaths } from '../lib/paths.ts';
import { previewImage } from '../lib/preview/image.ts';
import { PREVIEW_CACHE, sitePreview } from '../lib/preview/of.ts';

export const getStaticPaths = localePaths;

/** The image that links to pages other than statements are shown with. */
export const GET: APIRoute<Record<string, never>, { locale: Locale }> = async ({ params: { locale } }) =>
  new Response(new Uint8Array(await previewImage(sitePreview(locale), PREVIEW_CACHE)));
