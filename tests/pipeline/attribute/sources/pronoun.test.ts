import { describe, expect, it } from 'vitest';
import {
  NO_TURN,
  pronounReferent,
  type Turn,
} from '../../../../scripts/pipeline/attribute/sources/pronoun.ts';

const turn = (more: Partial<Turn>): Turn => ({ ...NO_TURN, speaker: 'mina', isCertain: true, ...more });
const means = (more: Partial<Turn>, also = false, clause = 'وی') => {
  const { speaker, certain } = pronounReferent(also, clause, turn(more));
  return [speaker, certain];
};

describe('«وی»', () => {
  it('means the last speaker', () => {
    expect(means({})).toEqual(['mina', true]);
  });
  it('is as certain as the last speaker was', () => {
    expect(means({ isCertain: false })).toEqual(['mina', false]);
  });
  it('means nobody before anybody has spoken', () => {
    expect(means({ speaker: null })).toEqual([null, false]);
  });
  it('is doubtful after narrative', () => {
    expect(means({ interrupted: true })).toEqual(['mina', false]);
  });
  it('is certain after narrative where one person speaks in the whole text', () => {
    expect(means({ interrupted: true, isOnly: true })).toEqual(['mina', true]);
  });
  it('means nobody after narrative about several people', () => {
    expect(means({ interrupted: true, topic: () => ({ about: 'others' }) })).toEqual([null, false]);
  });
  it('means, doubtfully, whom the narrative before it is about', () => {
    expect(
      means({ interrupted: true, topic: () => ({ about: 'person', id: 'sara', isSubject: true }) }),
    ).toEqual(['sara', false]);
  });
  it('means nobody where the narrative names another one who is not its subject', () => {
    expect(
      means({ interrupted: true, topic: () => ({ about: 'person', id: 'sara', isSubject: false }) }),
    ).toEqual([null, false]);
  });
});

describe('«وی نیز»', () => {
  const two = { participants: ['mina', 'sara'] };
  it('means the other party of an occasion that has two', () => {
    expect(means(two, true)).toEqual(['sara', false]);
  });
  it('is certain where the clause points at the occasion', () => {
    expect(means(two, true, 'وی نیز در این دیدار')).toEqual(['sara', true]);
  });
  it('is certain where the words address the other party', () => {
    expect(means({ ...two, text: 'از سفر جناب‌عالی سپاسگزارم' }, true)).toEqual(['sara', true]);
  });
  it('means, doubtfully, the last speaker where three take part', () => {
    expect(means({ participants: ['mina', 'sara', 'arash'] }, true)).toEqual(['mina', false]);
  });
});
