/** All checks of the content, in one report. */
import type { ParsedContent } from '../content';
import { type Issue, sortIssues } from '../issue';
import { createScoreFacts } from '../score';
import { checkCalls } from './calls';
import { type CheckContext, CheckRun } from './context';
import { checkCycles } from './cycles';
import { checkDerivedDates } from './derivedDates';
import { checkFacts } from './facts';
import { checkGuides } from './guides';
import { checkIdle } from './idle';
import { checkLawPeriods } from './lawPeriods';
import { checkLogic } from './logic';
import { checkLimits } from './only';
import { checkOpenings } from './openings';
import { checkOutcomes } from './outcomes';
import { checkReferences } from './references';
import { checkRepeats } from './repeats';
import { checkRequirements } from './requirements';
import { checkRest } from './rest';
import { checkSaid } from './said';
import { checkScores } from './scores';
import { checkSpoken } from './spoken';
import { checkSteps } from './steps';
import { checkTexts } from './texts';

export type { CheckContext } from './context';
export { findWitnesses } from './findWitnesses';

/**
 * Checks parsed content.
 *
 * @param content - faulty parts are passed over: `parseContent` reported them
 * @returns every issue of every file, by file and line
 */
export function checkContent(content: ParsedContent, context: CheckContext): Issue[] {
  const derived = { ...context.derived, ...createScoreFacts(content.scores) };
  const checkRun = new CheckRun(content, { ...context, derived });
  checkReferences(checkRun);
  checkRequirements(checkRun);
  checkOpenings(checkRun);
  checkOutcomes(checkRun);
  checkSteps(checkRun);
  checkGuides(checkRun);
  checkFacts(checkRun);
  checkLimits(checkRun);
  checkSaid(checkRun);
  checkSpoken(checkRun);
  checkDerivedDates(checkRun);
  checkScores(checkRun);
  checkRest(checkRun);
  checkRepeats(checkRun);
  checkTexts(checkRun);
  checkLawPeriods(checkRun);
  const looping = checkCycles(checkRun);
  checkLogic(checkRun, looping);
  checkIdle(checkRun, looping);
  checkCalls(checkRun, looping);
  return sortIssues(checkRun.issues);
}
