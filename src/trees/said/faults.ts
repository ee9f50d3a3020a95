/** Kinds of what a reply is read for before it leaves: rules and labels name the same. */
export const FAULT_KINDS = [
  'aveu',
  'promesse',
  'droit',
  'menace',
  'injure',
  'oubli',
  'donnees',
  'ton',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];
