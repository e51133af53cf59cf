// One new Ghost with what a zip brings, for measuring:  node alone.mjs FOLDER EXPORT.zip
// It prints "URL PID KEY" once it answers with Casper, and runs until its input ends.
import fs from 'node:fs';
import path from 'node:path';
import { Admin, keys } from './admin.mjs';
import { Failed, ghost, say } from './home.mjs';
import { boot } from './run.mjs';

const [folder, archive] = process.argv.slice(2);
if (!folder || !archive) throw new Failed('Say node alone.mjs FOLDER EXPORT.zip.');
if (!fs.existsSync(path.join(ghost, 'index.js'))) throw new Failed(`${ghost} is not there: scripts/peer install puts it there.`);
const running = await boot(path.resolve(folder));
try {
  const admin = new Admin(running.url);
  await admin.setUp();
  await admin.signIn();
  for (const kind of ['posts', 'pages']) {
    for (const { id } of (await admin.get(`${kind}/?limit=all`))[kind]) await admin.send('DELETE', `${kind}/${id}/`);
  }
  await admin.send('PUT', 'settings/', { settings: [{ key: 'members_signup_access', value: 'none' }, { key: 'comments_enabled', value: 'off' }] });
  say('Ghost takes the export in …');
  await admin.upload('db/', 'importfile', 'export.zip', fs.readFileSync(archive), 'application/zip');
  await admin.send('PUT', 'themes/casper/activate/');
  await answered(`${running.url}/story-0/`);
  console.log(`${running.url} ${running.pid} ${keys(running.dir).content}`);
  for await (const line of process.stdin) say(line); // until whoever measures is done
} finally { await running.stop(); }

/** answered waits until the first story of the export is there: Ghost answers before its import is done. */
async function answered(address) {
  for (const until = Date.now() + 300_000; Date.now() < until;) if ((await fetch(address)).ok) return;
  throw new Failed(`${address} was not there after five minutes.`);
}
