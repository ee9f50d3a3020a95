/** The format of a file of `law/derived/`: validation, its type and what editors complete. Build time only. */
import * as z from 'zod';
import { type FieldHelp, LAW_FORMAT } from '../../trees/messages/law/format';
import { block, ConditionSchema, inline, key } from '../../trees/schema/field';
import { basis, day, explain, id, list, text, words } from '../fields';
import { DERIVED_FUNCTIONS } from './functions';

const HELP = LAW_FORMAT.derived;
const OPTION = HELP.options.entry;

const input = z.strictObject({
  fact: id('facts', HELP.inputs.item.fact),
  when: ConditionSchema.meta(explain(HELP.inputs.item.when)).optional(),
});

const witness = z
  .strictObject({
    today: day(OPTION.witness.today),
    facts: z
      .record(key, z.union([z.string(), z.number(), z.array(z.string())]))
      .meta(explain(OPTION.witness.facts)),
  })
  .meta(explain(OPTION.witness));

const option = z.strictObject({
  label: text(OPTION.label),
  when: words(OPTION.when).optional(),
  witness,
});

const cell = ({ description, example }: FieldHelp<string>) => inline(description, example).trim();

const row = z.strictObject({
  when: cell(HELP.rule.item.when),
  // biome-ignore lint/suspicious/noThenProperty: a key of the format, in an object that nobody awaits
  then: cell(HELP.rule.item.then),
});

const { description: lawyerReason, example: lawyerExample } = HELP['lawyer-reason'];

const { description: publicReason, example: publicExample } = HELP['lawyer-reason-public'];

export const DerivedSchema = z
  .strictObject({
    label: text(HELP.label),
    compute: key.meta({ ...explain(HELP.compute), enum: Object.keys(DERIVED_FUNCTIONS) }),
    inputs: list(input, HELP.inputs),
    options: z.record(key, option).meta(explain(HELP.options)),
    rule: list(row, HELP.rule),
    'lawyer-reason': block(lawyerReason, lawyerExample).optional(),
    'lawyer-reason-public': block(publicReason, publicExample).optional(),
    law: basis,
    values: list(id('values', HELP.values.item), HELP.values).optional(),
  })
  .meta({ description: HELP.description });

export type RawDerived = z.infer<typeof DerivedSchema>;
