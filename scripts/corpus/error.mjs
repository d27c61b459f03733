/** What the person who runs the corpus can mend: printed as one line, without a stack. */
export class CorpusError extends Error {
  name = 'CorpusError';
  code = 'CORPUS';
}
