const isMac = () => typeof navigator !== 'undefined' && /Mac/.test(navigator.platform);

const names: Readonly<Record<string, readonly [other: string, mac: string]>> = {
  mod: ['Ctrl', '⌘'],
  ctrl: ['Ctrl', '⌃'],
  alt: ['Alt', '⌥'],
  shift: ['Shift', '⇧'],
  escape: ['Esc', 'Esc'],
  enter: ['Enter', '↩'],
  backspace: ['Backspace', '⌫'],
  arrowup: ['↑', '↑'],
  arrowdown: ['↓', '↓'],
};

/** The names on the keys of a shortcut: `mod+K` gives `['Ctrl', 'K']`, on a Mac `['⌘', 'K']`. */
export function keyNames(keys: string, mac = isMac()): string[] {
  return keys.split('+').map((key) => {
    const known = names[key.toLowerCase()];
    if (known) return known[mac ? 1 : 0];
    return key.length === 1 ? key.toUpperCase() : key;
  });
}

/** The same for `aria-keyshortcuts`, whose names the standard gives. */
export function ariaKeys(keys: string, mac = isMac()): string {
  return keys
    .split('+')
    .map((key) => (key === 'mod' ? (mac ? 'Meta' : 'Control') : key.charAt(0).toUpperCase() + key.slice(1)))
    .join('+');
}
