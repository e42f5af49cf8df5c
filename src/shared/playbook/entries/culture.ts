import { bi, cite, entriesFrom, words } from './build.ts';

const practice = cite('Professional practice (for the consultant to edit)', null);

const prohibited = entriesFrom(
  {
    topic: 'culture',
    confidence: 'B',
    legal: true,
    sources: [
      cite(
        'Global Media Kit',
        'https://globalmediakit.com/adbuzz/adbuzz-detail/48a8e006-85b0-4c04-9d61-36417aa64a4c',
      ),
      cite('Pix-Vu: Facebook ads compliance', 'https://pix-vu.com/blog/facebook-ads-compliance-saudi-arabia'),
    ],
    period: bi('قائمة اطُّلع عليها حتى نوفمبر 2026', 'List as seen up to November 2026'),
    keywords: words(
      'ممنوع الإعلان عنه، محظور، هل يجوز أعلن',
      'prohibited ads, banned categories, not allowed',
    ),
  },
  [
    {
      id: 'CUL-01.goods',
      title: bi('منتجات لا يُعلن عنها', 'Goods that may not be advertised'),
      claim: bi(
        'بحسب قوائم اطُّلع عليها حتى نوفمبر 2026 لا يُعلن في السعودية عن الكحول (ولا تقليدها أو ما يوحي بها)، ولحم الخنزير، والتبغ والسجائر الإلكترونية.',
        'According to lists seen up to November 2026, do not advertise alcohol in Saudi Arabia (nor imitations or pairings), pork, tobacco or vapes.',
      ),
      keywords: words('كحول، خمر، خنزير، تدخين، فيب، شيشة', 'alcohol, pork, tobacco, vape'),
    },
    {
      id: 'CUL-01.services',
      title: bi('خدمات ومحتوى لا يُعلن عنه', 'Services and content that may not be advertised'),
      claim: bi(
        'بحسب قوائم اطُّلع عليها حتى نوفمبر 2026 لا يُعلن عن القمار والمراهنات والسحوبات المدفوعة الشبيهة باليانصيب، ولا مواقع التعارف، ولا السحر وقراءة الطالع، ولا الدعوة إلى غير الإسلام، ولا العري ومحتوى البالغين.',
        'According to lists seen up to November 2026, do not advertise gambling, betting or lottery-like paid draws, dating, the occult and fortune telling, promotion of a religion other than Islam, nudity or adult content.',
      ),
      keywords: words(
        'قمار، مراهنات، سحب على جوائز، مسابقة، تعارف',
        'gambling, betting, paid draw, dating, giveaway',
      ),
    },
  ],
);

const values = entriesFrom(
  {
    topic: 'culture',
    confidence: 'C',
    sources: [practice],
    keywords: words('ثقافة، حلال، قيم، أسلوب الإعلان', 'culture, halal marketing, values'),
  },
  [
    {
      id: 'CUL-02.honesty',
      title: bi('التسويق الحلال: الصدق قبل البلاغة', 'Halal marketing: honesty first'),
      claim: bi(
        'التسويق الحلال أوسع من المكوّنات: ادعاء صادق بلا مبالغة ولا تدليس ولا غرر، ولا انتقاص من منافس، وصور محتشمة، ونبرة شكر لا تباهٍ.',
        'Halal marketing goes beyond ingredients: honest claims without exaggeration, deception or hidden uncertainty, no speaking ill of a rival, modest imagery, and gratitude rather than boasting.',
      ),
      keywords: words('تدليس، غرر، مبالغة، غيبة', 'honesty, exaggeration, modest'),
    },
    {
      id: 'CUL-02.riba',
      title: bi('لا تَعِد بما فيه ربا', 'Avoid any promise of riba'),
      claim: bi(
        'تجنّب لغة الفائدة في الإعلان، ولا تصف التقسيط بأنه بلا رسوم إلا إذا كان كذلك فعلًا.',
        'Avoid interest language in ads, and describe instalments as fee-free only if they really are.',
      ),
      keywords: words('ربا، فائدة، تقسيط بدون فوائد، رسوم', 'riba, interest, fee-free instalments'),
    },
    {
      id: 'CUL-02.fear',
      title: bi('لا تستغل الخوف أو الحاجة', 'Do not exploit fear or need'),
      claim: bi(
        'لا تبنِ رسالتك على التخويف أو استغلال الفقر والحاجة؛ قدّم المنفعة بكرامة.',
        'Do not build a message on fear or on people’s poverty and need; offer the benefit with dignity.',
      ),
      keywords: words('تخويف، فقراء، استغلال', 'fear, poverty, exploitation'),
    },
    {
      id: 'CUL-03.text',
      title: bi('الآيات ولفظ الجلالة في التصميم', 'Qur’an verses and the Name of God in design'),
      claim: bi(
        'لا تضع آية أو لفظ الجلالة على تغليف يُرمى أو أرضية أو غلاف طعام، ولا تجعلها زينة لعرض تجاري.',
        'Do not put a Qur’an verse or the Name of God on disposable packaging, floors or food wrap, nor use it as décor for an offer.',
      ),
      keywords: words('آية قرآنية، لفظ الجلالة، تغليف، كيس', 'quran verse, packaging, allah'),
    },
    {
      id: 'CUL-03.greetings',
      title: bi('تهانٍ مجرّبة بدل نصوص مولّدة', 'Set greetings instead of generated prayers'),
      claim: bi(
        'هنّئ بالعبارات المعروفة: «رمضان مبارك»، «تقبّل الله طاعتكم»، «عيدكم مبارك»، ولا تنشر دعاءً مولّدًا بالذكاء الاصطناعي منسوبًا إلى الحديث.',
        'Greet with set phrases such as “رمضان مبارك”, “تقبّل الله طاعتكم” and “عيدكم مبارك”, and never publish an AI-generated prayer attributed to a hadith.',
      ),
      keywords: words(
        'تهنئة، تهنئة رمضان، تهنئة العيد، رمضان كريم، كل عام وأنتم بخير، حديث',
        'greeting, ramadan greeting, eid greeting, hadith',
      ),
    },
    {
      id: 'CUL-04.food',
      title: bi('صور الأكل في نهار رمضان', 'Food visuals in the Ramadan day'),
      claim: bi(
        'في رمضان لا تجدول صور الأكل والشرب نهارًا إلا أن يكون المشهد إفطارًا أو سحورًا بوضوح.',
        'In Ramadan, do not schedule eating or drinking visuals for the day unless the scene is clearly iftar or suhoor.',
      ),
      period: bi('رمضان من كل عام', 'Ramadan every year'),
      keywords: words('رمضان، صور أكل، قهوة، مطعم', 'ramadan, food photos, coffee'),
    },
    {
      id: 'CUL-04.music',
      title: bi('الصوت والموسيقى في رمضان', 'Sound and music in Ramadan'),
      claim: bi(
        'في رمضان خفّف الموسيقى، وقدّم المؤثرات الهادئة أو الصوت البشري على الإيقاع.',
        'In Ramadan, tone the music down and prefer neutral sound or voice to a beat.',
      ),
      period: bi('رمضان من كل عام', 'Ramadan every year'),
      keywords: words('موسيقى، أناشيد، صوت الإعلان، رمضان', 'music, nasheed, voice-over, ramadan'),
    },
    {
      id: 'CUL-04.charity',
      title: bi('الرسائل الخيرية وجمع التبرعات', 'Charity messages and fund-raising'),
      claim: bi(
        'الرسالة الخيرية يجب أن تكون حقيقية، وجمع التبرعات لا يكون إلا عبر المنصات المرخصة طوال العام. تحقق من الترخيص قبل إطلاق أي مبادرة، في رمضان وفي غيره.',
        'A charity message must be real, and fund-raising may only run through licensed platforms all year round. Check the licence before any initiative, in Ramadan or outside it.',
      ),
      legal: true,
      period: bi('طوال العام', 'All year round'),
      keywords: words('تبرعات، صدقة، مبادرة خيرية، إحسان، زكاة', 'charity, donation, fund-raising, zakat'),
    },
    {
      id: 'CUL-05.women',
      title: bi('صورة المرأة في الإعلان', 'Women in advertising'),
      claim: bi(
        'إظهار المرأة مهنيةً وصاحبة قرار أمر طبيعي منذ رؤية السعودية 2030؛ أبقِ اللباس محتشمًا وتجنّب التلامس العاطفي بين غير المحارم.',
        'Showing women as professionals and decision makers is normal since Saudi Vision 2030; keep dress modest and avoid romantic touch between unrelated people.',
      ),
      period: bi('منذ رؤية السعودية 2030', 'Since Saudi Vision 2030'),
      keywords: words('نساء، المرأة، تصوير نساء، بنات، حجاب', 'women, gender, modest dress'),
    },
    {
      id: 'CUL-05.copy',
      title: bi('خاطب الجنسين في النص', 'Write copy for both genders'),
      claim: bi(
        'استعمل صيغة الجمع الشاملة («اطلبوا») أو الفعلين معًا («اطلب/اطلبي») حين يخاطب الإعلان الجميع.',
        'Use the inclusive plural (“اطلبوا”) or both verb forms (“اطلب/اطلبي”) when the ad addresses everyone.',
      ),
      keywords: words('صيغة المخاطب، مذكر ومؤنث، كتابة الإعلان', 'gendered copy, verb forms, copywriting'),
    },
    {
      id: 'CUL-06',
      title: bi('الأرقام العربية المشرقية أم اللاتينية؟', 'Arabic-Indic or Latin digits?'),
      claim: bi(
        'يقرأ الجمهور السعودي الأرقام العربية المشرقية واللاتينية معًا؛ التزم نوعًا واحدًا في كل تصميم، واجعل حقول الجوال والسعر بالأرقام اللاتينية لأنها أيسر في النماذج.',
        'Saudi readers read both Arabic-Indic and Latin digits; keep one set per asset, and use Latin digits in phone and price fields, which work better in forms.',
      ),
      keywords: words('أرقام عربية، أرقام هندية، أرقام انجليزية', 'arabic digits, latin digits, numerals'),
    },
  ],
);

/** What not to advertise, and etiquette in message, text, image and sound (CUL-01 to CUL-06). */
export const cultureEntries = [...prohibited, ...values];
