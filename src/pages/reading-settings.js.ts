import { applySettings } from '../browser/reading/apply-settings.ts';

/** The script that every page runs before it is drawn. A module would run too late, when the page was seen already. */
export const GET = (): Response =>
  new Response(`(${applySettings.toString()})();\n`, { headers: { 'content-type': 'text/javascript' } });
