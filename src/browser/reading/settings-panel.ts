import { settings as english } from '../../i18n/en.json?settings';
import { settings as persian } from '../../i18n/fa.json?settings';
import { button, element } from '../elements.ts';
import { pageLanguage } from '../this-page.ts';
import { applySettings } from './apply-settings.ts';
import { keepingPlace } from './keep-eye.ts';

/** The panel in which a reader chooses how texts look. What is chosen stays on the device, for all pages. */
const KEY = 'goftar.reading';
const messages = pageLanguage() === 'en' ? english : persian;

/** What can be chosen, in order; the first choice of each is how pages look by themselves, and is not kept. */
const CHOICES = {
  size: ['normal', 'small', 'large', 'larger'],
  leading: ['normal', 'tight', 'loose'],
  width: ['normal', 'narrow', 'wide'],
  theme: ['system', 'light', 'sepia', 'dark', 'contrast'],
  digits: ['text', 'persian', 'latin'],
  calendar: ['own', 'other'],
  reporter: ['shown', 'hidden'],
} as const;
type Key = keyof typeof CHOICES;
const KEYS = Object.keys(CHOICES) as Key[];
const WORDS = {
  size: messages.size,
  leading: messages.leading,
  width: messages.width,
  theme: messages.theme,
  digits: messages.digits,
  calendar: messages.calendar,
  reporter: messages.reporter,
} as const;

function kept(): Partial<Record<Key, string>> {
  try {
    return Object(JSON.parse(localStorage.getItem(KEY) || '{}'));
  } catch {
    return {};
  }
}

function keep(chosen: Partial<Record<Key, string>>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(chosen));
  } catch {
    return;
  }
  keepingPlace(applySettings);
}

function choose(key: Key, value: string): void {
  const { [key]: _, ...others } = kept();
  keep(value === CHOICES[key][0] ? others : { ...others, [key]: value });
}

/** One thing to choose: its choices side by side, in the order of their words in the strings. */
function groupOf(key: Key): HTMLElement {
  const { label, ...names } = WORDS[key];
  const chosen = kept()[key] ?? CHOICES[key][0];
  const options = Object.entries(names).map(([value, name]) => {
    const input = element('input', '') as HTMLInputElement;
    Object.assign(input, { type: 'radio', name: `reading-${key}`, value, checked: value === chosen });
    input.addEventListener('change', () => choose(key, value));
    return element('label', '', input, element('span', '', name));
  });
  return element('fieldset', '', element('legend', '', label), ...options);
}

function fill(panel: HTMLElement): void {
  const reset = button(messages.reset, 'reset-settings', () => {
    keep({});
    fill(panel);
    panel.querySelector<HTMLElement>('[data-action=reset-settings]')?.focus();
  });
  panel.replaceChildren(...KEYS.map(groupOf), reset);
}

let panel: HTMLElement | null = null;

/** Opens the panel below the button that was pressed, or closes it. */
export function toggleSettings(opener: HTMLElement): void {
  if (panel === null) {
    panel = element('div', 'settings');
    panel.id = 'settings';
    panel.setAttribute('role', 'group');
    panel.setAttribute('aria-label', messages.label);
    panel.setAttribute('popover', '');
    panel.addEventListener('toggle', (event) =>
      opener.setAttribute('aria-expanded', String((event as ToggleEvent).newState === 'open')),
    );
    opener.after(panel);
  }
  if (!panel.matches(':popover-open')) fill(panel);
  panel.togglePopover();
  if (panel.matches(':popover-open')) panel.querySelector<HTMLElement>('input:checked')?.focus();
}
