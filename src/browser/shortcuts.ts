/** `/` and Ctrl-K open the search; what stands in `?q=` is marked where the link led. Both are loaded when needed. */

const writes = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

document.addEventListener('keydown', (event) => {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const slash = event.key === '/' && plain && !writes(event.target);
  const ctrlK = event.code === 'KeyK' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (!slash && !ctrlK) return;
  event.preventDefault();
  const own = document.querySelector<HTMLInputElement>('main form[role=search] input');
  if (own) own.select();
  else
    void import('./search/interface/dialog.ts').then(({ openDialog, toggleDialog }) =>
      ctrlK ? toggleDialog() : openDialog(),
    );
});

// Nothing to search for: the reader stays.
document.addEventListener('submit', (event) => {
  if (!(event.target instanceof HTMLFormElement) || event.target.role !== 'search') return;
  const typed = new FormData(event.target).get('q');
  if (typeof typed === 'string' && typed.trim() === '') event.preventDefault();
});

if (location.hash && /[?&]q=/.test(location.search))
  void import('./search/interface/mark-in-place.ts').then(({ markInPlace }) => markInPlace());
