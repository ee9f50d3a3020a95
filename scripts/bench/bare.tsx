/** The bare page: React and XState, one question at a time, no more than that. Built by `steps.tsx`. */
import { useMachine } from '@xstate/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { DERIVED_FACTS } from '../../src/law/derived';
import { prepareForest } from '../../src/trees/forest';
import { createTreeMachine } from '../../src/trees/machine';
import type { CompiledTree } from '../../src/trees/model';

function Bare({ tree, machine }: { tree: CompiledTree; machine: ReturnType<typeof createTreeMachine> }) {
  const [snapshot, send] = useMachine(machine, { input: { facts: {} } });
  const [choice, setChoice] = useState<string>();
  const fact = tree.facts[tree.questions[String(snapshot.value)]?.fact ?? ''];
  if (!fact) return <h2>{String(snapshot.value)}</h2>;
  const proceed = () => {
    if (choice === undefined) return;
    setChoice(undefined);
    send({ type: 'ANSWER', fact: fact.id, value: choice });
  };
  return (
    <div>
      <h2>{fact.question}</h2>
      {(fact.options ?? []).map(({ id, label }) => (
        <label key={`${fact.id}/${id}`}>
          <input type="radio" name={fact.id} checked={choice === id} onChange={() => setChoice(id)} /> {label}
        </label>
      ))}
      <button type="button" onClick={proceed}>
        Continuer
      </button>
    </div>
  );
}

const tree = (await (await fetch('tree.json')).json()) as CompiledTree;
const day = new Date().toISOString().slice(0, 10);
const forest = prepareForest([tree], { today: day, law: {}, derived: DERIVED_FACTS });
createRoot(document.getElementById('root') as HTMLElement).render(
  <Bare tree={tree} machine={createTreeMachine(forest, tree.id)} />,
);
