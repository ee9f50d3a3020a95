/** What « Exactitude » says. */

import type { KindTally } from '../../../bank/replies';
import type { Aspect, BankTheme, Verdict } from '../../../bank/schema';
import type { FIRST_STORIES, SECOND_STORIES, StoryTally } from '../../../bank/story';
import type { Tally } from '../../../bank/tally';
import type { FaultKind } from '../../../trees/said/faults';

const THEMES: Record<BankTheme, string> = {
  impaye: 'Impayés',
  'facture-contestee': 'Factures contestées',
  qualite: 'Qualité et garanties',
  retard: 'Retards',
  annulation: 'Annulations et rétractations',
  reclamation: 'Réclamations',
  'avis-negatif': 'Avis et publications',
  'client-en-difficulte': 'Clients en difficulté',
  abus: 'Abus et défense',
  mediation: 'Médiation et accords',
  decision: 'Procès et décisions',
  autre: 'Autres litiges',
};

const VERDICTS: Record<Verdict, string> = {
  right: 'juste',
  partly: 'juste en partie',
  wrong: 'fausse',
};

const ASPECTS: Record<Aspect, string> = {
  approach: 'la voie conseillée',
  route: 'l’acte ou le juge',
  deadline: 'le délai',
  lawyer: 'la place de l’avocat',
};

const DRAFT_KINDS: Record<FaultKind, string> = {
  aveu: 'Aveu d’une faute ou d’une dette',
  promesse: 'Promesse de trop, ou sans jour',
  droit: 'Droit du client nié',
  menace: 'Menace',
  injure: 'Injure ou accusation',
  oubli: 'Oubli',
  donnees: 'Données de trop',
  ton: 'Ton',
};

/** Whole percents, rounded down. */
const share = (part: number, whole: number): string =>
  `${Math.floor((100 * part) / Math.max(1, whole))}\u00a0%`;

export const ACCURACY_WORDS = {
  themes: THEMES,
  verdicts: VERDICTS,
  aspects: ASPECTS,
  date: (day: string, count: number) =>
    `${count} cas réels sont rejoués à chaque changement du site. Page établie le ${day}.`,
  firstTitle: 'Le premier résultat, jamais corrigé',
  first: ({ right, partly, wrong, cases }: Tally, share: number) =>
    `Sur ${cases} cas que les auteurs n’avaient jamais vus, ${right} ont reçu du premier coup une réponse juste en tout point (${share}\u00a0%), ${partly} une réponse juste en partie, et ${wrong} une réponse fausse. Notre but est neuf réponses justes sur dix\u00a0: ${share >= 90 ? 'il est atteint' : 'il n’est pas atteint, et nous le disons'}.`,
  firstHow:
    'Ces cas ont été tirés au sort, et joués une seule fois, le travail fini. Leur résultat reste celui de ce jour, même si le site a été corrigé depuis.',
  draw: (number: number) =>
    number === 1 ? 'Premier tirage' : `Tirage n°\u00a0${number}, après les corrections du précédent`,
  firstTable: (draw: number) => `Premier résultat du tirage n°\u00a0${draw}, par sujet`,
  nowTitle: 'Le résultat d’aujourd’hui, sur tous les cas',
  now: ({ right, partly, wrong, cases }: Tally, share: number) =>
    `${cases} cas jugés\u00a0: ${right} réponses justes (${share}\u00a0%), ${partly} justes en partie, ${wrong} fausses. Ce chiffre flatte le site\u00a0: la plupart de ces cas ont servi à le corriger.`,
  nowTable: 'Résultat d’aujourd’hui, par sujet',
  columns: ['Sujet', 'Cas', 'Justes', 'Justes en partie', 'Fausses'],
  total: 'Ensemble',
  storiesTitle: 'Ce qui est compris d’un récit en une phrase',
  storiesHow: ({ cases }: StoryTally) =>
    `${cases} cas réels ont été racontés comme on les taperait sur un téléphone. La première fois, personne n’avait lu ces récits en écrivant ce que le site sait des mots\u00a0; depuis, ils ont servi à l’écrire. Rien de ce qui est compris ne compte avant d’être confirmé.`,
  storiesFirst: ({ proposed, right, wrong }: typeof FIRST_STORIES) =>
    `La première fois, un lecteur qui ne connaît pas le site a relu chaque fait proposé\u00a0: ${right} justes sur ${proposed} (${share(right, proposed)}), ${wrong} faux, le reste sans appui dans le texte. C’est trop peu, notre but est 95\u00a0%. Les faits les plus souvent faux ne sont plus proposés, d’autres sont seulement supposés\u00a0: les chiffres d’aujourd’hui, ci-dessous, en profitent et ne valent plus pour des récits jamais vus.`,
  storiesSecond: ({
    texts,
    proposed,
    right,
    supposed,
    supposedRight,
    first,
    amongTwo,
    told,
    found,
  }: typeof SECOND_STORIES) =>
    `Nous avons recommencé avec ${texts} récits nouveaux, lus une seule fois\u00a0: ${right} faits justes sur ${proposed} (${share(right, proposed)}). Parmi ceux qui ne sont pas donnés comme une supposition, ${right - supposedRight} sur ${proposed - supposed} (${share(right - supposedRight, proposed - supposed)}). Le bon arbre était proposé d’abord dans ${share(first, texts)} des cas, et parmi les deux premiers dans ${share(amongTwo, texts)}. Des réponses qu’un lecteur attentif trouve dans ces récits, ${found} sur ${told} étaient trouvées (${share(found, told)})\u00a0: le site comprend peu, et demande le reste.`,
  stories: ({ right, wrong, told, found, first, amongTwo, leads, cases, questions }: StoryTally) => [
    `Faits proposés comme celui qui a traduit le cas les a compris\u00a0: ${right} sur ${right + wrong} (${share(right, right + wrong)}).`,
    `Faits que le récit dit et que le site trouve\u00a0: ${found} sur ${told} (${share(found, told)})\u00a0; notre but est la moitié.`,
    `Le bon arbre proposé d’abord, sans avoir rien appris de ce récit\u00a0: ${share(first, cases)}\u00a0; parmi les deux premiers\u00a0: ${share(amongTwo, cases)}. Notre but est 85\u00a0% et 95\u00a0%. Le premier proposé mène au même conseil, par lui-même ou par un autre arbre\u00a0: ${share(leads, cases)}. Sauf évidence, les trois plus probables sont proposés, et le choix de la situation.`,
    `Questions encore posées ensuite\u00a0: ${questions} dans la moitié des cas, ou moins. Notre but est 3.`,
  ],
  draftsTitle: 'Ce que la relecture d’une réponse trouve',
  draftsHow: (replies: number, day: string) =>
    `${replies} réponses à des clients ont été annotées à la main, par quelqu’un qui n’a pas lu les règles de relecture, et que leurs auteurs n’avaient jamais vues. Le ${day}, la relecture les a lues une fois\u00a0; ce résultat n’est plus corrigé. Notre but est que neuf passages signalés sur dix le soient à raison, et que les trois quarts des fautes soient trouvés.`,
  draftsAgain: (replies: number, day: string) =>
    `Ces réponses ont ensuite servi à écrire d’autres règles. Le ${day}, la relecture a lu une fois ${replies} réponses nouvelles, écrites et annotées de la même façon. Elle trouve un peu plus de la moitié des fautes\u00a0: un texte sans passage signalé n’est pas un texte sans faute.`,
  draftsTable: (day: string) => `Passages signalés et fautes trouvées, par sorte, le ${day}`,
  draftsColumns: ['Sorte', 'Signalés à raison', 'Fautes trouvées'],
  draftKinds: DRAFT_KINDS,
  draftCells: ({ marks, right, faults, found }: KindTally) => [
    marks === 0 ? 'aucun' : `${right} sur ${marks} (${share(right, marks)})`,
    faults === 0 ? 'aucune' : `${found} sur ${faults} (${share(found, faults)})`,
  ],
  methodTitle: 'Comment les cas sont choisis, joués et jugés',
  method: [
    'Chaque cas vient d’une page publique\u00a0: décision de justice, rapport d’un médiateur, question posée par un entrepreneur. Il est raconté avec nos mots, sans nom, et ramené à la date du jour.',
    'La réponse attendue a été écrite sans avoir lu ni les arbres ni les guides\u00a0: la voie, l’acte, le dernier jour, la place de l’avocat, les points à dire ou à ne jamais dire.',
    'Le récit, sans la réponse attendue, a ensuite été traduit en réponses aux questions du site. Celui qui traduit ne connaît pas la réponse attendue\u00a0; celui qui juge ne connaît pas les arbres.',
    'Une réponse est «\u00a0juste\u00a0» quand tout l’est\u00a0: la voie, l’acte, le délai et la place de l’avocat. «\u00a0Juste en partie\u00a0»\u00a0: un lecteur qui la suit ne perd aucun droit, mais il manque quelque chose. «\u00a0Fausse\u00a0»\u00a0: il ferait fausse route ou laisserait passer un délai.',
  ],
  missesTitle: 'Les écarts, un par un',
  misses: 'Chaque cas où la réponse n’est pas, ou n’était pas, juste en tout point.',
  atFirst: 'Premier résultat',
  atPresent: 'Aujourd’hui',
  about: (aspects: string) => `Ce qui ne va pas\u00a0: ${aspects}.`,
  source: 'La page d’où vient le cas',
  limitsTitle: 'Ce que ces chiffres ne montrent pas',
  limits: [
    'Les cas, les réponses attendues et les jugements ont été préparés séparément, avec l’aide d’une intelligence artificielle. Aucun avocat ne les a relus, et deux juristes peuvent ne pas conseiller la même chose.',
    'Les sources ne disent pas tout\u00a0: des dates et des montants ont été complétés pour que le cas puisse être joué.',
    'Les cas publiés sont plus difficiles que la moyenne\u00a0: les litiges simples ne vont ni devant un juge ni sur un forum.',
    'Un lecteur pressé peut mal comprendre une question. Ici, chaque cas a été traduit avec soin.',
  ],
} as const;
