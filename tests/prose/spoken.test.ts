/** What staff may not say on the phone: each kind on sentences that are of it, and on neighbours that are not. */
import { describe, expect, it } from 'vitest';
import { readTexts } from '../../tools/prose/readTexts';
import { checkSpoken, findFault, type SpokenFault } from '../../tools/prose/rules/spoken';

const read = (say: string) => {
  const text = `appel:\n  title: Appelez\n  text: Nous reconnaissons notre faute.\n  say: ${JSON.stringify(say)}\n`;
  return readTexts('decision-trees/steps.yaml', text, (path) => path.includes('say'));
};

const CASES: Record<SpokenFault, { bad: string[]; good: string[] }> = {
  admission: {
    bad: [
      'Nous reconnaissons notre faute.',
      'Je reconnais que le colis est parti tard.',
      'C’est notre erreur, pardon.',
      'Nous sommes responsables de ce retard.',
      'On a oublié votre commande.',
      'Nous vous devons cette somme.',
      'Je vous dois 300 euros.',
      'Vous avez raison.',
    ],
    good: [
      'Je comprends que cela vous gêne.',
      'Je ne reconnais rien ici, je regarde.',
      'S’il y a une erreur, je la cherche.',
      'Vous avez raison de nous appeler.',
      'Je dois regarder votre dossier.',
      'Quelle somme pensez-vous devoir ?',
    ],
  },
  threat: {
    bad: [
      'Sinon nous irons plus loin.',
      'À défaut, nous agirons.',
      'Nous saisirons le juge.',
      'On va vous assigner.',
      'Je porterai plainte.',
      'Un huissier viendra.',
      'Cela ira au tribunal.',
    ],
    good: [
      'Si ce jour ne vous va pas, dites-le-moi.',
      'Je saisis votre demande.',
      'Je vous écris ce qui est possible.',
    ],
  },
  promise: {
    bad: [
      'Nous vous promettons une réponse.',
      'Je vous garantis la livraison.',
      'Je vous assure que tout ira bien.',
      'Vous serez remboursé lundi.',
      'Nous vous rembourserons.',
      'Vous l’aurez sans faute.',
      'Soyez tranquille.',
    ],
    good: [
      'Je vous écris demain.',
      'Je ne peux rien vous promettre avant d’avoir regardé.',
      'Le colis est assuré.',
      'Votre demande de remboursement est notée.',
      'La garantie légale existe, je regarde.',
    ],
  },
  order: {
    bad: ['Vous devez payer.', 'Vous êtes obligé de renvoyer le colis.', 'Vous n’avez qu’à écrire.'],
    good: ['Pouvez-vous renvoyer le colis ?', 'Que pensez-vous devoir ?', 'Vous avez le choix.'],
  },
  blame: {
    bad: [
      'C’est votre faute.',
      'Vous mentez.',
      'Vous avez mal lu.',
      'C’est faux.',
      'Calmez-vous.',
      'Vous avez tort.',
    ],
    good: [
      'Je n’ai pas la même date que vous.',
      'Prenons les faits dans l’ordre.',
      'Avez-vous lu la notice ?',
    ],
  },
  refusal: {
    bad: [
      'Vous n’avez aucun recours.',
      'Vous n’avez pas le droit d’annuler.',
      'C’est trop tard.',
      'Nous ne remboursons pas.',
      'Nous ne pouvons rien pour vous.',
      'Voyez avec le transporteur.',
    ],
    good: [
      'Je ne peux rien décider au téléphone.',
      'Je regarde vos droits, et je vous écris.',
      'Nous ne prenons pas cette demande à la légère.',
    ],
  },
};

describe.each(Object.entries(CASES) as [SpokenFault, (typeof CASES)['threat']][])(
  '%s',
  (fault, { bad, good }) => {
    it.each(bad)('finds « %s »', (say) => expect(findFault(read(say), fault)).not.toEqual([]));
    it.each(good)('lets « %s » pass', (say) => expect(checkSpoken(read(say))).toEqual([]));
  },
);

it('reads what is said, and nothing beside it', () => {
  expect(checkSpoken(read('Je regarde votre dossier.'))).toEqual([]);
  const [found] = checkSpoken(read('C’est notre faute.'));
  expect(found).toMatchObject({ line: 4, rule: 'spoken-admission' });
});
