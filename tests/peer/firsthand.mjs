// Firsthand on what came out of Ghost: brought in with the program's own commands, as a desk would, and served on a free port.
import { execFile, execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { Failed, home, node22, say, top } from './home.mjs';
import { freePort, ready, start } from './run.mjs';

/** binary is the program that is compared. */
export const binary = path.resolve(process.env.FIRSTHAND_BINARY ?? path.join(top, 'bin/firsthand'));

/** command runs one of its subcommands, and gives what it printed. */
export async function command(...args) {
  try {
    const { stdout } = await promisify(execFile)(binary, args, { maxBuffer: 64e6, timeout: 300_000 });
    return stdout;
  } catch (err) {
    throw new Failed(`firsthand ${args.join(' ')}: ${err.code ?? err.signal}\n  ${`${err.stdout ?? ''}${err.stderr ?? err.message}`.trim().split('\n').slice(-15).join('\n  ')}`);
  }
}

/** bringIn makes a new site of an export (a zip), and gives its folder and its content key. */
export async function bringIn(archive, name = 'firsthand') {
  if (!fs.existsSync(binary)) throw new Failed(`${binary} is not there. Run make build, or name another in FIRSTHAND_BINARY.`);
  const data = path.join(home, name);
  fs.rmSync(data, { recursive: true, force: true });
  fs.mkdirSync(data, { recursive: true });
  const begun = Date.now();
  fs.writeFileSync(path.join(data, 'import.log'), await command('import', '--data', data, archive));
  say(`Firsthand took the export in after ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  const key = (await command('key', 'add', '--data', data, '--kind', 'content', '--name', 'comparison')).trim().split('\n').at(-1);
  return { data, key };
}

/** programs makes the keys of programs, and one of each of the staff, as id:secret by whose they are; staff are the addresses by role. */
export async function programs(data, staff) {
  const add = async (name, ...more) => (await command('key', 'add', '--data', data, '--kind', 'admin', '--name', name, ...more)).trim().split('\n').at(-1);
  letIn(data, staff.owner);
  const all = { integration: await add('Program'), backup: await add('Backup') };
  for (const [role, email] of Object.entries(staff)) all[role] = await add(role, '--user', email);
  return all;
}

/** letIn lets everybody in who came with an import, and hands the site over to its owner: the desk would do it one by one. */
function letIn(data, owner) {
  const program = `const {DatabaseSync}=require('node:sqlite');const db=new DatabaseSync(process.argv[1]);
    db.exec("UPDATE users SET status = 'active'");db.prepare("UPDATE users SET role = 'Owner' WHERE email = ?").run(process.argv[2])`;
  execFileSync(node22, ['--no-warnings', '-e', program, path.join(data, 'firsthand.db'), owner]);
}

/** wear installs a theme (a folder or a zip) under a name, and makes it the site's. */
export async function wear(data, from, name) {
  await command('theme', 'add', '--data', data, '--name', name, from);
  await command('theme', 'use', '--data', data, name);
}

/** serve starts it, and gives its address and stop(). */
export async function serve(data) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = start(binary, ['serve', '--data', data, '--listen', `127.0.0.1:${port}`, '--url', url], { cwd: data, env: process.env }, path.join(data, 'serve.log'));
  await ready(child, /listening on http/, 60, 'Firsthand');
  return { url, stop: child.stop };
}
