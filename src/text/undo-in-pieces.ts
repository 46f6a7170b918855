import type { Intervention } from './intervention.ts';

/**
 * Undoes interventions in a text that is cut into pieces (the text nodes of a page): returns the pieces with the
 * received words. Offsets are UTF-16, into the pieces joined; what stood across a cut goes to the piece it began in.
 */
export function undoInPieces(pieces: readonly string[], interventions: readonly Intervention[]): string[] {
  const undone = [...pieces];
  const starts: number[] = [];
  let length = 0;
  for (const piece of pieces) {
    starts.push(length);
    length += piece.length;
  }
  for (const { start, before, after } of interventions.toReversed()) {
    const end = start + after.length;
    let at = starts.length - 1;
    while (at > 0 && (starts[at] ?? 0) > start) at -= 1;
    for (let i = starts.length - 1; i >= at; i -= 1) {
      const from = Math.max(start - (starts[i] ?? 0), 0);
      const to = Math.min(end - (starts[i] ?? 0), pieces[i]?.length ?? 0);
      if (i > at && to <= from) continue;
      const piece = undone[i] ?? '';
      undone[i] = piece.slice(0, from) + (i === at ? before : '') + piece.slice(Math.max(to, from));
    }
  }
  return undone;
}
