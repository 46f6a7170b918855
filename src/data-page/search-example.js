// On a page of another site, give the whole address: 'https://example.org/archive/search.js'.
import { search } from './search.js';

// The addresses of results are relative to the archive's root.
const root = new URL('./', import.meta.url);
const lang = document.documentElement.lang;
const form = document.querySelector('#search-example');
const [count, list] = ['output', 'ol'].map((name) => form.querySelector(name));

/** A text with what was found in it marked. */
function marked({ text, marks }) {
  const nodes = [];
  let at = 0;
  for (const { start, end } of marks) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    nodes.push(text.slice(at, start), mark);
    at = end;
  }
  return [...nodes, text.slice(at)];
}

/** A result as an item of the list: who says it, and the words, which lead to the statement. */
function itemOf(result) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = new URL(result.permalink, root);
  link.lang = result.lang;
  link.dir = 'auto';
  link.append(...marked(result));
  item.append(result.context.speaker?.text ?? '', ' ', link);
  return item;
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  try {
    const { results, total } = await search(form.elements.words.value, { lang, limit: 5 });
    count.textContent = total.toLocaleString(lang);
    list.replaceChildren(...results.map(itemOf));
  } catch {
    count.textContent = form.dataset.failed;
  }
});
