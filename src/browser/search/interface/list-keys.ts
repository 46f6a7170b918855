/**
 * Arrow keys lead from the input through the results and back, Enter opens a link, Esc does what `onEscape` does: where
 * it is not given, it leads from the results to the input.
 */
export function moveByKeys(
  area: HTMLElement,
  input: HTMLInputElement,
  list: HTMLElement,
  onEscape?: () => void,
): void {
  area.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && onEscape !== undefined) {
      // The field's own Esc would only empty it.
      event.preventDefault();
      onEscape();
      return;
    }
    const links = [...list.querySelectorAll<HTMLElement>('.search-result-link')];
    const at = links.indexOf(document.activeElement as HTMLElement);
    const inside = at >= 0;
    if (!inside && document.activeElement !== input) return;
    if (event.key === 'Escape' && inside) {
      event.preventDefault();
      input.focus();
    } else if (event.key === 'ArrowDown' && at < links.length - 1) {
      event.preventDefault();
      links[at + 1]?.focus();
    } else if (event.key === 'ArrowUp' && inside) {
      event.preventDefault();
      (links[at - 1] ?? input).focus();
    }
  });
}
