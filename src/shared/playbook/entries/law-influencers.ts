import { bi, cite, entriesFrom, words } from './build.ts';

const mawthooq = words(
  'موثوق، رخصة، رخصة موثوق، مؤثرين، مؤثر، مشاهير، مشهورة سناب، إعلان مشاهير، الهيئة العامة لتنظيم الإعلام',
  'mawthooq, influencer, influencers, licence, GAMR',
);

const licence = entriesFrom(
  {
    topic: 'influencer_law',
    confidence: 'A',
    legal: true,
    sources: [
      cite('Almowaten', 'https://www.almowaten.net/?p=4591441'),
      cite('Saudipedia', 'https://saudipedia.com/en/article/1357/'),
    ],
    period: bi('منذ 1 أكتوبر 2022', 'Since 1 October 2022'),
    keywords: mawthooq,
  },
  [
    {
      id: 'LAW-01.licence',
      title: bi('رخصة «موثوق» إلزامية', 'The Mawthooq licence is mandatory'),
      claim: bi(
        'منذ 1 أكتوبر 2022 يجب على كل فرد يعلن عبر حساباته الشخصية في منصات التواصل أن يحمل رخصة «موثوق» من الهيئة العامة لتنظيم الإعلام. اطلب رقم الرخصة وتاريخ انتهائها قبل أي اتفاق.',
        'Since 1 October 2022, any individual who advertises through personal social media accounts must hold a Mawthooq licence from the General Authority of Media Regulation. Ask for the licence number and expiry before any agreement.',
      ),
      keywords: words('هل يحتاج المؤثر رخصة، لازم رخصة', 'does an influencer need a licence'),
    },
    {
      id: 'LAW-01.fee',
      title: bi('رسوم «موثوق» عند الإطلاق', 'Mawthooq fee at launch'),
      claim: bi(
        'عند بدء العمل برخصة «موثوق» في 1 أكتوبر 2022 كانت رسومها 15,000 ريال لمدة 3 سنوات. لم تُراجع الرسوم منذ ذلك الحين، فتحقق منها لدى الهيئة.',
        'When the Mawthooq licence took effect on 1 October 2022 it cost SAR 15,000 for 3 years. The fee has not been re-checked since; confirm it with the authority.',
      ),
      figure: bi('15,000 ريال لمدة 3 سنوات', 'SAR 15,000 for 3 years'),
      period: bi('عند الإطلاق، 1 أكتوبر 2022', 'At launch, 1 October 2022'),
      asOf: '2022-10-01',
      keywords: words('كم رسوم موثوق، سعر الرخصة', 'mawthooq fee, cost'),
    },
    {
      id: 'LAW-02',
      title: bi('شروط الحصول على «موثوق»', 'Conditions for a Mawthooq licence'),
      claim: bi(
        'بحسب الشروط المنشورة في مايو 2024: ألا يقل عمر المتقدم عن 18 سنة، وألا يكون محكومًا بجريمة مخلة بالشرف، وألا تكون عليه مخالفة إعلامية خلال آخر 6 أشهر.',
        'Under the conditions published in May 2024, the applicant must be at least 18, have no conviction for a crime against honour, and no media violation in the last 6 months.',
      ),
      figure: bi('18 سنة فأكثر؛ بلا مخالفة خلال 6 أشهر', '18 or over; no violation in 6 months'),
      period: bi('مايو 2024', 'May 2024'),
      asOf: '2024-05',
      sources: [cite('Al Saudi Al Yaum', 'https://alsaudialyaum.com/news/59371', '2024-05')],
      keywords: words('شروط موثوق، العمر', 'conditions, age'),
    },
  ],
);

const duties = entriesFrom(
  {
    topic: 'influencer_law',
    confidence: 'A',
    legal: true,
    sources: [
      cite('Arab Khabar', 'https://www.arabkhabar.com/a/372625'),
      cite('Al-Anba', 'https://www.a-alanba.com/n/s/5182'),
    ],
    period: bi('سارٍ مع رخصة «موثوق»', 'In force with the Mawthooq licence'),
    keywords: mawthooq,
  },
  [
    {
      id: 'LAW-03.disclosure',
      title: bi('الإفصاح عن الإعلان مدفوعًا كان أو غير مدفوع', 'Disclose every ad, paid or unpaid'),
      claim: bi(
        'على حامل رخصة «موثوق» أن يوضح بما لا يدع مجالًا للشك أن المحتوى إعلان، سواء أكان مدفوعًا أم غير مدفوع؛ ضع كلمة «إعلان» ظاهرة منذ أول المحتوى.',
        'A Mawthooq licence holder must make it clear beyond doubt that content is an ad, paid or unpaid; show the word “إعلان” visibly from the start.',
      ),
      keywords: words(
        'إعلان، إفصاح، وسم إعلان، إعلان مدفوع، هدية',
        'disclosure, ad label, sponsored, gifted',
      ),
    },
    {
      id: 'LAW-03.accounts',
      title: bi('الإعلان من الحسابات المسجّلة فقط', 'Advertise only from named accounts'),
      claim: bi(
        'لا يعلن حامل «موثوق» إلا من الحسابات المذكورة في رخصته، ولا يجوز أن يعلن غيره من خلالها؛ طابق اسم الحساب مع الرخصة قبل النشر.',
        'A Mawthooq holder may advertise only from the accounts named in the licence, and nobody else may advertise through it; match the account name with the licence before posting.',
      ),
      keywords: words('الحسابات المرخصة، حساب ثاني', 'licensed accounts'),
    },
    {
      id: 'LAW-03.content',
      title: bi('محتوى ممنوع في إعلانات المؤثرين', 'What influencer ads must not contain'),
      claim: bi(
        'تمنع ضوابط «موثوق» الإضرار بسمعة الآخرين، واستخدام الأطفال في الإعلان، والعنف والعنصرية.',
        'Mawthooq rules forbid harming reputations, using children in ads, violence and racism.',
      ),
      keywords: words('أطفال، تصوير الأطفال في إعلان، عنصرية', 'children in ads, racism, violence'),
    },
    {
      id: 'LAW-03.contract',
      title: bi('عقد مكتوب مع المؤثر', 'A written agreement with the influencer'),
      claim: bi(
        'تشترط ضوابط «موثوق» اتفاقًا مكتوبًا على الإعلان؛ فاجعله عقدًا موقّعًا واحفظ نسخته مع الخطة.',
        'Mawthooq rules require a written agreement for the ad; make it a signed contract and keep a copy with the plan.',
      ),
      keywords: words('عقد، اتفاقية، عقد مؤثر', 'contract, agreement'),
    },
    {
      id: 'LAW-03.cooperation',
      title: bi('التعاون مع الجهة المنظمة', 'Cooperating with the regulator'),
      claim: bi(
        'على حامل «موثوق» تقديم البيانات للجهة المنظمة وإيقاف الإعلان متى طلبت؛ فأبقِ في خطتك بديلًا جاهزًا لكل ظهور مؤثر.',
        'A Mawthooq holder must hand data to the regulator and stop an ad on request; keep a replacement ready for every influencer slot.',
      ),
      keywords: words('إيقاف الإعلان، حذف الإعلان', 'takedown, regulator request'),
    },
    {
      id: 'LAW-04',
      title: bi('متى لا تلزم رخصة «موثوق»؟', 'When Mawthooq is not needed'),
      claim: bi(
        'تُستثنى 3 حالات من رخصة «موثوق» بحسب الضوابط السارية: الفعاليات الحكومية وفق إجراءات الهيئة، وإعلان الشخص عن منتجه في حسابه، والأنشطة التعليمية والرياضية والثقافية المناسبة لمن هم دون 18 سنة.',
        'Under the current rules 3 cases are exempt from Mawthooq: government events under the authority’s procedure, a person’s own product on their own account, and age-suitable educational, sport and cultural activities for under-18s.',
      ),
      figure: bi('3 استثناءات (ومنها من دون 18 سنة)', '3 exemptions (one for under-18s)'),
      period: bi('الضوابط السارية', 'Current rules'),
      sources: [cite('Balaconah', 'https://balaconah.com/news/mawthooq-License')],
      keywords: words('استثناء، منتجي الخاص، أعلن عن منتجي', 'exemption, own product'),
    },
  ],
);

const nonSaudis = entriesFrom(
  {
    topic: 'influencer_law',
    confidence: 'A',
    legal: true,
    sources: [
      cite('Arab News', 'https://www.arabnews.pk/node/2099346/media'),
      cite('Gulf News reminder (article 1.1733131320843)', null, '2024-12'),
    ],
    asOf: '2024-12',
    period: bi('سارٍ، مع تذكير رسمي في ديسمبر 2024', 'In force; official reminder December 2024'),
    keywords: mawthooq,
  },
  [
    {
      id: 'LAW-05.non-saudis',
      title: bi('المؤثر غير السعودي', 'Non-Saudi influencers'),
      claim: bi(
        'المقيم والزائر لا يعلنان بصفة فردية: يلزم غير السعودي كيان تجاري وترخيص، وهو ما أُعيد التذكير به في ديسمبر 2024.',
        'Residents and visitors may not advertise as individuals: a non-Saudi needs a commercial entity and a licence, as repeated in the December 2024 reminder.',
      ),
      keywords: words('مقيم، أجنبي، زائر، مؤثر غير سعودي', 'resident, foreign influencer, visitor'),
    },
    {
      id: 'LAW-05.businesses',
      title: bi('المنشأة لا تتعامل مع غير المرخّص', 'Businesses must not hire the unlicensed'),
      claim: bi(
        'لا يجوز للمنشأة أن تتعاقد مع معلن غير مرخّص، والتذكير الأخير بذلك في ديسمبر 2024؛ فعميلك معرّض للمساءلة أيضًا لا المؤثر وحده.',
        'A business must not hire an unlicensed advertiser, as last repeated in December 2024; your client is exposed as well as the influencer.',
      ),
      keywords: words('مسؤولية المنشأة، معلن غير مرخص', 'business liability, unlicensed'),
    },
    {
      id: 'LAW-05.penalty',
      title: bi('العقوبة المذكورة للمخالفين', 'Stated exposure'),
      claim: bi(
        'العقوبة المعلنة للمخالفات الإعلانية (في التغطية حتى ديسمبر 2024) تصل إلى السجن 5 سنوات وغرامة 5 ملايين ريال.',
        'The stated exposure for advertising violations (in coverage up to December 2024) goes up to 5 years in prison and a SAR 5 million fine.',
      ),
      figure: bi('حتى 5 سنوات و5 ملايين ريال', 'Up to 5 years and SAR 5m'),
      keywords: words('غرامة، عقوبة، سجن', 'fine, penalty, prison'),
    },
  ],
);

const contentRules = entriesFrom(
  {
    topic: 'influencer_law',
    confidence: 'A',
    legal: true,
    sources: [
      cite(
        'Khaleej Times',
        'https://www.khaleejtimes.com/world/gulf/no-bullying-misleading-content-saudi-authority-issues-new-media-regulations',
        '2025-09',
      ),
      cite(
        'Omnes Influencers',
        'https://www.omnesinfluencers.com/news/saudi-arabia-issues-major-update-to-social-media-rules-for-businesses',
      ),
    ],
    asOf: '2025-09',
    period: bi('منذ سبتمبر 2025', 'Since September 2025'),
    keywords: words(
      'ضوابط المحتوى، مخالفات المحتوى، مؤثرين، ممنوع، تنظيم الإعلام',
      'content rules, media regulation, influencers, forbidden',
    ),
  },
  [
    {
      id: 'LAW-06.conduct',
      title: bi('لا تنمر ولا سخرية ولا تضليل', 'No bullying, mockery or misinformation'),
      claim: bi(
        'تمنع ضوابط المحتوى الصادرة في سبتمبر 2025 التنمر والسخرية والمعلومات المضللة والألفاظ البذيئة؛ فراجع نصوص المقالب والتحديات قبل اعتمادها.',
        'The content rules of September 2025 forbid bullying, mockery, misinformation and obscene language; review prank and challenge scripts before approval.',
      ),
      keywords: words('تنمر، سخرية، مقالب، تحدي', 'bullying, mockery, prank'),
    },
    {
      id: 'LAW-06.privacy',
      title: bi('الأطفال والعمالة المنزلية وخصوصية الأسرة', 'Children, domestic staff and family privacy'),
      claim: bi(
        'تمنع ضوابط سبتمبر 2025 تصوير الأطفال أو العمالة المنزلية بوصفهم محتوى، وكشف خصوصيات الأسرة.',
        'The September 2025 rules forbid filming children or domestic staff as content and exposing private family life.',
      ),
      keywords: words(
        'أطفال، عاملة منزلية، شغالة، يوميات العائلة',
        'children, domestic workers, family vlog',
      ),
    },
    {
      id: 'LAW-06.pride',
      title: bi('لا تباهٍ ولا عصبية', 'No showing off, no tribal pride'),
      claim: bi(
        'تمنع ضوابط سبتمبر 2025 التباهي بالثروة والتفاخر القبلي أو الطائفي؛ فقدّم الفخامة بالجودة والصنعة لا باستعراض المال.',
        'The September 2025 rules forbid showing off wealth and tribal or sectarian pride; express luxury through quality and craft, not money.',
      ),
      keywords: words('تباهي، هياط، قبيلة، فخامة', 'showing off, luxury, tribal'),
    },
    {
      id: 'LAW-06.dress',
      title: bi('اللباس المحتشم في المحتوى', 'Modest dress in content'),
      claim: bi(
        'تشترط ضوابط سبتمبر 2025 لباسًا محتشمًا: غير ضيق ولا شفاف، ساترًا من الكتفين إلى الساقين؛ اكتب ذلك في توجيه التصوير.',
        'The September 2025 rules require modest dress: not tight or transparent, covering shoulders to legs; write it into the shoot brief.',
      ),
      keywords: words('لباس، حشمة، ملابس التصوير', 'dress code, modesty, shoot'),
    },
  ],
);

/** Licence, duties and content rules for advertising by individuals (LAW-01 to LAW-06). */
export const influencerLawEntries = [...licence, ...duties, ...nonSaudis, ...contentRules];
