import { toLatinDigits } from '#shared/domain/digits.ts';
import { cleanText, foldText } from '#shared/domain/text.ts';
import { addDays, hijriOf, type IsoDay, nextGregorian, nextHijri, noonOf } from '../calendar/day.ts';
import type { MentionedDate } from './entities.ts';

const gregorianMonths: readonly (readonly string[])[] = [
  ['يناير', 'january', 'jan'],
  ['فبراير', 'february', 'feb'],
  ['مارس', 'march'],
  ['ابريل', 'april', 'apr'],
  ['مايو', 'may'],
  ['يونيو', 'june', 'jun'],
  ['يوليو', 'july', 'jul'],
  ['اغسطس', 'august', 'aug'],
  ['سبتمبر', 'september', 'sept', 'sep'],
  ['اكتوبر', 'october', 'oct'],
  ['نوفمبر', 'november', 'nov'],
  ['ديسمبر', 'december', 'dec'],
];

const hijriMonths: readonly (readonly string[])[] = [
  ['محرم', 'muharram'],
  ['صفر', 'safar'],
  ['ربيع الاول', 'rabi al awwal'],
  ['ربيع الثاني', 'ربيع الاخر', 'rabi al thani'],
  ['جمادي الاولي', 'jumada al ula'],
  ['جمادي الاخره', 'جمادي الثانيه', 'jumada al thani'],
  ['رجب', 'rajab'],
  ['شعبان', 'shaban', 'sha ban'],
  ['رمضان', 'ramadan'],
  ['شوال', 'shawwal'],
  ['ذو القعده', 'ذي القعده', 'dhu al qadah'],
  ['ذو الحجه', 'ذي الحجه', 'dhu al hijjah'],
];

/** Words for a day or a span, with the days from today; null where it is a span rather than a day. */
const relative: readonly (readonly [string, number | null])[] = [
  ['بعد بكره', 2],
  ['بعد غد', 2],
  ['بكره', 1],
  ['غدا', 1],
  ['اليوم', 0],
  ['day after tomorrow', 2],
  ['tomorrow', 1],
  ['today', 0],
  ['الاسبوع القادم', null],
  ['الاسبوع الجاي', null],
  ['بعد اسبوعين', 14],
  ['بعد اسبوع', 7],
  ['الشهر القادم', null],
  ['الشهر الجاي', null],
  ['هالشهر', null],
  ['هذا الشهر', null],
  ['السنه الجايه', null],
  ['السنه القادمه', null],
  ['العام القادم', null],
  ['next week', null],
  ['in two weeks', 14],
  ['next month', null],
  ['this month', null],
  ['next year', null],
  ['next quarter', null],
];

/** `اليوم الوطني` is an event, not today. */
const eventsWithToday = /اليوم الوطني/g;

/** Finds the dates that a text names: numbers, day and month in either calendar, words from today. Each text once. */
export function findDates(text: string, today: IsoDay): MentionedDate[] {
  const sample = text.slice(0, 4000);
  const numeric = findNumericDates(toLatinDigits(cleanText(sample)));
  const folded = ` ${foldText(sample).replace(eventsWithToday, ' ')} `;
  const named = [
    ...findNamedDates(folded, gregorianMonths, (month, day, year) => gregorianDay(today, month, day, year)),
    ...findNamedDates(folded, hijriMonths, (month, day, year) => hijriDay(today, month, day, year)),
  ];
  const spoken = relative
    .filter(([phrase]) => folded.includes(` ${phrase} `))
    .filter(([phrase], _, all) => !all.some(([other]) => other !== phrase && other.includes(phrase)))
    .map(([phrase, days]) => ({ text: phrase, iso: days === null ? null : addDays(today, days) }));
  return [...numeric, ...named, ...spoken];
}

function findNumericDates(text: string): MentionedDate[] {
  const found: MentionedDate[] = [];
  for (const [whole, year, month, day] of text.matchAll(/(?<!\d)(20\d\d)[-/](\d{1,2})[-/](\d{1,2})(?!\d)/g)) {
    found.push({ text: whole, iso: validDay(Number(year), Number(month), Number(day)) });
  }
  // Day first, as it is written in the Kingdom.
  for (const [whole, day, month, year] of text.matchAll(/(?<!\d)(\d{1,2})[-/](\d{1,2})[-/](20\d\d)(?!\d)/g)) {
    found.push({ text: whole, iso: validDay(Number(year), Number(month), Number(day)) });
  }
  return found;
}

function findNamedDates(
  folded: string,
  months: readonly (readonly string[])[],
  resolve: (month: number, day: number, year: number | null) => IsoDay | null,
): MentionedDate[] {
  const found: MentionedDate[] = [];
  months.forEach((names, index) => {
    const name = names.join('|');
    const dayFirst = new RegExp(
      `(?<= )(\\d{1,2})(?:st|nd|rd|th)?(?: من| of)? (?:${name})(?: (\\d{4}))?(?= )`,
      'g',
    );
    const monthFirst = new RegExp(`(?<= )(?:${name}) (\\d{1,2})(?:st|nd|rd|th)?(?: (\\d{4}))?(?= )`, 'g');
    for (const pattern of [dayFirst, monthFirst]) {
      for (const [whole, day, year] of folded.matchAll(pattern)) {
        found.push({
          text: whole,
          iso: resolve(index + 1, Number(day), year === undefined ? null : Number(year)),
        });
      }
    }
    const alone = new RegExp(`(?<= )(?:شهر (?:${name})|(?:${name}) (?:20\\d\\d|14\\d\\d))(?= )`, 'g');
    const covered = found.map((date) => date.text).join(' ');
    for (const [whole] of folded.matchAll(alone)) {
      if (!covered.includes(whole)) found.push({ text: whole, iso: null });
    }
  });
  return found;
}

function gregorianDay(today: IsoDay, month: number, day: number, year: number | null): IsoDay | null {
  const assumed = year ?? Number(nextGregorian(today, month, Math.min(day, 28)).slice(0, 4));
  return assumed < 2000 ? null : validDay(assumed, month, day);
}

function hijriDay(today: IsoDay, month: number, day: number, year: number | null): IsoDay | null {
  if (day < 1 || day > 30) return null;
  if (year === null) return nextHijri(today, month, day);
  const yearNow = hijriOf(today).year;
  if (year < yearNow - 5 || year > yearNow + 5) return null;
  const start = addDays(today, Math.round((year - yearNow) * 354.37) - 380);
  return sameYear(nextFrom(start, month, day, year), year);
}

/** Walks from one year's occurrence to the next until the wanted Hijri year. */
function nextFrom(start: IsoDay, month: number, day: number, year: number): IsoDay | null {
  let found = nextHijri(start, month, day);
  while (found !== null && hijriOf(found).year < year) found = nextHijri(addDays(found, 1), month, day);
  return found;
}

function sameYear(day: IsoDay | null, year: number): IsoDay | null {
  return day !== null && hijriOf(day).year === year ? day : null;
}

function validDay(year: number, month: number, day: number): IsoDay | null {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = noonOf(iso);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
