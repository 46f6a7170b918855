/** The sign of a paragraph's menu is a link where scripts do not run; with them it opens the menu, which is loaded then. */
for (const sign of document.querySelectorAll<HTMLAnchorElement>('a[data-action=more]')) {
  sign.setAttribute('role', 'button');
  sign.setAttribute('aria-expanded', 'false');
  const number = sign.parentElement?.querySelector('.number')?.getAttribute('aria-label');
  sign.setAttribute('aria-label', `${sign.title}: ${number}`);
  sign.removeAttribute('hreflang');
}

function openMenu(event: Event): void {
  const sign =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-action=more]') : null;
  if (sign === null) return;
  event.preventDefault();
  void import('./segment-menu.ts').then(({ toggleMenu }) => toggleMenu(sign));
}

document.addEventListener('click', (event) => {
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey) openMenu(event);
});
document.addEventListener('keydown', (event) => {
  if (event.key === ' ') openMenu(event);
});
