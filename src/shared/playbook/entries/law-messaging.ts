import { bi, cite, entriesFrom, words } from './build.ts';

const messages = words(
  'رسائل، رسائل نصية، إس إم إس، واتساب، إيميل، رسائل تسويقية، موافقة، اشتراك',
  'SMS, email, whatsapp, direct marketing, consent, opt-in',
);

const pdpl = entriesFrom(
  {
    topic: 'messaging_law',
    confidence: 'A',
    legal: true,
    sources: [
      cite('KSA PDPL: article 25', 'https://ksapdpl.com/?p=584'),
      cite('KSA PDPL: implementing regulation', 'https://ksapdpl.com/?p=960'),
      cite(
        'KSA PDPL: regulation article 29',
        'https://ksapdpl.com/pdpl-implementing-regulation-article-29-direct-marketing',
      ),
    ],
    period: bi('سارٍ منذ 14 سبتمبر 2023', 'In force since 14 September 2023'),
    keywords: messages,
  },
  [
    {
      id: 'LAW-40.consent',
      title: bi('موافقة مسبقة قبل الرسائل التسويقية', 'Prior consent before marketing messages'),
      claim: bi(
        'توجب المادة 25 من نظام حماية البيانات الشخصية والمادتان 28 و29 من لائحته (منذ 14 سبتمبر 2023) أخذ موافقة مسبقة قبل إرسال الإعلانات إلى القنوات الشخصية: الرسائل النصية والبريد وواتساب.',
        'Article 25 of the PDPL and articles 28 and 29 of its regulations (since 14 September 2023) require prior consent before sending advertising to personal channels: SMS, email and WhatsApp.',
      ),
      figure: bi('المادة 25 من النظام؛ 28 و29 من اللائحة', 'PDPL article 25; regulations 28 and 29'),
      keywords: words('قاعدة عملاء، أرقام العملاء، أشتري أرقام', 'customer list, bought numbers'),
    },
    {
      id: 'LAW-40.stop',
      title: bi('اسم المرسل وإيقاف سهل مجاني', 'Named sender and a free, easy stop'),
      claim: bi(
        'منذ 14 سبتمبر 2023: اذكر اسم المرسل، ووفّر وسيلة إيقاف سهلة ومجانية، واجعل سحب الموافقة بسهولة منحها.',
        'Since 14 September 2023: name the sender, offer a free and easy way to stop, and make withdrawing consent as easy as giving it.',
      ),
      keywords: words('إلغاء الاشتراك، إيقاف الرسائل', 'unsubscribe, opt-out, stop'),
    },
    {
      id: 'LAW-40.proof',
      title: bi('احفظ إثبات الموافقة', 'Keep proof of consent'),
      claim: bi(
        'منذ 14 سبتمبر 2023 يلزم الاحتفاظ بما يثبت الموافقة على الرسائل التسويقية: متى، وكيف، ولأي غرض.',
        'Since 14 September 2023, proof of consent to marketing messages must be kept: when, how and for what purpose.',
      ),
      keywords: words('إثبات الموافقة، سجل الموافقات', 'consent record, proof'),
    },
  ],
);

const sms = entriesFrom(
  {
    topic: 'messaging_law',
    confidence: 'B',
    legal: true,
    sources: [
      cite('Unifonic: SMS compliance', 'https://docs.unifonic.com/docs/compliance-sms'),
      cite('Msegat', 'https://msegat.com/index.php?action=532&lang=En'),
      cite('160.com.au: Saudi SMS rules', 'https://160.com.au/saudi-arabia-sms-laws-and-regulations'),
    ],
    period: bi('بموجب قرار الهيئة 395/1439', 'Under CST decision 395/1439'),
    keywords: messages,
  },
  [
    {
      id: 'LAW-41.sender',
      title: bi('اسم المرسل الترويجي ينتهي بـ AD', 'Promotional sender IDs end in -AD'),
      claim: bi(
        'بموجب قرار هيئة الاتصالات 395/1439 ينتهي اسم المرسل الترويجي في الرسائل النصية باللاحقة «-AD».',
        'Under CST decision 395/1439, a promotional SMS sender ID ends in “-AD”.',
      ),
      figure: bi('لاحقة «-AD»', 'Suffix “-AD”'),
      keywords: words('اسم المرسل، سندر', 'sender id, -AD'),
    },
    {
      id: 'LAW-41.dnd',
      title: bi('قائمة عدم الإزعاج وسطر الإيقاف', 'Do-not-disturb list and opt-out line'),
      claim: bi(
        'بموجب قرار هيئة الاتصالات 395/1439 تُحترم قائمة عدم الإزعاج، وتتضمن كل رسالة ترويجية سطرًا لإيقافها.',
        'Under CST decision 395/1439, the do-not-disturb list is respected and every promotional message carries an opt-out line.',
      ),
      keywords: words('عدم الإزعاج، إيقاف الرسائل', 'DND, opt-out'),
    },
    {
      id: 'LAW-41.hours',
      title: bi('ساعات إرسال الرسائل الترويجية', 'Hours for promotional SMS'),
      claim: bi(
        'تختلف الساعات المسموحة بين صفحات المشغّلين (من 7 أو 8 أو 9 صباحًا إلى 9 أو 10 مساءً) بموجب قرار هيئة الاتصالات 395/1439؛ ولتكون في مأمن جدولها من 9 صباحًا إلى 9 مساءً فقط.',
        'Carrier pages differ on allowed hours (from 7, 8 or 9 am to 9 or 10 pm) under CST decision 395/1439; to be safe, schedule only from 9 am to 9 pm.',
      ),
      figure: bi(
        'من 9 صباحًا إلى 9 مساءً (وتتفاوت عند المشغّلين: 7 و8 و10)',
        '9 am – 9 pm (carriers vary: 7, 8, 10)',
      ),
      keywords: words('متى أرسل رسائل، وقت الإرسال، ساعات الإرسال', 'sending hours, when to send'),
    },
  ],
);

/** Direct messages (LAW-40, LAW-41). */
export const messagingLawEntries = [...pdpl, ...sms];
