import { bi, cite, entriesFrom, words } from './build.ts';

const attention = entriesFrom(
  {
    topic: 'ramadan',
    confidence: 'B',
    sources: [
      cite(
        'BroadcastPro ME on DICM',
        'https://broadcastprome.com/news/ramadan-2024-sparks-surge-in-user-engagement-on-digital-platforms-dicm',
        '2024',
      ),
    ],
    asOf: '2024',
    period: bi('رمضان 2024', 'Ramadan 2024'),
    keywords: words('رمضان، تيك توك، المحتوى في رمضان، أفضل وقت للنشر', 'ramadan, tiktok, best time to post'),
  },
  [
    {
      id: 'RAM-01.peak',
      title: bi('ذروة تيك توك بين الإفطار والسحور', 'TikTok peaks between iftar and suhoor'),
      claim: bi(
        'في رمضان 2024 كانت ذروة التفاعل على تيك توك بين الإفطار والسحور، فاجعل نشرك وإعلاناتك المدفوعة في ليل رمضان لا في نهاره.',
        'In Ramadan 2024, TikTok engagement peaked between iftar and suhoor; put posts and paid ads in the Ramadan night rather than the day.',
      ),
      keywords: words('الإفطار، السحور، متى أنشر في رمضان', 'iftar, suhoor, posting time'),
    },
    {
      id: 'RAM-01.content',
      title: bi('المحتوى الذي ينمو في رمضان', 'Content that grows in Ramadan'),
      claim: bi(
        'في رمضان 2024 زاد محتوى الطعام على تيك توك 23%، والرياضة 22%، والترفيه 8%.',
        'In Ramadan 2024, food content on TikTok grew 23%, sports 22% and entertainment 8%.',
      ),
      figure: bi('الطعام 23%، الرياضة 22%، الترفيه 8% (زيادة)', 'Food +23%, sports +22%, entertainment +8%'),
      keywords: words('محتوى طبخ، رياضة، ترفيه، أفكار محتوى رمضان', 'food content, sports, content ideas'),
    },
  ],
);

const olderPattern = entriesFrom(
  {
    topic: 'ramadan',
    confidence: 'B',
    sources: [
      cite('T4', 'https://tfour.me/2013/07/best-time-to-tweet-during-ramadan-in-the-middle-east', '2013-07'),
    ],
    asOf: '2013-07',
    period: bi('بيانات 2012 (استرشادية لقدمها)', '2012 data (indicative, old)'),
    keywords: words(
      'رمضان، وقت النشر، تويتر، إكس، فيسبوك، السحور',
      'ramadan, posting time, twitter, x, facebook, suhoor',
    ),
  },
  [
    {
      id: 'RAM-02.times',
      title: bi('أوقات النشاط الليلي في رمضان (قديم)', 'Night-time activity in Ramadan (old data)'),
      claim: bi(
        'تشير بيانات سعودية من 2012 إلى أن فيسبوك كان في ذروته نحو الساعة 10 مساءً، وتويتر بين 4 و6 فجرًا وقت السحور. البيانات قديمة، فخذ منها النمط لا الساعة.',
        'Saudi data from 2012 put the Facebook peak around 10 pm and Twitter’s between 4 and 6 am, at suhoor. The data are old: take the pattern, not the hour.',
      ),
      figure: bi('نحو 10 مساءً؛ من 4 إلى 6 فجرًا', 'About 10 pm; 4–6 am'),
    },
    {
      id: 'RAM-02.use',
      title: bi('استخدام التواصل الاجتماعي يرتفع في رمضان (قديم)', 'Social use rises in Ramadan (old data)'),
      claim: bi(
        'ارتفع استخدام شبكات التواصل الاجتماعي في رمضان نحو 30% بحسب بيانات 2012؛ رقم استرشادي قديم لا يُبنى عليه توزيع ميزانية.',
        'Social network use rose about 30% in Ramadan according to 2012 data; an old, indicative figure that should not set a budget.',
      ),
      figure: bi('ارتفاع نحو 30%', 'About +30%'),
    },
  ],
);

const youtube = entriesFrom(
  {
    topic: 'ramadan',
    confidence: 'C',
    sources: [
      cite(
        'Siasat on Google figures (undated copy)',
        'https://archive.siasat.com/news/use-youtube-facebook-peaks-during-ramadan-says-report-1514114',
      ),
    ],
    period: bi('في رمضان، بلا تاريخ محدد في المصدر', 'In Ramadan; the source gives no date'),
    keywords: words(
      'يوتيوب، مسلسلات رمضان، دراما، برامج دينية، رمضان',
      'youtube, ramadan drama, series, religious content',
    ),
  },
  [
    {
      id: 'RAM-03',
      title: bi(
        'يوتيوب في رمضان: الدراما والمحتوى الديني',
        'YouTube in Ramadan: drama and religious content',
      ),
      claim: bi(
        'تُنسب إلى قوقل أرقام غير مؤرخة تقول إن مشاهدة المحتوى الديني على يوتيوب تزيد 27% في رمضان والدراما 151%. الاتجاه معقول، أما الرقم فغير مؤكد.',
        'Undated figures attributed to Google say that in Ramadan religious content on YouTube rises 27% and drama 151%. The direction is plausible; the figures are unconfirmed.',
      ),
      figure: bi('الديني 27%، الدراما 151% (زيادة)', 'Religious +27%, drama +151%'),
    },
  ],
);

const workingHours = entriesFrom(
  {
    topic: 'ramadan',
    confidence: 'A',
    sources: [
      cite(
        'Eastcoast Daily on SAMA notices',
        'https://www.eastcoastdaily.in/2022/03/16/gulf-country-announces-ramadan-working-hours-for-banks.html',
        '2022-03-16',
      ),
    ],
    asOf: '2022-03-16',
    keywords: words('دوام رمضان، ساعات العمل في رمضان، دوام البنوك', 'ramadan working hours, bank hours'),
  },
  [
    {
      id: 'RAM-04.banks',
      title: bi('دوام البنوك في رمضان', 'Bank hours in Ramadan'),
      claim: bi(
        'في تعاميم البنك المركزي السعودي لرمضان 2019 و2022 و2023 كان دوام فروع البنوك من 10 صباحًا إلى 4 عصرًا. وهو مؤشر على أن يوم العمل يبدأ متأخرًا وينتهي قبل الإفطار بوقت.',
        'In the Saudi Central Bank’s notices for Ramadan 2019, 2022 and 2023, bank branches opened from 10 am to 4 pm: the working day starts late and ends well before iftar.',
      ),
      figure: bi('من 10 صباحًا إلى 4 عصرًا', '10 am – 4 pm'),
      period: bi('رمضان 2019 و2022 و2023', 'Ramadan 2019, 2022 and 2023'),
      keywords: words('البنك متى يفتح في رمضان', 'banks'),
    },
    {
      id: 'RAM-04.remittance',
      title: bi('دوام مراكز التحويل في رمضان', 'Remittance centre hours in Ramadan'),
      claim: bi(
        'في تعاميم البنك المركزي السعودي لرمضان 2019 و2022 و2023 كان دوام مراكز التحويل من 9:30 صباحًا إلى 5:30 مساءً.',
        'In the Saudi Central Bank’s notices for Ramadan 2019, 2022 and 2023, remittance centres opened from 9:30 am to 5:30 pm.',
      ),
      figure: bi('من 9:30 صباحًا إلى 5:30 مساءً', '9:30 am – 5:30 pm'),
      period: bi('رمضان 2019 و2022 و2023', 'Ramadan 2019, 2022 and 2023'),
      keywords: words('تحويل، حوالات', 'remittance, transfers'),
    },
    {
      id: 'RAM-04.staff-hours',
      title: bi('ساعات عمل المسلمين في رمضان', 'Working hours of Muslim staff in Ramadan'),
      claim: bi(
        'المتداول أن نظام العمل يجعل الحد الأعلى للموظفين المسلمين في رمضان 6 ساعات يوميًا أو 36 ساعة أسبوعيًا. راجع نص النظام قبل الاعتماد عليه.',
        'The labour law is commonly cited as limiting Muslim staff in Ramadan to 6 hours a day or 36 hours a week. Check the text of the law before relying on it.',
      ),
      figure: bi('6 ساعات يوميًا أو 36 ساعة أسبوعيًا', '6 hours a day or 36 a week'),
      period: bi('رمضان من كل عام', 'Ramadan every year'),
      confidence: 'C',
      legal: true,
      sources: [cite('Saudi Labour Law (text to be checked)', null)],
      asOf: '2026-11-22',
      keywords: words('نظام العمل، ست ساعات، كم ساعة الدوام في رمضان', 'labour law, six hours'),
    },
  ],
);

const wholeYear = entriesFrom(
  {
    topic: 'ramadan',
    confidence: 'A',
    sources: [cite('Urdu News on CST', 'https://urdunews.com/node/853746')],
    asOf: '2023',
    period: bi('2023', '2023'),
    keywords: words(
      'أفضل وقت للنشر، ذروة الإنترنت، متى أنشر، الجمعة',
      'best time to post, internet peak, friday',
    ),
  },
  [
    {
      id: 'RAM-05.peak',
      title: bi('ذروة الإنترنت اليومية طوال السنة', 'The daily internet peak all year'),
      claim: bi(
        'بحسب هيئة الاتصالات والفضاء والتقنية لعام 2023، ذروة استخدام الإنترنت في السعودية يوميًا من 9 إلى 11 مساءً.',
        'According to CST for 2023, the daily peak of internet use in Saudi Arabia is from 9 to 11 pm.',
      ),
      figure: bi('من 9 إلى 11 مساءً', '9–11 pm'),
    },
    {
      id: 'RAM-05.friday',
      title: bi('الجمعة أثقل أيام الإنترنت', 'Friday is the heaviest internet day'),
      claim: bi(
        'بحسب هيئة الاتصالات والفضاء والتقنية لعام 2023، الجمعة أعلى أيام الأسبوع استخدامًا للإنترنت؛ انشر فيها بعد صلاة الجمعة، والأفضل بعد العصر.',
        'According to CST for 2023, Friday is the heaviest day of internet use; post after the Friday prayer, best after Asr.',
      ),
    },
  ],
);

/** Attention, content and working hours in Ramadan, and the all-year internet peak (RAM-01 to RAM-05). */
export const ramadanEntries = [...attention, ...olderPattern, ...youtube, ...workingHours, ...wholeYear];
