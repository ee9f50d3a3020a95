/**
 * The bare page: React and XState, one question at a time with all that its author wrote for it (help of the question
 * and of its options, « je ne sais pas », why it is asked), and no more than that: no design, no list of answers, no
 * address, no storage, no focus. Built by `steps.tsx`.
 */
import { useMachine } from '@xstate/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { bindTrees } from '../../src/law/derived';
import { prepareForest } from '../../src/trees/forest';

import type { CompiledTree } from '../../src/trees/model';
import { createBareMachine } from './bareMachine';

/** A text of the tree, as it was rendered at build time. */
function Rich({ html }: { html: string | undefined }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the tree's own text
  return html ? <div dangerouslySetInnerHTML={{ __html: html }} /> : null;
}

function Bare({ tree, machine }: { tree: CompiledTree; machine: ReturnType<typeof createBareMachine> }) {
  const [snapshot, send] = useMachine(machine);
  const [choice, setChoice] = useState<string>();
  const fact = tree.facts[tree.questions[String(snapshot.value)]?.fact ?? ''];
  if (!fact) return <h2>{String(snapshot.value)}</h2>;
  const proceed = () => {
    if (choice === undefined) return;
    setChoice(undefined);
    send({ type: 'ANSWER', fact: fact.id, value: choice });
  };
  const unknown = fact.unknown === undefined ? [] : [{ id: '?', label: 'Je ne sais pas', help: undefined }];
  return (
    <div>
      <h2>{fact.question}</h2>
      <Rich html={fact.help} />
      {[...(fact.options ?? []), ...unknown].map(({ id, label, help }) => (
        <label key={`${fact.id}/${id}`}>
          <input type="radio" name={fact.id} checked={choice === id} onChange={() => setChoice(id)} /> {label}
          <Rich html={help} />
        </label>
      ))}
      <button type="button" onClick={proceed}>
        Continuer
      </button>
      <details>
        <summary>Pourquoi cette question ?</summary>
        <Rich html={fact.why} />
      </details>
    </div>
  );
}

const tree = (await (await fetch('tree.json')).json()) as CompiledTree;
const day = new Date().toISOString().slice(0, 10);
const forest = prepareForest([tree], { today: day, law: {}, derived: bindTrees([tree]) });
createRoot(document.getElementById('root') as HTMLElement).render(
  <Bare tree={tree} machine={createBareMachine(forest, tree.id)} />,
);
