import { bi, cite, entriesFrom, words } from './build.ts';

const everyYear = bi('قاعدة تخطيط سنوية', 'Yearly planning rule');

const ramadan = entriesFrom(
  {
    topic: 'method',
    confidence: 'B',
    sources: [cite('Derived from SEA-01, SEA-02, SEA-03, SEA-04, SEA-05', null)],
    period: everyYear,
    keywords: words(
      'خطة رمضان، حملة رمضان، متى أبدأ، جدول الحملة، رمضان',
      'ramadan plan, ramadan campaign, lead time',
    ),
  },
  [
    {
      id: 'PLAN-01.lock',
      title: bi('اعتماد خطة رمضان قبل 8 أسابيع', 'Lock the Ramadan plan 8 weeks ahead'),
      claim: bi(
        'اعتمد خطة رمضان وميزانيتها قبل الشهر بـ8 أسابيع كل عام: الرسائل، والمؤثرون وتراخيصهم، والمخزون، وترخيص التخفيض.',
        'Every year, lock the Ramadan plan and budget 8 weeks ahead: messages, influencers and their licences, stock, and the discount licence.',
      ),
      figure: bi('8 أسابيع قبل رمضان', '8 weeks before Ramadan'),
    },
    {
      id: 'PLAN-01.offers',
      title: bi('عروض رمضان قبل 4 إلى 5 أسابيع', 'Ramadan offers live 4–5 weeks ahead'),
      claim: bi(
        'أطلق عروض رمضان كل عام قبل الشهر بما بين 4 و5 أسابيع، واجعل أقوى دفعة في آخر أسبوع من شعبان حيث تبلغ السلة ذروتها.',
        'Every year, put Ramadan offers live 4 to 5 weeks ahead, with the strongest push in the last week of Sha’ban, when baskets peak.',
      ),
      figure: bi('من 4 إلى 5 أسابيع قبل رمضان', '4–5 weeks before Ramadan'),
      keywords: words('شعبان، عروض رمضان', 'shaaban, ramadan offers'),
    },
    {
      id: 'PLAN-01.switch',
      title: bi('تبديل المحتوى في 1 رمضان', 'Switch creative on 1 Ramadan'),
      claim: bi(
        'في 1 رمضان من كل عام بدّل المحتوى من التجهيز والتخزين إلى أجواء الشهر: لمّة الإفطار والعطاء والليل.',
        'On 1 Ramadan every year, switch creative from stocking up to the month itself: gathering at iftar, giving, and the night.',
      ),
      figure: bi('1 رمضان', '1 Ramadan'),
      keywords: words('محتوى رمضان، أفكار رمضان', 'ramadan content'),
    },
    {
      id: 'PLAN-01.eid-creative',
      title: bi('محتوى العيد من 15 رمضان', 'Eid creative from 15 Ramadan'),
      claim: bi(
        'ابدأ محتوى العيد وعروضه من 15 رمضان كل عام، فذروة شراء العيد في الأسبوع الذي يسبقه.',
        'Start Eid creative and offers from 15 Ramadan every year, as Eid shopping peaks in the week before it.',
      ),
      figure: bi('من 15 رمضان', 'From 15 Ramadan'),
      keywords: words('العيد، عيد الفطر، عروض العيد، حملة العيد', 'eid campaign, eid offers'),
    },
    {
      id: 'PLAN-01.eid-stop',
      title: bi('أوقف البيع المباشر يوم العيد', 'Stop the hard sell on Eid day'),
      claim: bi(
        'أوقف رسائل البيع المباشر من أول أيام العيد كل عام، واكتفِ بالتهنئة والخدمة؛ فالإنفاق العام يهبط في أسبوع العيد.',
        'Stop hard-sell messages from the first day of Eid every year and keep to greetings and service; overall spending falls in Eid week.',
      ),
      keywords: words('يوم العيد، تهنئة العيد', 'eid day, eid greeting'),
    },
    {
      id: 'PLAN-01.no-launch',
      title: bi('متى لا تطلق منتجًا جديدًا', 'When not to launch'),
      claim: bi(
        'لا تجدول إطلاقًا جديدًا في الأسبوع الأول من رمضان أو في أسبوع العيد من كل عام، إلا للمطاعم والهدايا والسفر والترفيه.',
        'Every year, schedule no launch in the first Ramadan week or in Eid week, except for food service, gifting, travel and entertainment.',
      ),
      keywords: words('إطلاق منتج، تدشين، افتتاح', 'launch, opening, new product'),
    },
    {
      id: 'PLAN-01.ramadan-2027',
      title: bi('مواعيد خطة رمضان 2027 (1448)', 'Ramadan 2027 (AH 1448) planning dates'),
      claim: bi(
        'لرمضان 1448 المتوقع في 8 فبراير 2027: اعتمد الخطة قبل 14 ديسمبر 2026، وأطلق العروض بين 4 و11 يناير 2027، وابدأ محتوى العيد في 22 فبراير 2027، وأوقف البيع المباشر يوم العيد 9 مارس 2027. كلها بفارق يوم بحسب الإعلان.',
        'For Ramadan 1448, expected on 8 February 2027: lock the plan by 14 December 2026, put offers live between 4 and 11 January 2027, start Eid creative on 22 February 2027, and stop the hard sell on Eid day, 9 March 2027. All can move by a day with the announcement.',
      ),
      figure: bi(
        'الخطة 14 ديسمبر 2026، العروض 4 إلى 11 يناير، محتوى العيد 22 فبراير، التوقف 9 مارس 2027',
        'Plan 14 Dec 2026, offers 4–11 Jan, Eid creative 22 Feb, stop 9 Mar 2027',
      ),
      period: bi('رمضان 1448 (متوقع 8 فبراير 2027)', 'Ramadan 1448 (expected 8 February 2027)'),
      sources: [cite('Derived from CAL-20, SEA-03, SEA-04', null)],
      keywords: words('رمضان 2027، رمضان الجاي، جدول رمضان', 'ramadan 2027, timeline'),
    },
  ],
);

const otherSeasons = entriesFrom(
  {
    topic: 'method',
    confidence: 'B',
    sources: [cite('Derived from SEA-07, SEA-08', null)],
    period: everyYear,
    keywords: words(
      'متى أبدأ الحملة، جدول الحملة، تخطيط المواسم',
      'lead time, campaign calendar, seasonal planning',
    ),
  },
  [
    {
      id: 'PLAN-02',
      title: bi('جدول حملة العودة للمدارس', 'Back-to-school timeline'),
      claim: bi(
        'ابدأ عروض العودة للمدارس كل عام قبل بدء الدراسة بـ4 أسابيع، واستمر أسبوعًا واحدًا بعد بدئها لمن يشتري متأخرًا.',
        'Every year, start back-to-school offers 4 weeks before term and keep them one week after it starts for late buyers.',
      ),
      figure: bi('من 4 أسابيع قبل الدراسة إلى أسبوع بعدها', 'From 4 weeks before term to one week after'),
      keywords: words('العودة للمدارس، المدارس', 'back to school'),
    },
    {
      id: 'PLAN-03',
      title: bi('جدول حملة اليوم الوطني', 'National Day timeline'),
      claim: bi(
        'أطلق حملة اليوم الوطني كل عام قبل موعدها بأسبوعين، واختمها في يومها؛ ففي 2027 يبدأ الإطلاق في 9 سبتمبر وينتهي في 23 سبتمبر.',
        'Launch the National Day campaign two weeks ahead every year and end it on the day; in 2027 that means from 9 September to 23 September.',
      ),
      figure: bi('أسبوعان: من 9 إلى 23 سبتمبر 2027', 'Two weeks: 9–23 September 2027'),
      period: bi('سنويًا؛ مثال 2027', 'Yearly; example for 2027'),
      sources: [cite('Derived from CAL-03, SEA-09', null)],
      keywords: words('اليوم الوطني، حملة اليوم الوطني', 'national day'),
    },
    {
      id: 'PLAN-04',
      title: bi('جدول حملة الجمعة البيضاء', 'White Friday timeline'),
      claim: bi(
        'ابدأ عروض الجمعة البيضاء كل عام قبلها بـ4 أسابيع، مع تصعيد في أسبوعها؛ ففي 2027 تبدأ العروض في 29 أكتوبر لجمعة 26 نوفمبر.',
        'Start White Friday offers 4 weeks ahead every year and build up to its week; in 2027 offers start on 29 October for Friday 26 November.',
      ),
      figure: bi('4 أسابيع: من 29 أكتوبر إلى 26 نوفمبر 2027', '4 weeks: 29 October – 26 November 2027'),
      period: bi('سنويًا؛ مثال 2027', 'Yearly; example for 2027'),
      sources: [cite('Derived from CAL-08, SEA-10', null)],
      keywords: words('الجمعة البيضاء، البلاك فرايدي', 'white friday, black friday'),
    },
    {
      id: 'PLAN-05',
      title: bi('اضبط دفعات الميزانية على الراتب', 'Align budget bursts with payday'),
      claim: bi(
        'اجعل دفعات الميزانية الكبرى حول يوم 27 من كل شهر ميلادي، وخفّف في الأسبوع الذي يسبقه.',
        'Put the big budget bursts around the 27th of every Gregorian month and ease off in the week before it.',
      ),
      figure: bi('يوم 27', 'The 27th'),
      period: bi('كل شهر ميلادي', 'Every Gregorian month'),
      sources: [cite('Derived from CAL-07, SEA-11', null)],
      keywords: words('الراتب، يوم 27، توزيع الميزانية، بعد الراتب', 'payday, 27th, budget pacing'),
    },
    {
      id: 'PLAN-06',
      title: bi('قارن الموسم بموسمه الهجري', 'Compare a season with its Hijri season'),
      claim: bi(
        'رمضان والعيدان يتقدمان كل عام في التقويم الميلادي؛ فقارن رمضان برمضان والعيد بالعيد، لا شهرًا ميلاديًا بمثله من العام السابق.',
        'Ramadan and the Eids move earlier in the Gregorian year every year; compare Ramadan with Ramadan and Eid with Eid, not a Gregorian month with the same month a year ago.',
      ),
      sources: [cite('Derived from CAL-20', null)],
      keywords: words('مقارنة سنوية، قياس الأداء، نمو', 'year on year, benchmark, measurement'),
    },
    {
      id: 'PLAN-07',
      title: bi('ابنِ الجدول على المدينة', 'Build the schedule by city'),
      claim: bi(
        'في كل حملة، حدد المدينة أولًا: حصص الإنفاق تختلف بين الرياض وجدة والدمام، ومواقيت الصلاة تختلف معها؛ فوزّع الميزانية والجدولة لكل مدينة.',
        'In every campaign, set the city first: spending shares differ between Riyadh, Jeddah and Dammam, and so do prayer times; split budget and schedule per city.',
      ),
      period: bi('في كل حملة', 'Every campaign'),
      sources: [cite('Derived from SEA-13, PRA-03', null)],
      keywords: words('الرياض، جدة، الدمام، استهداف المدن', 'city targeting, riyadh, jeddah, dammam'),
    },
  ],
);

/** Lead times and planning rules derived from the facts. */
export const planningMethodEntries = [...ramadan, ...otherSeasons];
