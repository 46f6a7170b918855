/** Words that say nothing alone, folded. They stay in the index's order of words, and count inside a phrase. */
const PERSIAN =
  'و در به از که این ان را با است برای تا یک بر هم نیز یا هر اما چه ایا کدام چند چرا چگونه کجا کی چیست کیست ' +
  'بود شد شده می نمی باشد هست هستند بودند شدند کرد کرده کند کنند داد دارد دارند داشت خود او وی ما شما من انها ' +
  'ایشان اگر پس ولی بی نه ها های چنین همین همان باید شود شوند بوده بین پیش روی طی جز';
const ENGLISH =
  'a an and are as at be been but by did do does for from had has have he her his how i in into is it its of on or ' +
  'our she that the their them they this to was we were what when where which who whom why will with would you';

const STOP_WORDS: ReadonlySet<string> = new Set([...PERSIAN.split(' '), ...ENGLISH.split(' ')]);

/** Whether a folded word is too common to find anything by. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
