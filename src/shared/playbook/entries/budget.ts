import { bi, cite, entriesFrom, words } from './build.ts';

const cpm = entriesFrom(
  {
    topic: 'budget',
    confidence: 'C',
    sources: [cite('Adigital Boom (agency estimate)', 'https://adigitalboom.com/glossary/cpm')],
    asOf: '2025',
    period: bi('تقدير وكالة لعام 2025', 'Agency estimate for 2025'),
    keywords: words(
      'تكلفة الألف ظهور، سعر الإعلان، كم يكلف الإعلان، ميزانية، بكم الإعلان',
      'CPM, ad cost, budget, price of ads',
    ),
  },
  [
    {
      id: 'BUD-01.meta',
      title: bi('تكلفة الألف ظهور في ميتا', 'Meta CPM'),
      claim: bi(
        'تقدّر وكالة تكلفة الألف ظهور على منصات ميتا في السعودية عام 2025 بما بين 4 و9 دولارات. تقدير من مصدر واحد؛ قدّم عليه تاريخ حساب عميلك.',
        'An agency puts CPM on Meta platforms in Saudi Arabia in 2025 at $4–9. One source’s estimate; the client’s own account history comes first.',
      ),
      figure: bi('من 4 إلى 9 دولارات', '$4–9'),
      keywords: words('ميتا، فيسبوك، انستقرام، إنستقرام', 'meta, facebook, instagram'),
    },
    {
      id: 'BUD-01.youtube',
      title: bi('تكلفة الألف ظهور في يوتيوب', 'YouTube CPM'),
      claim: bi(
        'تقدّر وكالة تكلفة الألف ظهور على يوتيوب في السعودية عام 2025 بما بين 6 و12 دولارًا. تقدير من مصدر واحد يحتاج تأكيدًا.',
        'An agency puts CPM on YouTube in Saudi Arabia in 2025 at $6–12. One source’s estimate, to be confirmed.',
      ),
      figure: bi('من 6 إلى 12 دولارًا', '$6–12'),
      keywords: words('يوتيوب، إعلانات يوتيوب', 'youtube ads'),
    },
    {
      id: 'BUD-01.display',
      title: bi('تكلفة الألف ظهور في شبكة قوقل الإعلانية', 'Google Display CPM'),
      claim: bi(
        'تقدّر وكالة تكلفة الألف ظهور على شبكة قوقل الإعلانية في السعودية عام 2025 بما بين 5 و9 دولارات. تقدير من مصدر واحد يحتاج تأكيدًا.',
        'An agency puts CPM on Google Display in Saudi Arabia in 2025 at $5–9. One source’s estimate, to be confirmed.',
      ),
      figure: bi('من 5 إلى 9 دولارات', '$5–9'),
      keywords: words('قوقل، جوجل، إعلانات قوقل', 'google display, google ads'),
    },
    {
      id: 'BUD-01.tiktok',
      title: bi('تكلفة الألف ظهور في تيك توك', 'TikTok CPM'),
      claim: bi(
        'تقدّر وكالة تكلفة الألف ظهور على تيك توك في السعودية عام 2025 بما بين 3.5 و7 دولارات. تقدير من مصدر واحد يحتاج تأكيدًا.',
        'An agency puts CPM on TikTok in Saudi Arabia in 2025 at $3.5–7. One source’s estimate, to be confirmed.',
      ),
      figure: bi('من 3.5 إلى 7 دولارات', '$3.5–7'),
      keywords: words('تيك توك، إعلانات تيك توك', 'tiktok ads'),
    },
  ],
);

const market = entriesFrom(
  {
    topic: 'budget',
    confidence: 'B',
    sources: [cite('Asharq Al-Awsat', 'https://english.aawsat.com/business/5064931')],
    asOf: '2022',
    period: bi('2022', '2022'),
    keywords: words(
      'الإنفاق الإعلاني، سوق الإعلان، حجم سوق الإعلان الرقمي',
      'ad spend, digital advertising market',
    ),
  },
  [
    {
      id: 'BUD-03.size',
      title: bi('حجم الإعلان الرقمي في 2022', 'Digital ad spend in 2022'),
      claim: bi(
        'بلغ الإنفاق على الإعلان الرقمي في السعودية نحو 1.5 مليار دولار في 2022.',
        'Digital ad spend in Saudi Arabia was about $1.5 billion in 2022.',
      ),
      figure: bi('نحو 1.5 مليار دولار', 'About $1.5bn'),
    },
    {
      id: 'BUD-03.split',
      title: bi('أين يذهب الإنفاق الإعلاني الرقمي', 'Where digital ad money goes'),
      claim: bi(
        'في 2022 ذهب ما بين 70 و80% من الإنفاق الإعلاني الرقمي في السعودية إلى منصات أجنبية، وشكّلت الجهات الحكومية ما بين 20 و25% منه.',
        'In 2022, 70–80% of Saudi digital ad spend went to foreign platforms, and government made up 20–25% of it.',
      ),
      figure: bi(
        'المنصات الأجنبية 70 إلى 80%، الحكومة 20 إلى 25%',
        'Foreign platforms 70–80%, government 20–25%',
      ),
      keywords: words('منصات أجنبية، حكومي', 'foreign platforms, government share'),
    },
  ],
);

const unverifiable = entriesFrom(
  {
    topic: 'budget',
    confidence: 'C',
    sources: [cite('Editorial rule of this playbook', null)],
    keywords: words(
      'إحصائيات السوق، أرقام متداولة، مصدر موثوق',
      'aggregator statistics, unverifiable numbers',
    ),
  },
  [
    {
      id: 'BUD-04',
      title: bi('لا تستشهد بمواقع تجميع الإحصاءات', 'Do not quote aggregator statistics sites'),
      claim: bi(
        'حتى نوفمبر 2026 تتداول مواقع تجميع الإحصاءات أرقامًا عن الإنفاق الإعلاني لا يمكن التحقق منها، مثل رقم 22 مليار ريال. لا تضعها في عرض لعميل؛ استعمل مصدرًا رسميًا أو أرقام العميل.',
        'As of November 2026, aggregator sites circulate ad-spend numbers that cannot be verified, such as SAR 22 billion. Keep them out of client decks; use an official source or the client’s own numbers.',
      ),
      figure: bi('22 مليار ريال: رقم متداول غير موثّق', 'SAR 22bn: circulating, unverified'),
      period: bi('حتى نوفمبر 2026', 'As of November 2026'),
    },
  ],
);

/** Advertising cost and market size (BUD-01, BUD-03, BUD-04; BUD-02 is a gap). */
export const budgetEntries = [...cpm, ...market, ...unverifiable];
