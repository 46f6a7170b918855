const KEY = 'goftar.language';

/** The language the reader chose before; null where none was, or storage is refused. */
export function rememberedLanguage(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Remembers the reader's choice; where storage is refused, it is not remembered. */
export function rememberLanguage(lang: string): void {
  try {
    localStorage.setItem(KEY, lang);
  } catch {
    return;
  }
}
