import { elementAt } from '../elements.ts';

/** Marks in the contents where the reader is, and closes them, where they are a sheet, once a part is chosen. */
const contents = document.getElementById('contents');
const parts = [...(contents?.querySelectorAll<HTMLAnchorElement>('a') ?? [])].flatMap((link) => {
  const target = elementAt(link.hash);
  return target === null ? [] : [{ link, target }];
});
/** The part that begins above this share of the window's height is the one that is read. */
const EYE = 0.33;

let marked: HTMLAnchorElement | undefined;
function markPlace(): void {
  const here = parts.findLast(({ target }) => target.getBoundingClientRect().top < innerHeight * EYE)?.link;
  if (here === marked) return;
  marked?.removeAttribute('aria-current');
  here?.setAttribute('aria-current', 'true');
  marked = here;
}

if (contents !== null) {
  let isWaiting = false;
  addEventListener(
    'scroll',
    () => {
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => {
        isWaiting = false;
        markPlace();
      });
    },
    { passive: true },
  );
  markPlace();
  contents.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a') && contents.matches(':popover-open'))
      contents.hidePopover();
  });
}
