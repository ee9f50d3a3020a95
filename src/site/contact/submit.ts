import type { Operator } from '../operator';
import type { ContactPayload } from './payload';
import type { ReactionPayload } from './reaction';

/** What the endpoint is sent. */
type Payload = ContactPayload | ReactionPayload;

/**
 * How a submission ended.
 *
 * `sent`: the endpoint said so. `refused`: it answered that it did not take the request. `http`: an error status.
 * `garbage`: a 2xx answer that proves nothing (a captive portal, a proxy page). `timeout`, `network`: no answer.
 */
export type SubmissionResult =
  | { kind: 'sent' }
  | { kind: 'refused' }
  | { kind: 'http'; status: number }
  | { kind: 'garbage' }
  | { kind: 'timeout' }
  | { kind: 'network' };

type Endpoint = Pick<Operator['contact'], 'endpoint' | 'format' | 'answer' | 'timeoutSeconds'>;

/** Whether a JSON answer says that the request was not taken. */
function isRefusal(answer: object): boolean {
  const no = (key: string) => Reflect.get(answer, key) === false;
  const error: unknown = Reflect.get(answer, 'error') ?? Reflect.get(answer, 'errors');
  return (
    no('ok') || no('success') || (error !== undefined && error !== null && error !== false && error !== '')
  );
}

/**
 * Judges the answer of the endpoint.
 *
 * @param body - its text, read whole
 * @param expected - `any`: every 2xx answer counts; `json`: only a JSON object, or 204 which has no body
 */
export function classifyAnswer(status: number, body: string, expected: 'json' | 'any'): SubmissionResult {
  if (status < 200 || status >= 300) return { kind: 'http', status };
  if (expected === 'any' || status === 204) return { kind: 'sent' };
  try {
    const answer: unknown = JSON.parse(body);
    if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return { kind: 'garbage' };
    return { kind: isRefusal(answer) ? 'refused' : 'sent' };
  } catch {
    return { kind: 'garbage' };
  }
}

/** Body and headers of the request, in the format that the operator's endpoint takes. */
function encodeRequest(payload: Payload, format: Endpoint['format']): RequestInit {
  const accept = { Accept: 'application/json' };
  return format === 'json'
    ? { headers: { ...accept, 'Content-Type': 'application/json' }, body: JSON.stringify(payload) }
    : { headers: accept, body: new URLSearchParams(Object.entries(payload)) };
}

/**
 * Sends a request to the operator's endpoint. It never throws: every failure is an outcome.
 *
 * The time limit covers the body too: an endpoint that answers its headers and then hangs is a timeout.
 *
 * @param contact - `endpoint` must be set
 */
export async function submitRequest(
  payload: Payload,
  contact: Endpoint & { endpoint: string },
  send: typeof fetch = fetch,
): Promise<SubmissionResult> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), contact.timeoutSeconds * 1000);
  try {
    const response = await send(contact.endpoint, {
      method: 'POST',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: controller.signal,
      ...encodeRequest(payload, contact.format),
    });
    return classifyAnswer(response.status, await response.text(), contact.answer);
  } catch {
    return { kind: controller.signal.aborted ? 'timeout' : 'network' };
  } finally {
    clearTimeout(timer);
  }
}

/** Least time between the form's showing and its sending; robots are faster. */
const LEAST_FILL_SECONDS = 3;

/**
 * Whether something other than a reader seems to fill the form.
 *
 * Nothing is dropped in silence: a reader whose browser filled the hidden field is told, and keeps the e-mail route.
 */
export function looksAutomatic(trap: string, secondsOpen: number): boolean {
  return trap !== '' || secondsOpen < LEAST_FILL_SECONDS;
}
