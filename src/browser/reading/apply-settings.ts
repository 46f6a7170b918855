/**
 * Applies what the reader chose of how pages look. It stands alone, with nothing imported: the site writes it into a small script that
 * every page runs before it is drawn (src/pages/reading-settings.js.ts), so that nothing is seen to change; the panel of the settings
 * calls it, too. Where storage is refused, or holds what nobody here wrote, pages look as they do by themselves.
 */
export function applySettings(): void {
  const root = document.documentElement;
  let chosen: Record<string, unknown> = {};
  try {
    chosen = Object(JSON.parse(localStorage.getItem('goftar.reading') || '{}'));
  } catch {
    chosen = {};
  }
  for (const key of ['size', 'leading', 'width', 'theme', 'digits', 'calendar', 'reporter']) {
    const value = chosen[key];
    if (typeof value === 'string' && /^[a-z]+$/.test(value)) root.setAttribute(`data-${key}`, value);
    else root.removeAttribute(`data-${key}`);
  }
}
