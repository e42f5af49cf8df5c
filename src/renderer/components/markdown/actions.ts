import { createContext, use } from 'react';

/** What the marks and links of an answer do. */
export type MarkdownActions = {
  readonly onOpenLink: (address: string) => void;
  readonly onCitation: (number: number) => void;
};

export const MarkdownActionsContext = createContext<MarkdownActions>({
  onOpenLink: () => {},
  onCitation: () => {},
});

export function useMarkdownActions(): MarkdownActions {
  return use(MarkdownActionsContext);
}
