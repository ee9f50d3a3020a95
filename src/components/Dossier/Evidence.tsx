import type { ReactNode } from 'react';
import { listProofs } from '../../case/file/evidence';
import type { CaseFile } from '../../case/file/model';
import styles from './styles.module.css';
import type { CaseRepository } from './useCaseRepository';

/** The proofs that a case of this kind needs, ticked when the reader holds them. */
export default function Evidence({ cases, file }: { cases: CaseRepository; file: CaseFile }): ReactNode {
  const proofs = listProofs(
    file.facts,
    [...file.walks].reverse().map(({ tree }) => tree),
  );
  const held = proofs.filter(({ id }) => id in file.evidence).length;
  const toggle = (id: string): void =>
    cases.change((one) => {
      const { [id]: day, ...rest } = one.evidence;
      return { ...one, evidence: day === undefined ? { ...rest, [id]: cases.today } : rest };
    });
  return (
    <section aria-labelledby="preuves">
      <h2 id="preuves">Vos preuves</h2>
      <p>
        {held} sur {proofs.length} réunies.{' '}
        <span className="lc-no-print">Cochez ce que vous avez vraiment, et gardez les originaux.</span>
      </p>
      <ul className={styles.proofs}>
        {proofs.map(({ id, label }) => (
          <li key={id}>
            <label className="lc-choice">
              <input type="checkbox" checked={id in file.evidence} onChange={() => toggle(id)} />
              <span>{label}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
