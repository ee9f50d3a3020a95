/** Reads `requirements.yaml`. */
import type { RequirementSource } from './content';
import type { Issue } from './issue';
import { type ParseContext, parseIf } from './parseCondition';
import { parseBranch } from './parseTree';
import { readFile } from './readFile';
import { type RequirementInput, RequirementsSchema } from './schema';
import type { Source } from './source';

type ReportIssue = (issue: Issue) => void;

/** Reads the requirements of a file; faults are reported and the rest is returned. */
export function parseRequirements(
  source: Source,
  context: ParseContext,
  report: ReportIssue,
): Record<string, RequirementSource> {
  if (source.data === undefined) return {};
  const { data } = readFile(source, RequirementsSchema, report);
  return Object.fromEntries(
    Object.entries(data).map(([id, input]) => [id, parseRequirement(id, input, source, context, report)]),
  );
}

function parseRequirement(
  id: string,
  input: RequirementInput,
  source: Source,
  context: ParseContext,
  report: ReportIssue,
): RequirementSource {
  const { approaches = [], steps = [], trees, except = {}, when } = input.for;
  const read = (raw: unknown, path: (string | number)[]) =>
    raw === undefined ? undefined : parseIf(raw, [id, ...path], source, context, report);
  const [applies, never] = [read(when, ['for', 'when']), read(input.never, ['never'])];
  const leads = (input.then ?? []).map((branch, index) =>
    parseBranch(branch, [id, 'then', index], source, context, report),
  );
  const faulty = applies?.faulty || never?.faulty || leads.some((branch) => branch.faulty);
  return {
    id,
    file: source.file,
    about: input.about,
    approaches,
    steps,
    ...(trees && { trees }),
    except,
    ask: input.ask ?? [],
    leads,
    ...(applies && { when: applies.condition }),
    ...(never && { never: never.condition }),
    ...(faulty && { faulty }),
  };
}
