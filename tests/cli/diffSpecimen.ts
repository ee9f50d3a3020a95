/** A small project with the real code and the real law, in a repository of its own: what `diff` is tried on. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Beside the real facts, without their links: derived facts name many of them. */
const URGENT = `
urgent:
  type: choice
  theme: litige
  label: Urgence
  question: Est-ce urgent ?
  why: Le juge peut aller plus vite.
  exhaustive: true
  options:
    oui: { label: Oui }
    non: { label: Non }
`;

const STEPS = `
conciliateur: { title: Saisissez un conciliateur, text: Il est gratuit., by: today + 8 days, who: vous, carries-out: [dialogue, mediation, formal-notice, simplified-recovery, court-action, prevention] }
urgence: { title: Demandez un référé, text: Le juge va vite., by: today + 1 day, who: vous, carries-out: [dialogue, mediation, formal-notice, simplified-recovery, court-action, prevention] }
requete: { title: Déposez une requête, text: Au greffe., by: today + @accord-petite-creance, who: vous, carries-out: [dialogue, mediation, formal-notice, simplified-recovery, court-action, prevention] }
opposition: { title: Attendez l’opposition, text: Le client a un délai., by: fin-opposition, who: le client, carries-out: [dialogue, mediation, formal-notice, simplified-recovery, court-action, prevention] }
reponse: { title: Attendez la réponse, text: Le silence vaut rejet., by: today + @reponse-silence-public, who: vous, carries-out: [dialogue, mediation, formal-notice, simplified-recovery, court-action, prevention] }
`;

const outcome = (title: string, approach: string, lawyer: string, step: string) =>
  `{ approach: ${approach}, now: ${approach}, lawyer: ${lawyer}, lawyer-reason: Le juge est proche., title: ${title}, because: Le montant et le juge en décident., steps: [${step}], other-side: Le client peut répondre., guides: [guide], law: [cpc-750-1] }`;

const TREE = `
title: Quel juge
summary: Le juge et ce qu’il faut tenter avant.
order: 1
start: type-de-client
questions:
  type-de-client:
    - if: { type-de-client: public }
      to: juge-administratif
    - if: { type-de-client: professionnel }
      to: statut-entreprise
    - to: urgent
  statut-entreprise:
    - to: statut-client
  statut-client:
    - to: urgent
  urgent:
    - if: { urgent: oui }
      to: refere
    - to: montant
  montant:
    - if: { tentative-amiable: obligatoire }
      to: conciliation
    - if: { montant: "> @avocat-obligatoire" }
      to: avec-avocat
    - to: sans-avocat
outcomes:
  juge-administratif: ${outcome('Le juge administratif', 'court-action', 'advised', 'reponse')}
  refere: ${outcome('Le juge des référés', 'court-action', 'advised', 'urgence')}
  conciliation: ${outcome('Un conciliateur avant', 'mediation', 'optional', 'conciliateur')}
  avec-avocat: ${outcome('Le juge avec un avocat', 'court-action', 'required', 'requete')}
  sans-avocat: ${outcome('Le juge sans avocat', 'court-action', 'advised', 'requete')}
`;

const OTHER = `
title: Rien ne presse
summary: Un arbre que rien ne touche.
order: 2
start: urgent
questions:
  urgent:
    - if: { urgent: oui }
      to: tree:juge
    - to: attendre
outcomes:
  attendre: ${outcome('Attendez', 'dialogue', 'advised', 'conciliateur')}
`;

const TITLE = `
title: Un titre
summary: Le client peut s’opposer.
order: 3
start: date-signification
questions:
  date-signification:
    - to: opposition
outcomes:
  opposition: ${outcome('Attendez l’opposition', 'court-action', 'advised', 'opposition')}
`;

/** Writes the project and commits it. @param source - the root of the real project */
export function createSpecimen(source: string, root: string): void {
  for (const path of ['src', 'law', 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(join(source, path), join(root, path), { recursive: true });
  symlinkSync(join(source, 'node_modules'), join(root, 'node_modules'), 'dir');
  write(root, '.gitignore', 'node_modules\n');
  write(root, 'docs/guide.mdx', '---\ntitle: Guide\nlawyer: optional\n---\n\nUn guide.\n');
  const facts = readFileSync(join(source, 'decision-trees/facts.yaml'), 'utf8');
  write(root, 'decision-trees/facts.yaml', facts.replace(/\[([^\]]*)\]\(\/[^)]*\)/g, '$1') + URGENT);
  write(root, 'decision-trees/steps.yaml', STEPS);
  write(root, 'decision-trees/juge.yaml', TREE);
  write(root, 'decision-trees/attente.yaml', OTHER);
  write(root, 'decision-trees/titre.yaml', TITLE);
  git(root, 'init', '--quiet');
  commit(root);
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Replaces a text of a file, once. @throws {Error} it is not there */
export function edit(root: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(root, path), 'utf8');
  if (!text.includes(from)) throw new Error(`${path} does not hold: ${from}`);
  writeFileSync(join(root, path), text.replace(from, to));
}

export function commit(root: string): void {
  git(root, 'add', '--all');
  git(root, '-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '--quiet', '-m', 'State');
}

/** Takes back every edit since the last commit. */
export function restore(root: string): void {
  git(root, 'checkout', '--quiet', '--', '.');
}

function git(root: string, ...args: string[]): void {
  execFileSync('git', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}
