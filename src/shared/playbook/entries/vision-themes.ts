import { bi, cite, entriesFrom, words } from './build.ts';

/** Vision 2030 themes as creative angles, and the rules for using them (V30-03). */
export const visionThemeEntries = entriesFrom(
  {
    topic: 'vision_2030',
    confidence: 'C',
    sources: [cite('Professional practice (for the consultant to edit)', null)],
    keywords: words('رؤية 2030، رؤية السعودية، ربط الحملة بالرؤية', 'vision 2030, campaign angle'),
  },
  [
    {
      id: 'V30-03.rule',
      title: bi('متى تربط الحملة بالرؤية؟', 'When to link a campaign to the Vision'),
      claim: bi(
        'اربط الحملة بالرؤية فقط حين يسهم عميلك فعلًا، واذكر إسهامه بالرقم والتاريخ؛ الربط الشكلي يُضعف الثقة.',
        'Link a campaign to the Vision only when the client really contributes, and state the contribution with a number and date; an empty link costs trust.',
      ),
      keywords: words('كيف أربط بالرؤية', 'when to use'),
    },
    {
      id: 'V30-03.endorsement',
      title: bi('لا إيحاء برعاية الدولة', 'No implied state endorsement'),
      claim: bi(
        'لا توحِ بأن الدولة ترعى العلامة أو تزكّيها، ولا تستعمل شعار الرؤية أو شعارات الجهات إلا بإذن.',
        'Never imply that the state endorses the brand, and do not use the Vision’s or any entity’s logo without permission.',
      ),
      keywords: words('شعار الرؤية، لوقو الرؤية، شعارات الجهات', 'vision logo, endorsement, permission'),
    },
    {
      id: 'V30-03.tourism',
      title: bi('زاوية السياحة والترفيه', 'Tourism and entertainment angle'),
      claim: bi(
        'للسياحة والترفيه: ابنِ الفكرة على تجربة تُعاش ومواسم تُنتظر، لا على منتج معزول عنها.',
        'For tourism and entertainment: build on an experience to live and seasons to look forward to, not on a product apart from them.',
      ),
      keywords: words('سياحة، ترفيه، مواسم، تجربة', 'tourism, entertainment, experiences'),
    },
    {
      id: 'V30-03.sport',
      title: bi('زاوية جودة الحياة والرياضة', 'Quality of life and sport angle'),
      claim: bi(
        'جودة الحياة والرياضة زاوية ممتدة، وأمامها كأس العالم 2034 وإكسبو الرياض 2030؛ لا تستعمل أسماءهما وشعاراتهما تجاريًا بلا حقوق.',
        'Quality of life and sport is a long-running angle, with the World Cup 2034 and Expo 2030 Riyadh ahead; do not use their names or logos commercially without rights.',
      ),
      period: bi('حتى إكسبو 2030 وكأس العالم 2034', 'Up to Expo 2030 and World Cup 2034'),
      keywords: words('رياضة، كأس العالم، إكسبو، جودة الحياة', 'sport, world cup, expo, quality of life'),
    },
    {
      id: 'V30-03.women',
      title: bi('زاوية عمل المرأة', 'Women’s work angle'),
      claim: bi(
        'لعمل المرأة: احكِ قصص مهنيات حقيقيات من فريق العميل أو عميلاته، بأسمائهن وإذنهن.',
        'For women’s work: tell true stories of professionals in the client’s team or customers, with their names and consent.',
      ),
      keywords: words('تمكين المرأة، عمل المرأة، سيدات أعمال', 'women at work, empowerment'),
    },
    {
      id: 'V30-03.sme',
      title: bi('زاوية المنشآت الصغيرة والمتوسطة', 'SME angle'),
      claim: bi(
        'للمنشآت الصغيرة والمتوسطة («منشآت»): أبرز كيف يوفّر العميل عليها وقتًا أو كلفة أو يفتح لها سوقًا.',
        'For SMEs (Monsha’at): show how the client saves them time or cost, or opens a market for them.',
      ),
      keywords: words('منشآت، رواد أعمال، مشاريع صغيرة، شركة ناشئة', 'SME, monshaat, entrepreneurs, startup'),
    },
    {
      id: 'V30-03.local-content',
      title: bi('زاوية المحتوى المحلي', 'Local content angle'),
      claim: bi(
        'للمحتوى المحلي («صنع في السعودية»): أظهر المصنع والأيدي والمواد، ولا تستعمل علامة البرنامج إلا باعتماد.',
        'For local content (“صنع في السعودية”, Made in Saudi): show the factory, the hands and the materials, and use the programme’s mark only once accredited.',
      ),
      keywords: words('صنع في السعودية، منتج وطني، محتوى محلي', 'made in saudi, local content'),
    },
    {
      id: 'V30-03.digital',
      title: bi('زاوية التحول الرقمي والذكاء الاصطناعي', 'Digital and AI angle'),
      claim: bi(
        'للتحول الرقمي والذكاء الاصطناعي: ابدأ بما تغيّر على العميل النهائي، وصرّح بما تفعله التقنية وما لا تفعله.',
        'For digital and AI: start with what changes for the end customer, and say what the technology does and does not do.',
      ),
      keywords: words('تحول رقمي، ذكاء اصطناعي، تقنية', 'digital, AI, technology'),
    },
    {
      id: 'V30-03.heritage',
      title: bi('زاوية التراث والحرف', 'Heritage and handicrafts angle'),
      claim: bi(
        'للتراث والحرف اليدوية: انسب النقش أو الحرفة إلى منطقتها وأصحابها، وتعاون مع حرفي بدل التقليد.',
        'For heritage and handicrafts: credit a pattern or craft to its region and people, and work with an artisan instead of imitating.',
      ),
      keywords: words('تراث، حرف يدوية، السدو، القط العسيري', 'heritage, handicrafts, crafts'),
    },
    {
      id: 'V30-03.green',
      title: bi('زاوية السعودية الخضراء', 'Saudi Green angle'),
      claim: bi(
        'للسعودية الخضراء: اذكر فعلًا محددًا قابلًا للقياس، وتجنّب الوصف الأخضر العام الذي لا دليل عليه.',
        'For Saudi Green: name a specific, measurable action and avoid general green wording with no evidence.',
      ),
      keywords: words('السعودية الخضراء، بيئة، استدامة، تشجير', 'saudi green, sustainability, greenwashing'),
    },
    {
      id: 'V30-03.volunteering',
      title: bi('زاوية التطوع والقطاع غير الربحي', 'Volunteering and non-profit angle'),
      claim: bi(
        'للتطوع والقطاع غير الربحي: شارك جمهورك في العمل نفسه، وأظهر أثره قبل شعار العلامة.',
        'For volunteering and the non-profit sector: involve the audience in the work itself and show its result before the brand’s logo.',
      ),
      keywords: words('تطوع، غير ربحي، مسؤولية اجتماعية', 'volunteering, non-profit, CSR'),
    },
    {
      id: 'V30-03.home',
      title: bi('زاوية تملّك المسكن', 'Home ownership angle'),
      claim: bi(
        'لتملّك المسكن: خاطب بداية الحياة في البيت الأول (تجهيزًا وتمويلًا وخدمات) بلا وعود تمويلية غير مرخّصة.',
        'For home ownership: speak to the start of life in a first home (fitting out, finance, services) with no unlicensed finance promises.',
      ),
      keywords: words('تملك، سكن، بيت العمر، إسكان', 'home ownership, housing'),
    },
  ],
);
