import { buildBlock, findPart } from '../mdx/elements';
import { readAttribute } from '../mdx/nodes';
import { type Tag, TagError } from '../mdx/tag';
import { TAG_MESSAGES } from '../messages/pages';
import { parseInline } from '../parts/inline';

const COLUMNS = [
  ['who', 'Pour qui'],
  ['cost', 'Coût'],
  ['time', 'Délai'],
  ['relation', 'Effet sur la relation'],
  ['confidentiality', 'Confidentialité'],
  ['lawyer', 'Avocat'],
] as const;

/** What the table says where no source gives a figure, or a rule. */
const UNKNOWN = 'Non chiffré';
const UNSAID = 'Aucune règle citée ici';

/** `<RouteComparison routes={['conciliateur', 'fond']} />`: ways out of a dispute, side by side. */
export const tag: Tag = {
  name: 'RouteComparison',
  names: ({ routes = '' }) => ({
    parts: [...routes.matchAll(/['"]([^'"]+)['"]/g)].map(([, id]) => `routes/${id}`),
  }),
  expand(node, { index }) {
    const routes = readAttribute(node, 'routes');
    if (!Array.isArray(routes)) throw new TagError(TAG_MESSAGES['routes-list']());
    const rows = routes.map((name: unknown) => {
      const { id, part } = findPart(index.parts.routes, 'route', name);
      const cells = COLUMNS.map(([key, label]) =>
        buildBlock(
          'RouteCell',
          { label },
          parseInline(part[key] ?? (key === 'confidentiality' ? UNSAID : UNKNOWN), node.position),
        ),
      );
      const to = part.guide === undefined ? undefined : index.guides[part.guide]?.url;
      return buildBlock('RouteRow', { id, label: part.label, to }, cells);
    });
    const columns = COLUMNS.map(([, label]) => label);
    return [buildBlock('RouteComparison', { columns }, rows)];
  },
};
