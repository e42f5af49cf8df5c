import type { MarketingChannel } from '#shared/domain/vocabulary.ts';
import type { Term } from './term.ts';

const define = <K extends MarketingChannel>(terms: Record<K, Term>): Record<K, Term> => terms;

/** Where a client can be seen and heard; the keys are of `marketingChannels`. */
export const channels = define({
  snapchat: {
    label: { ar: 'سناب شات', en: 'Snapchat' },
    words: ['سناب', 'سناب شات', 'سنابشات', 'السناب', 'snap', 'snapchat'],
  },
  tiktok: {
    label: { ar: 'تيك توك', en: 'TikTok' },
    words: ['تيك توك', 'تيكتوك', 'التيك', 'tiktok', 'tik tok'],
  },
  instagram: {
    label: { ar: 'إنستقرام', en: 'Instagram' },
    words: ['انستغرام', 'انستقرام', 'انستا', 'الانستا', 'انستجرام', 'instagram', 'insta', 'ig'],
  },
  x: {
    label: { ar: 'إكس', en: 'X' },
    words: ['تويتر', 'منصة اكس', 'منصة x', 'اكس', 'twitter', 'x platform'],
  },
  youtube: { label: { ar: 'يوتيوب', en: 'YouTube' }, words: ['يوتيوب', 'اليوتيوب', 'youtube', 'you tube'] },
  whatsapp: {
    label: { ar: 'واتساب', en: 'WhatsApp' },
    words: ['واتساب', 'واتس اب', 'واتس', 'الواتس', 'whatsapp', 'whats app'],
  },
  facebook: { label: { ar: 'فيسبوك', en: 'Facebook' }, words: ['فيسبوك', 'فيس بوك', 'الفيس', 'facebook'] },
  linkedin: {
    label: { ar: 'لينكدإن', en: 'LinkedIn' },
    words: ['لينكد ان', 'لينكدان', 'لينكدن', 'linkedin'],
  },
  google_search: {
    label: { ar: 'بحث قوقل', en: 'Google search' },
    words: ['قوقل', 'جوجل', 'غوغل', 'google', 'google ads', 'adwords'],
  },
  sms: {
    label: { ar: 'الرسائل النصية', en: 'SMS' },
    words: ['رسائل نصية', 'رساله نصيه', 'الرسائل القصيرة', 'رسائل الجوال', 'sms', 'text messages'],
  },
  email: {
    label: { ar: 'البريد الإلكتروني', en: 'email' },
    words: ['البريد الالكتروني', 'ايميل', 'نشرة بريدية', 'email', 'newsletter', 'e mail'],
  },
  influencers: {
    label: { ar: 'المؤثرون', en: 'influencers' },
    words: [
      'مؤثر',
      'مؤثرين',
      'مؤثرون',
      'مؤثرة',
      'مشاهير',
      'مشهور',
      'مشهورة',
      'انفلونسر',
      'يوتيوبر',
      'influencer',
      'influencers',
      'creator',
      'creators',
      'celebrity',
    ],
  },
  podcast: { label: { ar: 'البودكاست', en: 'podcasts' }, words: ['بودكاست', 'podcast'] },
  google_maps: {
    label: { ar: 'خرائط قوقل', en: 'Google Maps' },
    words: ['قوقل ماب', 'خرائط قوقل', 'google maps'],
  },
  outdoor: {
    label: { ar: 'إعلانات الطرق', en: 'outdoor' },
    words: [
      'اعلانات الطرق',
      'لوحات اعلانية',
      'لوحات الشوارع',
      'billboard',
      'billboards',
      'outdoor ads',
      'ooh',
    ],
  },
  tv: {
    label: { ar: 'التلفزيون', en: 'television' },
    words: ['تلفزيون', 'التلفاز', 'television', 'tv', 'shahid'],
  },
});

export type ChannelKey = keyof typeof channels;
