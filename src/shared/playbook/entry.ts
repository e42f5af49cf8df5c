import { z } from 'zod';

/** What an entry is about; answers group and filter by it. */
export const playbookTopics = [
  'calendar',
  'season',
  'ramadan',
  'platform',
  'commerce',
  'budget',
  'influencer_law',
  'commerce_law',
  'discount_law',
  'symbols_law',
  'culture',
  'messaging_law',
  'sector_law',
  'privacy_law',
  'vision_2030',
  'dialect',
  'prayer_time',
  'method',
  'gap',
] as const;

const bilingual = z.object({ ar: z.string().min(1), en: z.string().min(1) });

/**
 * One dated, sourced fact of the playbook.
 * Confidence: A = official text or major press quoting the official body; B = trade press, survey or vendor report;
 * C = a single weak source or general practice, shown as "to be confirmed".
 */
export const playbookEntrySchema = z.object({
  /** Stable id: the fact's id, with a suffix where one fact gives several entries (`SEA-01`, `SEA-01.food`). */
  id: z.string().regex(/^[A-Z0-9]+-\d+(\.[a-z0-9-]+)?$/),
  topic: z.enum(playbookTopics),
  title: bilingual,
  /** The claim in one to three sentences; every number in it is also covered by `figure` and `period`. */
  claim: bilingual,
  /** The figure as shown (`+74.9%`, `SAR 3.3bn`), or null where the entry has none. */
  figure: bilingual.nullable(),
  /** The period that the figure or rule holds for, or null where it has none. */
  period: bilingual.nullable(),
  sources: z.array(
    z.object({ url: z.string().url().nullable(), name: z.string().min(1), date: z.string().nullable() }),
  ),
  confidence: z.enum(['A', 'B', 'C']),
  /** ISO date after which the entry is shown as due for review (12 months after its source; law: 6 months). */
  reviewBy: z.iso.date(),
  /** True for legal entries: answers add "check with the authority". */
  legal: z.boolean(),
  /** What a person would ask with: synonyms, dialect words, brand names. */
  keywords: z.object({ ar: z.array(z.string()), en: z.array(z.string()) }),
});

export type PlaybookTopic = (typeof playbookTopics)[number];
export type PlaybookEntry = z.infer<typeof playbookEntrySchema>;
