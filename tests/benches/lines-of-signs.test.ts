import { expect, test } from 'vitest';
import { scoreSpeech } from '../../scripts/benches/speech-score.ts';
import { documentsOf } from '../../scripts/benches/who-said-what.ts';
import { lexicon } from '../pipeline.ts';

test('a line of signs alone is compared with nobody’s words, and the lines below it with their own', () => {
  const text = '🔹\nمینا صفاری گفت: باران می‌آید.\n🔹\nپل بسته است.\n';
  const speech = { kind: 'statement', speaker: 'مینا صفاری' };
  const signs = { kind: 'not-speech' };
  const cases = [{ text, right: { paragraphs: [signs, speech, signs, { kind: 'not-speech' }] } }];
  const faults: string[] = [];
  const figures = scoreSpeech(cases, documentsOf(cases, lexicon), (_, fault) => faults.push(fault));
  expect(faults).toEqual([]);
  expect([figures.right_certain, figures.false_statement, figures.paragraphs]).toEqual([1, 0, 4]);
});
