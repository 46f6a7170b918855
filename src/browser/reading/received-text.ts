import type { Intervention } from '../../text/intervention.ts';
import { undoInPieces } from '../../text/undo-in-pieces.ts';
import { textNodes } from '../this-page.ts';

/** Lets a document's Persian text be read as it was received, and as it was edited again, without loading the page anew. */

interface Segment {
  readonly id: string;
  readonly interventions: readonly Intervention[];
}

/** The edited words of each text node that was changed. */
const edited = new Map<Text, string>();

/** The text nodes of a segment's own words: notes are not among them. */
function wordsOf(id: string): Text[] {
  const text = document.getElementById(id)?.querySelector('.text');
  const lang = text?.closest('[lang]')?.getAttribute('lang');
  if (!text || lang !== 'fa') return [];
  return textNodes(text, '.note-ref');
}

function showReceived(segments: readonly Segment[]): void {
  for (const { id, interventions } of segments) {
    if (interventions.length === 0) continue;
    const nodes = wordsOf(id);
    const received = undoInPieces(
      nodes.map(({ data }) => data),
      interventions,
    );
    nodes.forEach((node, i) => {
      edited.set(node, node.data);
      node.data = received[i] ?? '';
    });
  }
}

function showEdited(): void {
  for (const [node, words] of edited) node.data = words;
  edited.clear();
}

/** Shows the received text, or the edited one again; the button says which. */
export async function switchText(source: HTMLButtonElement): Promise<void> {
  const { received = '', again = '', data = '', failed = '' } = source.dataset;
  const isReceived = source.getAttribute('aria-pressed') === 'true';
  try {
    if (isReceived) showEdited();
    else showReceived(((await (await fetch(data)).json()) as { segments: Segment[] }).segments);
    source.setAttribute('aria-pressed', String(!isReceived));
    source.textContent = isReceived ? received : again;
  } catch {
    source.textContent = failed;
  }
}
