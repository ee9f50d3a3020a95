/** Every derived fact and derived date: what trees may name beside the facts they ask. */
import type { DerivedDate, DerivedFact } from '../../trees/model';
import { avocatAuProces } from './avocatAuProces';
import { conformite } from './conformite';
import { delaiRetractation, finRetractation } from './delaiRetractation';
import { entreCommercants } from './entreCommercants';
import { majorationRemboursement } from './majorationRemboursement';
import { finPrescription, prescription } from './prescription';
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

export const DERIVED_DATES: Readonly<Record<string, DerivedDate>> = {
  [finPrescription.id]: finPrescription,
  [finRetractation.id]: finRetractation,
};
