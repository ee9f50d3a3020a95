/**
 * Every derived date: what steps may be due by, and the clocks that they show.
 *
 * Apart from the derived facts, so that a page which only asks questions does not carry the rules and the calendar.
 */
import type { DerivedDate } from '../../trees/model';
import { createDeadlineDate } from '../deadlines/derivedDate';
import { finPrescription } from './prescriptionDate';
import { finRetractation } from './retractationDate';

const SERVED = { start: 'date-signification' };
const PUBLISHED = { start: 'date-publication-bodacc' };
const ONLINE = { start: 'date-mise-en-ligne' };
const DELIVERED = { start: 'date-de-livraison' };
const RECEIVED = { start: 'date-de-reception' };

const DATES: DerivedDate[] = [
  finPrescription,
  finRetractation,
  // a title: serve it in time, wait for the opposition, then enforce
  createDeadlineDate('fin-signification-injonction', 'signification-injonction', {
    start: 'date-ordonnance',
  }),
  createDeadlineDate('fin-opposition', 'opposition-injonction', SERVED),
  createDeadlineDate('debut-execution', 'execution-injonction', { ...SERVED, readOn: 'date-ordonnance' }),
  // a customer in collective proceedings
  createDeadlineDate('fin-declaration-creance', 'declaration-creance', PUBLISHED),
  createDeadlineDate('fin-declaration-creance-longue', 'declaration-creance-hors-metropole', PUBLISHED),
  createDeadlineDate('fin-releve-forclusion', 'releve-forclusion', PUBLISHED),
  createDeadlineDate('fin-revendication', 'revendication', PUBLISHED),
  createDeadlineDate('fin-assignation-radiation', 'assignation-apres-radiation', { start: 'date-radiation' }),
  // consumers
  createDeadlineDate('fin-saisine-mediateur', 'saisine-mediateur-conso', {
    start: 'date-reclamation',
    only: { fact: 'type-de-client', option: 'consommateur' },
    assumes: ['La réclamation est datée du jour où vous l’avez reçue.'],
  }),
  createDeadlineDate('fin-delai-livraison', 'delai-livraison', { start: 'date-du-contrat' }),
  createDeadlineDate('fin-remboursement-resolution', 'remboursement-resolution', {
    start: 'date-de-la-rupture',
  }),
  createDeadlineDate('fin-remboursement-retractation', 'retractation-remboursement', {
    start: 'date-retractation',
    assumes: [
      'Par prudence, le délai est compté de l’envoi de la rétractation. Si vous l’avez apprise plus tard, il finit plus tard.',
    ],
  }),
  createDeadlineDate('fin-garantie-conformite', 'garantie-conformite', DELIVERED),
  createDeadlineDate(
    'fin-presomption-conformite',
    {
      fact: 'etat-du-bien',
      rules: { neuf: 'presomption-neuf', occasion: 'presomption-occasion' },
      label: 'la présomption qu’un défaut existait à la délivrance',
    },
    DELIVERED,
  ),
  createDeadlineDate('fin-vices-caches', 'vices-caches', {
    start: 'date-du-defaut',
    assumes: ['Le client a découvert le vice le jour où il est apparu.'],
  }),
  // building works
  createDeadlineDate('fin-parfait-achevement', 'parfait-achevement', RECEIVED),
  createDeadlineDate('fin-bon-fonctionnement', 'bon-fonctionnement', RECEIVED),
  createDeadlineDate('fin-decennale', 'decennale', RECEIVED),
  // publications, cheques, public buyers
  createDeadlineDate('fin-action-diffamation', 'prescription-diffamation', ONLINE),
  createDeadlineDate('fin-action-discriminatoire', 'prescription-diffamation-discriminatoire', ONLINE),
  createDeadlineDate('fin-droit-reponse', 'droit-reponse-demande', ONLINE),
  createDeadlineDate('debut-certificat-cheque', 'certificat-cheque', { start: 'date-presentation-cheque' }),
  createDeadlineDate('fin-memoire-reclamation', 'memoire-reclamation', { start: 'date-differend' }),
];

export const DERIVED_DATES: Readonly<Record<string, DerivedDate>> = Object.fromEntries(
  DATES.map((date) => [date.id, date]),
);
