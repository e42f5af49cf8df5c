import { bi, cite, entriesFrom, words } from './build.ts';

const byAge = entriesFrom(
  {
    topic: 'platform',
    confidence: 'A',
    sources: [
      cite(
        'Saudi press on CST, Saudi Internet 2024 (Daily8)',
        'https://www.daily8.com/en/article/e8509f5ca10c1fedbc8c32dad17cfa79',
      ),
    ],
    asOf: '2024',
    period: bi(
      'إنترنت السعودية 2024، بحسب العمر (10 إلى 19 و20 إلى 29)',
      'Saudi Internet 2024, by age (10–19 and 20–29)',
    ),
    keywords: words(
      'الشباب، المراهقين، العمر، جيل زد، الفئة العمرية',
      'young people, teens, age group, gen z',
    ),
  },
  [
    {
      id: 'PLT-02.age-10-19',
      title: bi('منصات من 10 إلى 19 سنة', 'Platforms of ages 10–19'),
      claim: bi(
        'بين مستخدمي الإنترنت من 10 إلى 19 سنة في 2024: سناب شات 85.9%، ويوتيوب 84.5%، وتيك توك 79.9%، وواتساب 79%، وإنستقرام 42.2%.',
        'Among internet users aged 10–19 in 2024: Snapchat 85.9%, YouTube 84.5%, TikTok 79.9%, WhatsApp 79% and Instagram 42.2%.',
      ),
      figure: bi(
        'سناب 85.9%، يوتيوب 84.5%، تيك توك 79.9%، واتساب 79%، إنستقرام 42.2%',
        'Snapchat 85.9%, YouTube 84.5%, TikTok 79.9%, WhatsApp 79%, Instagram 42.2%',
      ),
      keywords: words('مراهقين، طلاب، عيال', 'teenagers, students'),
    },
    {
      id: 'PLT-02.age-20-29',
      title: bi('منصات من 20 إلى 29 سنة', 'Platforms of ages 20–29'),
      claim: bi(
        'بين مستخدمي الإنترنت من 20 إلى 29 سنة في 2024: واتساب 94.5%، وسناب شات 90.3%، وتيك توك 84.4%، ويوتيوب 81.5%، وإنستقرام 57.7%.',
        'Among internet users aged 20–29 in 2024: WhatsApp 94.5%, Snapchat 90.3%, TikTok 84.4%, YouTube 81.5% and Instagram 57.7%.',
      ),
      figure: bi(
        'واتساب 94.5%، سناب 90.3%، تيك توك 84.4%، يوتيوب 81.5%، إنستقرام 57.7%',
        'WhatsApp 94.5%, Snapchat 90.3%, TikTok 84.4%, YouTube 81.5%, Instagram 57.7%',
      ),
      keywords: words('عشرينات، شباب، جامعيين', 'twenties, university students'),
    },
    {
      id: 'PLT-02.snapchat',
      title: bi('سناب شات والشباب', 'Snapchat and the young'),
      claim: bi(
        'في 2024 يستخدم سناب شات 85.9% ممن أعمارهم 10 إلى 19 سنة و90.3% ممن أعمارهم 20 إلى 29: أقوى منصات المحتوى لمن هم دون الثلاثين.',
        'In 2024 Snapchat is used by 85.9% of ages 10–19 and 90.3% of ages 20–29: the strongest content platform under thirty.',
      ),
      figure: bi('85.9% (10 إلى 19)، 90.3% (20 إلى 29)', '85.9% (10–19), 90.3% (20–29)'),
      keywords: words('سناب، سناب شات، السناب', 'snapchat, snap'),
    },
    {
      id: 'PLT-02.tiktok',
      title: bi('تيك توك والشباب', 'TikTok and the young'),
      claim: bi(
        'في 2024 يستخدم تيك توك 79.9% ممن أعمارهم 10 إلى 19 سنة و84.4% ممن أعمارهم 20 إلى 29؛ أي أن العشرينات أعلى من المراهقين.',
        'In 2024 TikTok is used by 79.9% of ages 10–19 and 84.4% of ages 20–29; the twenties use it more than teenagers.',
      ),
      figure: bi('79.9% (10 إلى 19)، 84.4% (20 إلى 29)', '79.9% (10–19), 84.4% (20–29)'),
      keywords: words('تيك توك، التيك توك', 'tiktok'),
    },
    {
      id: 'PLT-02.youtube',
      title: bi('يوتيوب والشباب', 'YouTube and the young'),
      claim: bi(
        'في 2024 يستخدم يوتيوب 84.5% ممن أعمارهم 10 إلى 19 سنة و81.5% ممن أعمارهم 20 إلى 29.',
        'In 2024 YouTube is used by 84.5% of ages 10–19 and 81.5% of ages 20–29.',
      ),
      figure: bi('84.5% (10 إلى 19)، 81.5% (20 إلى 29)', '84.5% (10–19), 81.5% (20–29)'),
      keywords: words('يوتيوب', 'youtube'),
    },
    {
      id: 'PLT-02.whatsapp',
      title: bi('واتساب والشباب', 'WhatsApp and the young'),
      claim: bi(
        'في 2024 يستخدم واتساب 79% ممن أعمارهم 10 إلى 19 سنة، ويقفز إلى 94.5% بين 20 و29.',
        'In 2024 WhatsApp is used by 79% of ages 10–19 and jumps to 94.5% at 20–29.',
      ),
      figure: bi('79% (10 إلى 19)، 94.5% (20 إلى 29)', '79% (10–19), 94.5% (20–29)'),
      keywords: words('واتساب، واتس', 'whatsapp'),
    },
    {
      id: 'PLT-02.instagram',
      title: bi('إنستقرام والشباب', 'Instagram and the young'),
      claim: bi(
        'في 2024 يستخدم إنستقرام 42.2% ممن أعمارهم 10 إلى 19 سنة و57.7% ممن أعمارهم 20 إلى 29؛ فهو أقوى في العشرينات منه عند المراهقين.',
        'In 2024 Instagram is used by 42.2% of ages 10–19 and 57.7% of ages 20–29; it is stronger in the twenties than among teenagers.',
      ),
      figure: bi('42.2% (10 إلى 19)، 57.7% (20 إلى 29)', '42.2% (10–19), 57.7% (20–29)'),
      keywords: words('انستقرام، إنستقرام، انستا', 'instagram, insta'),
    },
  ],
);

const byGender = entriesFrom(
  {
    topic: 'platform',
    confidence: 'A',
    sources: [cite('Urdu News on CST', 'https://urdunews.com/node/853746')],
    asOf: '2023',
    period: bi('2023', '2023'),
    keywords: words('نساء، رجال، بنات، الجنس، جمهور نسائي', 'women, men, gender, female audience'),
  },
  [
    {
      id: 'PLT-03.snapchat',
      title: bi('سناب شات أقرب إلى النساء', 'Snapchat leans to women'),
      claim: bi(
        'بحسب هيئة الاتصالات والفضاء والتقنية لعام 2023، يستخدم سناب شات 83.6% من النساء و73.4% من الرجال؛ وهو خيار قوي حين يكون القرار الشرائي نسائيًا.',
        'According to CST for 2023, 83.6% of women and 73.4% of men use Snapchat; it is a strong choice when women decide the purchase.',
      ),
      figure: bi('النساء 83.6%، الرجال 73.4%', 'Women 83.6%, men 73.4%'),
      keywords: words('سناب، سناب شات', 'snapchat, snap'),
    },
    {
      id: 'PLT-03.whatsapp',
      title: bi('واتساب بين الرجال والنساء', 'WhatsApp by gender'),
      claim: bi(
        'بحسب هيئة الاتصالات والفضاء والتقنية لعام 2023، يستخدم واتساب 94.3% من الرجال و86.4% من النساء.',
        'According to CST for 2023, 94.3% of men and 86.4% of women use WhatsApp.',
      ),
      figure: bi('الرجال 94.3%، النساء 86.4%', 'Men 94.3%, women 86.4%'),
      keywords: words('واتساب، واتس', 'whatsapp'),
    },
    {
      id: 'PLT-03.youtube',
      title: bi('يوتيوب أقرب إلى الرجال', 'YouTube leans to men'),
      claim: bi(
        'بحسب هيئة الاتصالات والفضاء والتقنية لعام 2023، يستخدم يوتيوب 78.2% من الرجال و68.3% من النساء.',
        'According to CST for 2023, 78.2% of men and 68.3% of women use YouTube.',
      ),
      figure: bi('الرجال 78.2%، النساء 68.3%', 'Men 78.2%, women 68.3%'),
      keywords: words('يوتيوب', 'youtube'),
    },
  ],
);

/** Platform use by age and by gender (PLT-02, PLT-03). */
export const platformAudienceEntries = [...byAge, ...byGender];
