import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import Retry from '../Retry';
import { useModule } from '../useModule';

interface Props<P extends object> {
  /** a dynamic `import()`, the same function at each render */
  load(): Promise<{ default: ComponentType<P> }>;
  props: P;
}

/** A view that needs the browser: fetched once the page is there. What the page says without it stands in `noscript`. */
export default function Live<P extends object>({ load, props }: Props<P>): ReactNode {
  const [isHere, setHere] = useState(false);
  useEffect(() => setHere(true), []);
  const { module, failed, retry } = useModule(isHere ? load : null);
  return (
    <div className="lc-js-only">
      {module ? <module.default {...props} /> : <Retry error={failed} onRetry={retry} />}
    </div>
  );
}
