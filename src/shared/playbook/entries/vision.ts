import { bi, cite, entriesFrom, words } from './build.ts';

const visionWords = words('رؤية 2030، رؤية السعودية، الرؤية، برامج الرؤية', 'vision 2030, saudi vision');

const report2024 = entriesFrom(
  {
    topic: 'vision_2030',
    confidence: 'A',
    sources: [
      cite(
        'Economy Middle East on the Vision 2030 annual report',
        'https://economymiddleeast.com/news/saudi-vision-2030-hits-93-percent-target-success-rate-in-first-nine-years-report',
        '2025-04',
      ),
      cite('Saudi Gazette', 'https://cdn.saudigazette.com.sa/article/655188/', '2025-04'),
      cite('SA-FE: Vision 2030 report 2024', 'https://sa-fe.org/vision-2030-report-2024'),
    ],
    asOf: '2025-04',
    period: bi('التقرير السنوي لعام 2024 (أبريل 2025)', 'Annual report for 2024 (April 2025)'),
    keywords: visionWords,
  },
  [
    {
      id: 'V30-01.indicators',
      title: bi('مؤشرات الرؤية', 'Vision indicators'),
      claim: bi(
        'بحسب التقرير السنوي لعام 2024 (أبريل 2025) تحقق أو قارب التحقق 93% من 374 مؤشرًا من مؤشرات رؤية السعودية.',
        'According to the annual report for 2024 (April 2025), 93% of 374 Saudi Vision indicators were met or nearly met.',
      ),
      figure: bi('93% من 374 مؤشرًا', '93% of 374 indicators'),
    },
    {
      id: 'V30-01.initiatives',
      title: bi('مبادرات الرؤية', 'Vision initiatives'),
      claim: bi(
        'بحسب التقرير السنوي لعام 2024 (أبريل 2025) اكتملت أو تسير على المسار 85% من 1,502 مبادرة.',
        'According to the annual report for 2024 (April 2025), 85% of 1,502 initiatives were done or on track.',
      ),
      figure: bi('85% من 1,502 مبادرة', '85% of 1,502 initiatives'),
    },
    {
      id: 'V30-01.tourism',
      title: bi('السياحة', 'Tourism'),
      claim: bi(
        'بحسب تقرير 2024 تجاوز عدد السياح 100 مليون؛ زاوية مناسبة لعملاء الضيافة والتجارب والتجزئة في الوجهات.',
        'According to the 2024 report, tourists exceeded 100 million: a fitting angle for hospitality, experience and destination retail clients.',
      ),
      figure: bi('أكثر من 100 مليون سائح', 'More than 100m tourists'),
      keywords: words('سياحة، سياح، فنادق', 'tourism, tourists, hotels'),
    },
    {
      id: 'V30-01.umrah',
      title: bi('المعتمرون من الخارج', 'Umrah pilgrims from abroad'),
      claim: bi(
        'بحسب تقرير 2024 بلغ عدد المعتمرين من خارج المملكة 16.92 مليونًا.',
        'According to the 2024 report, foreign Umrah pilgrims reached 16.92 million.',
      ),
      figure: bi('16.92 مليون معتمر', '16.92m pilgrims'),
      keywords: words('عمرة، معتمرين، مكة، المدينة', 'umrah, pilgrims, makkah, madinah'),
    },
    {
      id: 'V30-01.housing',
      title: bi('تملّك المساكن', 'Home ownership'),
      claim: bi(
        'بحسب تقرير 2024 بلغت نسبة تملّك المواطنين للمساكن 65.4%.',
        'According to the 2024 report, home ownership reached 65.4%.',
      ),
      figure: bi('نسبة التملك 65.4%', '65.4% ownership'),
      keywords: words('سكن، تملك، إسكان، بيت', 'housing, home ownership'),
    },
    {
      id: 'V30-01.women',
      title: bi('مشاركة السعوديات في العمل', 'Saudi women’s participation'),
      claim: bi(
        'بحسب تقرير 2024 بلغت مشاركة السعوديات في سوق العمل 33.5%.',
        'According to the 2024 report, Saudi women’s labour participation reached 33.5%.',
      ),
      figure: bi('مشاركة 33.5%', '33.5% participation'),
      keywords: words('المرأة، عمل المرأة، السعوديات', 'women, labour participation'),
    },
    {
      id: 'V30-01.unemployment',
      title: bi('معدل البطالة', 'Unemployment'),
      claim: bi(
        'بحسب تقرير 2024 بلغ معدل البطالة 7%.',
        'According to the 2024 report, unemployment stood at 7%.',
      ),
      figure: bi('معدل 7%', 'Rate of 7%'),
      keywords: words('بطالة، توظيف، سعودة', 'unemployment, jobs'),
    },
    {
      id: 'V30-01.private-sector',
      title: bi('القطاع الخاص والمنشآت الصغيرة', 'Private sector and SMEs'),
      claim: bi(
        'بحسب تقرير 2024 أسهم القطاع الخاص بنسبة 47% من الناتج المحلي، وبلغت وظائف المنشآت الصغيرة والمتوسطة 7.86 مليون وظيفة.',
        'According to the 2024 report, the private sector made up 47% of GDP and SMEs accounted for 7.86 million jobs.',
      ),
      figure: bi('47% من الناتج؛ 7.86 مليون وظيفة', '47% of GDP; 7.86m SME jobs'),
      keywords: words('القطاع الخاص، منشآت صغيرة، الناتج المحلي، وظائف', 'private sector, SME, GDP, jobs'),
    },
    {
      id: 'V30-01.heritage-volunteers',
      title: bi('التراث العالمي والتطوع', 'World heritage and volunteering'),
      claim: bi(
        'بحسب تقرير 2024 للمملكة 8 مواقع في قائمة اليونسكو، وبلغ عدد المتطوعين 1.2 مليون.',
        'According to the 2024 report, the Kingdom has 8 UNESCO sites and 1.2 million volunteers.',
      ),
      figure: bi('8 مواقع يونسكو؛ 1.2 مليون متطوع', '8 UNESCO sites; 1.2m volunteers'),
      keywords: words('يونسكو، تراث، تطوع، متطوعين', 'unesco, heritage, volunteers'),
    },
    {
      id: 'V30-01.pif',
      title: bi('أصول صندوق الاستثمارات العامة', 'Public Investment Fund'),
      claim: bi(
        'بحسب تقرير 2024 بلغت أصول صندوق الاستثمارات العامة 3.53 تريليون ريال.',
        'According to the 2024 report, the Public Investment Fund stood at SAR 3.53 trillion.',
      ),
      figure: bi('3.53 تريليون ريال', 'SAR 3.53tn'),
      keywords: words('صندوق الاستثمارات، بي آي إف', 'PIF, public investment fund'),
    },
  ],
);

const phase = entriesFrom(
  {
    topic: 'vision_2030',
    confidence: 'B',
    sources: [
      cite(
        'Economy Middle East',
        'https://economymiddleeast.com/news/saudi-vision-2030-hits-93-percent-target-success-rate-in-first-nine-years-report',
        '2025-04',
      ),
    ],
    asOf: '2025-04',
    keywords: visionWords,
  },
  [
    {
      id: 'V30-02',
      title: bi('المرحلة الثالثة من الرؤية', 'The third phase'),
      claim: bi(
        'المرحلة الثالثة من رؤية السعودية، من 2026 إلى 2030، عنوانها استدامة الأثر؛ فتحدّث عن أثر مستمر لا عن انطلاقات.',
        'The third phase of the Saudi Vision, 2026 to 2030, is about sustaining impact; speak of lasting results rather than launches.',
      ),
      figure: bi('من 2026 إلى 2030', '2026–2030'),
      period: bi('من 2026 إلى 2030', '2026–2030'),
      keywords: words('المرحلة الثالثة، استدامة الأثر', 'third phase, sustaining impact'),
    },
  ],
);

/** Vision 2030 figures and phase (V30-01, V30-02). */
export const visionFigureEntries = [...report2024, ...phase];
