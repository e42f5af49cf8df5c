import { bi, cite, entriesFrom, words } from './build.ts';

/** Default role of each channel, derived from platform and commerce facts. */
export const channelMethodEntries = entriesFrom(
  {
    topic: 'method',
    confidence: 'C',
    sources: [cite('Derived from PLT-01 to PLT-08, COM-01 and practice', null)],
    keywords: words(
      'أي قناة، اختيار القنوات، وين أعلن، توزيع القنوات، منصات',
      'channel mix, which channel, media plan',
    ),
  },
  [
    {
      id: 'PLAN-10.under-30',
      title: bi('للوصول إلى الشباب: سناب شات وتيك توك', 'Under thirty: Snapchat and TikTok'),
      claim: bi(
        'ابدأ بسناب شات وتيك توك حين يكون هدفك الوصول إلى من هم دون الثلاثين، ثم عدّل التوزيع بنتائج عميلك.',
        'Start with Snapchat and TikTok for reach under thirty, then adjust the split with the client’s results.',
      ),
      sources: [cite('Derived from PLT-01, PLT-02, PLT-04', null)],
      keywords: words('سناب، سناب شات، تيك توك، شباب', 'snapchat, tiktok, youth'),
    },
    {
      id: 'PLAN-10.whatsapp',
      title: bi('واتساب للخدمة وإعادة البيع', 'WhatsApp for service and repeat sales'),
      claim: bi(
        'استعمل واتساب لخدمة العملاء وإعادة البيع لمن وافق على المراسلة، لا للرسائل الجماعية إلى أرقام لم تأذن.',
        'Use WhatsApp for service and repeat sales to people who agreed to messages, not for bulk messages to numbers that did not.',
      ),
      sources: [cite('Derived from PLT-01, LAW-40', null)],
      keywords: words('واتساب، واتس، رسائل', 'whatsapp, crm'),
    },
    {
      id: 'PLAN-10.instagram',
      title: bi('إنستقرام للإثبات البصري', 'Instagram for visual proof'),
      claim: bi(
        'إنستقرام واجهة بصرية للتجميل والأزياء والمطاعم: صور النتيجة والتجربة وآراء العملاء.',
        'Instagram is the visual showcase for beauty, fashion and food: results, experience and customer opinions.',
      ),
      sources: [cite('Derived from PLT-01, PLT-02 and practice', null)],
      keywords: words('انستقرام، إنستقرام، تجميل، أزياء، مطاعم', 'instagram, beauty, fashion, F&B'),
    },
    {
      id: 'PLAN-10.x',
      title: bi('إكس للنقاش والعناية بالعملاء', 'X for debate and customer care'),
      claim: bi(
        'إكس (تويتر) للأخبار والنقاش العام والعناية بالعملاء والرياضة؛ خصص له فريق رد سريعًا قبل ميزانية إعلان.',
        'X (Twitter) is for news, public debate, customer care and sport; give it a fast reply team before an ad budget.',
      ),
      sources: [cite('Derived from PLT-01 and practice', null)],
      keywords: words('تويتر، إكس، شكاوى، رياضة', 'twitter, x, customer care, sport'),
    },
    {
      id: 'PLAN-10.youtube',
      title: bi('يوتيوب للفيديو الطويل', 'YouTube for long video'),
      claim: bi(
        'يوتيوب للشرح والفيديو الطويل، وللظهور بجوار دراما رمضان حين تناسب العلامة.',
        'YouTube is for explanation and long video, and for presence beside Ramadan drama when it fits the brand.',
      ),
      sources: [cite('Derived from PLT-01, RAM-03', null)],
      keywords: words('يوتيوب، فيديو، دراما رمضان', 'youtube, video, ramadan drama'),
    },
    {
      id: 'PLAN-10.linkedin',
      title: bi('لينكدإن للأعمال', 'LinkedIn for B2B'),
      claim: bi(
        'لينكدإن هو القناة الأولى لعملاء الأعمال والتوظيف وبناء سمعة القيادات.',
        'LinkedIn is the first channel for B2B clients, hiring and executive reputation.',
      ),
      sources: [cite('Derived from PLT-07 and practice', null)],
      keywords: words('لينكدإن، لنكد ان، شركات، بي تو بي', 'linkedin, B2B'),
    },
    {
      id: 'PLAN-10.search',
      title: bi('بحث قوقل لمن يعرف ما يريد', 'Google search for intent'),
      claim: bi(
        'إعلانات البحث في قوقل لالتقاط من يبحث فعلًا عن الحل؛ ابدأ بها حين تكون الميزانية محدودة والطلب قائمًا.',
        'Google search ads catch people who are already looking for the solution; start there when the budget is small and demand exists.',
      ),
      sources: [cite('Derived from PLT-08 and practice', null)],
      keywords: words('قوقل، جوجل، إعلانات البحث، سيو', 'google ads, search, SEO'),
    },
    {
      id: 'PLAN-10.facebook',
      title: bi('فيسبوك أولوية منخفضة', 'Facebook is low priority'),
      claim: bi(
        'فيسبوك أولوية منخفضة للجمهور السعودي، ويبقى مفيدًا لبعض الجاليات المقيمة.',
        'Facebook is low priority for Saudis and still useful for some resident communities.',
      ),
      sources: [cite('Derived from PLT-07 and practice', null)],
      keywords: words('فيسبوك، فيس بوك، مقيمين، جاليات', 'facebook, expats, residents'),
    },
  ],
);
