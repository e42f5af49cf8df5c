import { bi, cite, entriesFrom, words } from './build.ts';

const reach2024 = entriesFrom(
  {
    topic: 'platform',
    confidence: 'A',
    sources: [
      cite(
        'Saudi press on CST, Saudi Internet 2024 (Daily8)',
        'https://www.daily8.com/en/article/e8509f5ca10c1fedbc8c32dad17cfa79',
      ),
    ],
    asOf: '2024',
    period: bi('إنترنت السعودية 2024', 'Saudi Internet 2024'),
    keywords: words(
      'منصات، نسبة المستخدمين، سوشال ميديا، تواصل اجتماعي',
      'platforms, reach, social media, share of users',
    ),
  },
  [
    {
      id: 'PLT-01.ranking',
      title: bi('ترتيب المنصات في السعودية', 'Platform ranking in Saudi Arabia'),
      claim: bi(
        'بحسب تقرير هيئة الاتصالات والفضاء والتقنية «إنترنت السعودية 2024»، يستخدم واتساب 92.2% من مستخدمي الإنترنت، ويوتيوب 79.9%، وسناب شات 79.0%، وتيك توك 74.6%، وإنستقرام 44.1%، وإكس 37.3%.',
        'According to the CST report “Saudi Internet 2024”, 92.2% of internet users use WhatsApp, 79.9% YouTube, 79.0% Snapchat, 74.6% TikTok, 44.1% Instagram and 37.3% X.',
      ),
      figure: bi(
        'واتساب 92.2%، يوتيوب 79.9%، سناب 79.0%، تيك توك 74.6%، إنستقرام 44.1%، إكس 37.3%',
        'WhatsApp 92.2%, YouTube 79.9%, Snapchat 79.0%, TikTok 74.6%, Instagram 44.1%, X 37.3%',
      ),
      keywords: words('أي منصة أفضل، أكثر منصة استخداما، وين جمهوري', 'which platform, most used platform'),
    },
    {
      id: 'PLT-01.whatsapp',
      title: bi('انتشار واتساب', 'WhatsApp reach'),
      claim: bi(
        'يستخدم واتساب 92.2% من مستخدمي الإنترنت في السعودية (2024): قناة خدمة وإعادة بيع أولى، على أن تكون الرسائل الترويجية بموافقة مسبقة.',
        'WhatsApp is used by 92.2% of internet users in Saudi Arabia (2024): the first channel for service and repeat sales, with prior consent for promotional messages.',
      ),
      figure: bi('92.2% من مستخدمي الإنترنت', '92.2% of internet users'),
      keywords: words('واتساب، واتس، الواتس اب، واتساب بزنس', 'whatsapp, whatsapp business'),
    },
    {
      id: 'PLT-01.youtube',
      title: bi('انتشار يوتيوب', 'YouTube reach'),
      claim: bi(
        'يستخدم يوتيوب 79.9% من مستخدمي الإنترنت في السعودية (2024): الأنسب للفيديو الطويل والشرح والظهور بجوار دراما رمضان.',
        'YouTube is used by 79.9% of internet users in Saudi Arabia (2024): suited to long video, explanation and presence beside Ramadan drama.',
      ),
      figure: bi('79.9% من مستخدمي الإنترنت', '79.9% of internet users'),
      keywords: words('يوتيوب، فيديو طويل', 'youtube, long video'),
    },
    {
      id: 'PLT-01.snapchat',
      title: bi('انتشار سناب شات', 'Snapchat reach'),
      claim: bi(
        'يستخدم سناب شات 79.0% من مستخدمي الإنترنت في السعودية (2024)، وهو قريب جدًا من يوتيوب.',
        'Snapchat is used by 79.0% of internet users in Saudi Arabia (2024), very close to YouTube.',
      ),
      figure: bi('79.0% من مستخدمي الإنترنت', '79.0% of internet users'),
      keywords: words('سناب، سناب شات، السناب', 'snapchat, snap'),
    },
    {
      id: 'PLT-01.tiktok',
      title: bi('انتشار تيك توك', 'TikTok reach'),
      claim: bi(
        'يستخدم تيك توك 74.6% من مستخدمي الإنترنت في السعودية (2024)، فلم يعد منصة للمراهقين وحدهم.',
        'TikTok is used by 74.6% of internet users in Saudi Arabia (2024); it is no longer only for teenagers.',
      ),
      figure: bi('74.6% من مستخدمي الإنترنت', '74.6% of internet users'),
      keywords: words('تيك توك، التيك توك', 'tiktok'),
    },
    {
      id: 'PLT-01.instagram',
      title: bi('انتشار إنستقرام', 'Instagram reach'),
      claim: bi(
        'يستخدم إنستقرام 44.1% من مستخدمي الإنترنت في السعودية (2024): أقل انتشارًا من سناب شات وتيك توك، فليكن واجهة بصرية لا قناة الوصول الوحيدة.',
        'Instagram is used by 44.1% of internet users in Saudi Arabia (2024): less reach than Snapchat and TikTok, so treat it as a visual showcase rather than the only reach channel.',
      ),
      figure: bi('44.1% من مستخدمي الإنترنت', '44.1% of internet users'),
      keywords: words('انستقرام، إنستقرام، انستا، انستجرام', 'instagram, insta'),
    },
    {
      id: 'PLT-01.x',
      title: bi('انتشار إكس (تويتر)', 'X (Twitter) reach'),
      claim: bi(
        'يستخدم إكس (تويتر سابقًا) 37.3% من مستخدمي الإنترنت في السعودية (2024): جمهور أصغر، لكنه يناسب الأخبار والنقاش العام والعناية بالعملاء والرياضة.',
        'X (formerly Twitter) is used by 37.3% of internet users in Saudi Arabia (2024): a smaller audience, suited to news, public debate, customer care and sport.',
      ),
      figure: bi('37.3% من مستخدمي الإنترنت', '37.3% of internet users'),
      keywords: words('تويتر، إكس، ترند، هاشتاق', 'twitter, x, trend, hashtag'),
    },
  ],
);

const audienceSize = entriesFrom(
  {
    topic: 'platform',
    confidence: 'B',
    sources: [
      cite(
        'Digitrendz on Kepios data',
        'https://digitrendz.blog/tech-news/5504/digital-connectivity-and-social-media-trends-in-saudi-arabia/',
      ),
      cite('Akhbar Ajel Gulf on Kepios data', 'https://akhbarajelgulf.com/57855'),
    ],
    asOf: '2024',
    period: bi('مطلع 2024', 'Early 2024'),
    keywords: words('عدد المستخدمين، حجم الجمهور', 'number of users, audience size'),
  },
  [
    {
      id: 'PLT-04.snapchat-2025',
      title: bi('مستخدمو سناب شات في السعودية', 'Snapchat users in Saudi Arabia'),
      claim: bi(
        'أعلنت سناب شات في أكتوبر 2025 أن مستخدميها في السعودية بلغوا 26 مليونًا. الرقم صادر عن الشركة نفسها.',
        'Snapchat announced in October 2025 that it has 26 million users in Saudi Arabia. The figure comes from the company itself.',
      ),
      figure: bi('26 مليون مستخدم', '26m users'),
      period: bi('أكتوبر 2025', 'October 2025'),
      confidence: 'A',
      asOf: '2025-10',
      sources: [
        cite(
          'Zawya quoting Snap’s chief executive',
          'https://www.zawya.com/en/business/technology-and-telecom/snapchat-reaches-26mln-users-in-saudi-arabia-says-ceo-evan-spiegel-at-fii9-p5jhxx7v',
          '2025-10',
        ),
      ],
      keywords: words('سناب، سناب شات، كم مستخدم للسناب', 'snapchat, snap'),
    },
    {
      id: 'PLT-04.snapchat-2024',
      title: bi('سناب شات مطلع 2024', 'Snapchat in early 2024'),
      claim: bi(
        'كان عدد مستخدمي سناب شات في السعودية 22.6 مليونًا مطلع 2024؛ قارنه بأحدث رقم أعلنته الشركة لترى اتجاه النمو.',
        'Snapchat had 22.6 million users in Saudi Arabia in early 2024; compare it with the company’s latest figure to see the trend.',
      ),
      figure: bi('22.6 مليون مستخدم', '22.6m users'),
      confidence: 'A',
      sources: [
        cite(
          'Zawya quoting Snap’s chief executive',
          'https://www.zawya.com/en/business/technology-and-telecom/snapchat-reaches-26mln-users-in-saudi-arabia-says-ceo-evan-spiegel-at-fii9-p5jhxx7v',
          '2025-10',
        ),
      ],
      keywords: words('سناب، سناب شات، نمو السناب', 'snapchat growth'),
    },
    {
      id: 'PLT-05.social',
      title: bi('هويات التواصل الاجتماعي', 'Social media identities'),
      claim: bi(
        'مطلع 2024 بلغت هويات مستخدمي التواصل الاجتماعي في السعودية 35.1 مليونًا، ما يعادل 94.3% من السكان. الهوية ليست شخصًا: قد يكون للفرد أكثر من حساب.',
        'In early 2024 there were 35.1 million social media identities in Saudi Arabia, equal to 94.3% of the population. An identity is not a person: one person may have several accounts.',
      ),
      figure: bi('35.1 مليون (94.3% من السكان)', '35.1m (94.3% of the population)'),
      keywords: words('كم مستخدم سوشال ميديا، حسابات', 'social identities, penetration'),
    },
    {
      id: 'PLT-05.youtube-instagram',
      title: bi('حجم يوتيوب وإنستقرام', 'YouTube and Instagram audience size'),
      claim: bi(
        'مطلع 2024 بلغ جمهور يوتيوب في السعودية 28.3 مليونًا وجمهور إنستقرام 16.3 مليونًا.',
        'In early 2024, YouTube’s audience in Saudi Arabia was 28.3 million and Instagram’s 16.3 million.',
      ),
      figure: bi('يوتيوب 28.3 مليون، إنستقرام 16.3 مليون', 'YouTube 28.3m, Instagram 16.3m'),
      keywords: words('يوتيوب، انستقرام، إنستقرام', 'youtube, instagram'),
    },
    {
      id: 'PLT-05.time',
      title: bi('الوقت اليومي على منصات التواصل', 'Daily time on social media'),
      claim: bi(
        'مطلع 2024 كان متوسط ما يقضيه المستخدم في السعودية على منصات التواصل نحو 3 ساعات و10 دقائق يوميًا.',
        'In early 2024, users in Saudi Arabia spent about 3 hours 10 minutes a day on social media.',
      ),
      figure: bi('نحو 3 ساعات و10 دقائق يوميًا', 'About 3 h 10 min a day'),
      keywords: words('كم ساعة، وقت الاستخدام', 'time spent, hours'),
    },
    {
      id: 'PLT-06',
      title: bi('مستخدمو الإنترنت في السعودية', 'Internet users in Saudi Arabia'),
      claim: bi(
        'بلغ عدد مستخدمي الإنترنت في السعودية 33.9 مليونًا في يناير 2025، أي 99% من السكان.',
        'Saudi Arabia had 33.9 million internet users in January 2025, or 99% of the population.',
      ),
      figure: bi('33.9 مليون (99%)', '33.9m (99%)'),
      period: bi('يناير 2025', 'January 2025'),
      confidence: 'A',
      asOf: '2025-01',
      sources: [cite('Arab News', 'https://www.arabnews.com/node/2616467/business-economy')],
      keywords: words('الإنترنت، كم مستخدم إنترنت', 'internet users, penetration'),
    },
    {
      id: 'PLT-07',
      title: bi('تغيّر المنصات في استطلاع 2025', 'Platform shifts in a 2025 poll'),
      claim: bi(
        'في استطلاع وطني عام 2025 جاء واتساب أولًا ثم سناب شات ثم يوتيوب، وارتفع تيك توك ولينكدإن، وتراجع فيسبوك وإنستقرام.',
        'In a 2025 national poll, WhatsApp came first, then Snapchat and YouTube; TikTok and LinkedIn were up, Facebook and Instagram down.',
      ),
      period: bi('استطلاع 2025', '2025 poll'),
      asOf: '2025',
      sources: [cite('Arrajol', 'https://www.arrajol.com/content/378023/')],
      keywords: words('لينكدإن، فيسبوك، تراجع إنستقرام، ترتيب المنصات', 'linkedin, facebook, platform trend'),
    },
  ],
);

const gastat = entriesFrom(
  {
    topic: 'platform',
    confidence: 'A',
    sources: [
      cite(
        'Zawya on the GASTAT ICT survey 2025',
        'https://www.zawya.com/en/business/technology-and-telecom/993-of-saudis-and-986-of-non-saudis-use-internet-gastat-survey-g9xkh1vv',
        '2026-01',
      ),
    ],
    asOf: '2026-01',
    period: bi(
      'مسح 2025 (نُشر في يناير 2026)، الأعمار من 15 إلى 74',
      '2025 survey (published January 2026), ages 15–74',
    ),
    keywords: words('هيئة الإحصاء، استخدام الإنترنت، الأفراد', 'GASTAT, ICT survey, internet use'),
  },
  [
    {
      id: 'PLT-08.internet',
      title: bi('استخدام الإنترنت يوميًا', 'Daily internet use'),
      claim: bi(
        'بحسب مسح الهيئة العامة للإحصاء لعام 2025 (يناير 2026)، يستخدم الإنترنت 99% ممن أعمارهم بين 15 و74 سنة، و96.8% يستخدمونه يوميًا.',
        'According to the GASTAT survey for 2025 (January 2026), 99% of people aged 15–74 use the internet and 96.8% use it daily.',
      ),
      figure: bi('99%، ويوميًا 96.8%', '99%; daily 96.8%'),
    },
    {
      id: 'PLT-08.devices',
      title: bi('الجوال أولًا', 'Mobile first'),
      claim: bi(
        'بحسب مسح الهيئة العامة للإحصاء لعام 2025، يدخل 98.4% الإنترنت من الجوال و8.6% من الحاسب المحمول؛ فصمّم الإعلان وصفحة الهبوط للجوال قبل أي شاشة.',
        'According to the GASTAT survey for 2025, 98.4% go online by phone and 8.6% by laptop; design the ad and the landing page for the phone before any other screen.',
      ),
      figure: bi('الجوال 98.4%، الحاسب المحمول 8.6%', 'Phone 98.4%, laptop 8.6%'),
      keywords: words('جوال، موبايل، لابتوب، صفحة هبوط', 'mobile, phone, laptop, landing page'),
    },
    {
      id: 'PLT-08.activities',
      title: bi('ماذا يفعل الناس على الإنترنت', 'What people do online'),
      claim: bi(
        'بحسب مسح الهيئة العامة للإحصاء لعام 2025، يستخدم الإنترنت للتواصل الاجتماعي 96.2%، وللفيديو 79.4%، وللبحث عن المنتجات 57.2%.',
        'According to the GASTAT survey for 2025, 96.2% use the internet for social media, 79.4% for video and 57.2% for product research.',
      ),
      figure: bi(
        'تواصل 96.2%، فيديو 79.4%، بحث عن منتجات 57.2%',
        'Social 96.2%, video 79.4%, product research 57.2%',
      ),
      keywords: words('بحث عن منتج، فيديو، قوقل، سيو', 'product research, video, SEO, google'),
    },
  ],
);

/** Platform reach and audience size (PLT-01, PLT-04 to PLT-08). */
export const platformReachEntries = [...reach2024, ...audienceSize, ...gastat];
