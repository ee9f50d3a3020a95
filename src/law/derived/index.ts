/** Every derived fact and derived date: what trees may name beside the facts they ask. */
import type { DerivedDate, DerivedFact } from '../../trees/model';
import { avocatAuProces } from './avocatAuProces';
import { entreCommercants } from './entreCommercants';
import { finPrescription, prescription } from './prescription';
import { tentativeAmiable } from './tentativeAmiable';
import { tribunal } from './tribunal';

export const DERIVED_FACTS: Readonly<Record<string, DerivedFact>> = {
  [prescription.id]: prescription,
  [tribunal.id]: tribunal,
  [avocatAuProces.id]: avocatAuProces,
  [tentativeAmiable.id]: tentativeAmiable,
  [entreCommercants.id]: entreCommercants,
};

export const DERIVED_DATES: Readonly<Record<string, DerivedDate>> = {
  [finPrescription.id]: finPrescription,
};
