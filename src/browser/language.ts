import { rememberLanguage } from './remembered-language.ts';

/** Keeps the reader's place when the language is switched, and remembers the choice. */

/** The segment the reader is at: the one linked to, else the one at the top of the window, else none. */
function placeOfReader(): string {
  const segments = [...document.querySelectorAll<HTMLElement>('[data-kind][id]')];
  const target = segments.find(({ id }) => `#${id}` === location.hash);
  const isInSight = (element: HTMLElement) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  // The switch is at the top of the page: whoever came by a link and goes up to it still means the place linked to.
  const isAtStart = scrollY < innerHeight / 4;
  if (target && (isAtStart || isInSight(target))) return `#${target.id}`;
  if (isAtStart) return '';
  const atTop = segments.find((element) => element.getBoundingClientRect().bottom > innerHeight / 5);
  return atTop ? `#${atTop.id}` : '';
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-action=switch-language]')) {
  const keepPlace = () => {
    link.hash = placeOfReader();
    if (location.search) link.search = location.search;
  };
  for (const event of ['pointerdown', 'focus', 'click']) link.addEventListener(event, keepPlace);
  link.addEventListener('click', () => rememberLanguage(link.hreflang));
}
