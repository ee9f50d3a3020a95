/** The closed lists of a conversation, for its format and for the browser. */

/** By what means learner and customer speak. */
export const CHANNELS = ['call', 'counter', 'email', 'message', 'review'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What an end may have kept or cost. */
export const EFFECT_KINDS = [
  'relationship',
  'right',
  'money',
  'time',
  'review',
  'proof',
  'insurance',
  'case',
  'person',
] as const;
export type EffectKind = (typeof EFFECT_KINDS)[number];
