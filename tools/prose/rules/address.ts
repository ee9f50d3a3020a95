/** The reader is addressed as « vous ». */
import { buildFinding, findAll, type ProseDocument, quoteAround } from '../document';
import type { Finding } from '../finding';

/** « ton » and « tien » are mostly nouns and verbs: they count only where nothing else can be meant. */
const TU =
  /(?<![\p{L}’'-])(?:tu|toi|te|ta|tes|les? tiens?|la tienne|ton(?= (?:client|avocat|dossier|contrat|argent|compte|droit|entreprise)))(?![\p{L}’'-])|(?<![\p{L}])t[’'](?=[aeéiouyh])/giu;

/** Finds « tu » and its kin. */
export function checkAddress(document: ProseDocument): Finding[] {
  return findAll(document, TU).map(({ offset }) =>
    buildFinding(
      document,
      offset,
      'address',
      `The reader is addressed as « tu »: « ${quoteAround(document, offset)} ».`,
      'Write « vous ».',
    ),
  );
}
