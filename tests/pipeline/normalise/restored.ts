import type { Lexicon } from '../../../scripts/pipeline/normalise/lexicon.ts';
import { restoreZwnj, ZWNJ_THRESHOLD } from '../../../scripts/pipeline/normalise/zwnj/index.ts';

/** `text` with the proposals made that are sure enough to be made. */
export function restored(text: string, lexicon: Lexicon): string {
  let made = '';
  let at = 0;
  for (const { start, end, after, confidence } of restoreZwnj(text, lexicon)) {
    if (confidence < ZWNJ_THRESHOLD) continue;
    made += text.slice(at, start) + after;
    at = end;
  }
  return made + text.slice(at);
}
