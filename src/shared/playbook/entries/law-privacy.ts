import { bi, cite, entriesFrom, words } from './build.ts';

const aoShearman = cite(
  'A&O Shearman',
  'https://www.aoshearman.com/en/insights/enforcement-of-the-saudi-personal-data-protection-law',
);
const dlaPiper = cite('DLA Piper', 'https://www.dlapiperdataprotection.com/index.html?t=transfer&c=SA');
const regulationContents = cite('KSA PDPL: implementing regulation (contents)', 'https://ksapdpl.com/?p=960');
const orizon = cite('Orizon', 'https://www.orizon.sh/regulatory/saudi-pdpl');

/** Personal Data Protection Law (LAW-60 to LAW-64). */
export const privacyLawEntries = entriesFrom(
  {
    topic: 'privacy_law',
    confidence: 'A',
    legal: true,
    sources: [aoShearman],
    period: bi('منذ 14 سبتمبر 2024', 'Since 14 September 2024'),
    keywords: words(
      'حماية البيانات، نظام حماية البيانات الشخصية، سدايا، خصوصية، بيانات العملاء',
      'PDPL, data protection, SDAIA, privacy, customer data',
    ),
  },
  [
    {
      id: 'LAW-60',
      title: bi('نظام حماية البيانات الشخصية ومواعيده', 'The PDPL and its dates'),
      claim: bi(
        'صدر نظام حماية البيانات الشخصية بالمرسوم م/19 (2021) وعُدّل بالمرسوم م/148 (2023)، وسرى في 14 سبتمبر 2023 وبدأ إنفاذه في 14 سبتمبر 2024، والجهة المختصة «سدايا».',
        'The Personal Data Protection Law was issued by decree M/19 (2021), amended by M/148 (2023), in force on 14 September 2023 and enforced from 14 September 2024; the regulator is SDAIA.',
      ),
      figure: bi('المرسومان م/19 (2021) وم/148 (2023)', 'Decrees M/19 (2021) and M/148 (2023)'),
      period: bi(
        'سارٍ منذ 14 سبتمبر 2023، وإنفاذه منذ 14 سبتمبر 2024',
        'In force since 14 September 2023, enforced since 14 September 2024',
      ),
      keywords: words('متى بدأ النظام', 'law dates'),
    },
    {
      id: 'LAW-61.rights',
      title: bi('حقوق صاحب البيانات', 'Rights of the data subject'),
      claim: bi(
        'منذ 14 سبتمبر 2024 لصاحب البيانات أن يُعلَم، وأن يطّلع ويحصل على نسخة، وأن يصحّح، وأن يطلب الإتلاف، وأن يسحب موافقته.',
        'Since 14 September 2024 a person may be informed, access and get a copy, have data corrected, ask for destruction and withdraw consent.',
      ),
      confidence: 'B',
      sources: [regulationContents, orizon],
      keywords: words('حذف بياناتي، تصحيح البيانات، نسخة من بياناتي', 'erase, access, correction'),
    },
    {
      id: 'LAW-61.deadline',
      title: bi('مهلة الرد على طلبات البيانات', 'Deadline to answer data requests'),
      claim: bi(
        'منذ 14 سبتمبر 2024 يُرد على طلب صاحب البيانات خلال 30 يومًا؛ سجّل تاريخ الطلب يوم وصوله.',
        'Since 14 September 2024 a data request is answered within 30 days; log the date on the day it arrives.',
      ),
      figure: bi('30 يومًا', '30 days'),
      confidence: 'B',
      sources: [regulationContents, orizon],
      keywords: words('مهلة، طلب حذف', 'deadline, request'),
    },
    {
      id: 'LAW-62.breach',
      title: bi('الإشعار بتسرب البيانات', 'Breach notice'),
      claim: bi(
        'منذ 14 سبتمبر 2024 تُشعَر «سدايا» بتسرب البيانات خلال 72 ساعة.',
        'Since 14 September 2024 SDAIA is notified of a data breach within 72 hours.',
      ),
      figure: bi('72 ساعة', '72 hours'),
      sources: [dlaPiper],
      keywords: words('تسريب، اختراق، تسرب بيانات', 'breach, leak, incident'),
    },
    {
      id: 'LAW-62.records',
      title: bi('سجل أنشطة المعالجة', 'Records of processing'),
      claim: bi(
        'منذ 14 سبتمبر 2024 يلزم حفظ سجل لأنشطة معالجة البيانات الشخصية؛ فأدرج فيه حملات البريد والرسائل.',
        'Since 14 September 2024 records of personal-data processing must be kept; enter email and message campaigns in them.',
      ),
      sources: [dlaPiper],
      keywords: words('سجل المعالجة، توثيق', 'processing records'),
    },
    {
      id: 'LAW-62.transfer',
      title: bi('نقل البيانات إلى خارج المملكة', 'Sending data abroad'),
      claim: bi(
        'منذ 14 سبتمبر 2024 يشترط نقل البيانات الشخصية إلى خارج المملكة مستوى حماية كافيًا أو ضمانات، وبأقل قدر من البيانات؛ وقد يُعدّ استعمال أداة سحابية أجنبية نقلًا.',
        'Since 14 September 2024 sending personal data abroad needs adequacy or safeguards, and the minimum data; using a foreign cloud tool may count as a transfer.',
      ),
      sources: [dlaPiper],
      keywords: words(
        'نقل البيانات للخارج، سحابة، ذكاء اصطناعي، خوادم',
        'cross-border transfer, cloud, AI tools',
      ),
    },
    {
      id: 'LAW-63.fine',
      title: bi('غرامات نظام حماية البيانات', 'PDPL fines'),
      claim: bi(
        'منذ 14 سبتمبر 2024 تصل غرامات نظام حماية البيانات الشخصية إلى 5 ملايين ريال، وقد تُضاعف.',
        'Since 14 September 2024 fines under the PDPL go up to SAR 5 million and can be doubled.',
      ),
      figure: bi('حتى 5 ملايين ريال', 'Up to SAR 5m'),
      keywords: words('غرامة، عقوبة', 'fine, penalty'),
    },
    {
      id: 'LAW-63.sensitive',
      title: bi('إفشاء البيانات الحساسة', 'Disclosing sensitive data'),
      claim: bi(
        'منذ 14 سبتمبر 2024 قد تصل عقوبة إفشاء البيانات الحساسة بقصد الإضرار إلى السجن سنتين وغرامة 3 ملايين ريال.',
        'Since 14 September 2024, disclosing sensitive data with intent to harm can bring up to two years in prison and a SAR 3 million fine.',
      ),
      figure: bi('حتى سنتين و3 ملايين ريال', 'Up to two years and SAR 3m'),
      keywords: words('بيانات حساسة، صحية، سجن', 'sensitive data, prison'),
    },
    {
      id: 'LAW-64',
      title: bi('قرارات «سدايا» في السنة الأولى', 'SDAIA decisions in the first year'),
      claim: bi(
        'أصدرت «سدايا» 48 قرارًا في السنة الأولى من الإنفاذ، منها ما يخص التسويق بلا موافقة، بحسب ما نُشر في يناير 2026.',
        'SDAIA issued 48 decisions in the first year of enforcement, some on marketing without consent, as reported in January 2026.',
      ),
      figure: bi('48 قرارًا', '48 decisions'),
      period: bi(
        'السنة الأولى من الإنفاذ (نُشر في يناير 2026)',
        'First year of enforcement (reported January 2026)',
      ),
      asOf: '2026-01',
      sources: [
        cite(
          'IAPP',
          'https://iapp.org/news/a/saudi-arabia-s-data-protection-authority-steps-up-enforcement',
          '2026-01',
        ),
      ],
      keywords: words('مخالفات، تسويق بدون موافقة', 'enforcement, marketing without consent'),
    },
  ],
);
