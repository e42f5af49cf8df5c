import { bi, cite, entriesFrom, words } from './build.ts';

const practice = cite('Professional practice (for the consultant to edit)', null);
const daily = bi('كل يوم', 'Every day');
const everyRamadan = bi('رمضان من كل عام', 'Ramadan every year');

const quiet = entriesFrom(
  {
    topic: 'prayer_time',
    confidence: 'C',
    sources: [practice],
    keywords: words(
      'جدولة، إشعارات، متى لا أنشر، وقت الصلاة، أوقات الهدوء',
      'scheduling, push, quiet hours, do not post',
    ),
  },
  [
    {
      id: 'PRA-04.prayers',
      title: bi('لا إشعارات حول وقت الصلاة', 'No push around prayer'),
      claim: bi(
        'لا ترسل إشعارًا ولا رسالة من قبل الأذان بـ5 دقائق إلى ما بعده بـ30 دقيقة، في كل صلاة وكل يوم.',
        'Every day, send no push or message from 5 minutes before the adhan to 30 minutes after it, at each prayer.',
      ),
      figure: bi('من 5 دقائق قبل الأذان إلى 30 بعده', '5 min before to 30 after the adhan'),
      period: daily,
    },
    {
      id: 'PRA-04.friday',
      title: bi('وقت صلاة الجمعة', 'Friday prayer window'),
      claim: bi(
        'كل جمعة، أوقف النشر والإشعارات من 11 صباحًا إلى 1:30 ظهرًا.',
        'Every Friday, stop posts and pushes from 11 am to 1:30 pm.',
      ),
      figure: bi('من 11 صباحًا إلى 1:30 ظهرًا', '11 am – 1:30 pm'),
      period: bi('كل جمعة', 'Every Friday'),
      keywords: words('الجمعة، صلاة الجمعة', 'friday, jumuah'),
    },
    {
      id: 'PRA-04.iftar',
      title: bi('وقت الإفطار', 'The iftar window'),
      claim: bi(
        'في رمضان، أوقف الإرسال من قبل المغرب بـ20 دقيقة إلى ما بعده بـ45 دقيقة: الناس على السفرة.',
        'In Ramadan, stop sending from 20 minutes before Maghrib to 45 minutes after it: people are at the table.',
      ),
      figure: bi('من 20 دقيقة قبل المغرب إلى 45 بعده', '20 min before to 45 after Maghrib'),
      period: everyRamadan,
      keywords: words('الإفطار، الفطور، المغرب، رمضان', 'iftar, maghrib, ramadan'),
    },
    {
      id: 'PRA-04.taraweeh',
      title: bi('وقت التراويح', 'The taraweeh window'),
      claim: bi(
        'في رمضان، خفّف الإرسال وقت التراويح: من بعد العشاء بـ15 دقيقة إلى 90 دقيقة تقريبًا.',
        'In Ramadan, hold back during taraweeh: from about 15 to 90 minutes after Isha.',
      ),
      figure: bi('من 15 إلى 90 دقيقة بعد العشاء', '15–90 min after Isha'),
      period: everyRamadan,
      keywords: words('التراويح، رمضان', 'taraweeh, ramadan'),
    },
    {
      id: 'PRA-04.ramadan-morning',
      title: bi('صباح رمضان هادئ', 'Quiet Ramadan mornings'),
      claim: bi(
        'في رمضان، اجعل ما بين الفجر والظهر وقت هدوء بلا إشعارات.',
        'In Ramadan, keep the time from Fajr to Dhuhr quiet, with no pushes.',
      ),
      period: everyRamadan,
      keywords: words('صباح رمضان، الفجر', 'ramadan morning, fajr'),
    },
    {
      id: 'PRA-04.sacred-days',
      title: bi('عرفة وصباح العيد بلا بيع مباشر', 'No hard sell on Arafah or Eid morning'),
      claim: bi(
        'في يوم عرفة وصباح العيد من كل عام لا بيع مباشر؛ تهنئة صادقة تكفي.',
        'On the Day of Arafah and Eid morning every year, no hard sell; a sincere greeting is enough.',
      ),
      period: bi('يوم عرفة وصباح العيدين سنويًا', 'Arafah and both Eid mornings, yearly'),
      keywords: words('يوم عرفة، صباح العيد، تهنئة', 'arafah, eid morning, greeting'),
    },
    {
      id: 'PRA-04.last-ten',
      title: bi('نبرة العشر الأواخر', 'Tone of the last ten nights'),
      claim: bi(
        'في العشر الأواخر من رمضان لطّف النبرة وقلّل الإلحاح، وقدّم الخدمة (توصيل، تجهيز العيد) على الضجيج.',
        'In the last ten nights of Ramadan, soften the tone and the urgency, and put service (delivery, getting ready for Eid) before noise.',
      ),
      period: bi('العشر الأواخر من رمضان', 'Last ten nights of Ramadan'),
      keywords: words('العشر الأواخر، ليلة القدر، رمضان', 'last ten nights, laylat al-qadr'),
    },
  ],
);

const good = entriesFrom(
  {
    topic: 'prayer_time',
    confidence: 'C',
    sources: [cite('Derived from RAM-01, RAM-02, RAM-05 and practice', null)],
    keywords: words(
      'أفضل وقت للنشر، متى أنشر، وقت النشر، جدولة',
      'best time to post, when to post, scheduling',
    ),
  },
  [
    {
      id: 'PRA-05.evening',
      title: bi('مساء الأيام العادية', 'Ordinary evenings'),
      claim: bi(
        'في الأيام العادية، أفضل نافذة للنشر من 8:30 إلى 11:30 مساءً بعد العشاء، ثم وقت الغداء من 1 ظهرًا إلى 3 عصرًا.',
        'On ordinary days the best window is 8:30 to 11:30 pm, after Isha, then lunch from 1 to 3 pm.',
      ),
      figure: bi('من 8:30 إلى 11:30 مساءً؛ ومن 1 ظهرًا إلى 3 عصرًا', '8:30–11:30 pm; 1–3 pm'),
      period: bi('الأيام العادية خارج رمضان', 'Ordinary days outside Ramadan'),
      keywords: words('المساء، الليل، الغداء', 'evening, lunch'),
    },
    {
      id: 'PRA-05.friday',
      title: bi('الجمعة بعد العصر', 'Friday after Asr'),
      claim: bi(
        'كل جمعة، انشر بعد العصر: الناس مجتمعون والاستخدام في أعلاه.',
        'Every Friday, post after Asr: people are together and use is at its highest.',
      ),
      period: bi('كل جمعة', 'Every Friday'),
      keywords: words('الجمعة، العصر', 'friday, asr'),
    },
    {
      id: 'PRA-05.ramadan',
      title: bi('ليل رمضان', 'Ramadan nights'),
      claim: bi(
        'في رمضان، انشر من 10 مساءً إلى 2 فجرًا، ثم قبل السحور بما بين 30 و60 دقيقة.',
        'In Ramadan, post from 10 pm to 2 am, then 30 to 60 minutes before suhoor.',
      ),
      figure: bi(
        'من 10 مساءً إلى 2 فجرًا؛ وقبل السحور بـ30 إلى 60 دقيقة',
        '10 pm – 2 am; 30–60 min before suhoor',
      ),
      period: everyRamadan,
      keywords: words('رمضان، السحور، ليل رمضان، متى أنشر في رمضان', 'ramadan, suhoor, night'),
    },
    {
      id: 'PRA-05.b2b',
      title: bi('بريد الأعمال', 'B2B email'),
      claim: bi(
        'أرسل بريد الأعمال من الأحد إلى الأربعاء بين 9:30 و11:30 صباحًا، وتجنّب عصر الخميس ويوم الجمعة، في أسابيع العمل العادية.',
        'In ordinary working weeks, send B2B email Sunday to Wednesday between 9:30 and 11:30 am, and avoid Thursday afternoon and Friday.',
      ),
      figure: bi('من 9:30 إلى 11:30 صباحًا', '9:30–11:30 am'),
      period: bi('أسابيع العمل العادية', 'Ordinary working weeks'),
      keywords: words('إيميل، بريد، شركات، لينكدإن', 'B2B, email, linkedin'),
    },
    {
      id: 'PRA-06.meetings',
      title: bi('مواعيد الاجتماعات', 'Meeting times'),
      claim: bi(
        'اقترح الاجتماعات من الأحد إلى الأربعاء، وتجنّب ما قبل الظهر وما بعده بـ20 دقيقة، في أسابيع العمل العادية.',
        'In ordinary working weeks, propose meetings Sunday to Wednesday and avoid the 20 minutes either side of Dhuhr.',
      ),
      figure: bi('20 دقيقة حول صلاة الظهر', '20 minutes around Dhuhr'),
      period: bi('أسابيع العمل العادية', 'Ordinary working weeks'),
      sources: [practice],
      keywords: words('اجتماع، موعد، لقاء عميل', 'meeting, client meeting'),
    },
    {
      id: 'PRA-06.ramadan',
      title: bi('اجتماعات رمضان', 'Meetings in Ramadan'),
      claim: bi(
        'في رمضان، اجعل الاجتماعات في آخر الصباح أو بعد التراويح.',
        'In Ramadan, hold meetings in the late morning or after taraweeh.',
      ),
      period: everyRamadan,
      sources: [practice],
      keywords: words('اجتماع في رمضان، التراويح', 'ramadan meeting, taraweeh'),
    },
  ],
);

/** When not to send, when to send and when to meet (PRA-04 to PRA-06). */
export const prayerSchedulingEntries = [...quiet, ...good];
