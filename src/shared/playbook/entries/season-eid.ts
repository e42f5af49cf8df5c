import { bi, cite, entriesFrom, words } from './build.ts';

const eidFitr = entriesFrom(
  {
    topic: 'season',
    confidence: 'A',
    sources: [
      cite(
        'The Khyber Mail on SAMA point-of-sale data',
        'https://thekhybermail.com/saudis-spends-over-3-billion-on-clothing-and-footwear-for-eid-shopping',
      ),
    ],
    asOf: '2025-04',
    keywords: words('العيد، عيد الفطر، تجهيزات العيد، مشتريات العيد', 'eid, eid al-fitr, eid shopping'),
  },
  [
    {
      id: 'SEA-05.total',
      title: bi('إنفاق الأسبوع السابق لعيد الفطر', 'Spending in the week before Eid al-Fitr'),
      claim: bi(
        'بلغ الإنفاق عبر نقاط البيع 20 مليار ريال في الأسبوع السابق لعيد الفطر 2025 (المنتهي في 29 مارس).',
        'Point-of-sale spending reached SAR 20 billion in the week before Eid al-Fitr 2025 (ending 29 March).',
      ),
      figure: bi('20 مليار ريال', 'SAR 20bn'),
      period: bi('الأسبوع المنتهي في 29 مارس 2025', 'Week ending 29 March 2025'),
    },
    {
      id: 'SEA-05.clothing',
      title: bi('ملابس العيد', 'Eid clothing'),
      claim: bi(
        'أنفق المتسوقون 3.1 مليار ريال على الملابس والأحذية في الأسبوع السابق لعيد الفطر 2025 (المنتهي في 29 مارس)؛ فآخر أسبوع قبل العيد هو أسبوع الأزياء بامتياز.',
        'Shoppers spent SAR 3.1 billion on clothing and footwear in the week before Eid al-Fitr 2025 (ending 29 March); the last week before Eid is fashion’s week.',
      ),
      figure: bi('3.1 مليار ريال', 'SAR 3.1bn'),
      period: bi('الأسبوع المنتهي في 29 مارس 2025', 'Week ending 29 March 2025'),
      keywords: words('ملابس العيد، أزياء، ثياب، فساتين، أحذية', 'eid clothes, fashion, footwear'),
    },
    {
      id: 'SEA-05.after',
      title: bi('هبوط أسبوع عيد الفطر', 'Eid al-Fitr week drops'),
      claim: bi(
        'في الأسبوع التالي مباشرة لـ29 مارس 2025، أي أسبوع عيد الفطر، هبط الإنفاق عبر نقاط البيع 47.6% إلى 10.5 مليار ريال.',
        'In the week right after 29 March 2025, Eid al-Fitr week, point-of-sale spending fell 47.6% to SAR 10.5 billion.',
      ),
      figure: bi('انخفاض 47.6% إلى 10.5 مليار ريال', '−47.6% to SAR 10.5bn'),
      period: bi('الأسبوع التالي لـ29 مارس 2025', 'Week after 29 March 2025'),
      keywords: words('أسبوع العيد، بعد العيد', 'eid week, after eid'),
    },
    {
      id: 'SEA-05.restaurants',
      title: bi('المطاعم تكسب في أسبوع العيد', 'Restaurants gain in Eid week'),
      claim: bi(
        'مع هبوط الإنفاق العام في أسبوع عيد الفطر 2025 (التالي لـ29 مارس)، زاد الإنفاق في المطاعم والمقاهي 2.6% إلى 2.23 مليار ريال.',
        'While overall spending fell in Eid al-Fitr week 2025 (after 29 March), restaurant and café spending grew 2.6% to SAR 2.23 billion.',
      ),
      figure: bi('ارتفاع 2.6% إلى 2.23 مليار ريال', '+2.6% to SAR 2.23bn'),
      period: bi('الأسبوع التالي لـ29 مارس 2025', 'Week after 29 March 2025'),
      keywords: words('مطاعم العيد، كافيهات، طلعات العيد', 'restaurants, cafes, eid outings'),
    },
    {
      id: 'SEA-05.furniture',
      title: bi('الأثاث يتوقف في أسبوع العيد', 'Furniture stops in Eid week'),
      claim: bi(
        'انخفض الإنفاق على الأثاث 68.5% في أسبوع عيد الفطر 2025 (التالي لـ29 مارس)؛ فأنهِ عروض الأثاث قبل العيد.',
        'Furniture spending fell 68.5% in Eid al-Fitr week 2025 (after 29 March); close furniture offers before Eid.',
      ),
      figure: bi('انخفاض 68.5%', '−68.5%'),
      period: bi('الأسبوع التالي لـ29 مارس 2025', 'Week after 29 March 2025'),
      keywords: words('أثاث، مفروشات', 'furniture, home'),
    },
  ],
);

const eidAdha = entriesFrom(
  {
    topic: 'season',
    confidence: 'A',
    sources: [
      cite(
        'Arab News (copy) on SAMA point-of-sale data',
        'http://value-cii.com/node/2537896/business-economy',
      ),
      cite(
        'The Arabian Mirror on SAMA point-of-sale data',
        'https://thearabianmirror.com/saudi-pos-spending-picks-up-steam-rising/',
      ),
    ],
    asOf: '2024-06',
    keywords: words('عيد الأضحى، العيد الكبير، الحج، الأضاحي', 'eid al-adha, hajj season'),
  },
  [
    {
      id: 'SEA-06.record',
      title: bi('الذروة تسبق عيد الأضحى', 'The peak comes well before Eid al-Adha'),
      claim: bi(
        'سجّل الإنفاق عبر نقاط البيع رقمًا قياسيًا وقتها قدره 15.22 مليار ريال في الأسبوع من 26 مايو إلى 1 يونيو 2024، قبل عيد الأضحى بأكثر من أسبوع.',
        'Point-of-sale spending hit a then-record SAR 15.22 billion in the week of 26 May – 1 June 2024, more than a week ahead of Eid al-Adha.',
      ),
      figure: bi('15.22 مليار ريال', 'SAR 15.22bn'),
      period: bi('من 26 مايو إلى 1 يونيو 2024', '26 May – 1 June 2024'),
    },
    {
      id: 'SEA-06.clothing',
      title: bi('ملابس عيد الأضحى', 'Clothing before Eid al-Adha'),
      claim: bi(
        'بلغ الإنفاق على الملابس 1.35 مليار ريال في الأسبوع السابق لعيد الأضحى 2024.',
        'Clothing spending reached SAR 1.35 billion in the week before Eid al-Adha 2024.',
      ),
      figure: bi('1.35 مليار ريال', 'SAR 1.35bn'),
      period: bi('الأسبوع السابق لعيد الأضحى 2024', 'Week before Eid al-Adha 2024'),
      keywords: words('ملابس العيد، أزياء', 'clothing, fashion'),
    },
    {
      id: 'SEA-06.eid-week',
      title: bi('أسبوع عيد الأضحى الأهدأ', 'Eid al-Adha week is the quietest'),
      claim: bi(
        'هبط الإنفاق عبر نقاط البيع إلى 8.34 مليار ريال في أسبوع عيد الأضحى 2024، وهو الأدنى منذ أشهر.',
        'Point-of-sale spending fell to SAR 8.34 billion in Eid al-Adha week 2024, the lowest in months.',
      ),
      figure: bi('8.34 مليار ريال', 'SAR 8.34bn'),
      period: bi('أسبوع عيد الأضحى 2024', 'Eid al-Adha week 2024'),
      keywords: words('أسبوع العيد، ركود', 'eid week, slow week'),
    },
    {
      id: 'SEA-06.rebound',
      title: bi('الارتداد بعد عيد الأضحى', 'The rebound after Eid al-Adha'),
      claim: bi(
        'في الأسبوع الذي تلا عيد الأضحى 2024 عاد الإنفاق عبر نقاط البيع ليرتفع 48% إلى 12.34 مليار ريال؛ احجز حملاتك الجديدة لهذا الأسبوع لا لأسبوع العيد.',
        'In the week after Eid al-Adha 2024, point-of-sale spending bounced back 48% to SAR 12.34 billion; keep new campaigns for that week rather than Eid week.',
      ),
      figure: bi('ارتفاع 48% إلى 12.34 مليار ريال', '+48% to SAR 12.34bn'),
      period: bi('الأسبوع التالي لعيد الأضحى 2024', 'Week after Eid al-Adha 2024'),
      keywords: words('بعد العيد، بعد الحج', 'after eid, rebound'),
    },
    {
      id: 'SEA-06.education',
      title: bi('التعليم بعد عيد الأضحى', 'Education after Eid al-Adha'),
      claim: bi(
        'قفز الإنفاق على التعليم 1,970% في الأسبوع التالي لعيد الأضحى 2024، لكن من أسبوع كاد يبلغ الصفر؛ فلا تقدّم هذه النسبة على أنها نمو حقيقي.',
        'Education spending jumped 1,970% in the week after Eid al-Adha 2024, but from a near-zero week; do not present that percentage as real growth.',
      ),
      figure: bi('ارتفاع 1,970% من قاعدة شبه معدومة', '+1,970% from a near-zero base'),
      period: bi('الأسبوع التالي لعيد الأضحى 2024', 'Week after Eid al-Adha 2024'),
      keywords: words('تعليم، دورات، مدارس', 'education, courses'),
    },
  ],
);

/** Spending around the two Eids (SEA-05, SEA-06). */
export const eidSeasonEntries = [...eidFitr, ...eidAdha];
