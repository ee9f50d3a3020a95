import { toFilePart } from '../save';

/** The name of a file about a person's training. @param day - `YYYY-MM-DD` */
export function nameFile(person: string, day: string, extension: string): string {
  return `${['formation', toFilePart(person), day].filter(Boolean).join('-')}.${extension}`;
}
