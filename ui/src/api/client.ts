// The one way to the server: the newsroom's API, typed by its own description.
//
//   const story = await ask(() => api.GET('/stories/{id}', { params: { path: { id } } }));
//
// ask gives the answer's body or throws a Problem whose message is a sentence for people. When the session has ended
// meanwhile, it has the person sign in again, on top of what they were doing, and asks once more.
import createClient from 'openapi-fetch';
import type { paths } from './schema';

export const base = '/newsroom/api';

export const api = createClient<paths>({ baseUrl: base, credentials: 'same-origin' });

/** Problem is what went wrong, in a sentence. Status 0: the server was not reached. */
export class Problem extends Error {
  constructor(readonly status: number, message: string) {
    super(message);
  }
  get offline() { return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504; }
  get conflict() { return this.status === 409; }
}

const unreachable = 'The newsroom’s server does not answer. What you wrote is still here: check the connection and try again.';

/** told gives the sentence of anything that was thrown. */
export function told(err: unknown): string {
  if (err instanceof Problem) return err.message;
  return 'Something went wrong in this page. Nothing you saved is lost: reload it and try again.';
}

interface Answer<T> { data?: T; error?: unknown; response: Response }

type SignIn = () => Promise<void>;
let signInAgain: SignIn | null = null;

/** onSignedOut says what to do when the session has ended: resolve when the person has signed in again. */
export function onSignedOut(fn: SignIn) { signInAgain = fn; }

/** ask makes a call and gives its body; see above. */
export async function ask<T>(call: () => Promise<Answer<T>>): Promise<T> {
  try {
    return await plain(call);
  } catch (err) {
    if (!(err instanceof Problem) || err.status !== 401 || !signInAgain) throw err;
    await signInAgain();
    return plain(call);
  }
}

/** plain is ask for who is not signed in: it never asks them to sign in again. */
export async function plain<T>(call: () => Promise<Answer<T>>): Promise<T> {
  const answer = await reach(call);
  if (!answer.response.ok) throw problemOf(answer.response.status, answer.error);
  return answer.data as T;
}

/** send is ask for what the typed client cannot do: a file, a stream. The path begins below the API's. */
export async function send<T>(method: string, path: string, body?: BodyInit, headers?: Record<string, string>, signal?: AbortSignal): Promise<T> {
  return ask<T>(async () => {
    const response = await fetch(base + path, { method, body, headers, signal, credentials: 'same-origin' });
    const text = await response.text();
    let parsed: unknown;
    try { parsed = text ? JSON.parse(text) : undefined; } catch { parsed = undefined; }
    return response.ok ? { data: parsed as T, response } : { error: parsed, response };
  });
}

async function reach<T>(call: () => Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await call();
  } catch (err) {
    if (err instanceof DOMException && err.name === 'AbortError') throw err;
    throw new Problem(0, unreachable);
  }
}

function problemOf(status: number, error: unknown): Problem {
  const detail = (error as { detail?: unknown } | undefined)?.detail;
  if (typeof detail === 'string' && detail) return new Problem(status, detail);
  if (status === 502 || status === 503 || status === 504) return new Problem(status, unreachable);
  return new Problem(status, `The server could not do this (${status}). Nothing was changed: try again in a moment.`);
}
