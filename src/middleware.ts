import { defineMiddleware } from 'astro:middleware';
import { rootFrom } from './lib/links.ts';

/** Astro links its own scripts and styles from the root; the site must work in any folder, so these become relative. */
export const onRequest = defineMiddleware(async ({ url, isPrerendered }, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (!isPage || !isPrerendered || import.meta.env.DEV || url.pathname.startsWith('/404')) return response;
  const html = await response.text();
  return new Response(html.replaceAll('="/_astro/', `="${rootFrom(url.pathname)}_astro/`), response);
});
