/** The format of `calls.yaml`: what customers say as a call begins, and the questions that it answers already. */
import * as z from 'zod';
import { idOf, key, plain } from './field';

const CallOpeningSchema = z.strictObject({
  says: plain('Ce que dit le client, avec ses mots.', 'Je n’ai toujours rien reçu.'),
  tree: idOf('trees', 'L’arbre que suit l’appel.', 'retard-livraison'),
  given: z
    .record(key, z.string().min(1))
    .meta({
      description:
        'Les réponses que sa phrase donne déjà, par fait à choix\u00a0: elles ne sont plus demandées, et se corrigent d’une touche.',
      examples: [{ stade: 'debut' }],
    })
    .optional(),
});

export const CallsSchema = z.record(key, CallOpeningSchema).meta({
  description:
    'Ce que disent les clients au début d’un appel, par identifiant. Les neuf premières phrases ont une touche sur la page «\u00a0En ligne\u00a0»\u00a0; les autres se cherchent.',
});
