type DateWords = { date: (date: Date, style: 'medium') => string; digits: (text: string) => string };

/** The date of a source as it is read: a whole date in the person's calendars, a year or a month as it was written. */
export function shownDate(date: string, formats: DateWords): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date)
    ? formats.date(new Date(`${date}T12:00:00Z`), 'medium')
    : formats.digits(date);
}
