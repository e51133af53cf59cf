// Lighthouse on the sample publication: front page, a story, and the pages named on the command line, each three times, the median told.
//   node bench/lighthouse/lighthouse.mjs [docs/PERFORMANCE.md] [/search/ …]
// It fails where one of the four scores is below 99. The network and the processor are those of a phone, as Lighthouse simulates them.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const here = import.meta.dirname;
const require = createRequire(join(here, 'package.json'));
const { default: lighthouse } = await import(require.resolve('lighthouse'));
const launcher = await import(require.resolve('chrome-launcher', { paths: [require.resolve('lighthouse')] }));

/** rests waits until the program has made what pages ask for, pictures above all: while it works, the browser beside it waits for a core. */
async function rests() {
  const used = () => { const [, ...rest] = readFileSync(`/proc/${demo.pid}/stat`, 'utf8').split(') '); const f = rest.join(') ').split(' '); return Number(f[11]) + Number(f[12]); };
  for (let tries = 0, quiet = 0, before = used(); quiet < 3 && tries < 180; tries++) {
    await new Promise((done) => { setTimeout(done, 1000); });
    const now = used();
    quiet = now - before <= 5 ? quiet + 1 : 0; // hundredths of a second
    before = now;
  }
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const least = 99;
const runs = Number(process.env.RUNS ?? 3);
const keep = process.argv.slice(2).find((a) => a.endsWith('.md'));
const more = process.argv.slice(2).filter((a) => a.startsWith('/'));

const port = process.env.PORT ?? '8469';
const site = `http://127.0.0.1:${port}`;
const demo = spawn('bin/firsthand', ['demo', '--listen', `127.0.0.1:${port}`], { stdio: 'ignore' });
try {
  for (let tries = 0; ; tries++) {
    try { if ((await fetch(`${site}/rss/`)).ok) break; } catch { /* not yet */ }
    if (tries > 240 || demo.exitCode !== null) throw new Error('the sample publication does not start');
    await new Promise((done) => { setTimeout(done, 250); });
  }
  const feed = await (await fetch(`${site}/feed.json`)).json();
  const pages = ['/', new URL(feed.items[0].url).pathname, ...more];
  if (!more.includes('/search/') && (await fetch(`${site}/search/`)).ok) pages.push('/search/');
  const found = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'].find((p) => existsSync(p));
  const chrome = await launcher.launch({ chromePath: process.env.FIRSTHAND_CHROMIUM || found, chromeFlags: ['--headless=new', '--no-sandbox', '--disable-dev-shm-usage'] });
  const rows = [];
  let failed = false;
  try {
    for (const path of pages) {
      const scores = Object.fromEntries(categories.map((c) => [c, []]));
      const missed = new Map();
      for (let run = -1; run < runs; run++) { // the first is not counted: pages and pictures are made then
        const { lhr } = await lighthouse(site + path, { port: chrome.port, onlyCategories: categories, logLevel: 'error' });
        if (run < 0) { await rests(); continue; }
        for (const c of categories) {
          scores[c].push(Math.round(lhr.categories[c].score * 100));
          for (const ref of lhr.categories[c].auditRefs) {
            const audit = lhr.audits[ref.id];
            if (ref.weight > 0 && audit.score !== null && audit.score < 1) missed.set(`${c}: ${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ''}`, audit.details?.items?.slice(0, 2));
          }
        }
      }
      const median = categories.map((c) => scores[c].sort((a, b) => a - b)[Math.floor(runs / 2)]);
      rows.push(`| \`${path}\` | ${median.join(' | ')} |`);
      console.log(rows.at(-1));
      if (median.some((m) => m < least)) {
        failed = true;
        for (const [what, where] of missed) console.log(`    ${what} ${process.env.VERBOSE ? JSON.stringify(where) : ''}`);
      }
    }
  } finally { await chrome.kill(); }
  if (keep) {
    const head = '<!-- lighthouse -->';
    const text = readFileSync(keep, 'utf8');
    const [before, , after] = text.split(head);
    if (after === undefined) throw new Error(`${keep} has no place between two ${head}`);
    writeFileSync(keep, `${before}${head}\n| page | ${categories.join(' | ')} |\n|---|---|---|---|---|\n${rows.join('\n')}\n${head}${after}`);
  }
  process.exitCode = failed ? 1 : 0;
} finally { demo.kill(); }
