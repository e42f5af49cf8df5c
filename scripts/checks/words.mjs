const PLURALS = { ar: ['zero', 'one', 'two', 'few', 'many', 'other'], en: ['one', 'other'] };
const FORM = /_(zero|one|two|few|many|other)$/;

/** The nested words of one language as a flat map: {a: {b: 'x'}} → a.b: x. */
export function flatten(words, prefix = '') {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? flatten(value, `${prefix}${key}.`)
      : [[`${prefix}${key}`, String(value)]],
  );
}

/**
 * What is missing or differs between the two languages, as sentences: keys, plural forms (Arabic has six, English two), empty words,
 * and the variables ({{name}}) of a text.
 */
export function compareWords(arabic, english) {
  const ar = new Map(flatten(arabic));
  const en = new Map(flatten(english));
  const counted = new Set(
    [...ar.keys(), ...en.keys()].filter((key) => FORM.test(key)).map((key) => key.replace(FORM, '')),
  );
  return [
    ...missingKeys({ ar, en }, counted),
    ...emptyWords({ ar, en }),
    ...differingVariables(ar, en, counted),
  ];
}

function missingKeys(languages, counted) {
  const plain = new Set(
    Object.values(languages).flatMap((words) => [...words.keys()].filter((key) => !FORM.test(key))),
  );
  return Object.entries(languages).flatMap(([language, words]) => {
    const wanted = [
      ...plain,
      ...[...counted].flatMap((key) => PLURALS[language].map((form) => `${key}_${form}`)),
    ];
    return wanted.filter((key) => !words.has(key)).map((key) => `${language} lacks ${key}`);
  });
}

function emptyWords(languages) {
  return Object.entries(languages).flatMap(([language, words]) =>
    [...words].filter(([, text]) => text.trim() === '').map(([key]) => `${language}: ${key} is empty`),
  );
}

function differingVariables(ar, en, counted) {
  const plain = [...ar.keys()].filter((key) => en.has(key) && !counted.has(key.replace(FORM, '')));
  const general = [...counted].map((key) => `${key}_other`).filter((key) => ar.has(key) && en.has(key));
  return [...plain, ...general]
    .filter((key) => variables(ar.get(key)) !== variables(en.get(key)))
    .map((key) => `${key}: Arabic uses {${variables(ar.get(key))}}, English {${variables(en.get(key))}}`);
}

function variables(text) {
  const names = [...text.matchAll(/\{\{-?\s*(\w+)[^}]*\}\}/g)].map((match) => match[1]);
  return [...new Set(names)].sort().join(', ');
}
