import { describe, expect, test } from 'vitest';
import { mendSpaces } from '../../../../scripts/pipeline/normalise/stand-ins/spaces.ts';
import { ZWNJ } from '../../../../src/text/characters.ts';
import { lexicon } from '../../../pipeline.ts';
import { made } from '../made.ts';

const mended = (text: string): string => made((one) => mendSpaces(one, lexicon), text).replaceAll(ZWNJ, '|');

describe('one word', () => {
  test.each([
    ['the prefix of a verb', 'او می رود و نمی خواند', 'او می|رود و نمی|خواند'],
    ['plurals', 'کتاب ها و خانه هایی که', 'کتاب|ها و خانه|هایی که'],
    ['after a letter that does not join', 'کشور هایی زیبا تر', 'کشورهایی زیباتر'],
    ['pronouns', 'آن ها گفتند', 'آن|ها گفتند'],
    ['comparatives', 'بزرگ تر و مهم ترین', 'بزرگ|تر و مهم|ترین'],
    ['comparatives that the word list lacks', 'کم تر و پیش تر', 'کم|تر و پیش|تر'],
    ['numbers', 'میلیون ها و ده ها نفر', 'میلیون|ها و ده|ها نفر'],
    ['perfects', 'رفته اند و شده ام، گفته اید', 'رفته|اند و شده|ام، گفته|اید'],
    ['a participle and «ای»', 'چه کرده ای؟', 'چه کرده|ای؟'],
    ['ezafe after silent ه', 'همه ی مردم', 'همه|ی مردم'],
    ['possession, where no name can be meant', 'خانه ام را و خانه ات.', 'خانه|ام را و خانه|ات.'],
    ['endings after silent ه', 'انرژی هسته ای و خانواده اش', 'انرژی هسته|ای و خانواده|اش'],
    ['a no-break space', 'می\u00A0شود', 'می|شود'],
    ['a hyphen', 'می-روند و کتاب-ها', 'می|روند و کتاب|ها'],
  ])('is made of two: %s', (_, text, result) => {
    expect(mended(text)).toBe(result);
  });
});

describe('two words stay two', () => {
  test.each([
    ['May', 'در ماه می شد و ۱۲ می رسید'],
    ['the name May', 'خانم می گفت و ترزا می گفت'],
    ['a call', 'خسته ای کاش، جامعه ای مردم'],
    ['letters of a name', 'سامانه ای تی، شبکه ام بی سی'],
    ['a name with «ام»', 'ترانه ام کلثوم'],
    ['what is wet', 'هیزم تر، لب تر کرد، خشک و تر'],
    ['a letter that nothing follows', 'گزینه ی'],
    ['a foreign prefix', 'دورگه تری پلوئیدی'],
    ['what the word list does not know', 'خاچاطوریان ها'],
    ['words of which the second is no ending', 'در ها، به تر، که ای، نه ها'],
    ['words of two lines or sentences', 'کتاب\nها می. رود، می، رود'],
    ['a figure and a word', '۵کتاب ها'],
    ['a hyphen between names', 'تهران-مشهد'],
  ])('%s', (_, text) => {
    expect(mended(text)).toBe(text);
  });
});

test('what stood in the place of a ZWNJ is said by the rule', () => {
  expect(mendSpaces('می رود، می-رود', lexicon)).toEqual([
    { rule: 'zwnj-for-space', start: 2, before: ' ', after: ZWNJ },
    { rule: 'zwnj-for-sign', start: 10, before: '-', after: ZWNJ },
  ]);
});
