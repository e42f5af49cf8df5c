/** What can be wrong with a text of advertising. */
export type RemarkKey =
  | 'superlative'
  | 'guarantee'
  | 'discount'
  | 'pressure'
  | 'interest'
  | 'foreign_dialect'
  | 'english_only'
  | 'religious'
  | 'national_symbol'
  | 'prohibited'
  | 'medical'
  | 'rival'
  | 'mixed_digits'
  | 'charity';

/** A rule by words (parted by `|`), with the playbook facts that it rests on. */
export type CopyRule = { key: RemarkKey; words: string; facts: readonly string[] };

export const copyRules: readonly CopyRule[] = [
  {
    key: 'rival',
    words:
      'افضل من منافس | بخلاف المنافسين | عكس المنافسين | مو زي غيرنا | better than competitors | unlike our competitors',
    facts: ['LAW-15'],
  },
  {
    key: 'superlative',
    words: `الافضل | افضل | اقوى | الاول | الاولى | رقم واحد | رقم 1 | الارخص | ارخص | الاجود | لا مثيل له | لا يضاهى |
      best | number one | no 1 | cheapest | strongest | unbeatable | the only`,
    facts: ['LAW-10.binding', 'CUL-02.honesty'],
  },
  {
    key: 'guarantee',
    words:
      'مضمون | مضمونة | نضمن لك | ضمان 100% | نتائج مؤكدة | guaranteed | guarantee | 100% safe | risk free',
    facts: ['LAW-10.binding'],
  },
  {
    key: 'discount',
    words: 'خصم | خصومات | تخفيض | تخفيضات | تنزيلات | discount | discounts | % off | sale',
    facts: ['LAW-20.display', 'LAW-20.licence'],
  },
  {
    key: 'pressure',
    words:
      'قبل فوات الاوان | ستندم | بتندم | لا تندم | اخر فرصة في حياتك | before it is too late | you will regret',
    facts: ['CUL-02.fear'],
  },
  {
    key: 'interest',
    words: 'فائدة | فوائد | بدون فوائد | بلا فوائد | interest | interest free | apr',
    facts: ['CUL-02.riba'],
  },
  {
    key: 'foreign_dialect',
    words: 'يا فندم | لسه | كده | ازاي | عايز | عايزين | دلوقتي | شو | هلق | هلأ | بدك | كتير | منيح',
    facts: ['DIA-03.markers'],
  },
  {
    key: 'religious',
    words: 'قال تعالى | بسم الله | اية قرانية | سورة | قال رسول الله | حديث شريف | quran | quranic | hadith',
    facts: ['CUL-03.text'],
  },
  {
    key: 'national_symbol',
    words:
      'العلم السعودي | علم المملكة | السيفين والنخلة | خادم الحرمين | ولي العهد | saudi flag | crown prince',
    facts: ['LAW-30.national'],
  },
  {
    key: 'prohibited',
    words: 'خمر | بيرة | كحول | موكتيل | شيشة | فيب | معسل | سجائر | beer | wine | mocktail | vape | shisha',
    facts: ['CUL-01.goods'],
  },
  {
    key: 'prohibited',
    words: 'يانصيب | مراهنات | رهان | سحب مدفوع | lottery | betting | casino',
    facts: ['CUL-01.services'],
  },
  {
    key: 'medical',
    words: 'يعالج | علاج | يشفي | شفاء | ينحف | يخفف الوزن | cure | cures | heals | lose weight',
    facts: ['LAW-50.claims'],
  },
  { key: 'charity', words: 'تبرع | تبرعات | تبرعوا | صدقة | donate | donation', facts: ['CUL-04.charity'] },
];

/** Facts of the rules that look at the whole text. */
export const wholeTextFacts = {
  english_only: ['LAW-13.rule'],
  mixed_digits: ['CUL-06'],
} as const;
