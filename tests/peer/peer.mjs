// The comparison's commands:  node peer.mjs install | seed | self | calls | ghost | routes | crawl | themes DIR… | record DIR
// What each does stands in docs/ghost/README.md.
import fs from 'node:fs';
import path from 'node:path';
import { Admin } from './admin.mjs';
import { compareAdmin, ofGhost } from './adminapi.mjs';
import { compareCalls, callAll } from './calls.mjs';
import { all, difference, lines, report, scored, second } from './compare.mjs';
import * as firsthand from './firsthand.mjs';
import { ghost as ghostFolder, home, say, step, top, Failed, version } from './home.mjs';
import { install } from './install.mjs';
import { record } from './record.mjs';
import { compareRoutes } from './routes.mjs';
import { Side } from './same.mjs';
import { out, seeded, site } from './seed.mjs';
import { spoilt } from './spoil.mjs';
import { compareThemes } from './themes.mjs';
import { list } from './urls.mjs';

/** own are the themes that come with Ghost. */
const own = ['casper', 'source'];

/** peer is the seeded Ghost, running, with what has to be known of it. */
async function peer() {
  await install();
  const ghost = await seeded();
  const { content: key, admin: adminKey } = JSON.parse(fs.readFileSync(path.join(out, 'keys.json'), 'utf8'));
  const exported = JSON.parse(fs.readFileSync(path.join(out, 'export.json'), 'utf8'));
  const admin = new Admin(ghost.url, adminKey);
  return { ...ghost, key, exported, admin, side: new Side({ url: ghost.url, key, siteUuid: await uuid(ghost.url) }) };
}

const uuid = async (url) => (await (await fetch(`${url}/ghost/api/admin/site/`)).json()).site.site_uuid;

/** wearing runs do with a theme active in Ghost; folder is where it lies. */
async function wearing(ghost, theme, run) {
  await ghost.admin.send('PUT', `themes/${theme}/activate/`);
  return run(path.join(site, 'content/themes', theme));
}

/** progress shows how far a list is, in a terminal. */
function progress(what, of) {
  let n = 0;
  if (!process.stderr.isTTY) return () => {};
  return () => { n++; process.stderr.write(`\rpeer: ${what} ${n} of ${of} ${n === of ? '\n' : ''}`); };
}

const commands = {
  install,

  /** seed fills a Ghost and keeps its export. */
  async seed() {
    const ghost = await peer();
    await ghost.stop();
    say(`the export is ${path.join(out, 'export.zip')}`);
  },

  /** self compares Ghost with itself, where everything must be the same, and with a page that was changed on purpose, which must be found. */
  async self() {
    const ghost = await peer();
    try {
      let failed = 0;
      for (const theme of own) {
        failed += await wearing(ghost, theme, async (folder) => {
          const addresses = list(folder, ghost.exported);
          const results = await all(addresses, ghost.side, ghost.side, progress(theme, addresses.length));
          return report(`Ghost ${version} beside itself, ${theme}`, theme, results, path.join(out, `self-${theme}`), { entries: [] }).failed;
        });
      }
      return failed + await spoil(ghost);
    } finally { await ghost.stop(); }
  },

  /** calls makes the script of calls of Ghost alone, and keeps the answers. */
  async calls() {
    const ghost = await peer();
    try {
      const answers = await callAll(ghost.side, ghost.key);
      const file = path.join(out, 'calls.txt');
      fs.writeFileSync(file, answers.map(([name, lines]) => `=== ${name}\n${lines.join('\n')}\n`).join(''));
      say(`${answers.length} calls were answered; the answers are in ${file}`);
    } finally { await ghost.stop(); }
  },

  /** record keeps Ghost's answers in a folder, for both of its themes. */
  async record(dir = path.join(out, 'recorded')) {
    const ghost = await peer();
    try {
      for (const theme of own) {
        const n = await wearing(ghost, theme, (folder) => record(list(folder, ghost.exported), ghost.url, path.join(dir, theme)));
        say(`${n} answers with ${theme} are in ${path.join(dir, theme)}`);
      }
    } finally { await ghost.stop(); }
  },

  /** ghost is the whole comparison: the pages of both themes, the calls that read, and those that write. PEER_THEME names one theme alone. */
  async ghost() {
    const ghost = await peer();
    const totals = [];
    try {
      const brought = await firsthand.bringIn(path.join(out, 'export.zip'));
      for (const theme of own.filter((name) => !process.env.PEER_THEME || name === process.env.PEER_THEME)) {
        totals.push(await wearing(ghost, theme, (folder) => beside(ghost, brought, theme, folder)));
      }
      totals.push(await calling(ghost, brought));
    } finally { await ghost.stop(); }
    totals.push(await compareAdmin()); // of a copy: it writes
    return sum(totals);
  },

  /** admin compares what the Admin API makes of a script of calls that write; with "ghost" behind it, it makes them of Ghost alone, with "kept" of Firsthand. */
  async admin(which) {
    await install();
    if (which === 'ghost') return void await ofGhost();
    return sum([await compareAdmin(which === 'kept')]);
  },

  /** routes compares what files of redirects and routes make of addresses. PEER_SET names one set alone. */
  async routes() {
    const ghost = await peer();
    try { return sum(await compareRoutes(ghost)); } finally { await ghost.stop(); }
  },

  /** crawl has readers who are signed in, and nobody, walk through our site in Ghost's themes: none may see what is another's. */
  async crawl() {
    await install();
    const env = { ...process.env, FIRSTHAND_THEMES: path.join(ghostFolder, 'content/themes') };
    await step('the crawl by readers', 'go', ['test', './internal/site', '-count=1', '-run', '^TestReadersAreKeptApart$'], { cwd: top, env });
  },

  /** themes compares every theme in the folders that are named. */
  async themes(...dirs) {
    if (!dirs.length) throw new Failed('Name a folder of themes: make peer-themes DIR=…');
    await install();
    return compareThemes(dirs, sum);
  },
};

/** spoil changes a page in many ways, and gives how many of them nobody noticed. */
async function spoil(ghost) {
  const address = { kind: 'page', where: '/every-card/' };
  const answer = await second(ghost.url, address.where);
  const html = answer.body.toString('utf8');
  let missed = 0;
  for (const [what, change] of Object.entries(spoilt)) {
    const changed = change(html);
    const found = changed !== html && difference(lines({ ...answer, body: Buffer.from(changed) }, ghost.side, address), lines(answer, ghost.side, address)) !== '';
    if (!found) missed++;
    console.log(`  ${found ? 'found' : changed === html ? 'NOT MADE' : 'MISSED'}  ${what}`);
  }
  return missed;
}

async function beside(ghost, brought, theme, folder) {
  await firsthand.wear(brought.data, folder, theme);
  const ours = await firsthand.serve(brought.data);
  try {
    const addresses = list(folder, ghost.exported);
    const results = await all(addresses, ghost.side, new Side({ url: ours.url, key: brought.key, before: ghost.url }), progress(theme, addresses.length));
    return report(`Firsthand beside Ghost ${version}, ${theme}`, theme, results, path.join(out, `diff-${theme}`));
  } finally { await ours.stop(); }
}

async function calling(ghost, brought) {
  const ours = await firsthand.serve(brought.data);
  try {
    const results = await compareCalls(ghost, { side: new Side({ url: ours.url, key: brought.key, before: ghost.url }), key: brought.key });
    return report('Calls of the Content API', 'calls', results, path.join(out, 'diff-calls'));
  } finally { await ours.stop(); }
}

/** sum prints the last lines, and gives how many mistakes there are. */
function sum(totals) {
  console.log(`\nFirsthand beside Ghost ${version}`);
  for (const total of totals) console.log(`  ${scored(total)}  ${total.title}`);
  return totals.reduce((all, { failed }) => all + failed, 0);
}

const [name = 'ghost', ...args] = process.argv.slice(2);
try {
  if (!commands[name]) throw new Failed(`There is no command ${name}; there are ${Object.keys(commands).join(', ')}.`);
  fs.mkdirSync(home, { recursive: true });
  process.exitCode = (await commands[name](...args)) ? 1 : 0;
} catch (err) {
  console.error(err instanceof Failed ? `peer: ${err.message}` : err);
  process.exitCode = 2;
}
