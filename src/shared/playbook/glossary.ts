/** One way of saying it, with the place it belongs to where it is narrower than the cluster. */
export interface DialectForm {
  text: string;
  place?: { ar: string; en: string };
}

/** How one cluster says it; C means that a native consultant must confirm it before it is used. */
export interface DialectCell {
  forms: readonly DialectForm[];
  confidence: 'B' | 'C';
}

export const dialectClusters = ['najdi', 'hejazi', 'eastern', 'southern'] as const;
export type DialectCluster = (typeof dialectClusters)[number];

/** One meaning across Modern Standard Arabic and the four commercial clusters. */
export interface GlossaryRow extends Record<DialectCluster, DialectCell> {
  id: string;
  meaning: { ar: string; en: string };
  msa: string;
  /** Where the cells marked B come from; null where the whole row is general knowledge. */
  source: { name: string; url: string } | null;
}

const saudiDialects = {
  name: 'Saudi Dialects: a quick guide',
  url: 'https://saudidialects.com/a-quick-guide-to-saudi-dialects',
};
const raseef22 = { name: 'Raseef22', url: 'https://raseef22.net/article/90940' };

const sourced = (...texts: string[]): DialectCell => ({
  forms: texts.map((text) => ({ text })),
  confidence: 'B',
});
const unconfirmed = (...texts: string[]): DialectCell => ({ ...sourced(...texts), confidence: 'C' });

const qassim = { ar: 'القصيم', en: 'Qassim' };
const sudair = { ar: 'سدير', en: 'Sudair' };

/** The dialect table (meanings that marketing copy and replies use), to be edited by the consultant. */
export const dialectGlossary: readonly GlossaryRow[] = [
  {
    id: 'what-do-you-want',
    meaning: { ar: 'ماذا تريد؟', en: 'what do you want?' },
    msa: 'ماذا تريد؟',
    najdi: sourced('وش تبي؟'),
    hejazi: sourced('إيش تبغى؟'),
    eastern: unconfirmed('وش تبي؟', 'شتبي؟'),
    southern: sourced('إيش تبا؟', 'ويش تبغى؟'),
    source: saudiDialects,
  },
  {
    id: 'now',
    meaning: { ar: 'الآن', en: 'now' },
    msa: 'الآن',
    najdi: sourced('الحين'),
    hejazi: sourced('دحين'),
    eastern: sourced('الحين'),
    southern: unconfirmed('هالحين', 'ذحين'),
    source: saudiDialects,
  },
  {
    id: 'i-want',
    meaning: { ar: 'أريد', en: 'I want' },
    msa: 'أريد',
    najdi: unconfirmed('أبي', 'أبغى'),
    hejazi: unconfirmed('أبغى'),
    eastern: unconfirmed('أبي', 'أبغي'),
    southern: unconfirmed('أبغى', 'أبا'),
    source: null,
  },
  {
    id: 'why',
    meaning: { ar: 'لماذا', en: 'why' },
    msa: 'لماذا',
    najdi: unconfirmed('ليه', 'ليش'),
    hejazi: unconfirmed('ليش', 'ليه'),
    eastern: unconfirmed('ليش'),
    southern: unconfirmed('ليه'),
    source: null,
  },
  {
    id: 'very',
    meaning: { ar: 'جدًّا أو كثيرًا', en: 'very, a lot' },
    msa: 'جدًّا',
    najdi: unconfirmed('مرّة', 'واجد'),
    hejazi: unconfirmed('مرّة'),
    eastern: unconfirmed('واجد', 'مرّة'),
    southern: unconfirmed('مرّة', 'قوي'),
    source: null,
  },
  {
    id: 'child',
    meaning: { ar: 'طفل', en: 'child' },
    msa: 'طفل',
    najdi: {
      forms: [
        { text: 'بزر', place: { ar: 'الوسط', en: 'centre' } },
        { text: 'وغد', place: { ar: 'القصيم والشمال', en: 'Qassim and north' } },
      ],
      confidence: 'B',
    },
    hejazi: {
      forms: [{ text: 'بزورة', place: { ar: 'جمع', en: 'plural' } }, { text: 'ولد' }],
      confidence: 'C',
    },
    eastern: unconfirmed('ياهل', 'جاهل'),
    southern: unconfirmed('جاهل', 'ورع'),
    source: raseef22,
  },
  {
    id: 'throw',
    meaning: { ar: 'رمى', en: 'throw' },
    msa: 'رمى',
    najdi: {
      forms: [
        { text: 'ذبّه', place: qassim },
        { text: 'جدعه', place: sudair },
      ],
      confidence: 'B',
    },
    hejazi: sourced('رماه'),
    eastern: sourced('قطّه'),
    southern: sourced('حدره'),
    source: raseef22,
  },
  {
    id: 'who-is-here',
    meaning: { ar: 'من هنا؟', en: 'who is here?' },
    msa: 'من هنا؟',
    najdi: { forms: [{ text: 'من فيذا؟', place: sudair }], confidence: 'B' },
    hejazi: unconfirmed('مين هنا؟'),
    eastern: unconfirmed('منهو هني؟'),
    southern: unconfirmed('من هنيّا؟'),
    source: raseef22,
  },
];
