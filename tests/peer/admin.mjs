// Ghost's Admin API, as its owner uses it from a browser, with a session, and as programs do, with a key.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { Failed, node22 } from './home.mjs';

/** owner is who sets the site up; nobody real. */
export const owner = { name: 'Ottilie Brandvold', email: 'ottilie@tidewater-gazette.example', password: 'a-lantern-for-the-ferry-4', blogTitle: 'The Tidewater Gazette' };

/**
 * token signs in an integration, for five minutes. Unlike an owner who signs in, it changes nothing of the site, and what was exported stays
 * what is shown.
 */
function token(key) {
  const [id, secret] = key.split(':');
  const now = Math.floor(Date.now() / 1000);
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const words = `${part({ alg: 'HS256', typ: 'JWT', kid: id })}.${part({ iat: now, exp: now + 300, aud: '/admin/' })}`;
  return `${words}.${crypto.createHmac('sha256', Buffer.from(secret, 'hex')).update(words).digest('base64url')}`;
}

/** Admin calls the Admin API of one Ghost: as its owner after signIn, or as the integration of a key. */
export class Admin {
  constructor(url, key) { this.url = url; this.key = key; }

  /** setUp makes the owner; on a site that has one it does nothing. */
  async setUp() {
    const { setup } = await this.get('authentication/setup/');
    if (!setup[0].status) await this.send('POST', 'authentication/setup/', { setup: [owner] });
  }

  /** signIn opens a session, the owner's or another's, which later calls use. */
  async signIn(who = this.who ?? owner) {
    this.who = who;
    const answer = await this.fetch('POST', 'session/', { username: who.email, password: who.password });
    await answer.arrayBuffer(); // Ghost keeps the session before it has answered to the end, and not before it begins
    this.cookie = answer.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ');
  }

  async get(where) { return (await this.fetch('GET', where)).json(); }

  async send(method, where, body) {
    const answer = await this.fetch(method, where, body);
    return answer.status === 204 ? undefined : answer.json();
  }

  /** upload sends one file. */
  async upload(where, field, name, bytes, type, more = {}) {
    const form = new FormData();
    form.set(field, new Blob([bytes], { type }), name);
    for (const [key, value] of Object.entries(more)) form.set(key, value);
    return (await this.fetch('POST', where, form)).json();
  }

  /** fetch asks; whose session has ended signs in once more: setting a site up ends all sessions, some time after it has answered. */
  async fetch(method, where, body, again = true) {
    const headers = { Origin: this.url, 'Accept-Version': 'v6.0' };
    if (this.cookie) headers.Cookie = this.cookie;
    if (this.key) headers.Authorization = `Ghost ${token(this.key)}`;
    const form = body instanceof FormData;
    if (body !== undefined && !form) headers['Content-Type'] = 'application/json';
    const answer = await fetch(`${this.url}/ghost/api/admin/${where}`, { method, headers, body: form || body === undefined ? body : JSON.stringify(body) });
    if (answer.ok) return answer;
    const said = await answer.text();
    if (again && this.cookie && answer.status === 403 && said.includes('Unable to determine the authenticated user')) {
      await this.signIn();
      return this.fetch(method, where, body, false);
    }
    throw new Failed(`${method} ${where} answered ${answer.status}: ${said.slice(0, 600)}\n  was sent: ${form ? '(a file)' : JSON.stringify(body)?.slice(0, 600)}`);
  }
}

/** rows asks Ghost's database, which its API does not show in full: keys, and the tokens of invitations that no mail brings. */
export function rows(dir, sql, ...values) {
  const program = `const {DatabaseSync}=require('node:sqlite');const [file,sql,...v]=process.argv.slice(1);
    process.stdout.write(JSON.stringify(new DatabaseSync(file,{readOnly:true}).prepare(sql).all(...v)))`;
  const file = path.join(dir, 'content/data/ghost.db');
  if (!fs.existsSync(file)) throw new Failed(`${file} is not there: Ghost has not made its database.`);
  return JSON.parse(execFileSync(node22, ['--no-warnings', '-e', program, file, sql, ...values], { maxBuffer: 64e6 }));
}

/** keys gives the content key, and the admin and backup keys as id:secret. */
export function keys(dir) {
  const found = rows(dir, `SELECT integrations.slug, api_keys.type, api_keys.id, api_keys.secret FROM api_keys JOIN integrations ON integrations.id = api_keys.integration_id`);
  const one = (slug, type) => found.find((row) => row.slug === slug && row.type === type) ?? { id: '', secret: '' };
  const joined = (row) => `${row.id}:${row.secret}`;
  return { content: one('ghost-core-content', 'content').secret, admin: joined(one('zapier', 'admin')), backup: joined(one('ghost-backup', 'admin')) };
}
