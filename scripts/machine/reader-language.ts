import { LANGUAGES, type Language } from '../../src/text/direction.ts';

/** What the environment says of languages, the first that is set before the others (POSIX, section 8.2). */
const VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/** The language that `--lang` asks for: `--lang fa`, `--lang=fa`; undefined where it is not given, or is none that is known. */
function asked(words: readonly string[]): Language | undefined {
  const options = words.includes('--') ? words.slice(0, words.indexOf('--')) : words;
  const at = options.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = options[at] === '--lang' ? options[at + 1] : options[at]?.slice('--lang='.length);
  return LANGUAGES.find((language) => language === value);
}

/**
 * The language of whoever reads what a command says: the one that `--lang` asks for, else Persian where the environment is
 * (`LANG=fa_IR.UTF-8`), else English.
 */
export function readerLanguage(
  words: readonly string[] = process.argv.slice(2),
  env: Readonly<Record<string, string | undefined>> = process.env,
): Language {
  const named = VARIABLES.map((name) => env[name]).find((value) => value !== undefined && value !== '');
  return asked(words) ?? (/^fa(?:[_.@-]|$)/i.test(named ?? '') ? 'fa' : 'en');
}
