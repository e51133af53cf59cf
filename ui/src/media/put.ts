// Sending a file to the server, with how far it is: fetch does not tell.
import { base, Problem } from '../api/client';
import { signInAgain } from '../shell/sign-in-again';

interface Answer { status: number; text: string } // status 0: there was none

interface Told {
  /** progress is how much of it is sent, 0 to 1. */
  progress: (part: number) => void;
  /** sent: all of it is there, and is being looked at. */
  sent?: () => void;
  /** stop gives the way to end it. */
  stop?: (stop: () => void) => void;
}

function put(path: string, file: File, { progress, sent, stop }: Told): Promise<Answer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', base + path);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.onprogress = (e) => { if (e.lengthComputable) progress(e.loaded / e.total); };
    if (sent) request.upload.onload = sent;
    request.onload = () => resolve({ status: request.status, text: request.responseText });
    request.onerror = request.ontimeout = request.onabort = () => resolve({ status: 0, text: '' });
    stop?.(() => request.abort());
    request.send(file);
  });
}

/** nameOf is what a file is called in an address. */
export const nameOf = (file: File, otherwise: string) => encodeURIComponent((file.name || otherwise).slice(-200));

/** sendFile sends a file to a path of the API and gives what was made of it, or throws what is wrong. Who was signed out meanwhile signs in again, and it goes on. */
export async function sendFile<T>(path: string, file: File, tell: Told): Promise<T> {
  const answer = await put(path, file, tell);
  if (answer.status !== 401) return read<T>(answer);
  await signInAgain();
  return read<T>(await put(path, file, tell));
}

function read<T>({ status, text }: Answer): T {
  let body: Record<string, unknown> = {};
  try { body = JSON.parse(text); } catch { /* no answer of ours */ }
  if (status >= 200 && status < 300) return body as T;
  if (status === 0 || status >= 502) throw new Problem(0, 'The connection was cut before it was all there. The file is still here: send it again.');
  if (typeof body.detail === 'string') throw new Problem(status, body.detail);
  throw new Problem(status, status === 413 ? 'The file is too large. Make it smaller and try again.' : 'The server could not take this file. Nothing of it was kept: send it again in a moment.');
}
