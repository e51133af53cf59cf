// What the text asks the server for: to take a picture, to say what stands at an address.
import { api, plain, Problem } from '../api/client';
import type { Library, Sent } from '../editor/send';
import { fault, toast } from '../kit/toast';
import { put } from '../media/put';
import { signInAgain } from '../shell/sign-in-again';
import { findStory } from './find-story';

/** library is that of the view of a story; waits is told how many files are on their way. */
export function library(story: string, waits: (count: number) => void): Library {
  return {
    send: sendFile,
    pick: async (many) => {
      const { pickMedia, pickSeveral } = await import('../media/picker');
      const list = many ? await pickSeveral({ kind: 'image' }) : [await pickMedia({ kind: 'image' })];
      const found = (list ?? []).filter((m) => m !== null);
      return found.length ? found.map((m) => ({ src: m.path, alt: m.alt, credit: m.credit, width: m.width, height: m.height })) : null;
    },
    say: (text) => { toast({ text, kind: /too much|larger|could not/.test(text) ? 'fault' : undefined }); },
    fault,
    findStory: () => findStory(story),
    about: async (url) => ({ ...await plain(() => api.POST('/links/look', { body: { url } })) }),
    waits,
  };
}

/** sendFile sends a file and tells how far it is; who was signed out meanwhile signs in again, and it goes on. */
async function sendFile(file: File, progress: (part: number) => void): Promise<Sent> {
  const answer = await put(file, { progress });
  if (answer.status !== 401) return readSent(answer);
  await signInAgain();
  return readSent(await put(file, { progress }));
}

function readSent(answer: { status: number; text: string }): Sent {
  let body: Record<string, unknown> = {};
  try { body = JSON.parse(answer.text); } catch { /* no answer of ours */ }
  if (answer.status >= 200 && answer.status < 300) return body as unknown as Sent;
  const detail = typeof body.detail === 'string' ? body.detail : '';
  throw new Problem(answer.status, detail || (answer.status === 413 ? 'The file is too large. Make it smaller and try again.' : answer.status === 0 ? 'The server does not answer. The file was not sent: try again.' : 'The file could not be sent. Try again in a moment.'));
}
