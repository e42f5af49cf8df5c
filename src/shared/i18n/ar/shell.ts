export const shell = {
  skipToWork: 'انتقل إلى مساحة العمل',
  places: 'الأقسام',
  place: {
    consultation: 'الاستشارة',
    insights: 'الرؤى',
    planner: 'التخطيط',
    checker: 'الفحص',
    dashboard: 'المؤشرات',
    profile: 'الملف',
    settings: 'الإعدادات',
    admin: 'الإدارة',
  },
  list: {
    collapse: 'اطوِ القائمة',
    expand: 'أظهر القائمة',
    resize: 'غيّر عرض القائمة',
  },
  panel: {
    close: 'أغلق اللوحة الجانبية',
    resize: 'غيّر عرض اللوحة الجانبية',
  },
  person: 'حسابك',
} as const;
