import { bi, cite, entriesFrom, words } from './build.ts';

/** Checks to run before a plan is approved, derived from the law and data facts. */
export const checkMethodEntries = entriesFrom(
  {
    topic: 'method',
    confidence: 'B',
    sources: [cite('Derived from LAW-01, LAW-03, LAW-05', null)],
    period: bi('قبل اعتماد كل خطة', 'Before approving any plan'),
    keywords: words('قائمة تحقق، مراجعة الخطة، قبل النشر', 'checklist, plan review, before publishing'),
  },
  [
    {
      id: 'PLAN-20.influencer',
      title: bi('تحقق من كل مؤثر في الخطة', 'Check every influencer in the plan'),
      claim: bi(
        'قبل اعتماد أي ظهور لمؤثر سجّل: رقم رخصة «موثوق»، وتاريخ انتهائها، ووسم «إعلان»، ووجود عقد مكتوب. إن غاب واحد منها فلا تعتمد.',
        'Before approving any influencer slot, record the Mawthooq licence number, its expiry, the “إعلان” label and a written contract. If one is missing, do not approve.',
      ),
      legal: true,
      keywords: words('مؤثر، موثوق، عقد، رقم الرخصة', 'influencer, mawthooq, contract'),
    },
    {
      id: 'PLAN-20.discount',
      title: bi('تحقق من كل تخفيض في الخطة', 'Check every discount in the plan'),
      claim: bi(
        'قبل اعتماد أي تخفيض تأكد من: ترخيص وزارة التجارة، والسعر قبل التخفيض وبعده، والنسبة الحقيقية، والشروط بالعربية.',
        'Before approving any discount, check the Ministry of Commerce licence, the price before and after, the real percentage and terms in Arabic.',
      ),
      legal: true,
      sources: [cite('Derived from LAW-13, LAW-20', null)],
      keywords: words('تخفيض، خصم، رخصة تخفيضات', 'discount, sale licence'),
    },
    {
      id: 'PLAN-20.consent',
      title: bi('تحقق من كل حملة رسائل', 'Check every message campaign'),
      claim: bi(
        'قبل اعتماد حملة رسائل تأكد من: سجل موافقة لكل عميل وغرضها، واسم المرسل، وسطر الإيقاف، والإرسال بين 9 صباحًا و9 مساءً.',
        'Before approving a message campaign, check a consent record and purpose per customer, the sender name, the opt-out line, and sending between 9 am and 9 pm.',
      ),
      figure: bi('بين 9 صباحًا و9 مساءً', 'Between 9 am and 9 pm'),
      legal: true,
      sources: [cite('Derived from LAW-40, LAW-41, LAW-61', null)],
      keywords: words('رسائل، واتساب، موافقة', 'SMS, whatsapp, consent'),
    },
    {
      id: 'PLAN-20.cloud',
      title: bi('نظّف البيانات قبل أي أداة سحابية', 'Redact before any cloud tool'),
      claim: bi(
        'قبل اعتماد أي استعمال لأداة سحابية أو نموذج لغوي خارج المملكة: احذف الأسماء والجوالات والبريد والهوية والآيبان، وسجّل ما أُرسل وإلى أين ولماذا وعلى أي أساس نظامي.',
        'Before approving any use of a cloud tool or language model abroad: remove names, phones, emails, national IDs and IBANs, and log what was sent, where, why and on what legal basis.',
      ),
      legal: true,
      sources: [cite('Derived from LAW-62', null)],
      keywords: words(
        'ذكاء اصطناعي، بيانات العملاء، سحابة، إخفاء الأسماء',
        'AI tools, redaction, customer data',
      ),
    },
    {
      id: 'PLAN-20.breach',
      title: bi('خطة جاهزة لتسرب البيانات', 'A ready breach plan'),
      claim: bi(
        'قبل اعتماد أي خطة فيها بيانات عملاء جهّز قائمة إجراءات التسرب: من يُبلّغ، وماذا فُقد، ومن تأثر؛ فمهلة الإشعار 72 ساعة.',
        'Before approving any plan with customer data, have a breach checklist ready: who notifies, what was lost, who is affected; the notice period is 72 hours.',
      ),
      figure: bi('72 ساعة', '72 hours'),
      legal: true,
      sources: [cite('Derived from LAW-62', null)],
      keywords: words('تسريب، تسرب بيانات، اختراق', 'breach, incident'),
    },
    {
      id: 'PLAN-20.retention',
      title: bi('مدة احتفاظ لكل عميل', 'A retention period per client'),
      claim: bi(
        'قبل اعتماد أي خطة حدد مدة الاحتفاظ ببيانات العميل، وكيف تُصدَّر له، وكيف تُمحى مع إثبات بالمحو.',
        'Before approving any plan, set how long a client’s data are kept, how they are exported, and how they are erased with a receipt.',
      ),
      legal: true,
      sources: [cite('Derived from LAW-61, LAW-62', null)],
      keywords: words('حذف البيانات، احتفاظ، تصدير', 'retention, erase, export'),
    },
    {
      id: 'PLAN-20.figures',
      title: bi('لا رقم بلا فترة ومصدر', 'No figure without period and source'),
      claim: bi(
        'قبل اعتماد أي عرض أو خطة: كل رقم معه فترته ومصدره، وما لا مصدر له يُكتب «غير مؤكد» أو يُستبدل برقم من بيانات العميل.',
        'Before approving any deck or plan: every figure carries its period and source; one without a source is marked “غير مؤكد” (unconfirmed) or replaced with the client’s own number.',
      ),
      sources: [cite('Derived from BUD-02, BUD-04, COM-06', null)],
      keywords: words('مصدر الرقم، إحصائية، مصادر', 'source, statistics, citation'),
    },
  ],
);
