import type { AttributedDocument, Gazetteer } from '../attribute/index.ts';
import type { CatalogueFacts } from './catalogue.ts';

/** What a translator should know of each segment: its kind, who speaks, and how direct speech is written in English. */
export function aboutSegments(
  { segments, provisional }: AttributedDocument,
  { authorities }: Gazetteer,
): CatalogueFacts['about'] {
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  return ({ id }) => {
    const segment = byId.get(id);
    if (segment === undefined) return [];
    const { kind, attribution, utterances } = segment;
    const { speaker } = attribution;
    const name =
      speaker === null ? null : (authorities.people[speaker] ?? provisional[speaker]?.person)?.name;
    const doubt = attribution.certain ? '' : 'probably ';
    const who = name == null ? [] : [doubt + (name.en ?? name.fa)];
    const isDirect = utterances.some(({ mode }) => mode === 'direct');
    return [[kind, ...who].join(', '), ...(isDirect ? ['Direct speech stands in “…” after a colon.'] : [])];
  };
}
