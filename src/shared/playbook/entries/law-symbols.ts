import { bi, cite, entriesFrom, words } from './build.ts';

const symbols = words(
  'العلم، علم السعودية، شعار الدولة، السيفين والنخلة، صور القيادة، رموز دينية، ممنوع',
  'flag, emblem, swords and palm, leaders, religious symbols',
);

/** Flags, emblems, leaders and holy places in marketing (LAW-30, LAW-31). */
export const symbolsLawEntries = entriesFrom(
  {
    topic: 'symbols_law',
    confidence: 'A',
    legal: true,
    sources: [
      cite(
        'CNN Arabic on the Ministry of Commerce',
        'https://arabic.cnn.com/amphtml/middle-east/article/2022/09/16/saudi-trade-prohibits-using-flag-products',
        '2022-09-16',
      ),
    ],
    keywords: symbols,
  },
  [
    {
      id: 'LAW-30.national',
      title: bi(
        'لا استعمال تجاري للعلم والشعار وصور القيادة',
        'No commercial use of flag, emblem or leaders',
      ),
      claim: bi(
        'يُمنع، كما أكدت وزارة التجارة في سبتمبر 2022، الاستعمال التجاري للعلم (لما يحمله من شهادة التوحيد) ولشعار السيفين والنخلة ولأسماء القيادة وصورها، في السلع والمطبوعات والإعلانات والهدايا وعلى الإنترنت.',
        'As the Ministry of Commerce stated in September 2022, commercial use of the flag (which carries the shahada), the swords-and-palm emblem, and leaders’ names or pictures is forbidden on goods, print, ads, gifts and online.',
      ),
      period: bi('منذ سبتمبر 2022 على الأقل', 'Since September 2022 at least'),
      asOf: '2022-09-16',
      keywords: words(
        'اليوم الوطني، يوم التأسيس، صورة الملك، ولي العهد',
        'national day, founding day, king, crown prince',
      ),
    },
    {
      id: 'LAW-30.other',
      title: bi('رموز الدول الأخرى والرموز الدينية والطائفية', 'Other states’ and religious symbols'),
      claim: bi(
        'امتد المنع بقرار وزاري سرى من 13 شعبان 1446 (مطلع 2025) إلى شعارات الدول الأخرى والرموز الدينية والطائفية.',
        'A ministerial decision effective 13 Sha’ban 1446 (early 2025) extended the ban to other states’ emblems and to religious and sectarian symbols.',
      ),
      figure: bi('من 13 شعبان 1446', 'From 13 Sha’ban 1446'),
      period: bi('منذ مطلع 2025 (1446)', 'Since early 2025 (AH 1446)'),
      asOf: '2025-02',
      sources: [
        cite('Anaween', 'https://anaween.com/?p=304376', '2025'),
        cite('Slaati: ban on commercial use of state emblems and religious and sectarian symbols', null),
      ],
      keywords: words('رموز طائفية، شعارات الدول، أعلام', 'sectarian symbols, foreign flags'),
    },
    {
      id: 'LAW-30.alternatives',
      title: bi('بدائل آمنة للمحتوى الوطني', 'Safe choices for national creative'),
      claim: bi(
        'بعد منع العلم والشعار في الاستعمال التجاري (2022 وما بعدها): اعمل بدرجات الأخضر، ومشاهد الطبيعة، ونقوش التراث، والهوية الرسمية للسنة ضمن دليل استعمالها فقط.',
        'With flag and emblem closed to commercial use (2022 onwards): work with a green palette, landscapes, heritage patterns, and the year’s official identity only within its usage guide.',
      ),
      period: bi('منذ 2022', 'Since 2022'),
      asOf: '2025-02',
      keywords: words(
        'تصميم اليوم الوطني، هوية اليوم الوطني، تراث، أفكار تصميم',
        'national day design, heritage pattern, green',
      ),
    },
    {
      id: 'LAW-31',
      title: bi('صور الحرمين في التسويق', 'Holy places in marketing'),
      claim: bi(
        'لا يجوز للبنوك استعمال أسماء الأماكن المقدسة أو صورها في التسويق (تعميم البنك المركزي 2009، ولا يزال في دليله التنظيمي)؛ وننصح كل علامة بالالتزام بذلك.',
        'Banks may not use names or pictures of holy places in marketing (central bank circular of 2009, kept in its rulebook); we advise every brand to follow it.',
      ),
      period: bi('منذ 2009', 'Since 2009'),
      sources: [cite('SAMA Rulebook', 'https://rulebook.sama.gov.sa/en/node/5189/revisions/86077/view')],
      keywords: words('الحرم، الكعبة، المسجد النبوي، مكة، المدينة', 'holy places, makkah, kaaba, haram'),
    },
  ],
);
