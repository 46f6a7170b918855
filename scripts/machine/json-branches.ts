import type { Plugin } from 'vite';

/**
 * Makes `words.json?quote` a module apart from `words.json`, so that the bundler gives each script no more of the file
 * than the branch it imports: `import { quote } from './words.json?quote'`. The bundler knows JSON by the end of its
 * name only, and so has to be told that this is JSON, too. For the site's build, and for the tests of its scripts.
 */
export const jsonBranches: Plugin = {
  name: 'json-branches',
  enforce: 'pre',
  transform: {
    filter: { id: /\.json\?(?!raw$|url$)\w+$/ },
    handler: (code) => ({ code, moduleType: 'json' }),
  },
};
