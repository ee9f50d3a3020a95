import { MDXProvider } from '@mdx-js/react';
import MDXContent from '@theme/MDXContent';
import { type ComponentProps, type ComponentType, createContext, type ReactNode, useContext } from 'react';
import { type CaseRoute, computeRest, judgeStrength, listOpenRoutes } from '../../case/file/compare';
import type { CaseFile } from '../../case/file/model';
import type { ActionPlanContext } from '../../case/file/plan';
import { LIMITATION_FUNCTIONS } from '../../law/derived/functions/limitation';
import { parseAmount } from '../../trees/factTypes/typed/amount';
import { formatAmount } from '../../trees/format';
import Icon from '../Icon';
import Retry from '../Retry';
import { RouteRow } from '../RouteComparison';
import { useModule } from '../useModule';
import styles from './styles.module.css';
import type { CaseRepository } from './useCaseRepository';

interface Props {
  cases: CaseRepository;
  file: CaseFile;
  context: ActionPlanContext;
  loadTable: TableLoader;
}

/** Fetches the table of every route: content, which the page gives. */
export type TableLoader = () => Promise<{ default: ComponentType<unknown> }>;

const Open = createContext<readonly string[]>([]);

/** A row of the shared table, only where the route is open to this case. */
function OpenRow({ id, ...row }: ComponentProps<typeof RouteRow> & { id: string }): ReactNode {
  return useContext(Open).includes(id) ? <RouteRow {...row} /> : null;
}

const COMPONENTS = { RouteRow: OpenRow };

const NAMES: Readonly<Record<CaseRoute, string>> = {
  discussion: 'Se parler',
  conciliateur: 'Conciliateur',
  'mediateur-consommation': 'Médiateur de la consommation',
  'mediateur-entreprises': 'Médiateur des entreprises',
  'mediation-privee': 'Médiation privée',
  'petites-creances': 'Petites créances',
  'injonction-de-payer': 'Injonction de payer',
  refere: 'Référé-provision',
  fond: 'Procès au fond',
};

/** The routes open to this case, side by side, the strength of its file, and what each would leave of the stake. */
export default function Routes({ cases, file, context, loadTable }: Props): ReactNode {
  const { module: table, failed, retry } = useModule(loadTable);
  const { facts, forest } = context;
  const stake = facts.montant;
  if (typeof stake !== 'number') return null;
  const open = listOpenRoutes(facts, forest.world);
  const estimated = open.filter((route) => file.estimates[route] !== undefined);
  const { word, criteria } = judgeStrength(facts, findInTime(context));
  return (
    <section aria-labelledby="voies">
      <h2 id="voies">Les voies ouvertes</h2>
      <p>
        Votre position paraît <strong>{word}</strong>, d’après ces points :
      </p>
      <ul className={styles.criteria}>
        {criteria.map(({ label, holds }) => (
          <li key={label}>
            <Icon name={holds ? 'check' : 'warning'} size={16} />
            {label} : {holds === null ? 'pas encore su' : holds ? 'oui' : 'non'}
          </li>
        ))}
      </ul>
      <Open value={open}>
        <div className="lc-prose">
          <MDXContent>
            <MDXProvider components={COMPONENTS}>
              {table ? <table.default /> : <Retry error={failed} onRetry={retry} />}
            </MDXProvider>
          </MDXContent>
        </div>
      </Open>
      <h3 className={estimated.length === 0 ? 'lc-no-print' : undefined}>
        Ce qui resterait de {formatAmount(stake)}
      </h3>
      <p className="lc-no-print">
        Écrivez votre propre estimation du coût de chaque voie : frais, avocat, temps. Le site n’en invente
        pas. Une voie vaut la peine tant qu’elle coûte moins que ce qu’elle peut rapporter.
      </p>
      <ul className={styles.estimates}>
        {open.map((route) => (
          <li key={route} className={estimated.includes(route) ? undefined : 'lc-no-print'}>
            <Estimate
              name={NAMES[route]}
              stake={stake}
              estimate={file.estimates[route]}
              onChange={(euros) =>
                cases.change((one) => {
                  const { [route]: _, ...rest } = one.estimates;
                  return { ...one, estimates: euros === null ? rest : { ...rest, [route]: euros } };
                })
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface EstimateProps {
  name: string;
  stake: number;
  estimate: number | undefined;
  onChange(euros: number | null): void;
}

/** One estimate, drawn against the stake: the bar shows the share that the cost would take. */
function Estimate({ name, stake, estimate, onChange }: EstimateProps): ReactNode {
  const rest = estimate === undefined ? null : computeRest(stake, estimate);
  const share = estimate === undefined || stake === 0 ? 0 : Math.min(100, (100 * estimate) / stake);
  return (
    <>
      <label className="lc-field">
        <span className="lc-field__label">{name}, coût estimé en euros</span>
        <input
          className="lc-input"
          inputMode="decimal"
          defaultValue={estimate ?? ''}
          onChange={(event) => onChange(parseAmount(event.target.value))}
        />
      </label>
      <div className={styles.bar} aria-hidden="true">
        <span className={styles.fill} style={{ inlineSize: `${share}%` }} />
      </div>
      <p className={styles.soft}>
        {rest === null
          ? 'Non chiffré.'
          : rest >= 0
            ? `Il resterait ${formatAmount(rest)} si tout est payé. Seuil : récupérer au moins ${formatAmount(estimate ?? 0)}.`
            : `Cette voie coûterait ${formatAmount(-rest)} de plus que la somme en jeu.`}
      </p>
    </>
  );
}

/** Null where an answer is missing. */
function findInTime({ facts, forest }: ActionPlanContext): boolean | null {
  try {
    const status = LIMITATION_FUNCTIONS.prescription.compute(facts, forest.world);
    return status === 'discutee' ? null : status === 'non-acquise';
  } catch {
    return null;
  }
}
