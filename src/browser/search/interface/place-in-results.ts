/** Where a reader was in a list of results. It is kept with the entry of the browser's history, and comes Back with it. */
export interface Place {
  /** How many results were shown. */
  readonly limit: number;
  /** How far the page was scrolled, in pixels. */
  readonly scrolled: number;
  /** The result that the reader has opened; null where none was. */
  readonly opened: string | null;
}

/** The place that is kept with the present entry of the history; null where none is. */
export function keptPlace(): Place | null {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('limit' in state)) return null;
  const { limit, scrolled, opened } = state as Record<string, unknown>;
  if (typeof limit !== 'number' || typeof scrolled !== 'number') return null;
  return { limit, scrolled, opened: typeof opened === 'string' ? opened : null };
}

/** Keeps the place with the present entry of the history. */
export function keepPlace(place: Omit<Place, 'scrolled'>): void {
  history.replaceState({ ...place, scrolled: scrollY } satisfies Place, '');
}

/** Takes the reader back: the page as far down as it was, the focus on the result that was opened. */
export function returnTo({ scrolled, opened }: Place, list: HTMLElement): void {
  const items = [...list.querySelectorAll<HTMLElement>('[data-result]')];
  const item = items.find(({ dataset }) => dataset.result === opened);
  item?.querySelector<HTMLElement>('.search-result-link')?.focus({ preventScroll: true });
  scrollTo(0, scrolled);
}
