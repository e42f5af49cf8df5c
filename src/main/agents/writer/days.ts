import type { AnswerLanguage } from '#shared/domain/language.ts';
import { hijriOf, type IsoDay, noonOf } from '../calendar/day.ts';

const hijriMonths: Readonly<Record<AnswerLanguage, readonly string[]>> = {
  ar: [
    'محرم',
    'صفر',
    'ربيع الأول',
    'ربيع الآخر',
    'جمادى الأولى',
    'جمادى الآخرة',
    'رجب',
    'شعبان',
    'رمضان',
    'شوال',
    'ذو القعدة',
    'ذو الحجة',
  ],
  en: [
    'Muharram',
    'Safar',
    'Rabi al-Awwal',
    'Rabi al-Thani',
    'Jumada al-Ula',
    'Jumada al-Akhirah',
    'Rajab',
    'Shaaban',
    'Ramadan',
    'Shawwal',
    'Dhu al-Qadah',
    'Dhu al-Hijjah',
  ],
};

const locale = (language: AnswerLanguage) => (language === 'ar' ? 'ar-SA-u-ca-gregory-nu-latn' : 'en-GB');

function formatter(language: AnswerLanguage, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale(language), { ...options, timeZone: 'UTC' });
}

/** `الاثنين 8 فبراير 2027`, `Monday 8 February 2027`; the digits are Latin, the interface changes them where asked. */
export function longDay(day: IsoDay, language: AnswerLanguage): string {
  const weekday = formatter(language, { weekday: 'long' }).format(noonOf(day));
  return `${weekday} ${dayMonthYear(day, language)}`;
}

/** `8 فبراير 2027`, `8 February 2027`. */
export function dayMonthYear(day: IsoDay, language: AnswerLanguage): string {
  const month = formatter(language, { month: 'long' }).format(noonOf(day));
  return `${Number(day.slice(8))} ${month} ${day.slice(0, 4)}`;
}

/** `8 فبراير`, for the first end of a span within one year. */
export function dayMonth(day: IsoDay, language: AnswerLanguage): string {
  return `${Number(day.slice(8))} ${formatter(language, { month: 'long' }).format(noonOf(day))}`;
}

/** `1 رمضان 1448`. */
export function hijriDay(day: IsoDay, language: AnswerLanguage): string {
  const hijri = hijriOf(day);
  return `${hijri.day} ${hijriMonths[language][hijri.month - 1] ?? ''} ${hijri.year}`;
}
