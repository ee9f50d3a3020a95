/** Every derived fact: what conditions may name beside the facts that trees ask. Derived dates are in `dates.ts`. */
import type { DerivedFact } from '../../trees/model';
import { avocatAuProces } from './avocatAuProces';
import { conformite } from './conformite';
import { delaiRetractation } from './delaiRetractation';
import { entreCommercants } from './entreCommercants';
import { majorationRemboursement } from './majorationRemboursement';
import { prescription } from './prescription';
import { tentativeAmiable } from './tentativeAmiable';
import { tribunal } from './tribunal';

export const DERIVED_FACTS: Readonly<Record<string, DerivedFact>> = {
  [prescription.id]: prescription,
  [tribunal.id]: tribunal,
  [avocatAuProces.id]: avocatAuProces,
  [tentativeAmiable.id]: tentativeAmiable,
  [entreCommercants.id]: entreCommercants,
  [conformite.id]: conformite,
  [delaiRetractation.id]: delaiRetractation,
  [majorationRemboursement.id]: majorationRemboursement,
};
