import { expect, test } from 'vitest';
import type { Inline } from '../../../src/lib/content/content-tree.ts';
import { withSpeakers } from '../../../src/lib/display/speakers-in-text.ts';
import { attributedStatements } from '../sample-document.ts';

const { certain } = attributedStatements();
const own = certain.row.segment.data.speaker ?? '';

const said = (speaker: string | null, isCertain = true): Inline => ({
  type: 'speech',
  mode: 'direct',
  by: { speaker, basis: 'name', certain: isCertain },
  children: [{ type: 'text', value: 'سخن' }],
});
const labels = (...nodes: Inline[]) =>
  withSpeakers('fa', certain.row, nodes).map((node) => (node.type === 'speech' ? node.label : undefined));

test('nobody is named in the text where the speaker of the whole paragraph goes on', () => {
  expect(labels(said(own), { type: 'text', value: ' افزود: ' }, said(own))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('a second speaker is named before the words, and the first again where they return', () => {
  expect(labels(said(own), said(null), said(null), said(own))).toEqual([
    undefined,
    '[گوینده نامعلوم]',
    undefined,
    expect.stringMatching(/^\[[^؟]+\]$/u),
  ]);
});

test('a speaker who is only probable has a question mark', () => {
  expect(labels(said(own, false))).toEqual([expect.stringMatching(/^\[.+؟\]$/u)]);
});
