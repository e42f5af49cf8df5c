import { getTableColumns, inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import { normalizeArabic, searchKey } from '#shared/domain/arabic.ts';
import type { PlaybookEntry } from '#shared/playbook/entry.ts';
import { inTransaction, type RepositoryContext } from '../../context.ts';
import { playbookEntries } from '../../schema/local.ts';
import { readRows } from '../kit/raw.ts';
import { getMeta, setMeta } from './meta.ts';

/** An entry and how well it answers the query; scores compare within one search only. */
export interface ScoredPlaybookEntry {
  entry: PlaybookEntry;
  score: number;
}

const versionKey = 'playbook_version';
/** Words of a query that count; a pasted page stays cheap. */
const maxWords = 32;

/** Fills the knowledge base anew where the database has another version of it; true where it did. */
export function loadPlaybook(
  ctx: RepositoryContext,
  input: { version: string; entries: readonly PlaybookEntry[] },
): Promise<boolean> {
  return inTransaction(ctx, async (tx) => {
    if ((await getMeta(tx, versionKey)) === input.version) return false;
    await tx.db.delete(playbookEntries);
    if (input.entries.length > 0) {
      await tx.db.insert(playbookEntries).values(input.entries.map((entry) => rowOf(entry, input.version)));
    }
    await setMeta(tx, versionKey, input.version);
    return true;
  });
}

/**
 * The entries that answer a query best, best first. Words are found by stem (Arabic or English by their script) in
 * title and keywords (weight A) and claim (B); a word that is in no entry is tried as a misspelling, by trigrams, in
 * title and keywords. Each word counts by how rare it is (as in BM25).
 */
export async function searchPlaybook(
  ctx: RepositoryContext,
  request: { query: string; limit: number; topics?: readonly string[] },
): Promise<ScoredPlaybookEntry[]> {
  const words = [...new Set(searchKey(request.query).trim().split(' '))].slice(0, maxWords);
  if (words.length === 0 || words[0] === '') return [];
  const scores = await readRows(ctx, scoreStatement(words, request), scoreRow);
  const found = await entriesById(
    ctx,
    scores.map((row) => row.id),
  );
  return scores.flatMap(({ id, score }) => {
    const entry = found.get(id);
    return entry ? [{ entry, score }] : [];
  });
}

/** An entry by id; null where there is none. */
export async function getPlaybookEntry(ctx: RepositoryContext, id: string): Promise<PlaybookEntry | null> {
  return (await entriesById(ctx, [id])).get(id) ?? null;
}

/** How many entries there are. */
export function countPlaybookEntries(ctx: RepositoryContext): Promise<number> {
  return ctx.db.$count(playbookEntries);
}

const { search: _search, tsv: _tsv, version: _version, ...entryColumns } = getTableColumns(playbookEntries);
const scoreRow = z.object({ id: z.string(), score: z.number() });

function scoreStatement(words: readonly string[], request: { limit: number; topics?: readonly string[] }) {
  const inTopics = request.topics
    ? sql`e.topic in (select jsonb_array_elements_text(${JSON.stringify(request.topics)}::jsonb))`
    : sql`true`;
  return sql`
    with words as materialized (
      select word, case when word ~ '[\u0600-\u06ff]'
        then plainto_tsquery('arabic', word) else plainto_tsquery('english', word) end
        || plainto_tsquery('simple', word) as terms
      from jsonb_array_elements_text(${JSON.stringify(words)}::jsonb) as word
    ), entries as materialized (
      select e.id, e.search, e.tsv from local.playbook_entries e where ${inTopics}
    ), stems as materialized (
      select e.id, w.word, ts_rank('{0.1, 0.2, 0.4, 1.0}', e.tsv, w.terms)::float8 as match
      from words w join entries e on e.tsv @@ w.terms
    ), misspelt as materialized (
      select e.id, w.word, word_similarity(w.word, e.search)::float8 * 0.4 as match
      from words w join entries e on e.search %> w.word
      where length(w.word) >= 4 and w.word not in (select word from stems)
    ), matches as (
      select * from stems union all select * from misspelt
    ), frequency as (
      select word, count(*)::float8 as entries from matches group by word
    )
    select m.id, sum(m.match * ln(1 + (total.entries - f.entries + 0.5) / (f.entries + 0.5))) as score
    from matches m
    join frequency f using (word)
    cross join (select count(*)::float8 as entries from entries) total
    group by m.id
    order by score desc, m.id
    limit ${request.limit}`;
}

async function entriesById(
  ctx: RepositoryContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PlaybookEntry>> {
  if (ids.length === 0) return new Map();
  const rows = await ctx.db
    .select(entryColumns)
    .from(playbookEntries)
    .where(inArray(playbookEntries.id, [...ids]));
  return new Map(rows.map((row) => [row.id, entryOf(row)]));
}

function entryOf(
  row: Omit<typeof playbookEntries.$inferSelect, 'search' | 'tsv' | 'version'>,
): PlaybookEntry {
  return {
    id: row.id,
    topic: row.topic,
    title: { ar: row.titleAr, en: row.titleEn },
    claim: { ar: row.claimAr, en: row.claimEn },
    figure: row.figure,
    period: row.period,
    sources: row.sources,
    confidence: row.confidence,
    reviewBy: row.reviewBy,
    legal: row.legal,
    keywords: row.keywords,
  };
}

function rowOf(entry: PlaybookEntry, version: string) {
  const { title, claim, keywords } = entry;
  const words = [...keywords.ar, ...keywords.en].join(' ');
  const vector = (config: 'arabic' | 'english' | 'simple', weight: 'A' | 'B', text: string) =>
    sql`setweight(to_tsvector(${config}::regconfig, ${normalizeArabic(text)}), ${weight}::"char")`;
  return {
    id: entry.id,
    topic: entry.topic,
    titleAr: title.ar,
    titleEn: title.en,
    claimAr: claim.ar,
    claimEn: claim.en,
    figure: entry.figure,
    period: entry.period,
    sources: entry.sources,
    confidence: entry.confidence,
    reviewBy: entry.reviewBy,
    legal: entry.legal,
    keywords,
    search: searchKey(`${title.ar} ${title.en} ${words}`),
    tsv: sql.join(
      [
        vector('arabic', 'A', `${title.ar} ${keywords.ar.join(' ')}`),
        vector('english', 'A', `${title.en} ${keywords.en.join(' ')}`),
        vector('simple', 'A', words),
        vector('arabic', 'B', claim.ar),
        vector('english', 'B', claim.en),
      ],
      sql` || `,
    ),
    version,
  };
}
