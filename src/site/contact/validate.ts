import { type ContactDraft, MESSAGE_LIMIT } from './request';

export type ContactField = Exclude<keyof ContactDraft, 'slot' | 'withSummary' | 'company'>;

/** What is wrong with a field, in words for the reader. */
export interface FieldError {
  field: ContactField;
  message: string;
}

/** A telephone number: 9 to 15 figures, however they are spaced. */
function isPhone(value: string): boolean {
  const figures = value.replace(/\D/g, '');
  return /^\+?[\d\s.()/-]+$/.test(value.trim()) && figures.length >= 9 && figures.length <= 15;
}

/** An e-mail address, judged by its shape only: the answer proves the rest. */
/** Whether a text has the form of an address to write to. */
export function isEmail(value: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(value.trim());
}

/**
 * Finds what keeps a request from being sent.
 *
 * A name, the other party and one way to answer are needed; nothing else is.
 *
 * @returns errors in the order of the form; empty when it can go
 */
export function validateDraft(draft: ContactDraft): FieldError[] {
  const errors: FieldError[] = [];
  const add = (field: ContactField, message: string) => errors.push({ field, message });
  const phone = draft.phone.trim();
  const email = draft.email.trim();
  if (draft.name.trim() === '') add('name', 'Indiquez votre nom.');
  if (phone === '' && email === '') add('phone', 'Indiquez un téléphone ou une adresse électronique.');
  if (phone !== '' && !isPhone(phone))
    add('phone', 'Vérifiez le numéro : il doit compter au moins 9 chiffres.');
  if (email !== '' && !isEmail(email)) add('email', 'Vérifiez l’adresse : elle s’écrit nom@domaine.fr.');
  if (draft.otherParty.trim() === '') {
    add(
      'otherParty',
      'Indiquez le nom de l’autre partie : il sert à vérifier l’absence de conflit d’intérêts.',
    );
  }
  if (draft.message.length > MESSAGE_LIMIT) {
    add(
      'message',
      `Le message dépasse ${MESSAGE_LIMIT.toLocaleString('fr-FR')} caractères : gardez l’essentiel.`,
    );
  }
  return errors;
}
