/** The ways data comes in, as the `sources` option of `zod-at-boundary` names them. */
export type BoundaryKind =
  | 'cookies' | 'headers' | 'message' | 'model' | 'params' | 'parse' | 'request' | 'response' | 'storage';

/**
 * What a value is before anything has checked it. `data`: anything at all. `bag`: `FormData` or `URLSearchParams`, whose
 * methods yield strings. `string`: one string, or nothing. `text`: a string or bytes, of interest only once parsed. `texts`: an
 * object whose members are strings, as far as they are there.
 */
export type BoundaryForm = 'bag' | 'data' | 'string' | 'text' | 'texts';

/** A value that comes over a boundary. */
export interface Boundary {
  kind: BoundaryKind;
  /** `data` when left out. */
  form?: BoundaryForm;
  /** Member names from the result or object down to the value: `['data']` of an axios response. None: the thing itself. */
  at?: readonly string[];
  /** Parsed only when the options of the call say `responseType: 'json'` or `json: true`; text otherwise. */
  parsedOnDemand?: true;
  /** What is parsed is the text of a file that the first argument names. */
  readsFile?: true;
}
