import { bi, cite, entriesFrom, words } from './build.ts';

/** What the playbook does not know, and what to do instead. */
export const gapEntries = entriesFrom(
  {
    topic: 'gap',
    confidence: 'C',
    sources: [cite('Gap noted when the playbook was compiled', null, '2026-11-22')],
    period: bi('حتى 22 نوفمبر 2026', 'As of 22 November 2026'),
    keywords: words('غير مؤكد، ما عندنا رقم، نقص بيانات', 'unknown, unconfirmed, data gap'),
  },
  [
    {
      id: 'BUD-02',
      title: bi('لا تخترع تكلفة الإعلان', 'Do not invent advertising costs'),
      claim: bi(
        'غير معروف حتى 22 نوفمبر 2026: لا رقم موثّق المصدر لتكلفة النقرة في السعودية ولا لتكلفة الألف ظهور في سناب شات. اعتمد على تاريخ حسابات عميلك، وإن لم يوجد فابدأ بميزانية اختبار صغيرة.',
        'Unknown as of 22 November 2026: there is no sourced figure for cost per click in Saudi Arabia or for Snapchat CPM. Use the client’s account history, and without one start with a small test budget.',
      ),
      keywords: words(
        'تكلفة النقرة، سعر النقرة، كم تكلف النقرة، تكلفة السناب',
        'CPC, CPM, ad cost, snapchat cost',
      ),
    },
    {
      id: 'GAP-01',
      title: bi('لا رقم موثّقًا لتكلفة النقرة', 'No sourced cost per click'),
      claim: bi(
        'غير مؤكد حتى 22 نوفمبر 2026: لم نجد مصدرًا لتكلفة النقرة في السعودية. أدخل متوسط تكلفة النقرة من حسابات العميل لآخر حملة مشابهة.',
        'Unconfirmed as of 22 November 2026: no source was found for cost per click in Saudi Arabia. Enter the average cost per click from the client’s last similar campaign.',
      ),
      keywords: words('تكلفة النقرة، سعر النقرة، سي بي سي', 'CPC, cost per click'),
    },
    {
      id: 'GAP-02',
      title: bi('لا رقم موثّقًا لتكلفة سناب شات', 'No sourced Snapchat CPM'),
      claim: bi(
        'غير مؤكد حتى 22 نوفمبر 2026: لم نجد مصدرًا لتكلفة الألف ظهور في سناب شات السعودية. أدخل الرقم من حساب العميل الإعلاني، أو اطلب عرض سعر من مندوب المنصة.',
        'Unconfirmed as of 22 November 2026: no source was found for Snapchat CPM in Saudi Arabia. Enter the number from the client’s ad account, or ask the platform’s representative for a quote.',
      ),
      keywords: words('سناب، سناب شات، تكلفة السناب، سعر إعلان السناب', 'snapchat CPM, snapchat ad cost'),
    },
    {
      id: 'GAP-03',
      title: bi('تقويم العام الدراسي 2026/27', 'School calendar 2026/27'),
      claim: bi(
        'غير مؤكد حتى 22 نوفمبر 2026: لم نجد تقويم العام الدراسي 2026/27. راجع موقع وزارة التعليم وأدخل مواعيد البداية والإجازات قبل تخطيط العودة للمدارس.',
        'Unconfirmed as of 22 November 2026: the 2026/27 school calendar was not found. Check the Ministry of Education and enter term and break dates before planning back to school.',
      ),
      period: bi('العام الدراسي 2026/27، حتى 22 نوفمبر 2026', 'School year 2026/27, as of 22 November 2026'),
      keywords: words(
        'المدارس، التقويم الدراسي، متى تبدأ الدراسة، متى الإجازة',
        'school calendar, term dates, school holidays',
      ),
    },
    {
      id: 'GAP-04',
      title: bi('مواعيد موسم الرياض 2026/27', 'Riyadh Season 2026/27 dates'),
      claim: bi(
        'غير مؤكد حتى 22 نوفمبر 2026: لم نجد مواعيد نسخة 2026/27 من موسم الرياض. أدخلها من الإعلان الرسمي قبل ربط أي عرض بالموسم.',
        'Unconfirmed as of 22 November 2026: the dates of the 2026/27 edition of Riyadh Season were not found. Enter them from the official announcement before tying an offer to it.',
      ),
      period: bi('نسخة 2026/27، حتى 22 نوفمبر 2026', '2026/27 edition, as of 22 November 2026'),
      keywords: words('موسم الرياض، بوليفارد، متى موسم الرياض', 'riyadh season dates'),
    },
    {
      id: 'GAP-05',
      title: bi('تقرير الرؤية لعام 2025', 'The 2025 Vision report'),
      claim: bi(
        'غير مؤكد حتى 22 نوفمبر 2026: أرقام الرؤية هنا من تقرير 2024، ولم نجد تقرير 2025. حدّث الأرقام من التقرير الرسمي قبل وضعها في عرض.',
        'Unconfirmed as of 22 November 2026: the Vision figures here are from the 2024 report and the 2025 report was not found. Update them from the official report before putting them in a deck.',
      ),
      period: bi(
        'تقرير 2025 (المتاح 2024)، حتى 22 نوفمبر 2026',
        '2025 report (2024 available), as of 22 November 2026',
      ),
      keywords: words('رؤية 2030، تقرير الرؤية، أحدث أرقام الرؤية', 'vision 2030 report, latest figures'),
    },
    {
      id: 'GAP-06',
      title: bi('رسوم «موثوق» الحالية', 'Current Mawthooq fee'),
      claim: bi(
        'غير مؤكد حتى 22 نوفمبر 2026: رسوم رخصة «موثوق» لم تُراجع منذ 2022. تحقق من موقع الهيئة العامة لتنظيم الإعلام وأدخل الرسم الحالي.',
        'Unconfirmed as of 22 November 2026: the Mawthooq licence fee has not been verified since 2022. Check with the General Authority of Media Regulation and enter the current fee.',
      ),
      period: bi('منذ 2022 حتى 22 نوفمبر 2026', 'Since 2022, as of 22 November 2026'),
      legal: true,
      keywords: words('رسوم موثوق، كم رخصة موثوق، مؤثرين', 'mawthooq fee'),
    },
    {
      id: 'GAP-07',
      title: bi('مدة العدول عن الشراء', 'Length of the withdrawal right'),
      claim: bi(
        'غير مؤكد حتى 22 نوفمبر 2026: مدة العدول المتداولة 7 أيام واستثناءاتها تحتاج الرجوع إلى نص نظام التجارة الإلكترونية. راجعه قبل كتابة سياسة الاسترجاع.',
        'Unconfirmed as of 22 November 2026: the commonly cited 7-day withdrawal right and its exceptions need the text of the E-Commerce Law. Check it before writing a returns policy.',
      ),
      figure: bi('7 أيام (تُراجع)', '7 days (verify)'),
      legal: true,
      keywords: words('استرجاع، سياسة الاسترجاع، عدول', 'returns, withdrawal right'),
    },
    {
      id: 'GAP-08',
      title: bi('ساعات العمل في رمضان', 'Working hours in Ramadan'),
      claim: bi(
        'غير مؤكد حتى 22 نوفمبر 2026: قاعدة 6 ساعات في رمضان تحتاج الرجوع إلى نص نظام العمل. راجعها مع الموارد البشرية لدى العميل.',
        'Unconfirmed as of 22 November 2026: the 6-hour Ramadan rule needs the text of the Labour Law. Check it with the client’s human resources.',
      ),
      figure: bi('6 ساعات (تُراجع)', '6 hours (verify)'),
      legal: true,
      keywords: words('دوام رمضان، ساعات العمل في رمضان', 'ramadan working hours'),
    },
    {
      id: 'GAP-09',
      title: bi('مفردات لهجات تنتظر التأكيد', 'Dialect words awaiting confirmation'),
      claim: bi(
        'غير مؤكد حتى 22 نوفمبر 2026: مفردات في جدول اللهجات لم يراجعها متحدث أصلي. لا تستعملها في إعلان قبل عرضها على ابن المنطقة، وعدّلها عندك بعد المراجعة.',
        'Unconfirmed as of 22 November 2026: some words in the dialect table have no native check. Do not use them in an ad before someone from the region has seen them, and edit them afterwards.',
      ),
      keywords: words('لهجات، لهجة، مراجعة اللهجة', 'dialect, native check'),
    },
    {
      id: 'GAP-10',
      title: bi('عدد مستخدمي تيك توك وإكس في 2026', 'TikTok and X users in 2026'),
      claim: bi(
        'غير مؤكد حتى 22 نوفمبر 2026: لم نجد عدد مستخدمي تيك توك وإكس في السعودية لعام 2026. استعمل نسب الاستخدام المنشورة، أو الوصول المقدّر في مدير الإعلانات لحساب العميل.',
        'Unconfirmed as of 22 November 2026: the number of TikTok and X users in Saudi Arabia for 2026 was not found. Use the published usage shares, or the estimated reach in the client’s ads manager.',
      ),
      keywords: words('تيك توك، تويتر، إكس، عدد مستخدمي تيك توك', 'tiktok users, x users'),
    },
  ],
);
