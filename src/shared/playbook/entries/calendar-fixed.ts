import { bi, cite, entriesFrom, words } from './build.ts';

const saudipedia = cite(
  'Saudipedia: official holidays',
  'https://saudipedia.com/en/article/1264/government-and-politics/systems/official-holidays-in-the-kingdom',
);
const okazSalary = cite('Okaz', 'https://www.okaz.com.sa/economy/na/2233173');
const almowatenSalary = cite('Almowaten (copy on Sauress)', 'https://sauress.com/almowaten/2333049');

const nationalDays = entriesFrom(
  {
    topic: 'calendar',
    confidence: 'A',
    sources: [saudipedia],
    keywords: words('إجازة رسمية، مناسبة وطنية، عطلة', 'public holiday, national occasion'),
  },
  [
    {
      id: 'CAL-01',
      title: bi('يوم التأسيس إجازة رسمية', 'Founding Day is a paid holiday'),
      claim: bi(
        'يوم التأسيس في 22 فبراير من كل عام إجازة مدفوعة في القطاعين العام والخاص منذ الأمر الملكي في يناير 2022، ويستذكر تأسيس الدولة السعودية عام 1727.',
        'Founding Day, 22 February every year, has been a paid holiday in the public and private sectors since the royal order of January 2022; it marks the founding of the Saudi state in 1727.',
      ),
      figure: bi('22 فبراير', '22 February'),
      period: bi('سنويًا منذ يناير 2022 (ذكرى عام 1727)', 'Yearly since January 2022 (marks 1727)'),
      sources: [
        cite(
          'Gulf News',
          'https://gulfnews.com/world/gulf/saudi/saudi-arabias-founding-day-is-a-holiday-for-the-private-sector-too-1.1643544615334',
          '2022-01',
        ),
      ],
      asOf: '2022-01',
      keywords: words('يوم التأسيس، التأسيس، يوم بدينا، متى يوم التأسيس', 'founding day, february 22'),
    },
    {
      id: 'CAL-02',
      title: bi('يوم العلم ليس إجازة معلنة', 'Flag Day is not an announced day off'),
      claim: bi(
        'يوم العلم في 11 مارس من كل عام مناسبة وطنية بأمر ملكي صدر في 1 مارس 2023، وهو اليوم الذي أُقرّ فيه العلم عام 1937. لم يُعلن يوم إجازة، فلا تبنِ خطتك على أنه عطلة.',
        'Flag Day, 11 March every year, is a national commemoration under a royal order of 1 March 2023; the flag was adopted on that day in 1937. It was not announced as a day off, so do not plan for one.',
      ),
      figure: bi('11 مارس', '11 March'),
      period: bi('سنويًا منذ 1 مارس 2023 (ذكرى عام 1937)', 'Yearly since 1 March 2023 (marks 1937)'),
      sources: [
        cite(
          'The National',
          'https://www.thenationalnews.com/gulf-news/2023/03/01/saudi-arabia-declares-march-11-flag-day/',
          '2023-03-01',
        ),
      ],
      asOf: '2023-03-01',
      keywords: words('يوم العلم، العلم السعودي، يوم العلم إجازة', 'flag day, march 11'),
    },
    {
      id: 'CAL-03',
      title: bi('اليوم الوطني السعودي', 'Saudi National Day'),
      claim: bi(
        'اليوم الوطني السعودي في 23 سبتمبر من كل عام، وهو إجازة رسمية مدفوعة.',
        'Saudi National Day falls on 23 September every year and is a paid public holiday.',
      ),
      figure: bi('23 سبتمبر', '23 September'),
      period: bi('سنويًا', 'Yearly'),
      keywords: words('اليوم الوطني، الوطني، متى اليوم الوطني، دام عزك يا وطن', 'national day, september 23'),
    },
  ],
);

const workingTime = entriesFrom(
  {
    topic: 'calendar',
    confidence: 'A',
    sources: [saudipedia],
    keywords: words('إجازة، دوام، عطلة', 'holiday, working week'),
  },
  [
    {
      id: 'CAL-04',
      title: bi('أسبوع العمل من الأحد إلى الخميس', 'The work week runs Sunday to Thursday'),
      claim: bi(
        'نهاية الأسبوع في السعودية الجمعة والسبت منذ 23 يونيو 2013، وأسبوع العمل من الأحد إلى الخميس. خطّط رسائل الأعمال ومواعيد الاجتماعات على هذا الأساس.',
        'The Saudi weekend has been Friday and Saturday since 23 June 2013, and the work week runs Sunday to Thursday. Plan business messages and meetings around it.',
      ),
      period: bi('منذ 23 يونيو 2013', 'Since 23 June 2013'),
      keywords: words('ويكند، نهاية الأسبوع، الجمعة والسبت، أيام الدوام', 'weekend, friday, saturday'),
    },
    {
      id: 'CAL-05',
      title: bi('إذا وافقت الإجازة نهاية الأسبوع', 'When a holiday lands on the weekend'),
      claim: bi(
        'وفق قاعدة موظفي الدولة: الإجازة التي توافق السبت تُرحَّل إلى الأحد، والتي توافق الجمعة تُقدَّم إلى الخميس، وكثير من الشركات الخاصة تأخذ بها. تحقّق من الإعلان كل سنة قبل جدولة الحملة.',
        'Under the civil servants’ rule, a holiday landing on Saturday moves to Sunday and one landing on Friday moves to Thursday; private firms often follow. Check the announcement each year before scheduling.',
      ),
      sources: [
        cite(
          'Gulf News',
          'https://gulfnews.com/world/gulf/saudi/official-holiday-rules-amended-for-state-employees-in-saudi-arabia-1.93618921',
        ),
      ],
      keywords: words('تعويض الإجازة، ترحيل الإجازة', 'holiday shift, substitute day'),
    },
    {
      id: 'CAL-06',
      title: bi('إجازة عيد الفطر في القطاع الخاص', 'Private-sector Eid al-Fitr holiday'),
      claim: bi(
        'إجازة عيد الفطر للقطاعين الخاص وغير الربحي 4 أيام تبدأ من اليوم التالي لـ29 رمضان، وفق المادة 24 من لائحة نظام العمل، في كل عام.',
        'Every year the Eid al-Fitr holiday for the private and non-profit sectors is 4 days starting the day after 29 Ramadan, under article 24 of the labour regulations.',
      ),
      figure: bi('4 أيام (المادة 24)', '4 days (article 24)'),
      period: bi('سنويًا، بعد 29 رمضان', 'Yearly, after 29 Ramadan'),
      sources: [
        cite(
          'KSA Directory',
          'https://ksa.directory/four-day-eid-al-fitr-holiday-for-private-and-non-profit-sectors-in-saudi-arabia/1920/n',
        ),
      ],
      keywords: words('إجازة العيد، عيد الفطر، متى تبدأ إجازة العيد', 'eid holiday, eid al-fitr'),
    },
  ],
);

const salaryDay = entriesFrom(
  {
    topic: 'calendar',
    confidence: 'A',
    sources: [okazSalary, almowatenSalary],
    keywords: words('الراتب، الرواتب، نزول الراتب، يوم 27، متى ينزل الراتب', 'salary day, payday, 27th'),
  },
  [
    {
      id: 'CAL-07',
      title: bi('موعد صرف الرواتب', 'When salaries are paid'),
      claim: bi(
        'تُصرف رواتب موظفي الدولة يوم 27 من كل شهر ميلادي، وتتبعها شركات كثيرة، وقد يتقدم الموعد أو يتأخر يومًا واحدًا إذا وافق إجازة.',
        'Government salaries are paid on the 27th of every Gregorian month and many firms follow; the date shifts by one day when it lands on a holiday.',
      ),
      figure: bi('يوم 27', 'The 27th'),
      period: bi('كل شهر ميلادي', 'Every Gregorian month'),
    },
    {
      id: 'CAL-07.rhythm',
      title: bi('إيقاع الإنفاق حول الراتب', 'Spending follows the salary'),
      claim: bi(
        'كل شهر، ترتفع قيمة عمليات نقاط البيع في أسبوع الراتب (حول يوم 27) وتنخفض في الأسبوع الذي يسبقه؛ فاجعل عروض الشراء الكبيرة مع الراتب ورسائل القيمة والتوفير قبله.',
        'Every month, point-of-sale value rises in the salary week (around the 27th) and falls in the week before it; put big-ticket offers with the salary and value messages before it.',
      ),
      figure: bi('يوم 27', 'The 27th'),
      period: bi('كل شهر ميلادي', 'Every Gregorian month'),
      keywords: words('قبل الراتب، بعد الراتب، آخر الشهر، طفران', 'before payday, end of month'),
    },
  ],
);

const retailEvents = entriesFrom(
  {
    topic: 'calendar',
    confidence: 'B',
    sources: [
      cite(
        'ClicFlyer: White Friday weeks 2021',
        'https://clicflyer.com/corporate/blog/a-review-of-retail-activity-in-ksa-during-white-friday-weeks-2021/',
      ),
    ],
    keywords: words('عروض، تخفيضات، موسم تسوق', 'sale, offers, retail event'),
  },
  [
    {
      id: 'CAL-08',
      title: bi('مواعيد الجمعة البيضاء', 'White Friday dates'),
      claim: bi(
        'الجمعة البيضاء آخر جمعة من نوفمبر: 27 نوفمبر 2026، ثم 26 نوفمبر 2027، ثم 24 نوفمبر 2028.',
        'White Friday is the last Friday of November: 27 November 2026, then 26 November 2027, then 24 November 2028.',
      ),
      figure: bi('27 نوفمبر 2026، 26 نوفمبر 2027، 24 نوفمبر 2028', '27 Nov 2026, 26 Nov 2027, 24 Nov 2028'),
      period: bi('من 2026 إلى 2028', '2026 to 2028'),
      keywords: words(
        'الجمعة البيضاء، البلاك فرايدي، بلاك فرايدي، وايت فرايدي، متى الجمعة البيضاء',
        'white friday, black friday',
      ),
    },
    {
      id: 'CAL-08.lead',
      title: bi('عروض الجمعة البيضاء تبدأ مبكرًا', 'White Friday offers start early'),
      claim: bi(
        'في موسم 2021 بدأت عروض الجمعة البيضاء عند تجار التجزئة في السعودية قبل موعدها بنحو 4 أسابيع.',
        'In the 2021 season, Saudi retailers’ White Friday offers started about 4 weeks before the day.',
      ),
      figure: bi('نحو 4 أسابيع قبل اليوم', 'About 4 weeks ahead'),
      period: bi('موسم 2021', '2021 season'),
      asOf: '2021-11',
      keywords: words(
        'الجمعة البيضاء، البلاك فرايدي، متى أبدأ العروض',
        'white friday, black friday, lead time',
      ),
    },
    {
      id: 'CAL-09',
      title: bi('عروض 11.11', '11.11 sales'),
      claim: bi(
        'يوم 11 نوفمبر من كل عام (عروض 11.11) موعد تسوق إلكتروني دارج يسبق الجمعة البيضاء؛ مصدره الممارسة العامة لا بيانات منشورة، فأكّده بأرقام عميلك.',
        '11 November every year (the 11.11 sales) is a common online shopping date before White Friday; this rests on general practice, not published data, so confirm it with the client’s own numbers.',
      ),
      figure: bi('11 نوفمبر (11.11)', '11 November (11.11)'),
      period: bi('سنويًا', 'Yearly'),
      confidence: 'C',
      sources: [cite('General practice', null)],
      keywords: words('11.11، يوم العزاب، عروض نوفمبر', '11.11, singles day'),
    },
    {
      id: 'CAL-10',
      title: bi('فترة موسم الرياض', 'When Riyadh Season runs'),
      claim: bi(
        'يمتد موسم الرياض عادةً من منتصف أكتوبر تقريبًا إلى فبراير أو مارس، كما في نسختي 2024/25 و2025/26؛ فهو يغطي الشتاء كله ويتقاطع مع يوم التأسيس وأحيانًا مع رمضان.',
        'Riyadh Season usually runs from about mid-October to February or March, as in the 2024/25 and 2025/26 editions; it covers the whole winter and meets Founding Day and sometimes Ramadan.',
      ),
      figure: bi('من منتصف أكتوبر إلى فبراير أو مارس تقريبًا', 'About mid-October to February/March'),
      period: bi('نسختا 2024/25 و2025/26', '2024/25 and 2025/26 editions'),
      sources: [
        cite(
          'Economy Middle East',
          'https://economymiddleeast.com/news/riyadh-season-2025-receives-record-breaking-20-million-visitors',
        ),
        cite(
          'Zawya',
          'https://www.zawya.com/en/business/travel-and-tourism/riyadh-season-2025-draws-1mln-visitors-in-13-days-st2pu6k3',
        ),
      ],
      asOf: '2025-11-28',
      keywords: words(
        'موسم الرياض، بوليفارد، متى يبدأ موسم الرياض، فعاليات الرياض',
        'riyadh season, boulevard',
      ),
    },
  ],
);

const school = entriesFrom(
  {
    topic: 'calendar',
    confidence: 'A',
    sources: [
      cite(
        'Gulf News on the Ministry of Education calendar',
        'https://gulfnews.com/world/gulf/saudi/saudi-students-to-return-to-classrooms-on-sunday-with-just-11-school-days-during-ramadan-1.500408739',
        '2026-01',
      ),
    ],
    asOf: '2026-01',
    keywords: words(
      'المدارس، الدراسة، العام الدراسي، التقويم الدراسي، الطلاب',
      'school year, school calendar, students',
    ),
  },
  [
    {
      id: 'CAL-11.term2',
      title: bi('بداية الفصل الثاني 2025/26', 'Second term 2025/26'),
      claim: bi(
        'في العام الدراسي 2025/26 بدأ الفصل الدراسي الثاني في 18 يناير 2026 بحسب تقويم وزارة التعليم.',
        'In school year 2025/26, the second term began on 18 January 2026 according to the Ministry of Education calendar.',
      ),
      figure: bi('18 يناير 2026', '18 January 2026'),
      period: bi('العام الدراسي 2025/26', 'School year 2025/26'),
      keywords: words('الترم الثاني، رجوع المدارس', 'second term, back to school'),
    },
    {
      id: 'CAL-11.summer',
      title: bi('إجازة صيف 2026', 'Summer break 2026'),
      claim: bi(
        'امتدت إجازة الصيف المدرسية من 25 يونيو إلى 23 أغسطس 2026 بحسب تقويم وزارة التعليم للعام 2025/26.',
        'The school summer break ran from 25 June to 23 August 2026 according to the Ministry of Education calendar for 2025/26.',
      ),
      figure: bi('من 25 يونيو إلى 23 أغسطس 2026', '25 June to 23 August 2026'),
      period: bi('العام الدراسي 2025/26', 'School year 2025/26'),
      keywords: words('إجازة الصيف، الصيفية، متى تبدأ الإجازة', 'summer holiday, summer break'),
    },
    {
      id: 'CAL-11.ramadan',
      title: bi('أيام الدراسة في رمضان 2026', 'School days in Ramadan 2026'),
      claim: bi(
        'لم يتجاوز عدد أيام الدراسة في رمضان 2026 (1447) 11 يومًا بحسب تقويم وزارة التعليم؛ فلا تفترض أن إيقاع الأسر فيه إيقاع شهر دراسي عادي.',
        'There were only 11 school days in Ramadan 2026 (1447) according to the Ministry of Education calendar; do not assume families keep a normal term-time rhythm.',
      ),
      figure: bi('11 يومًا دراسيًا', '11 school days'),
      period: bi('رمضان 2026 (1447)', 'Ramadan 2026 (1447)'),
      keywords: words('الدراسة في رمضان، دوام رمضان', 'ramadan school days'),
    },
  ],
);

/** Fixed-date occasions, the working week, salary day, retail events and the school year (CAL-01 to CAL-11). */
export const fixedCalendarEntries = [
  ...nationalDays,
  ...workingTime,
  ...salaryDay,
  ...retailEvents,
  ...school,
];
