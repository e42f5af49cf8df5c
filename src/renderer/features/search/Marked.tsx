import { markedPieces } from './matches.ts';

/** A text with the words of the query marked. */
export function Marked({ text, query }: { readonly text: string; readonly query: string }) {
  return markedPieces(text, query).map((piece, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces are made anew with each text and never move.
    piece.match ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
  );
}
