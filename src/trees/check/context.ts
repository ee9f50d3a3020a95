/** What checks read, and how they report. */
import type { ParsedContent } from '../content';
import type { Issue, IssueCode, IssueText, Severity } from '../issue';
import type { DerivedDate, DerivedFact, LawValues } from '../model';
import type { Path, PositionOptions } from '../source';

/** What checking needs besides the content. */
export interface CheckContext {
  derived: Readonly<Record<string, DerivedFact>>;
  derivedDates: Readonly<Record<string, DerivedDate>>;
  law: LawValues;
  /** ids of law references */
  references: ReadonlySet<string>;
  /** ids of guides */
  guides: ReadonlySet<string>;
  /** the first day that is checked, `YYYY-MM-DD` */
  today: string;
  /** most diagram nodes for one tree on one day */
  budget?: number;
}

export const DEFAULT_BUDGET = 2_000_000;

/** A place in a file. */
export interface Place extends PositionOptions {
  file: string;
  path: Path;
}

/** What a check says of a place. */
export interface Saying extends IssueText {
  code: IssueCode;
  example?: string | undefined;
  severity?: Severity;
}

/** Content and context, with the issues found so far. */
export class Desk {
  readonly issues: Issue[] = [];

  constructor(
    readonly content: ParsedContent,
    readonly context: CheckContext,
  ) {}

  report(
    { file, path, ...options }: Place,
    { code, message, remedy, example, severity = 'error' }: Saying,
  ): void {
    const position = this.content.position(file, path, options);
    this.issues.push({ file, ...position, severity, code, message, remedy, ...(example && { example }) });
  }

  /** True when a file could be read whole. */
  isWhole(file: string): boolean {
    return !this.content.broken.has(file);
  }

  /** True when facts and steps could be read whole: what they do not define does not exist. */
  get hasFacts(): boolean {
    return this.isWhole(this.content.factsFile);
  }

  get hasSteps(): boolean {
    return this.isWhole(this.content.stepsFile);
  }
}
