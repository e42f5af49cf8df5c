/** An exported conversation: a document that is read outside the app. */
export const exports = {
  untitled: 'محادثة بلا عنوان',
  begun: 'بدأت',
  exported: 'محادثة مصدّرة من مورفو',
  speaker: { user: 'السؤال', assistant: 'إجابة مورفو', system: 'ملاحظة' },
  sources: 'المصادر',
  kind: {
    playbook: 'دليل مورفو',
    web: 'صفحة على الإنترنت',
    figure: 'رقم محسوب',
    user: 'منك',
  },
  period: 'الفترة: {{period}}',
  confidence: {
    A: 'درجة الثقة أ: مصدر رسمي',
    B: 'درجة الثقة ب: مصدر متخصص',
    C: 'درجة الثقة ج: بحاجة إلى تأكيد',
  },
  stale: 'حان موعد مراجعته',
  ended: {
    stopped: 'أُوقفت هذه الإجابة قبل أن تكتمل.',
    interrupted: 'انقطعت هذه الإجابة لأن التطبيق أُغلق وهي تُكتب.',
    failed: 'لم تكتمل هذه الإجابة.',
  },
  image: 'صورة: {{name}}',
  empty: 'لا رسائل في هذه المحادثة.',
} as const;
