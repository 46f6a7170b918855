import { segmentAtEye, segmentsOfPage } from './segment-at-eye.ts';

/**
 * The tools of all paragraphs are one stop of the keyboard, so that a long text can be passed by: Tab enters those of the paragraph
 * that is read, ↑ and ↓ lead to those of the paragraph before and after, Home and End to the first and the last. At the page's start
 * that is the first statement.
 */
const segments = segmentsOfPage();

const toolsOf = (segment: Element): HTMLElement[] => [
  ...segment.querySelectorAll<HTMLElement>(':scope > .tools > *'),
];

let stop: HTMLElement | undefined;

function stopAt(segment: HTMLElement | null | undefined): void {
  if (!segment || segment === stop) return;
  if (stop) for (const tool of toolsOf(stop)) tool.tabIndex = -1;
  for (const tool of toolsOf(segment)) tool.removeAttribute('tabindex');
  stop = segment;
}

/** Not while the keyboard is among the tools: it moves them itself. */
function follow(): void {
  if (document.activeElement?.closest('.tools')) return;
  const linked = segments.find(({ id }) => `#${id}` === location.hash);
  const first = segments.find(({ dataset }) => dataset.kind === 'statement') ?? segments[0];
  stopAt(scrollY > innerHeight / 2 ? segmentAtEye() : (linked ?? first));
}

function moveBy(key: string, from: HTMLElement, tool: HTMLElement): boolean {
  const at = segments.indexOf(from);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: segments.length - 1 }[key];
  const segment = next === undefined ? undefined : segments[next];
  if (segment === undefined) return false;
  stopAt(segment);
  const tools = toolsOf(segment);
  (tools[toolsOf(from).indexOf(tool)] ?? tools[0])?.focus();
  return true;
}

for (const segment of segments) for (const tool of toolsOf(segment)) tool.tabIndex = -1;
follow();
addEventListener('scrollend', follow);
addEventListener('hashchange', follow);
document.addEventListener('focusin', ({ target }) => {
  const tools = target instanceof Element ? target.closest('.tools') : null;
  if (tools) stopAt(tools.closest<HTMLElement>('.segment[id]'));
});
document.addEventListener('keydown', (event) => {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || !target.matches('.segment[id] > .tools > *')) return;
  const segment = target.closest<HTMLElement>('.segment[id]');
  if (segment && moveBy(key, segment, target)) event.preventDefault();
});
