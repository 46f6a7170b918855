import { rememberLanguage } from './remembered-language.ts';

/** Keeps the reader's place when the language is switched, and remembers the choice. */

/** The segment the reader came for by its link; else the one at the top of the window; at the page's start, none. */
function placeOfReader(): string {
  const segments = [...document.querySelectorAll<HTMLElement>('[data-kind][id]')];
  // Not asked whether it is in sight: to reach the switch, the reader may have had to leave it.
  if (segments.some(({ id }) => `#${id}` === location.hash)) return location.hash;
  if (scrollY < innerHeight / 4) return '';
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
