/** What checks read, and how they report. */
import type { ParsedContent } from '../content';
import type { Issue, IssueCode, IssueText, Name, Severity } from '../issue';
import type { DerivedDate, DerivedFact, LawValues } from '../model';
import type { Path } from '../path';
import type { PositionOptions } from '../source';

/** What checking needs besides the content. */
export interface CheckContext {
  derived: Readonly<Record<string, DerivedFact>>;
  derivedDates: Readonly<Record<string, DerivedDate>>;
  law: LawValues;
  /** ids of law references */
  references: ReadonlySet<string>;
  /** ids of guides */
  guides: ReadonlySet<string>;
  /** what each guide tells how to do, as titles of steps say it; undefined where guides were not read */
  guideSubjects?: Readonly<Record<string, readonly string[]>>;
  /** the facts that each letter reads; undefined where letters were not read, and nothing is concluded of what they leave */
  letterFacts?: Readonly<Record<string, ReadonlySet<string>>>;
  /** the lemmas of a word of `said:`; absent: words are compared as they are written */
  findLemmas?: (word: string) => readonly string[];
  /** the first day that is checked, `YYYY-MM-DD` */
  today: string;
  /** most diagram nodes for one tree on one day */
  budget?: number;
}

export const DEFAULT_BUDGET = 2_000_000;

/** Everything that a derived fact rests on: where one of these could not be read, neither can it. */
export function listDerivedNames({
  id,
  inputs,
  values,
}: Pick<DerivedFact, 'id' | 'inputs' | 'values'>): Name[] {
  return [
    `derived:${id}`,
    ...inputs.map(({ fact }): Name => `fact:${fact}`),
    ...values.map((value): Name => `law-value:${value}`),
  ];
}

/** A place in a file. */
export interface IssuePlace extends PositionOptions {
  file: string;
  path: Path;
}

/** What a check says of a place. */
export interface IssueBody extends IssueText {
  code: IssueCode;
  about?: readonly Name[] | undefined;
  example?: string | undefined;
  severity?: Severity;
}

/** Content and context, with the issues found so far. */
export class CheckRun {
  readonly issues: Issue[] = [];

  constructor(
    readonly content: ParsedContent,
    readonly context: CheckContext,
  ) {}

  report(
    { file, path, ...options }: IssuePlace,
    { code, message, remedy, example, about, severity = 'error' }: IssueBody,
  ): void {
    const position = this.content.position(file, path, options);
    this.issues.push({
      file,
      ...position,
      severity,
      code,
      message,
      remedy,
      ...(example && { example }),
      ...(about && { about }),
    });
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
