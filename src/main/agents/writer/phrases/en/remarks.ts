import type { Phrases } from '../type.ts';

export const remarks: Phrases['remarks'] = {
  lead: 'I checked the text against the rules of the playbook; these are my remarks. The quality of the wording is not for the playbook to judge.',
  quote: (words) => `“${words}”`,
  wholeText: 'The whole text',
  nothing:
    'I found no word that my rules warn of. That does not make the text right in every way; go through the list below.',
  advice: {
    superlative: 'Drop the superlative, or prove it with something you can publish.',
    guarantee: 'Guarantee no result that is not yours to give.',
    discount: 'Show the price before and after, and the licence number.',
    pressure: 'Put a clear benefit in place of fear.',
    interest: 'Look again at the financial wording.',
    foreign_dialect: 'Replace it with a Saudi or a standard word.',
    english_only: 'Add an Arabic text that carries price and terms.',
    religious: 'Keep religious text away from a commercial offer.',
    national_symbol: 'Use national colours or motifs instead of the symbol.',
    prohibited: 'Remove it: it may not be advertised.',
    medical: 'Remove the claim of healing unless it is approved.',
    rival: 'Remove the comparison with the rival.',
    mixed_digits: 'Keep to one kind of digits.',
    charity: 'Make sure of the platform and its licence first.',
  },
};
