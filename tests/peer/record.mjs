// Keeps every answer of the real Ghost in a folder, as it came: for whoever builds against them without starting Ghost.
import fs from 'node:fs';
import path from 'node:path';
import { second } from './compare.mjs';

/** record writes an answer a file, and an index of status, type and place. */
export async function record(addresses, url, dir, look = () => {}) {
  fs.rmSync(dir, { recursive: true, force: true });
  fs.mkdirSync(dir, { recursive: true });
  const index = [];
  for (const { kind, where } of addresses) {
    const answer = await second(url, where);
    const name = `${kind}-${where.replace(/[^\w.-]+/g, '_').slice(0, 100)}`;
    fs.writeFileSync(path.join(dir, name), answer.body);
    index.push({ kind, where, status: answer.status, headers: Object.fromEntries(answer.headers), file: name });
    look(where);
  }
  fs.writeFileSync(path.join(dir, 'index.json'), JSON.stringify({ url, answers: index }, null, 1));
  return index.length;
}
