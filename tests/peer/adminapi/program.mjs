// A program that talks to the Admin API of one server: through the official client with an integration's key, and by plain requests as
// anybody, for what that client cannot ask. What it was given it keeps by name, for the calls that come after.
import crypto from 'node:crypto';
import GhostAdminAPI from '@tryghost/admin-api';
import { Failed } from '../home.mjs';

/** headers are those of an answer that programs go by. */
const headers = ['location', 'content-type', 'content-version', 'content-disposition', 'access-control-allow-origin', 'access-control-allow-methods', 'access-control-allow-headers', 'access-control-max-age', 'vary', 'cache-control', 'deprecation', 'link', 'allow', 'x-cache-invalidate'];

/** signed makes a token; what is changed in it is given by name. */
export function signed(key, { head = {}, claims = {}, secret } = {}) {
  const [id, own] = key.split(':');
  const now = Math.floor(Date.now() / 1000);
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const words = `${part({ alg: 'HS256', typ: 'JWT', kid: id, ...head })}.${part({ iat: now, exp: now + 300, aud: '/admin/', ...claims })}`;
  return `${words}.${crypto.createHmac('sha256', Buffer.from(secret ?? own, 'hex')).update(words).digest('base64url')}`;
}

export class Program {
  /** keys are id:secret by who they are: integration, backup, owner, editor, author, contributor. */
  constructor(url, keys) {
    this.url = url;
    this.keys = keys;
    this.api = new GhostAdminAPI({ url, key: keys.integration, version: 'v6.0' });
    this.kept = new Map();
  }

  /** keep remembers what a call was answered. */
  keep(name, value) { this.kept.set(name, value); return value; }

  /** the gives what was kept; a call that builds on one that failed has failed. */
  the(name) {
    if (!this.kept.get(name)) throw new Failed(`nothing was kept as ${name}`);
    return this.kept.get(name);
  }

  /** as gives the header by which somebody is known. */
  as(who, changed) {
    if (!this.keys[who]) throw new Failed(`nobody has the key of ${who}`);
    return { Authorization: `Ghost ${signed(this.keys[who], changed)}` };
  }

  get(where, options = {}) { return this.ask('GET', where, options); }
  post(where, body, options = {}) { return this.ask('POST', where, { body, ...options }); }
  put(where, body, options = {}) { return this.ask('PUT', where, { body, ...options }); }
  remove(where, options = {}) { return this.ask('DELETE', where, options); }

  /** ask makes one request below the Admin API (or anywhere, where it begins with a slash), as somebody (by default the integration; null: nobody). */
  async ask(method, where, { body, by = 'integration', with: more = {}, raw = false } = {}) {
    const form = body instanceof FormData;
    const plain = body === undefined || form || raw;
    const answer = await fetch(where.startsWith('/') ? this.url + where : `${this.url}/ghost/api/admin/${where}`, {
      method,
      redirect: 'manual',
      headers: { 'Accept-Version': 'v6.0', ...(by ? this.as(by) : {}), ...(plain ? {} : { 'Content-Type': 'application/json' }), ...more },
      body: plain ? body : JSON.stringify(body),
      signal: AbortSignal.timeout(60_000),
    });
    return new Answer(answer, Buffer.from(await answer.arrayBuffer()));
  }

  /** form makes one with a file in it. */
  form(field, name, bytes, type, more = {}) {
    const form = new FormData();
    form.set(field, new Blob([bytes], { type }), name);
    for (const [key, value] of Object.entries(more)) form.set(key, value);
    return form;
  }
}

/** Answer is one to a plain request. */
class Answer {
  constructor({ status, headers: found }, body) {
    this.status = status;
    this.headers = Object.fromEntries(headers.filter((name) => found.has(name)).map((name) => [name, levelled(name, found.get(name))]));
    this.body = body;
  }

  get json() { return JSON.parse(this.body.toString('utf8')); }

  /** told is the answer without what only browsers need, as it is compared. */
  get told() {
    const { status, headers: kept } = this;
    if (status >= 300 && status < 400) return { status, headers: kept };
    if (/json/.test(kept['content-type'] ?? '')) return { status, headers: kept, body: this.json };
    return { status, headers: kept, text: this.body.toString('utf8').slice(0, 2000) };
  }

  /** brief is status and body alone. */
  get brief() { const { headers: _, ...rest } = this.told; return rest; }
}

function levelled(name, value) {
  if (name === 'content-version') return value.replace(/^v\d+\.\d+$/, 'vVERSION');
  if (name === 'link') return value.split(/, */).filter((one) => !one.includes('llms')).join(', ');
  if (name === 'content-type') return value.toLowerCase();
  return value;
}

/** only keeps some fields of an object, or of each in a list. */
export const only = (value, ...names) => (Array.isArray(value) ? value.map((one) => only(one, ...names)) : Object.fromEntries(names.map((name) => [name, value?.[name]])));
