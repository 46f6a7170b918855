import type { APIRoute } from 'astro';
import { localePaths } from '../lib/addresses/paths.ts';
import type { Locale } from '../lib/display/locale.ts';
import { previewImage } from '../lib/exports/preview/preview-image.ts';
import { previewCache, sitePreview } from '../lib/exports/preview/statement-preview.ts';

export const getStaticPaths = localePaths;

/** The image that links to pages other than statements are shown with. */
export const GET: APIRoute<Record<string, never>, { locale: Locale }> = async ({ params: { locale } }) =>
  new Response(new Uint8Array(await previewImage(sitePreview(locale), previewCache())));
