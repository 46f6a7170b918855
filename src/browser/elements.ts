import { siteRoot } from './this-page.ts';

/** How scripts of the browser find, make and fill parts of the page. */

const sheets = new Map<string, Promise<void>>();

/**
 * Adds a stylesheet that few pages need, once; `address` is as Vite gives it, from the host's root, where the site may not be.
 * What it is for can be shown when the promise is kept, as it is also where the sheet cannot be had.
 */
export function addStylesheet(address: string): Promise<void> {
  const added = sheets.get(address) ?? loadStylesheet(address);
  sheets.set(address, added);
  return added;
}

async function loadStylesheet(address: string): Promise<void> {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = new URL(address.replace(/^\//, ''), siteRoot()).href;
  const { promise, resolve } = Promise.withResolvers<unknown>();
  sheet.onload = resolve;
  sheet.onerror = resolve;
  document.head.append(sheet);
  await promise;
}

/** An element with a class (none where empty) and content; what is a string becomes text, never markup. */
export function element(
  name: string,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}

/** A button that does `act`; `action` is its `data-action`. */
export function button(text: string, action: string, act: () => void): HTMLElement {
  const made = element('button', '', text);
  made.setAttribute('type', 'button');
  made.dataset.action = action;
  made.addEventListener('click', act);
  return made;
}

/**
 * The element that the fragment of an address leads to: `#s6` to the one with the id `s6`. Null where there is none, or
 * where the fragment is not one that a link of this site has (`#%`).
 */
export function elementAt(hash: string): HTMLElement | null {
  const id = hash.slice(1);
  try {
    return document.getElementById(decodeURIComponent(id));
  } catch {
    return document.getElementById(id);
  }
}

/** Shows `value` in `field`; where it stands there already, the reader's caret stays where it is. */
export function showValue(field: HTMLInputElement, value: string): void {
  if (field.value !== value) field.value = value;
}
