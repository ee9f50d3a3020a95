/** Entry of `npm run tree`: reads the clock, prints, exits. */
import { run } from './run';

const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-');
const { output, error, exitCode } = await run(process.argv.slice(2), process.cwd(), today);
if (output) process.stdout.write(`${output}\n`);
if (error) process.stderr.write(`${error}\n`);
process.exitCode = exitCode;
