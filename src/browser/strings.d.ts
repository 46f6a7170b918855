/**
 * A script in the browser imports only its own branch of the strings: `import { quote } from '…/en.json?quote'`. What
 * follows `?` makes that import a module of its own, so that the bundler can leave the other branches out of it;
 * without it, the scripts would share one file with the branches of all of them.
 */
declare module '*/en.json?results' {
  export const results: typeof import('../i18n/en.json')['results'];
}
declare module '*/fa.json?results' {
  export const results: typeof import('../i18n/fa.json')['results'];
}
declare module '*/en.json?quote' {
  export const quote: typeof import('../i18n/en.json')['quote'];
}
declare module '*/fa.json?quote' {
  export const quote: typeof import('../i18n/fa.json')['quote'];
}
declare module '*/en.json?offline' {
  export const offline: typeof import('../i18n/en.json')['offline'];
}
declare module '*/fa.json?offline' {
  export const offline: typeof import('../i18n/fa.json')['offline'];
}
declare module '*/en.json?reading' {
  export const reading: typeof import('../i18n/en.json')['reading'];
}
declare module '*/fa.json?reading' {
  export const reading: typeof import('../i18n/fa.json')['reading'];
}
declare module '*/en.json?menu' {
  export const menu: typeof import('../i18n/en.json')['menu'];
}
declare module '*/fa.json?menu' {
  export const menu: typeof import('../i18n/fa.json')['menu'];
}
declare module '*/en.json?settings' {
  export const settings: typeof import('../i18n/en.json')['settings'];
}
declare module '*/fa.json?settings' {
  export const settings: typeof import('../i18n/fa.json')['settings'];
}
