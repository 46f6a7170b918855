import { defineMiddleware } from 'astro:middleware';
import { isOfThisBuild } from './lib/addresses/built-part.ts';
import { pageContext } from './lib/display/page-context.ts';

/**
 * Gives each page its context. Astro links its own scripts and styles from the root; the site must work in
 * any folder, so these links are made to begin with the way from the page to the root.
 */
export const onRequest = defineMiddleware(async ({ url, site, isPrerendered, locals, props }, next) => {
  // Astro writes no file for an answer without a body. Lists of pages, such as the sitemap, have those of all parts.
  if (isPrerendered && !isOfThisBuild(props)) return new Response(null);
  const { root } = Object.assign(locals, pageContext(url, site));
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (!isPage || !isPrerendered || import.meta.env.DEV) return response;
  const html = await response.text();
  return new Response(html.replaceAll('="/_astro/', `="${root}_astro/`), response);
});
