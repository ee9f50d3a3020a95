/**
 * `npm run bench:drafts`: how well the rules of `law/drafts/` find what a person found in the replies of `bank/replies/`.
 *
 * Reads every part or the one named: `npm run bench:drafts -- build`. With `--misses`, lists what was wrong. Both halves
 * have been read since; only `--file <path>`, with replies nobody has read, tells what new rules are worth.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { judgeReply, RepliesSchema, tallyReplies } from '../../src/bank/replies';
import { readDraft } from '../../src/case/draft/read';
import { loadTrusted } from '../../src/cli/project';
import { buildDraftModel } from '../../src/plugins/drafts/build';
import { TOLD_ON } from '../../src/plugins/story/play';
import { FAULT_KINDS } from '../../src/trees/said/faults';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean', default: false }, file: { type: 'string' } },
});
const { project } = await loadTrusted(process.cwd(), TOLD_ON);
const model = buildDraftModel(project.drafts, project.law);
const halves = ['build', 'judge', 'third'].filter(
  (half) => positionals.length === 0 || positionals.includes(half),
);
const files = options.file
  ? [{ name: 'file', path: options.file }]
  : halves.map((half) => ({ name: half, path: `bank/replies/${half}.yaml` }));

const share = (part: number, whole: number): string => (whole === 0 ? '—' : (part / whole).toFixed(2));

for (const { name, path } of files) {
  if (!existsSync(path)) {
    console.log(`${path}: not there`);
    continue;
  }
  const replies = RepliesSchema.parse(parse(readFileSync(path, 'utf8')));
  const judged = replies.map((reply) => {
    const { marks } = readDraft(reply.text, model, reply.to);
    return { reply, marks, misses: judgeReply(reply, marks) };
  });
  if (options.misses)
    for (const { reply, marks, misses } of judged) {
      const wrong = marks.filter((mark) => misses.wrong.includes(mark));
      if (wrong.length + misses.missed.length === 0) continue;
      console.log(`\n${reply.id} (${reply.to}) ${reply.text.replace(/\s+/g, ' ')}`);
      for (const mark of wrong)
        console.log(`  + ${mark.kind} ${mark.rule}: ${reply.text.slice(mark.start, mark.end)}`);
      for (const { kind, words = '' } of misses.missed) console.log(`  - ${kind}: ${words}`);
    }
  console.log(`\n${name}: ${replies.length} replies\nkind       precision       recall`);
  const tally = tallyReplies(judged);
  for (const kind of FAULT_KINDS) {
    const { marks, right, faults, found } = tally[kind];
    console.log(
      `${kind.padEnd(10)} ${share(right, marks)} (${right}/${marks})`.padEnd(27),
      `${share(found, faults)} (${found}/${faults})`,
    );
  }
}
