import type { PlaybookEntry } from '../entry.ts';
import {
  type DialectCell,
  type DialectCluster,
  dialectClusters,
  dialectGlossary,
  type GlossaryRow,
} from '../glossary.ts';
import { bi, cite, entriesFrom, words } from './build.ts';

type Language = 'ar' | 'en';

const clusterNames: Record<DialectCluster, { ar: string; en: string }> = {
  najdi: { ar: 'النجدية', en: 'Najdi' },
  hejazi: { ar: 'الحجازية', en: 'Hejazi' },
  eastern: { ar: 'لهجة الشرقية', en: 'Eastern' },
  southern: { ar: 'الجنوبية', en: 'Southern' },
};

const quotes: Record<Language, (text: string) => string> = {
  ar: (text) => `«${text}»`,
  en: (text) => `“${text}”`,
};

/** Takes a cell and a language; gives its forms in quotes, each with its place. */
function formsOf(cell: DialectCell, language: Language): string {
  const or = language === 'ar' ? ' أو ' : ' or ';
  return cell.forms
    .map(({ text, place }) => `${quotes[language](text)}${place ? ` (${place[language]})` : ''}`)
    .join(or);
}

/** Takes a row and a language; gives the names of the clusters still to be confirmed. */
function unconfirmedClusters(row: GlossaryRow, language: Language): string[] {
  return dialectClusters
    .filter((cluster) => row[cluster].confidence === 'C')
    .map((cluster) => clusterNames[cluster][language]);
}

function arabicClaim(row: GlossaryRow): string {
  const cells = dialectClusters.map(
    (cluster) => `في ${clusterNames[cluster].ar} ${formsOf(row[cluster], 'ar')}`,
  );
  const pending = unconfirmedClusters(row, 'ar');
  const check = pending.length === 0 ? '' : ` لم يؤكدها متحدث أصلي بعد في: ${pending.join('، ')}.`;
  return `${quotes.ar(row.msa)} تقال ${cells.join('، و')}.${check}`;
}

function englishClaim(row: GlossaryRow): string {
  const cells = dialectClusters.map(
    (cluster) => `${clusterNames[cluster].en} ${formsOf(row[cluster], 'en')}`,
  );
  const pending = unconfirmedClusters(row, 'en');
  const check = pending.length === 0 ? '' : ` Not yet confirmed by a native speaker: ${pending.join(', ')}.`;
  return `Standard Arabic ${quotes.en(row.msa)} (${row.meaning.en}): ${cells.join(', ')}.${check}`;
}

function entriesOf(row: GlossaryRow): PlaybookEntry[] {
  const spoken = dialectClusters.flatMap((cluster) => row[cluster].forms.map(({ text }) => text));
  return entriesFrom(
    {
      topic: 'dialect',
      confidence: unconfirmedClusters(row, 'en').length === 0 ? 'B' : 'C',
      sources: [
        ...(row.source === null ? [] : [cite(row.source.name, row.source.url)]),
        ...(unconfirmedClusters(row, 'en').length === 0
          ? []
          : [cite('General knowledge, to be confirmed', null)]),
      ],
      keywords: words(
        'لهجة، لهجات، عامية، كيف يقولون، نجدي، حجازي، شرقاوي، جنوبي',
        'dialect, slang, how do they say',
      ),
    },
    [
      {
        id: `DIA-02.${row.id}`,
        title: bi(`كيف يقال «${row.msa}» باللهجات السعودية`, `How Saudi dialects say “${row.meaning.en}”`),
        claim: bi(arabicClaim(row), englishClaim(row)),
        keywords: { ar: [...new Set([row.msa, ...spoken])], en: [row.meaning.en] },
      },
    ],
  );
}

/** One entry for each row of the dialect glossary. */
export const dialectWordEntries = dialectGlossary.flatMap(entriesOf);
