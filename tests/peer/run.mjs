// Starts programs that serve: the real Ghost, and Firsthand. Each listens on a free loopback port and is ended by its own handle.
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { Failed, ghost, node22, say } from './home.mjs';

/** freePort gives a port of this machine that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** boot starts Ghost on the content in dir, and gives its address (without a slash at the end) and stop(). */
export async function boot(dir) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  layOut(dir);
  const begun = Date.now();
  const child = start(node22, [path.join(ghost, 'index.js')], { cwd: ghost, env: { ...process.env, ...settings(dir, port, url) } }, path.join(dir, 'ghost.log'));
  await ready(child, `${url}/ghost/api/admin/site/`, 180, 'Ghost');
  say(`Ghost answers at ${url}/ after ${Math.round((Date.now() - begun) / 1000)} s`);
  return { url, dir, stop: child.stop };
}

/** layOut gives the content folder its parts, and Ghost's own two themes. */
function layOut(dir) {
  for (const part of ['data', 'images', 'media', 'files', 'themes', 'settings', 'public', 'logs']) fs.mkdirSync(path.join(dir, 'content', part), { recursive: true });
  for (const name of ['casper', 'source']) {
    const to = path.join(dir, 'content/themes', name);
    if (!fs.existsSync(to)) fs.cpSync(path.join(ghost, 'content/themes', name), to, { recursive: true });
  }
}

/** settings are Ghost's configuration, by the names that it reads from its environment: its own folder stays as it was installed. */
const settings = (dir, port, url) => ({
  NODE_ENV: 'production',
  url,
  server__host: '127.0.0.1',
  server__port: String(port),
  database__client: 'sqlite3',
  database__connection__filename: path.join(dir, 'content/data/ghost.db'),
  database__useNullAsDefault: 'true',
  mail__transport: 'stub',
  logging__level: 'warn',
  logging__transports: '["stdout"]',
  paths__contentPath: path.join(dir, 'content'),
  privacy__useGravatar: 'false',
  privacy__useUpdateCheck: 'false',
  security__staffDeviceVerification: 'false',
});

/** start runs a program that stays, with what it prints in a file. */
export function start(program, args, options, log) {
  const out = fs.openSync(log, 'a');
  const child = spawn(program, args, { ...options, stdio: ['ignore', out, out] });
  fs.closeSync(out);
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.log = log;
  child.ended = new Promise((resolve) => {
    child.on('error', (err) => resolve(err.message));
    child.on('close', (code, signal) => { process.off('exit', kill); child.gone = true; resolve(code ?? signal); });
  });
  child.stop = async () => {
    child.kill('SIGTERM');
    const late = setTimeout(kill, 10_000);
    await child.ended;
    clearTimeout(late);
  };
  return child;
}

/** ready waits until an address answers with success; the program's own last words are the reason where it never does. */
export async function ready(child, url, seconds, name) {
  const until = Date.now() + seconds * 1000;
  for (;;) {
    if (await fetch(url, { redirect: 'manual' }).then((answer) => answer.status < 500, () => false)) return;
    if (child.gone || Date.now() > until) {
      if (!child.gone) await child.stop();
      const tail = fs.readFileSync(child.log, 'utf8').trim().split('\n').slice(-20).join('\n  ');
      throw new Failed(`${name} did not answer at ${url} within ${seconds} s. The end of ${child.log}:\n  ${tail}`);
    }
    await new Promise((resolve) => { setTimeout(resolve, 200); });
  }
}
