import { bi, cite, entriesFrom, words } from './build.ts';

/** Where Gregorian occasions meet Hijri ones, computed from the civil calendar (CAL-21). */
export const calendarOverlapEntries = entriesFrom(
  {
    topic: 'calendar',
    confidence: 'B',
    sources: [
      cite('Computed from the Umm al-Qura civil calendar (CAL-01, CAL-02, CAL-07, CAL-08, CAL-20)', null),
    ],
    keywords: words('تعارض، تزامن، يوافق رمضان، تداخل المواعيد', 'overlap, clash, coincide'),
  },
  [
    {
      id: 'CAL-21.founding-2026',
      title: bi('يوم التأسيس 2026 كان في رمضان', 'Founding Day 2026 fell in Ramadan'),
      claim: bi(
        'وافق يوم التأسيس 22 فبراير 2026 يوم 5 رمضان 1447؛ راجع ما نشره عميلك وقتها قبل أن تعيد استعماله في رمضان 1448.',
        'Founding Day on 22 February 2026 was 5 Ramadan 1447; look at what the client ran then before reusing it in Ramadan 1448.',
      ),
      figure: bi('22 فبراير 2026 = 5 رمضان 1447', '22 Feb 2026 = 5 Ramadan 1447'),
      period: bi('2026 (1447)، مع رمضان 1448 التالي', '2026 (AH 1447), ahead of Ramadan 1448'),
      keywords: words('يوم التأسيس، رمضان', 'founding day, ramadan'),
    },
    {
      id: 'CAL-21.founding-2027',
      title: bi('يوم التأسيس 2027 في منتصف رمضان', 'Founding Day 2027 is mid-Ramadan'),
      claim: bi(
        'يوافق يوم التأسيس 22 فبراير 2027 يوم 15 رمضان 1448 (بفارق يوم)؛ فليكن المحتوى الوطني بعد الإفطار، بلا مشاهد أكل نهارية ولا موسيقى صاخبة ولا أجواء حفلات.',
        'Founding Day on 22 February 2027 is 15 Ramadan 1448 (give or take a day); run national content after iftar, with no daytime food, loud music or party framing.',
      ),
      figure: bi('22 فبراير 2027 = 15 رمضان 1448', '22 Feb 2027 = 15 Ramadan 1448'),
      period: bi('2027 (1448)', '2027 (AH 1448)'),
      keywords: words('يوم التأسيس، يوم التأسيس 2027، رمضان', 'founding day 2027, ramadan'),
    },
    {
      id: 'CAL-21.founding-2028',
      title: bi('يوم التأسيس 2028 في العشر الأواخر', 'Founding Day 2028 is in the last ten nights'),
      claim: bi(
        'يوافق يوم التأسيس 22 فبراير 2028 يوم 26 رمضان 1449 (بفارق يوم)، أي في العشر الأواخر؛ اجعل النبرة هادئة وأجّل العروض الصاخبة.',
        'Founding Day on 22 February 2028 is 26 Ramadan 1449 (give or take a day), inside the last ten nights; keep the tone calm and hold back loud promotions.',
      ),
      figure: bi('22 فبراير 2028 = 26 رمضان 1449', '22 Feb 2028 = 26 Ramadan 1449'),
      period: bi('2028 (1449)', '2028 (AH 1449)'),
      keywords: words('يوم التأسيس 2028، العشر الأواخر', 'founding day 2028, last ten nights'),
    },
    {
      id: 'CAL-21.founding-2029',
      title: bi('يوم التأسيس 2029 بعد العيد', 'Founding Day 2029 is after Eid'),
      claim: bi(
        'يوافق يوم التأسيس 22 فبراير 2029 يوم 9 شوال (بفارق يوم)، أي بعد أسبوع العيد مباشرة؛ وهي أول سنة يعود فيها الاحتفال خارج رمضان.',
        'Founding Day on 22 February 2029 is 9 Shawwal (give or take a day), right after Eid week; it is the first year the celebration is outside Ramadan again.',
      ),
      figure: bi('22 فبراير 2029 = 9 شوال', '22 Feb 2029 = 9 Shawwal'),
      period: bi('2029', '2029'),
      keywords: words('يوم التأسيس 2029', 'founding day 2029'),
    },
    {
      id: 'CAL-21.flag-2027',
      title: bi('يوم العلم 2027 في أسبوع العيد', 'Flag Day 2027 is in Eid week'),
      claim: bi(
        'يوافق يوم العلم 11 مارس 2027 يوم 3 شوال (بفارق يوم)، أي في أسبوع عيد الفطر؛ اكتفِ بتحية خفيفة ولا تطلق فيه حملة بيع.',
        'Flag Day on 11 March 2027 is 3 Shawwal (give or take a day), in Eid al-Fitr week; a light greeting is enough, and no sales campaign should launch on it.',
      ),
      figure: bi('11 مارس 2027 = 3 شوال', '11 Mar 2027 = 3 Shawwal'),
      period: bi('2027', '2027'),
      keywords: words('يوم العلم 2027، العيد', 'flag day 2027, eid week'),
    },
    {
      id: 'CAL-21.salary-2027-02',
      title: bi(
        'راتب فبراير 2027 مع بداية العشر الأواخر',
        'The February 2027 salary meets the last ten nights',
      ),
      claim: bi(
        'يوافق موعد الراتب 27 فبراير 2027 يوم 20 رمضان 1448، ومساؤه بداية العشر الأواخر؛ ولأنه سبت فقد يُصرف الراتب الأحد 28 فبراير. جهّز له عروض العيد، لكن بنبرة أهدأ.',
        'Salary day on 27 February 2027 is 20 Ramadan 1448 and the last ten nights begin that evening; as it is a Saturday, pay may land on Sunday 28 February. Have Eid offers ready for it, in a softer tone.',
      ),
      figure: bi(
        '27 فبراير 2027 = 20 رمضان 1448؛ الصرف ربما 28',
        '27 Feb 2027 = 20 Ramadan 1448; pay may land on the 28th',
      ),
      period: bi('فبراير 2027 (رمضان 1448)', 'February 2027 (Ramadan 1448)'),
      keywords: words(
        'الراتب في رمضان، راتب رمضان، العشر الأواخر، مشتريات العيد',
        'ramadan salary, last ten nights, eid shopping',
      ),
    },
    {
      id: 'CAL-21.white-friday-2026',
      title: bi('الجمعة البيضاء 2026 يوم الراتب', 'White Friday 2026 is salary day'),
      claim: bi(
        'توافق الجمعة البيضاء 27 نوفمبر 2026 موعد الراتب، ولأنه يوم جمعة فالأرجح أن يُصرف الخميس 26 نوفمبر؛ فابدأ دفعة الميزانية الكبرى من مساء الخميس.',
        'White Friday on 27 November 2026 is also salary day; as it is a Friday, pay probably lands on Thursday 26 November, so start the big budget push that Thursday evening.',
      ),
      figure: bi('27 نوفمبر 2026؛ الصرف الأرجح 26 نوفمبر', '27 Nov 2026; pay probably on 26 Nov'),
      period: bi('نوفمبر 2026', 'November 2026'),
      keywords: words('الجمعة البيضاء، البلاك فرايدي، الراتب', 'white friday 2026, payday'),
    },
    {
      id: 'CAL-21.tone',
      title: bi('نبرة المحتوى الوطني في رمضان', 'National content during Ramadan'),
      claim: bi(
        'حين تقع مناسبة وطنية في رمضان، كما في 2027 و2028: احتفِ بالوطن وتراثه بلا طعام في النهار ولا موسيقى صاخبة ولا صيغة حفلة.',
        'When a national occasion falls in Ramadan, as in 2027 and 2028: celebrate the country and its heritage without daytime food, loud music or party framing.',
      ),
      period: bi('رمضان 2027 و2028', 'Ramadan 2027 and 2028'),
      keywords: words('محتوى وطني، نبرة رمضان، وش نسوي يوم التأسيس في رمضان', 'national pride, ramadan tone'),
    },
  ],
);
