import { rememberedLanguage } from './remembered-language.ts';

/** Leads from the site's root to the reader's language: the one chosen before, else the browser's, else Persian. */
const offered = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('a[data-action=switch-language]')].map((link) => [
    link.hreflang,
    link.href,
  ]),
);
const wished = [
  rememberedLanguage() ?? '',
  ...navigator.languages.map((tag) => tag.split('-')[0] ?? ''),
  'fa',
];
const address = wished.map((lang) => offered.get(lang)).find((href) => href !== undefined);
if (address) location.replace(address);
