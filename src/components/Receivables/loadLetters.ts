/** What reminders need once they are asked for: the templates, what writes documents, and the law that letters read. */

import { zipSync } from 'fflate';
import law from '~decision-trees/law';
import book from '~decision-trees/letters';
import { DOCX_TYPE, formatDocx } from '../../case/letters/docx';

export { book, DOCX_TYPE, formatDocx, law };

/** Packs files, which are packed already, into one archive. */
export function packFiles(files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync({ ...files }, { level: 0 }));
}
