/** The words of `law compare`. */
import { countWords, quote } from '../../trees/messages/words';
import type { Finding } from '../compare/judge';

export const COMPARE_MESSAGES = {
  'which-folder': 'Quel dossier\u00a0? Par exemple\u00a0: law -- compare ../codes',
  'no-code': (folder: string) =>
    `${quote(folder)} ne contient aucun code que law/ cite\u00a0: un fichier Markdown par code, avec \`title\` et \`last_updated\` en tête.`,
  'unreadable-folder': (folder: string) => `Le dossier ${quote(folder)} ne peut pas être lu.`,
  'bad-day': (day: string) => `--day ${quote(day)} n’est pas une date du calendrier, écrite AAAA-MM-JJ.`,
};

export const COMPARE_WORDS = {
  place: ({ file, line, id }: { file: string; line: number; id: string }) => `${file}:${line} ${id}`,
  finding: (found: Finding): string => {
    switch (found.kind) {
      case 'missing':
        return '  l’article n’est pas dans la copie';
      case 'repealed':
        return '  l’article est abrogé ou vide dans la copie';
      case 'several':
        return '  la copie a plusieurs rédactions sous ce numéro\u00a0: lisez celle qui est en vigueur';
      case 'recent':
        return '  cette rédaction est trop récente pour que la copie fasse foi\u00a0: lisez le texte';
      case 'numbers':
        return `  \`about\` dit ${found.numbers.map(quote).join(', ')}, que l’article ne dit pas`;
      case 'words':
        return `  l’article n’a que ${found.percent}\u00a0% des mots de \`about\``;
      case 'value':
        return `  la valeur ${quote(found.value)} (${found.written}) n’est pas dans l’article`;
    }
  },
  absent: ({ name, count }: { name: string; count: number }) =>
    `${name}\u00a0: absent de la copie (${countWords(count, 'texte')})`,
  total: (found: { compared: number; agreeing: number; suspicious: number; recorded: number }) =>
    `Textes comparés\u00a0: ${found.compared}\u00a0; concordants\u00a0: ${found.agreeing}\u00a0; à lire\u00a0: ${found.suspicious}\u00a0; lectures notées\u00a0: ${found.recorded}`,
};
