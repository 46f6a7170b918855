const NAME = 'sentence';

/** Marks the sentence that the address leads to (`#s6.2`), by the browser's own highlight; Esc takes the mark away. */
export function markSentence(): void {
  const start = document.getElementById(location.hash.slice(1));
  const text = start?.closest('.text');
  if (!start || !text || !('highlights' in CSS)) return;
  const range = new Range();
  range.setStartAfter(start);
  const next = [...text.querySelectorAll('span[id]')].find(
    (anchor) => start.compareDocumentPosition(anchor) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  if (next) range.setEndBefore(next);
  else range.setEnd(text, text.childNodes.length);
  CSS.highlights.set(NAME, new Highlight(range));
  const forget = new AbortController();
  const clear = (): void => {
    CSS.highlights.delete(NAME);
    forget.abort();
  };
  const { signal } = forget;
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && clear(), { signal });
  addEventListener('hashchange', clear, { signal, capture: true });
}
