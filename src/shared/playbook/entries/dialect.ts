import { bi, cite, entriesFrom, words } from './build.ts';

const annota8 = cite(
  'Annota8: Hejazi and Najdi Arabic',
  'https://annota8.ai/blog/hejazi-vs-najdi-arabic-nlp/',
);
const skylight = cite('Skylight Chat', 'https://skylightchat.com/resources/arabic-ai-fails');
const hoc = cite('HOC', 'https://hoc.ae/insights/ai-can-write-arabic-it-cant-read-the-room/');
const zanii = cite('Zanii', 'https://www.zanii.agency/blog/arabic-first-ai-gulf-market');

const clusters = entriesFrom(
  {
    topic: 'dialect',
    confidence: 'B',
    sources: [annota8],
    period: bi('تقدير غير مؤرخ', 'Undated estimate'),
    keywords: words('لهجة، لهجات، مناطق، لهجات السعودية', 'dialect, regions, saudi dialects'),
  },
  [
    {
      id: 'DIA-01.hejazi',
      title: bi('اللهجة الحجازية: أين وكم', 'Hejazi: where and how many'),
      claim: bi(
        'يُقدَّر المتحدثون بالحجازية (جدة ومكة والمدينة والطائف) بما بين 8 و10 ملايين، وهو تقدير تقريبي غير مؤرخ.',
        'Hejazi speakers (Jeddah, Makkah, Madinah, Taif) are estimated at 8–10 million, a rough and undated estimate.',
      ),
      figure: bi('من 8 إلى 10 ملايين تقريبًا', 'About 8–10m'),
      keywords: words('حجازي، جدة، مكة، المدينة، الطائف، الغربية', 'hejazi, jeddah, makkah, madinah, taif'),
    },
    {
      id: 'DIA-01.najdi',
      title: bi('اللهجة النجدية: أين وكم', 'Najdi: where and how many'),
      claim: bi(
        'يُقدَّر المتحدثون بالنجدية (الرياض والقصيم وحائل) بما بين 12 و14 مليونًا، وهو تقدير تقريبي غير مؤرخ.',
        'Najdi speakers (Riyadh, Qassim, Hail) are estimated at 12–14 million, a rough and undated estimate.',
      ),
      figure: bi('من 12 إلى 14 مليونًا تقريبًا', 'About 12–14m'),
      keywords: words('نجدي، الرياض، القصيم، حائل، الوسطى', 'najdi, riyadh, qassim, hail'),
    },
    {
      id: 'DIA-01.eastern',
      title: bi('لهجة الشرقية: أين وكم', 'Eastern: where and how many'),
      claim: bi(
        'يُقدَّر المتحدثون بلهجة المنطقة الشرقية (الدمام والخبر والهفوف) بنحو 5 ملايين، وهو تقدير تقريبي غير مؤرخ.',
        'Speakers of the Eastern dialect (Dammam, Khobar, Hofuf) are estimated at about 5 million, a rough and undated estimate.',
      ),
      figure: bi('نحو 5 ملايين', 'About 5m'),
      keywords: words('شرقاوي، الدمام، الخبر، الأحساء، الهفوف، الشرقية', 'eastern, dammam, khobar, ahsa'),
    },
    {
      id: 'DIA-01.southern',
      title: bi('لهجات الجنوب: أين وكم', 'Southern: where and how many'),
      claim: bi(
        'يُقدَّر المتحدثون بلهجات الجنوب (أبها وجازان ونجران) بما بين 4 و5 ملايين، وهو تقدير تقريبي غير مؤرخ.',
        'Speakers of the Southern dialects (Abha, Jazan, Najran) are estimated at 4–5 million, a rough and undated estimate.',
      ),
      figure: bi('من 4 إلى 5 ملايين تقريبًا', 'About 4–5m'),
      keywords: words('جنوبي، أبها، جازان، نجران، عسير', 'southern, abha, jazan, najran, asir'),
    },
    {
      id: 'DIA-01.variety',
      title: bi('أكثر من أربع لهجات', 'More than four dialects'),
      claim: bi(
        'تعدّ صحافة عامة، في تقدير غير مؤرخ، أكثر من 28 لهجة محلية في السعودية؛ فالمجموعات الأربع تبسيط تجاري لا وصف لغوي.',
        'Popular press, in an undated count, lists more than 28 local varieties in Saudi Arabia; the four clusters are a commercial simplification, not linguistics.',
      ),
      figure: bi('أكثر من 28 لهجة محلية', 'More than 28 varieties'),
      confidence: 'C',
      sources: [cite('Raseef22', 'https://raseef22.net/article/87757')],
      keywords: words('كم لهجة في السعودية', 'how many dialects'),
    },
    {
      id: 'DIA-02',
      title: bi('ما الذي يميّز النجدية من الحجازية', 'What sets Najdi and Hejazi apart'),
      claim: bi(
        'تُنطق القاف «گ» في النجدية والحجازية الحضرية معًا؛ والفارق في الجيم والكاف والمفردات والنغمة. فلا تكفي القاف دليلًا على لهجة المعلّق الصوتي.',
        'The letter “ق” is said /g/ in both Najdi and urban Hejazi; what separates them is “ج”, “ك”, vocabulary and melody. The qaf alone does not tell a voice-over’s dialect.',
      ),
      period: bi('وصف لغوي عام', 'General linguistic description'),
      keywords: words('نطق القاف، معلق صوتي، فويس أوفر، نجدي، حجازي', 'qaf, voice-over, najdi, hejazi'),
    },
  ],
);

const copyPolicy = entriesFrom(
  {
    topic: 'dialect',
    confidence: 'B',
    sources: [skylight],
    keywords: words(
      'كتابة الإعلان، لهجة بيضاء، فصحى، أسلوب الكتابة، كابشن',
      'copywriting, tone, white dialect, MSA, caption',
    ),
  },
  [
    {
      id: 'DIA-03.default',
      title: bi('الأصل: لهجة سعودية بيضاء', 'Default: light “white” Saudi'),
      claim: bi(
        'اكتب محتوى منصات التواصل بلهجة سعودية بيضاء خفيفة يفهمها الجميع من جدة إلى الدمام.',
        'Write social content in a light “white” Saudi dialect that everyone understands from Jeddah to Dammam.',
      ),
      keywords: words('وش اللهجة المناسبة، بيضاء', 'which dialect'),
    },
    {
      id: 'DIA-03.formal',
      title: bi('متى نكتب بالفصحى', 'When to use Standard Arabic'),
      claim: bi(
        'السعر والشروط والنصوص النظامية ومحتوى الأعمال والتقارير تُكتب بالفصحى الميسّرة.',
        'Price, terms, legal text, B2B content and reports are written in plain Standard Arabic.',
      ),
      keywords: words('شروط وأحكام، تقرير، رسمي', 'terms, legal, B2B, report'),
    },
    {
      id: 'DIA-03.regional',
      title: bi('متى نستعمل لهجة منطقة', 'When to use a regional dialect'),
      claim: bi(
        'لا تستعمل مفردات منطقة بعينها إلا إذا كان عميلك يبيع في تلك المنطقة وحدها.',
        'Use regional words only when the client sells in that one region.',
      ),
      keywords: words('لهجة منطقة، نجدي، حجازي، جنوبي', 'regional dialect'),
    },
    {
      id: 'DIA-03.markers',
      title: bi('كلمات تكشف أن الكاتب غير سعودي', 'Words that give away a non-Saudi writer'),
      claim: bi(
        'لا تظهر في نص علامة سعودية كلمات مصرية أو شامية مثل «يا فندم» و«لسه» و«كده» و«شو» و«هلق».',
        'Egyptian or Levantine words such as “يا فندم”, “لسه”, “كده”, “شو” and “هلق” must not appear in a Saudi brand’s copy.',
      ),
      keywords: words('مصري، شامي، يا فندم، شو، كلمات غير سعودية', 'egyptian, levantine, non-saudi words'),
    },
    {
      id: 'DIA-03.failure',
      title: bi('مثال على رد خارج اللهجة', 'An off-dialect reply'),
      claim: bi(
        'عميل يسأل «وش صار على طلبي؟» فيأتيه الرد «يا فندم… لسه»: رد مفهوم لكنه غريب، ويفقد العلامة سعوديتها في جملة واحدة.',
        'A customer asks “وش صار على طلبي؟” and gets “يا فندم… لسه”: understandable but foreign, and the brand stops sounding Saudi in one sentence.',
      ),
      keywords: words('خدمة العملاء، رد آلي، شات بوت', 'customer service, chatbot reply'),
    },
  ],
);

const models = entriesFrom(
  {
    topic: 'dialect',
    confidence: 'B',
    sources: [hoc, zanii],
    keywords: words(
      'ذكاء اصطناعي، شات جي بي تي، نموذج لغوي، محتوى مولد',
      'AI, chatgpt, language model, generated copy',
    ),
  },
  [
    {
      id: 'DIA-04.models',
      title: bi('النماذج فصيحة بلا روح محلية', 'Models are fluent but not local'),
      claim: bi(
        'تميل النماذج اللغوية إلى الفصحى وتخلط اللهجات، ويصف كتّاب القطاع ناتجها بأنه سليم لغويًا خاوٍ ثقافيًا؛ فراجع كل نص مولّد بعين سعودية قبل نشره.',
        'Language models lean to Standard Arabic and mix dialects; sector writers call the output fluent but culturally hollow, so have a Saudi eye review generated copy before publishing.',
      ),
    },
    {
      id: 'DIA-04.saudibert',
      title: bi('نموذج مدرَّب على اللهجة السعودية', 'A model trained on Saudi dialect'),
      claim: bi(
        'حقق النموذج السعودي «سعودي بيرت» (SaudiBERT) درجات بين 86 و88% على مجموعات المشاعر والنوايا في ورقة نُشرت في 2024.',
        'The Saudi encoder SaudiBERT reports scores (F1) of 86–88% on sentiment and intent sets in a paper published in 2024.',
      ),
      figure: bi('درجات من 86 إلى 88%', 'Scores of 86–88%'),
      period: bi('ورقة 2024', '2024 paper'),
      confidence: 'A',
      asOf: '2024-05',
      sources: [
        cite('SaudiBERT (arXiv 2405.06239)', 'https://ar5iv.labs.arxiv.org/html/2405.06239', '2024-05'),
      ],
      keywords: words('تحليل المشاعر، سعودي بيرت', 'sentiment analysis, saudibert'),
    },
    {
      id: 'DIA-04.sentiment',
      title: bi('تحليل المشاعر يضعف مع اللهجة', 'Sentiment tools weaken on dialect'),
      claim: bi(
        'تنخفض دقة أدوات تحليل المشاعر العربية العامة من 80 إلى 90% على الفصحى إلى ما بين 60 و70% على اللهجات، بحسب تقدير منشور غير مؤرخ؛ لا تعتمد عليها وحدها في قياس السمعة.',
        'Generic Arabic sentiment tools fall from 80–90% on Standard Arabic to 60–70% on dialect, according to an undated published estimate; do not measure reputation with them alone.',
      ),
      figure: bi('من 80 إلى 90% على الفصحى، ومن 60 إلى 70% على اللهجات', '80–90% on MSA, 60–70% on dialect'),
      period: bi('تقدير غير مؤرخ', 'Undated estimate'),
      sources: [cite('Arabic Agentic AI', 'https://arabicagenticai.pages.dev/nlp/sentiment-analysis/')],
      keywords: words('تحليل المشاعر، قياس السمعة، رصد', 'sentiment, social listening'),
    },
    {
      id: 'DIA-05',
      title: bi('علامات خفية تفسد البحث', 'Invisible marks that break search'),
      claim: bi(
        'علامات الاتجاه الخفية التي تلتصق بالنص العربي عند النسخ تفسد البحث والمطابقة؛ نظّف النصوص عند حفظها، ووحّد الهمزات والياءات والتطويل لأغراض البحث فقط.',
        'Invisible direction marks that cling to copied Arabic text break search and exact match; clean text on saving, and unify alef, ya and elongation for search only.',
      ),
      sources: [zanii],
      keywords: words('نسخ ولصق، بحث، تطويل، همزة', 'copy paste, search, unicode, tatweel'),
    },
  ],
);

/** Dialect clusters, copy policy and what language models do with dialect (DIA-01 to DIA-05). */
export const dialectEntries = [...clusters, ...copyPolicy, ...models];
