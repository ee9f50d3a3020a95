import { useHistory } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { type ReactNode, useContext, useState } from 'react';
import { formatFragment } from '../../case/fragment';
import {
  buildClaimCase,
  type Claim,
  listClaimFacts,
  sumClaim,
  UNPAID_TREE,
} from '../../case/receivables/openCase';
import { loadCases, openCase, saveFile } from '../../case/repository/cases';
import { createCaseId } from '../../case/repository/createCaseId';
import { FileName } from './fileName';
import { openLocal } from './openLocal';

interface Props {
  claim: Omit<Claim, 'file'>;
  today: string;
  /** what the button says before the name of the claim */
  label?: string;
}

/**
 * Opens the case of a claim in the tree of unpaid sums. Its facts travel in the address, so that it works where nothing can
 * be kept; the invoices, for letters, are in the case on the device.
 */
export default function OpenClaim({ claim: of, today, label = 'Ouvrir le dossier' }: Props): ReactNode {
  const claim: Claim = { ...of, file: useContext(FileName) };
  const { push } = useHistory();
  const base = useBaseUrl(`/arbres/${UNPAID_TREE}/`);
  const [isBusy, setBusy] = useState(false);
  if (sumClaim(claim) <= 0) return null;
  const [only] = claim.items;
  const about = claim.items.length === 1 && only ? only.piece || `ligne ${only.line}` : 'en entier';
  return (
    <button
      type="button"
      className="lc-button lc-button--small lc-no-print"
      disabled={isBusy}
      onClick={() => {
        setBusy(true);
        push(base + formatFragment(listClaimFacts(claim)), { caseId: keepCase(claim, today) });
      }}
    >
      {label}
      <span className="lc-visually-hidden">
        {' '}
        de {claim.customer.name}, {about}
      </span>
    </button>
  );
}

/** Puts the case on the device and makes it the open one. @returns its id */
function keepCase(claim: Claim, today: string): string {
  const storage = openLocal();
  const { files } = loadCases(storage);
  const { file, before } = buildClaimCase(claim, files, createCaseId(Math.random()), today);
  saveFile(storage, { ...file, updatedOn: today }, before ?? file);
  openCase(storage, file.id);
  return file.id;
}
