import type { Page } from '@playwright/test';
import type { ARCHIVES } from './archives.ts';
import { SPEAKER_ID } from './archives.ts';

/** A page that is pictured, below the folder of its language, and in which state. */
export interface Subject {
  /** Its folder among the pictures. */
  readonly name: string;
  /** The project's own archive, unless told otherwise. */
  readonly archive?: keyof typeof ARCHIVES;
  readonly path: string;
  /** What the page has once its scripts have done their work. */
  readonly ready?: string;
  /** What a reader does first. */
  readonly act?: (page: Page) => Promise<void>;
  /** The page stands at the root and is of no language: it is pictured once. */
  readonly isOfNoLanguage?: boolean;
  /** All widths and both themes, unless told otherwise. */
  readonly forms?: readonly Form[];
}

/** How a page is shown. */
export interface Form {
  readonly width: number;
  /** Chosen by the reader, or asked for by the device. */
  readonly theme: 'light' | 'dark' | 'sepia' | 'contrast' | 'forced' | 'print';
  readonly hasScripts?: boolean;
}

const WIDTHS = [360, 768, 1280, 1920] as const;
export const FORMS: readonly Form[] = WIDTHS.flatMap((width) =>
  (['light', 'dark'] as const).map((theme) => ({ width, theme })),
);
/** For what is the same on all pages but for what it shows: a phone and a desk, light and dark once. */
const TWO: readonly Form[] = [
  { width: 360, theme: 'light' },
  { width: 1280, theme: 'dark' },
];
const OTHER_THEMES: readonly Form[] = (['sepia', 'contrast', 'forced'] as const).flatMap((theme) =>
  [360, 1280].map((width) => ({ width, theme })),
);
/** The width of an A4 page between its margins. */
const ON_PAPER: readonly Form[] = [{ width: 680, theme: 'print' }];
const WITHOUT_SCRIPTS: readonly Form[] = [360, 1280].map((width) => ({
  width,
  theme: 'light',
  hasScripts: false,
}));

const DOCUMENT = 'documents/belarus-visit/';
const BOTH = { path: `${DOCUMENT}?view=both`, ready: '#s27 > .other' } as const;
const FOUND = { path: 'search/?q=Belarus', ready: '[data-result]' } as const;

/** One page of each kind, of the project's own archive. */
const PAGES: readonly Subject[] = [
  { name: 'home', path: '' },
  { name: 'about', path: 'about/' },
  { name: 'corrections', path: 'corrections/' },
  { name: 'data', path: 'data/' },
  { name: 'documents', path: 'documents/' },
  { name: 'document', path: DOCUMENT },
  { name: 'document-both', ...BOTH },
  { name: 'statement', path: `${DOCUMENT}s7/` },
  { name: 'source', path: `${DOCUMENT}source/` },
  { name: 'manual', path: 'manual/' },
  { name: 'manual-diagnostics', path: 'manual/diagnostics/' },
  { name: 'manual-editing', path: 'manual/editing/' },
  { name: 'occasions', path: 'occasions/' },
  { name: 'offline', path: 'offline/', ready: '[data-offline-state]:not([hidden])' },
  { name: 'place', path: 'places/belarus/' },
  { name: 'search', path: 'search/' },
  { name: 'search-results', ...FOUND },
  { name: 'search-module', path: 'search-module/' },
  { name: 'speakers', path: 'speakers/' },
  { name: 'speaker', path: 'speakers/masoud-pezeshkian/' },
  { name: 'not-found', path: '404.html', isOfNoLanguage: true },
];

/** What opens over a page. */
const OPENED: readonly Subject[] = [
  {
    name: 'settings',
    path: DOCUMENT,
    forms: TWO,
    act: async (page) => {
      await page.locator('[data-action=settings]').click();
      await page.locator('#settings').waitFor();
    },
  },
  {
    name: 'menu-of-a-paragraph',
    path: DOCUMENT,
    forms: TWO,
    act: async (page) => {
      await page.locator('#s7 [data-action=more]').click();
      await page.locator('.menu').waitFor();
    },
  },
  {
    name: 'search-dialog',
    path: DOCUMENT,
    forms: TWO,
    act: async (page) => {
      await page.keyboard.press('/');
      await page.locator('dialog input').fill('Belarus');
      await page.locator('dialog [data-result]').first().waitFor();
    },
  },
  {
    name: 'nothing-found',
    path: 'search/?q=zzzzqqqq',
    ready: '[role=status]:not(:empty)',
    forms: TWO,
  },
];

/** What the project's own archive shows in other ways. */
const OTHER_WAYS: readonly Subject[] = [
  { name: 'document', path: DOCUMENT, forms: [...OTHER_THEMES, ...ON_PAPER, ...WITHOUT_SCRIPTS] },
  { name: 'document-both', ...BOTH, forms: [...OTHER_THEMES, ...ON_PAPER] },
  { name: 'statement', path: `${DOCUMENT}s7/`, forms: [...OTHER_THEMES, ...ON_PAPER] },
  { name: 'speaker', path: 'speakers/masoud-pezeshkian/', forms: ON_PAPER },
  { name: 'search-results', ...FOUND, forms: [...OTHER_THEMES, ...ON_PAPER] },
  { name: 'search', path: 'search/', forms: WITHOUT_SCRIPTS },
  { name: 'documents', path: 'documents/', forms: WITHOUT_SCRIPTS },
  { name: 'home', path: '', forms: [...OTHER_THEMES, ...WITHOUT_SCRIPTS] },
];

const inStates = (name: string, path: string, more: Partial<Subject> = {}): Subject => ({
  name: `states-${name}`,
  archive: 'states',
  path,
  forms: TWO,
  ...more,
});
const inEmpty = (name: string, path: string): Subject => ({
  name: `empty-${name}`,
  archive: 'empty',
  path,
  forms: TWO,
});

/** What archives have that are smaller or larger than the project's own, or not as complete. */
const STATES: readonly Subject[] = [
  inEmpty('home', ''),
  inEmpty('document', 'documents/beginning/'),
  inEmpty('documents', 'documents/'),
  inEmpty('occasions', 'occasions/'),
  inEmpty('speakers', 'speakers/'),
  inEmpty('search', 'search/'),
  inStates('home', ''),
  inStates('documents', 'documents/'),
  inStates('speakers', 'speakers/'),
  inStates('occasions', 'occasions/'),
  inStates('series', 'series/sessions/'),
  inStates('a-thousand-statements', `speakers/${SPEAKER_ID}/`),
  inStates('a-thousand-statements-found', `search/?speaker=${SPEAKER_ID}`, { ready: '[data-result]' }),
  inStates('long-words', 'documents/long/'),
  inStates('long-words-both', 'documents/long/?view=both', { ready: '#s2 > .other' }),
  inStates('long-words-statement', 'documents/long/s2/'),
  inStates('long-name', 'speakers/mir-shamsoddin/'),
  inStates('not-translated', 'documents/report-1/'),
  inStates('outdated-translation', 'documents/water/'),
  inStates('outdated-translation-statement', 'documents/water/s2/'),
  inStates('corrections', 'corrections/'),
  inStates('withdrawn-statement', 'documents/report/s2/'),
  inStates('withdrawn-document', 'documents/gone/'),
];

export const SUBJECTS: readonly Subject[] = [...PAGES, ...OPENED, ...OTHER_WAYS, ...STATES];
