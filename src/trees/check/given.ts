/** A part of a case, told by the values of variables: what evaluation reads of it. */
import type { FactReader, Need } from '../operators/decision';
import type { Variable, Variables } from './variables';

/** Reads the values given so far; any other is a need. */
export class GivenValues implements FactReader {
  constructor(
    private readonly variables: Pick<Variables, 'byFact' | 'list' | 'asked'>,
    readonly given: ReadonlyMap<number, number>,
  ) {}

  option(fact: string): string | Need {
    const [variable, value] = this.find(fact);
    return value === undefined || variable?.kind !== 'choice'
      ? { fact }
      : (variable.options[value] as string);
  }

  /** One point stands for its region: every cut of a formula begins one. */
  point(fact: string): number | Need {
    const [variable, value] = this.find(fact);
    return value === undefined || variable?.kind !== 'region'
      ? { fact }
      : (variable.regions[value]?.low as number);
  }

  holds(fact: string, option: string): boolean | Need {
    const index = findOption(this.variables, fact, option);
    const value = index === undefined ? undefined : this.given.get(index);
    return value === undefined ? { fact, option } : value === 1;
  }

  asked(fact: string): boolean | Need {
    const value = this.given.get(this.variables.asked.get(fact) ?? -1);
    return value === undefined ? { fact } : value === 1;
  }

  private find(fact: string): [Variable | undefined, number | undefined] {
    const index = this.variables.byFact.get(fact)?.[0] ?? -1;
    return [this.variables.list[index], this.given.get(index)];
  }
}

/** The variable of an option of a several-choice fact. */
export function findOption(
  { byFact, list }: Pick<Variables, 'byFact' | 'list'>,
  fact: string,
  option: string,
): number | undefined {
  return byFact.get(fact)?.find((index) => {
    const variable = list[index];
    return variable?.kind === 'option' && variable.option === option;
  });
}
