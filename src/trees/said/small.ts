/** The small words of replies, by what they are for. */
import { fold } from './words';

const list = (text: string): ReadonlySet<string> => new Set(fold(text).trim().split(/\s+/));

/** What may stand between two words of a pattern without being named. */
export const FILLERS = list(`
  le la les l' un une des du de d' au aux ce cet cette ces notre nos mon ma mes leur leurs se s' y en me m' nous vous te t' lui
  très bien donc aussi également tout toute tous toutes a fait ne n' pas plus jamais point aucun aucune ici déjà encore toujours alors
  ainsi même seul seule seulement trop tant assez vraiment totalement entièrement pleinement complètement parfaitement absolument clairement simplement
  immédiatement rapidement évidemment naturellement malheureusement bel et cas effet général ailleurs être avoir été eu
  ai as a avons avez ont avais avait avions avaient sommes suis est sont était étions étaient sera serons seront sera soit soient va allons vais vont vient venons
  peut pouvons peux doit devons dois tenons souhaitons voulons
  entier entière plein pleine total totale
  sincèrement volontiers effectivement exclusivement intégralement partiellement uniquement strictement formellement définitivement
`);

/** The customer, or others, before « nous »: then it is no subject. */
export const BEFORE_OBJECT = list(
  "vous il elle ils elles qui on cela ca ce pour chez a de d' avec contre entre par sur envers ne n' lui client cliente tu",
);
/** Others before « vous » : then it is no subject. */
export const BEFORE_YOU = list(
  "nous je j' on il elle ils elles qui cela ca pour chez a de d' avec contre entre par sur envers ne n'",
);
