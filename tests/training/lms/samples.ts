/** Reports that the tests of the standards share. */
import type { CourseReport, Interaction } from '../../../src/training/lms/report';

export const choice: Interaction = {
  id: 'etape-2/mise-en-demeure-forme',
  kind: 'choice',
  description: 'Quelle forme prend une mise en demeure ?',
  options: [
    { id: 'lettre', text: 'Une lettre' },
    { id: 'appel', text: 'Un appel' },
    { id: 'les-deux', text: 'L’une et l’autre' },
  ],
  given: ['lettre', 'les-deux'],
  right: ['lettre'],
  correct: false,
};

export const number: Interaction = {
  id: 'etape-3/montant',
  kind: 'numeric',
  description: 'Combien le client doit-il ?',
  given: ['3200.5'],
  right: ['3200.5'],
  correct: true,
};

export const day: Interaction = {
  id: 'etape-3/echeance',
  kind: 'text',
  description: 'Quand fallait-il payer ?',
  given: ['2024-09-24'],
  right: ['2024-09-24'],
  correct: true,
};

export const underway: CourseReport = {
  complete: false,
  success: null,
  score: null,
  progress: 1 / 3,
  location: 'etape-2',
  interactions: [choice],
};

export const passed: CourseReport = {
  complete: true,
  success: true,
  score: { raw: 17, max: 20 },
  progress: 1,
  location: 'bilan',
  interactions: [choice, number, day],
};

export const failed: CourseReport = { ...passed, success: false, score: { raw: 7, max: 20 } };
