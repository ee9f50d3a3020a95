/** Words of what was understood: they come once the field is touched. */
export const UNDERSTOOD_TEXTS = {
  title: 'Ce que nous comprenons',
  count: (count: number, confirmed: number, guesses: number): string => {
    const many = count > 1 ? 's' : '';
    if (confirmed === count) return `${count} réponse${many} confirmée${many}.`;
    const check = guesses > 0 ? `, dont ${guesses} à vérifier` : '';
    const done = confirmed > 0 ? ` ${confirmed} confirmée${confirmed > 1 ? 's' : ''}.` : '';
    return `${count} réponse${many} comprise${many}${check}.${done} Rien ne compte avant votre accord.`;
  },
  guess: 'à vérifier',
  confirmed: 'confirmé',
  corrected: 'corrigé par vous',
  dropped: 'retiré : la question sera posée s’il le faut',
  unknown: 'Je ne sais pas',
  from: 'd’après',
  yes: 'Oui',
  correct: 'Corriger',
  drop: 'Retirer',
  putBack: 'Remettre',
  named: (act: string, label: string): string => `${act} : ${label}`,
  allRight: 'Tout est juste',
  guessesApart: 'Ce qui est « à vérifier » se confirme à part.',
  next: 'La suite',
  continueWith: (title: string): string => `Continuer avec : ${title}`,
  continueHere: (count: number): string =>
    count > 1 ? `Continuer avec ces ${count} réponses` : 'Continuer avec cette réponse',
  which: 'Quelle situation est la vôtre ?',
  elsewhere: 'Votre récit ressemble plutôt à une autre situation :',
  other: 'Autre chose : choisir la situation',
  none: 'Aucune : choisir la situation',
  left: 'Ce qui n’est pas confirmé sera laissé de côté.',
  nothing:
    'Nous n’avons rien reconnu dans ce texte. Dites par exemple qui est le client, ce qu’il fait, la somme, depuis quand.',
  noFacts: 'Nous n’en tirons aucune réponse, mais une situation probable.',
  situations: 'Ou choisissez la situation :',
};
