import { describe, expect, it } from 'vitest';
import { contentOf } from '../../scripts/search/index-content.ts';
import { analyse } from '../../src/text/words/analyse.ts';
import { exactToken } from '../../src/text/words/index-token.ts';
import { FIELD_WEIGHTS, type Field } from '../../src/text/words/search-fields.ts';

const entries = (text: string, field: Field): string[] =>
  analyse(text).map((term) => exactToken(term, field));

describe('what is indexed of a segment', () => {
  it('begins with the text, so that places count its words', () => {
    expect(contentOf('گندم آمد', { speaker: ['کسی'] }).sections[0]).toEqual({
      weight: 1,
      entries: entries('گندم آمد', 'text'),
    });
  });
  it('has each other field with its weight', () => {
    expect(contentOf('', { title: ['One two'], speaker: [] }).sections).toEqual([
      { weight: FIELD_WEIGHTS.title, entries: entries('One two', 'title') },
    ]);
  });
  it('has the office after the names, as the speaker’s', () => {
    expect(contentOf('', { speaker: ['One'], office: ['Two'] }).sections).toEqual([
      {
        weight: FIELD_WEIGHTS.speaker,
        entries: [...entries('One', 'speaker'), ...entries('Two', 'speaker')],
      },
    ]);
  });
  it('tells how many words its fields have, since places count them all', () => {
    const fields = {
      title: ['One two three'],
      occasion: ['Four', 'five six'],
      speaker: ['Seven'],
      office: ['Eight nine'],
    };
    expect(contentOf('گندم آمد', fields).lengths).toEqual([2, 3, 3, 1]);
  });
  it('is nothing where there is no word', () => {
    expect(contentOf('… !', { title: ['—'] }).sections).toEqual([]);
  });
});
