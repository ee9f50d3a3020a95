import * as z from 'zod';
import type { Operator } from '../../site/operator';
import { OPERATOR_MESSAGES, OPERATOR_FORM_WORDS as WORDS } from './messages/operator';

/** Thrown when `site.config.ts` or an overriding environment variable holds something unusable. */
export class OperatorError extends Error {}

const text = z.string().trim().min(1, WORDS.empty).optional();
const webUrl = z.url({ protocol: /^https?$/, error: WORDS.address }).optional();
const phone = z
  .string()
  .regex(/^\+?[\d  .()-]{8,24}$/, WORDS.phone)
  .optional();
const email = z.email(WORDS.email).optional();
const isoDate = z.iso.date(WORDS.day);

/** The operator's file, field by field. Unknown keys are errors, so that a typing mistake cannot hide a fact. */
export const operatorSchema = z.strictObject({
  site: z.strictObject({ name: z.string().min(1), url: webUrl }),
  firm: z
    .strictObject({
      name: text,
      lawyer: text,
      bar: text,
      address: text,
      phone,
      email,
      vat: text,
      title: text,
      rules: text,
      hours: text,
    })
    .default({}),
  appointmentUrl: webUrl,
  contact: z.strictObject({
    endpoint: webUrl,
    format: z.enum(['form', 'json']).default('form'),
    answer: z.enum(['json', 'any']).default('json'),
    timeoutSeconds: z.number().min(1).max(60).default(15),
    storedBy: text,
    publicKey: z
      .string()
      .regex(/^age1[02-9ac-hj-np-z]{58,}$/, WORDS.key)
      .optional(),
  }),
  publisher: z
    .strictObject({
      name: text,
      legalForm: text,
      capital: text,
      siren: z
        .string()
        .regex(/^\d{3} ?\d{3} ?\d{3}$/, WORDS.siren)
        .optional(),
      address: text,
      phone,
      email,
      director: text,
      vat: text,
    })
    .default({}),
  host: z.strictObject({ name: text, address: text, phone }).default({}),
  mediator: z.strictObject({ name: text, address: text, url: webUrl }).default({}),
  review: z
    .strictObject({ by: z.string().min(1), on: isoDate, scope: z.string().min(1) })
    .nullable()
    .default(null),
  retention: z.strictObject({ requestMonths: z.int().min(1).optional() }).default({}),
  accessibility: z.strictObject({ auditedBy: text, auditedOn: isoDate.optional() }).default({}),
}) satisfies z.ZodType<Operator>;

/** What may be written in `site.config.ts`: the fields that have a default may be left out. */
export type OperatorInput = z.input<typeof operatorSchema>;

/** The value of an environment variable; empty counts as absent. */
function readVariable(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === '' ? undefined : value;
}

/**
 * Merges the environment over the operator's file and validates the whole.
 *
 * SITE_URL, CONTACT_ENDPOINT, CONTACT_FORMAT, CONTACT_PUBLIC_KEY, FIRM_PHONE, FIRM_EMAIL and APPOINTMENT_URL win over the file,
 * so that one source tree can be built for a test, a preview and the public site.
 *
 * @throws {OperatorError} naming every field that cannot be used
 */
export function resolveOperator(input: OperatorInput, env: NodeJS.ProcessEnv): Operator {
  const merged = {
    ...input,
    site: { ...input.site, url: readVariable(env, 'SITE_URL') ?? input.site.url },
    firm: {
      ...input.firm,
      phone: readVariable(env, 'FIRM_PHONE') ?? input.firm?.phone,
      email: readVariable(env, 'FIRM_EMAIL') ?? input.firm?.email,
    },
    appointmentUrl: readVariable(env, 'APPOINTMENT_URL') ?? input.appointmentUrl,
    contact: {
      ...input.contact,
      endpoint: readVariable(env, 'CONTACT_ENDPOINT') ?? input.contact.endpoint,
      format: readVariable(env, 'CONTACT_FORMAT') ?? input.contact.format,
      publicKey: readVariable(env, 'CONTACT_PUBLIC_KEY') ?? input.contact.publicKey,
    },
  };
  const result = operatorSchema.safeParse(merged);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => ({ path: path.join('.'), reason: message }));
  throw new OperatorError(OPERATOR_MESSAGES.unusable(faults));
}
