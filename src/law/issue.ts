/** A finding about one place in a file of `law/`. Same shape as the checker's issues, so that one report shows both. */
export interface Issue {
  file: string;
  /** from 1 */
  line: number;
  column: number;
  severity: 'error' | 'warning';
  /** stable and searchable */
  code: string;
  message: string;
  /** how to mend it */
  hint: string;
  /** a concrete case that hits it */
  example?: string;
}
