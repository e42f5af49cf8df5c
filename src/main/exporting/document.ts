/** A conversation as a document that can be written to a file. */
export type ExportedDocument = {
  /** Without an ending, safe on every file system. */
  fileName: string;
  markdown(): string;
  /** A whole page for printing: no script, fonts inside, everything escaped. */
  html(): Promise<string>;
};
