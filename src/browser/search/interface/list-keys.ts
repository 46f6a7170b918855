/** Arrow keys lead from the input through the results and back, Esc from the results to the input. Enter opens a link. */
export function moveByKeys(area: HTMLElement, input: HTMLInputElement, list: HTMLElement): void {
  area.addEventListener('keydown', (event) => {
    const links = [...list.querySelectorAll<HTMLElement>('[data-result] .search-result-link')];
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
