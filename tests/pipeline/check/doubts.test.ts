import { expect, test } from 'vitest';
import { doubtful } from '../../../scripts/pipeline/check/doubts.ts';
import { attributed } from '../../pipeline.ts';

test('an editor is told of each statement whose speaker is unknown or only likely, where, and why', () => {
  const found = doubtful(
    'seeds/visit.txt',
    attributed(`سفر یک‌روزه
مسعود پزشکیان گفت: امروز به مینسک می‌رویم.
الکساندر لوکاشنکو از او استقبال کرد.
وی گفت: سپاس‌گزارم.
پزشکیان و لوکاشنکو گفتند: هوا سرد بود.
`),
  );
  expect(found).toMatchObject([
    { place: 'seeds/visit.txt:4', id: 's4', speaker: 'masoud-pezeshkian', clause: 'وی گفت:' },
    { place: 'seeds/visit.txt:5', id: 's5', speaker: null, clause: 'پزشکیان و لوکاشنکو گفتند:' },
  ]);
  expect(found.map(({ reason }) => reason)).toEqual([
    'It is not certain whom the pronoun means.',
    'The clause names several people.',
  ]);
});
