// Starts programs that serve: the real Ghost, and Firsthand. Each listens on a free loopback port and is ended by its own handle.
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import readline from 'node:readline';
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

/**
 * boot starts Ghost on the content in dir, and gives its address (without a slash at the end) and stop(). The port is drawn once for a
 * site: Ghost keeps its own address in some fields of cards, as a site keeps its name.
 */
export async function boot(dir) {
  const kept = path.join(dir, 'port');
  fs.mkdirSync(dir, { recursive: true });
  if (!fs.existsSync(kept)) fs.writeFileSync(kept, String(await freePort()));
  const port = Number(fs.readFileSync(kept, 'utf8'));
  const url = `http://127.0.0.1:${port}`;
  layOut(dir);
  const begun = Date.now();
  const child = start(node22, [path.join(ghost, 'index.js')], { cwd: ghost, env: { ...process.env, ...settings(dir, port, url) } }, path.join(dir, 'ghost.log'));
  await ready(child, /Ghost booted in/, 180, 'Ghost');
  say(`Ghost answers at ${url}/ after ${Math.round((Date.now() - begun) / 1000)} s`);
  return { url, dir, pid: child.pid, stop: child.stop };
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
  logging__level: 'info',
  logging__transports: '["stdout"]',
  paths__contentPath: path.join(dir, 'content'),
  privacy__useGravatar: 'false',
  privacy__useUpdateCheck: 'false',
  explore__update_url: '',
  security__staffDeviceVerification: 'false',
});

/** start runs a program that stays, with what it prints in a file. */
export function start(program, args, options, log) {
  const out = fs.createWriteStream(log, { flags: 'a' });
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.lines = [child.stdout, child.stderr].map((input) => readline.createInterface({ input }));
  for (const lines of child.lines) lines.on('line', (line) => out.write(`${line}\n`));
  child.log = log;
  child.ended = new Promise((resolve) => {
    child.on('error', (err) => resolve(err.message));
    child.on('close', (code, signal) => { process.off('exit', kill); out.end(); resolve(code ?? signal); });
  });
  child.stop = async () => {
    child.kill('SIGTERM');
    const late = setTimeout(kill, 10_000);
    await child.ended;
    clearTimeout(late);
  };
  return child;
}

/** ready waits for the line by which a program says that it answers; its last words are the reason where it never does. */
export async function ready(child, line, seconds, name) {
  let late;
  const said = new Promise((resolve) => {
    for (const lines of child.lines) lines.on('line', (one) => { if (line.test(one)) resolve(true); });
    late = setTimeout(() => resolve(false), seconds * 1000);
  });
  const answers = await Promise.race([said, child.ended.then(() => false)]);
  clearTimeout(late);
  if (answers) return;
  await child.stop();
  const tail = fs.readFileSync(child.log, 'utf8').trim().split('\n').slice(-20).join('\n  ');
  throw new Failed(`${name} did not say within ${seconds} s that it answers. The end of ${child.log}:\n  ${tail}`);
}
