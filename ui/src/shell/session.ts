// Who is signed in, and what they may do. The answers come from the server's one table of permissions; asking here only
// decides what is shown, the server decides what is done.
import { base, Problem } from '../api/client';
import { useOutside } from '../kit/outside';

export interface Me {
  id: string;
  name: string;
  email: string;
  byline_id?: string;
  has_password: boolean;
  letters: boolean;
  role: 'Owner' | 'Administrator' | 'Editor' | 'Author' | 'Contributor';
  site_title: string;
  may: Record<string, 'own' | 'always'>;
}

let me: Me | null = null;
const listeners = new Set<() => void>();

function set(next: Me | null) {
  me = next;
  notCounted(!!next);
  listeners.forEach((tell) => tell());
}

/** notCounted marks this browser as one of the desk's: what it reads on the site is not counted among what readers do. It says nothing of who. */
function notCounted(desk: boolean) {
  document.cookie = `firsthand-desk=1; path=/; samesite=lax; max-age=${desk ? 90 * 24 * 3600 : 0}`;
}

/** loadMe asks who is signed in; null: nobody. */
export async function loadMe(): Promise<Me | null> {
  let response: Response;
  try {
    response = await fetch(`${base}/session`, { credentials: 'same-origin' });
  } catch {
    throw new Problem(0, 'The newsroom’s server does not answer. Check the connection and reload the page.');
  }
  if (response.ok) set(((await response.json()) as { me?: Me }).me ?? null);
  else throw new Problem(response.status, 'The newsroom’s server has a problem. Reload the page in a moment.');
  return me;
}

// A browser has one session for all its tabs. Whoever signs in in one of them tells the others.
const tabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('firsthand-session');

/** tellTabs tells this browser's other tabs that somebody has signed in. */
export function tellTabs() { tabs?.postMessage('in'); }

/** onOtherTab runs fn when somebody has signed in in another tab; what it gives ends that. */
export function onOtherTab(fn: () => void): () => void {
  tabs?.addEventListener('message', fn);
  return () => tabs?.removeEventListener('message', fn);
}

/** forgetMe is for after signing out. */
export function forgetMe() { set(null); }

/** useMe gives who is signed in, and renders again when that changes. */
export function useMe(): Me | null {
  return useOutside(listeners, () => me);
}

/** currentMe is useMe outside of rendering. */
export function currentMe(): Me | null { return me; }

/** may tells whether the person may do an act ("story.publish") on something of the given owners; without owners: on anybody's. */
export function may(act: string, ...owners: string[]): boolean {
  const reach = me?.may[act];
  if (reach === 'always') return true;
  return reach === 'own' && !!me && owners.includes(me.id);
}

/** mayAtAll tells whether there is anything on which the person may do the act. */
export function mayAtAll(act: string): boolean { return !!me?.may[act]; }
