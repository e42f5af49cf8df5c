/** Sources of the playbook that are no publication: how they are called in Arabic. */
const ownNames: Readonly<Record<string, string>> = {
  'Computed with the Umm al-Qura method (1–2 minutes from official times)':
    'محسوب بطريقة أم القرى (بفارق دقيقة أو دقيقتين عن المواقيت الرسمية)',
  'Editorial rule of this playbook': 'قاعدة تحريرية في هذا الدليل',
  'Gap noted when the playbook was compiled': 'نقص سُجّل عند إعداد الدليل',
  'General knowledge, to be confirmed': 'معرفة عامة بحاجة إلى تأكيد',
  'General practice': 'ممارسة عامة',
  'General practice (ask for the licence number and confirm with the regulator)':
    'ممارسة عامة (اطلب رقم الترخيص وتأكد منه لدى الجهة المنظِّمة)',
  'Professional practice (for the consultant to edit)': 'ممارسة مهنية (للمستشار أن يعدّلها)',
  'Saudi Labour Law (text to be checked)': 'نظام العمل السعودي (يلزم التحقق من نصه)',
  'Gulf News reminder (article 1.1733131320843)': 'تذكير نشرته Gulf News (المقال 1.1733131320843)',
  'Slaati: ban on commercial use of state emblems and religious and sectarian symbols':
    'Slaati: حظر استخدام شعارات الدولة والرموز الدينية والطائفية تجاريًا',
  'Ministry of Commerce': 'وزارة التجارة',
  'Ministry of Commerce e-licence for Founding Day (news copy)':
    'ترخيص وزارة التجارة الإلكتروني ليوم التأسيس (عن الصحافة)',
  'Saudi press on CST, Saudi Internet 2024 (Daily8)':
    'الصحافة السعودية عن تقرير هيئة الاتصالات «إنترنت السعودية 2024» (Daily8)',
  'Saudi Press on National Day discounts': 'الصحافة السعودية عن تخفيضات اليوم الوطني',
};

/** What stands after or between the names of publishers. */
const pieces: readonly (readonly [RegExp, string])[] = [
  [/^Derived from /, 'مستنتج من '],
  [/^Computed from the Umm al-Qura civil calendar/, 'محسوب من تقويم أم القرى المدني'],
  [/ \(Ramadan (\d{4})\)/, ' (رمضان $1)'],
  [/ and practice$/, ' والممارسة المهنية'],
  [/ on SAMA point-of-sale data$/, ' عن بيانات نقاط البيع من البنك المركزي السعودي'],
  [/ on SAMA data$/, ' عن بيانات البنك المركزي السعودي'],
  [/ on SAMA notices$/, ' عن تعاميم البنك المركزي السعودي'],
  [/ citing SAMA$/, ' نقلًا عن البنك المركزي السعودي'],
  [/ on (Kepios|Admitad) data$/, ' عن بيانات $1'],
  [/ on Google figures/, ' عن أرقام Google'],
  [/ on the Vision 2030 annual report$/, ' عن التقرير السنوي لرؤية 2030'],
  [/ on the Ministry of Commerce$/, ' عن وزارة التجارة'],
  [/ on the Ministry of Education calendar$/, ' عن تقويم وزارة التعليم'],
  [/ on the GASTAT ICT survey (\d{4})$/, ' عن مسح الهيئة العامة للإحصاء لتقنية المعلومات $1'],
  [/ on a (\d{4}) X survey$/, ' عن استبانة على إكس عام $1'],
  [/ on CST$/, ' عن هيئة الاتصالات والفضاء والتقنية'],
  [/ on SFDA( guideline v7)?$/, ' عن هيئة الغذاء والدواء'],
  [/ quoting Snap’s chief executive$/, ' نقلًا عن الرئيس التنفيذي لشركة سناب'],
  [/ \(copy\)/, ' (نسخة)'],
  [/ \(copy on Sauress\)$/, ' (نسخة على سعورس)'],
  [/ \(undated copy\)$/, ' (نسخة بلا تاريخ)'],
  [/ \(agency estimate\)$/, ' (تقدير وكالة)'],
  [/ and (?=[A-Z]{3}-\d)/, ' و'],
  [/(?<=[A-Z]{3}-\d\d), /g, '، '],
];

/** Names a source in Arabic: what the playbook says of it in words; publishers keep their own names. */
export function arabicSourceName(name: string): string {
  return ownNames[name] ?? pieces.reduce((text, [english, arabic]) => text.replace(english, arabic), name);
}
