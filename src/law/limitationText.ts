/** The limitation of a claim told in French, line by line, each with the texts it rests on. */
import type { Day } from '../trees/calendar';
import { formatDate } from '../trees/format';
import type { DateLine } from '../trees/model';
import { findLimitationRule, type Limitation, type LimitationCase } from './limitation';

export interface LimitationLine {
  text: string;
  /** ids of references */
  law: string[];
}

/**
 * Explains a limitation: the period, what the event does to it, where that leaves the business.
 *
 * Never says that the debt is gone: what the customer pays stays acquired.
 */
export function explainLimitation(of: LimitationCase, found: Limitation, today: Day): LimitationLine[] {
  const { law } = findLimitationRule(of.customer, of.transport);
  const from = of.customer === 'public' ? 'du 1er janvier qui suit le' : 'du';
  const period = {
    text: `Le délai pour agir part ${from} ${formatDate(of.start)}. Sans autre événement, il se termine le ${formatDate(found.firstEnd)} au soir.`,
    law,
  };
  const event = explainEvent(of, found);
  return [period, ...(event ? [event] : []), { text: conclude(found, today), law }];
}

/** The same as lines of a date: start, what happened, what the count supposes. */
export function explainLimitationDate(of: LimitationCase, found: Limitation, today: Day): DateLine[] {
  const [period, ...rest] = explainLimitation(of, found, today) as [LimitationLine, ...LimitationLine[]];
  return [
    { kind: 'depart', text: period.text, law: [...period.law, 'cciv-2228', 'cciv-2229'] },
    ...rest.map((line) => ({ ...line, kind: 'regle' as const })),
    {
      kind: 'hypothese',
      text: 'Cette date n’est jamais reportée, même un samedi, un dimanche ou un jour férié. Gardez une marge d’un jour au moins.',
      law: ['cass-civ2-15-12960', 'cass-civ1-17-25697'],
    },
  ].map((line) => ({ ...line, text: line.text.replace(/ ([:;?!])/g, '\u00A0$1') }) as DateLine);
}

function explainEvent(of: LimitationCase, found: Limitation): LimitationLine | null {
  const isPublic = of.customer === 'public';
  const on = of.eventDay === undefined ? '' : ` du ${formatDate(of.eventDay)}`;
  const end = formatDate(found.sureEnd);
  const line = (text: string, ...articles: string[]) => ({
    text,
    law: isPublic ? ['loi-1968-1250-2'] : articles,
  });
  switch (of.event) {
    case 'aucun':
      return null;
    case 'demande-ecrite':
      if (!isPublic)
        return line(
          'Une relance ou une mise en demeure, même recommandée, n’arrête pas ce délai.',
          'cciv-2240',
          'cciv-2241',
          'cciv-2244',
        );
      return found.inTime
        ? line(`Votre demande écrite${on} fait repartir le délai : il se termine le ${end} au soir.`)
        : line(`Votre demande écrite${on} vient après la fin du délai : elle ne le fait pas repartir.`);
    case 'reconnaissance-ecrite':
      return found.inTime
        ? line(
            `La reconnaissance écrite${on} fait repartir le délai : il se termine le ${end} au soir.`,
            'cciv-2240',
          )
        : line(
            `La reconnaissance écrite${on} vient après la fin du délai. Elle peut valoir renonciation à l’invoquer : un juge l’apprécie.`,
            'cciv-2250',
            'cciv-2251',
          );
    case 'paiement-partiel':
      if (isPublic && found.inTime)
        return line(`Le paiement partiel${on} fait repartir le délai : il se termine le ${end} au soir.`);
      return line(
        `Le paiement partiel${on} peut valoir reconnaissance de la dette, mais seul un juge le dira. Gardez le ${formatDate(found.firstEnd)} comme date butoir.`,
        'cciv-2240',
      );
    case 'acte-de-justice':
      return found.inTime
        ? line(
            `L’acte de justice${on} fait repartir le délai, au moins jusqu’au ${end} au soir. L’effet d’une demande en justice dure aussi longtemps que le procès.`,
            'cciv-2241',
            'cciv-2242',
            'cciv-2244',
          )
        : line(
            `L’acte de justice${on} vient après la fin du délai : ce qu’il permet encore est à vérifier.`,
            'cciv-2241',
          );
    case 'mediation-ou-conciliation':
      return line(
        'Une médiation ou une conciliation met le délai en pause, à partir de l’accord écrit ou de la première réunion. La nouvelle date de fin se calcule sur les pièces.',
        'cciv-2238',
      );
    case 'autre':
      return line(
        'Un autre événement, ou une clause du contrat entre professionnels, peut déplacer ce délai.',
        'cciv-2254',
      );
  }
}

function conclude({ status }: Limitation, today: Day): string {
  const on = `Au ${formatDate(today)}`;
  if (status === 'non-acquise') return `${on}, vous pouvez encore agir.`;
  if (status === 'acquise')
    return `${on}, le délai pour agir est écoulé. Le client peut l’invoquer pour ne pas payer ; ce qu’il paie de lui-même vous reste acquis.`;
  return `${on}, le délai d’origine est écoulé, mais ce point se discute. Faites vérifier vos pièces par un avocat avant d’agir.`;
}
