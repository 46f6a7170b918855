import { defineMiddleware } from 'astro:middleware';
import { publicAddress, rootFrom } from './lib/addresses/links.ts';

/**
 * Astro links its own scripts and styles from the root; the site must work in any folder, so these become relative.
 * 404.html is served at any address, so there they begin with the site's own folder.
 */
export const onRequest = defineMiddleware(async ({ url, site, isPrerendered }, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (!isPage || !isPrerendered || import.meta.env.DEV) return response;
  const root = url.pathname.startsWith('/404')
    ? new URL(publicAddress(site, '/')).pathname
    : rootFrom(url.pathname);
  const html = await response.text();
  return new Response(html.replaceAll('="/_astro/', `="${root}_astro/`), response);
});
