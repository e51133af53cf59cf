// Saving by itself. Every change is kept in this browser within a moment, sent after a short pause with the revision that it
// was made on, and sent again until the server has it. Nothing is ever thrown away before the server has answered for it.
import { Problem, send, told } from '../api/client';
import type { SaveState, Story } from './context';
import { forget, keep, keepNow, markOf, tellKept, type Attempt, type Draft } from './kept';

/** Pauses, in milliseconds. */
export const pauses = { keep: 40, keepAtLatest: 200, send: 1200, sendAtLatest: 8000, timeout: 30_000, again: [1000, 2000, 4000, 8000, 15_000, 30_000] };

export interface SaverOptions {
  id: string;
  who: string;
  revision: string;
  /** body gives the text as it stands, as JSON. It is called when the text is kept or sent, never for a key. */
  body: () => string;
  title: () => string;
  onState: (state: SaveState) => void;
  /** onSaved is told of the revision that holds what was sent. */
  onSaved: (revision: string, sent: Partial<Story>, body: string | null) => void;
  /** onConflict is told that somebody else saved. Until resolve() nothing is sent. */
  onConflict: () => void;
}

type Timer = ReturnType<typeof setTimeout>;

export class Saver {
  revision: string;
  private patch: Partial<Story> = {};
  private textChanged = false;
  private turn = 0; // counts changes
  private keptTurn = 0;
  private keeping: Timer | undefined;
  private keepFirst = 0;
  private sendTimer: Timer | undefined;
  private sendFirst = 0;
  private flying: Promise<void> | null = null;
  private failures = 0;
  private held = false; // in conflict, or the pen is elsewhere
  private stopped = false;
  private unkept = false; // the browser keeps nothing
  private lastAt = 0;
  private tried: Attempt[] = [];
  private waiters: { resolve: (revision: string) => void; reject: (err: unknown) => void }[] = [];

  constructor(private o: SaverOptions) {
    this.revision = o.revision;
    window.addEventListener('online', this.retry);
    window.addEventListener('pagehide', this.leave);
    document.addEventListener('visibilitychange', this.hide);
    window.addEventListener('beforeunload', this.warn);
  }

  get dirty(): boolean { return this.textChanged || Object.keys(this.patch).length > 0; }
  get changes(): Partial<Story> { return this.patch; }
  /** attempts are the saves that were sent and not answered. */
  get attempts(): Attempt[] { return this.tried; }

  /** changedText is told of every change of the text; changed of every change of a field. */
  changedText() { this.textChanged = true; this.touch(); }
  changed(patch: Partial<Story>) { Object.assign(this.patch, patch); this.touch(); }

  /** adopt takes up a draft that was kept in an earlier visit; it is sent like any change. */
  adopt(draft: Draft) {
    this.patch = { ...draft.patch };
    this.textChanged = draft.body !== null;
    this.tried = draft.tried ?? [];
    if (this.dirty) this.touch();
  }

  private touch() {
    this.turn++;
    const now = Date.now();
    this.keepFirst ||= now;
    this.sendFirst ||= now;
    clearTimeout(this.keeping);
    this.keeping = setTimeout(this.keepSoon, Math.max(0, Math.min(pauses.keep, this.keepFirst + pauses.keepAtLatest - now)));
    if (this.held) { this.say(); return; }
    if (!this.failures) {
      clearTimeout(this.sendTimer);
      this.sendTimer = setTimeout(this.go, Math.max(0, Math.min(pauses.send, this.sendFirst + pauses.sendAtLatest - now)));
    }
    this.say();
  }

  private draft(): Draft {
    this.lastAt = Math.max(Date.now(), this.lastAt + 1);
    return { id: this.o.id, who: this.o.who, revision: this.revision, patch: { ...this.patch }, body: this.textChanged ? this.o.body() : null, title: this.o.title(), at: this.lastAt, tried: this.tried };
  }

  private keepSoon = () => {
    this.keepFirst = 0;
    void this.keepDraft();
  };

  /** keepDraft keeps what is unsent now. */
  async keepDraft(): Promise<void> {
    clearTimeout(this.keeping);
    if (!this.dirty) return;
    const turn = this.turn;
    try {
      await keep(this.draft());
      this.keptTurn = Math.max(this.keptTurn, turn);
      this.unkept = false;
    } catch { this.unkept = true; }
  }

  private hide = () => { if (document.visibilityState === 'hidden' && this.keptTurn < this.turn && this.dirty) { keepNow(this.draft()); void this.keepDraft(); } };
  private leave = () => { if (this.dirty && this.keptTurn < this.turn) keepNow(this.draft()); };
  private warn = (e: BeforeUnloadEvent) => { if (this.dirty && this.unkept) e.preventDefault(); };
  private retry = () => { if (this.failures && !this.held) { clearTimeout(this.sendTimer); void this.go(); } };

  private told: SaveState['is'] | '' = '';
  private say(state?: SaveState) {
    const next: SaveState = state ?? (this.failures ? this.offline() : this.flying ? { is: 'saving' } : this.dirty ? { is: 'unsaved' } : { is: 'saved', at: new Date() });
    if (next.is === this.told && next.is !== 'saved' && next.is !== 'refused' && next.is !== 'offline') return;
    this.told = next.is;
    this.o.onState(next);
  }

  private why = '';
  private offline(): SaveState {
    return { is: 'offline', why: this.unkept ? 'The connection is gone, and this browser keeps nothing: leave the page open' : this.why };
  }

  private go = () => {
    if (this.stopped || this.held || !this.dirty || this.flying) return;
    this.flying = this.once().finally(() => {
      this.flying = null;
      if (this.dirty && !this.failures && !this.held && !this.refused && !this.stopped) {
        clearTimeout(this.sendTimer);
        this.sendTimer = setTimeout(this.go, this.waiters.length ? 0 : pauses.send);
      }
      this.settle();
    });
  };

  private refused = false;

  /** once sends what is unsaved now. */
  private async once(): Promise<void> {
    const turn = this.turn, patch = { ...this.patch }, body = this.textChanged ? this.o.body() : null;
    this.sendFirst = 0;
    this.refused = false;
    this.told = '';
    this.o.onState({ is: 'saving' });
    const fields = JSON.stringify({ ...patch, based_on: this.revision });
    const payload = body === null ? fields : `${fields.slice(0, -1)},"document":${body}}`;
    this.tried = [...this.tried.slice(-9), { patch, mark: markOf(body) }];
    const stop = new AbortController();
    const late = setTimeout(() => stop.abort(), pauses.timeout);
    try {
      const saved = await send<Story>('PUT', `/stories/${encodeURIComponent(this.o.id)}${this.waiters.length ? '' : '?autosave=true'}`, payload, { 'Content-Type': 'application/json' }, stop.signal);
      this.took(saved.working_revision ?? this.revision, turn, patch, body);
    } catch (err) {
      this.failed(err);
    } finally { clearTimeout(late); }
  }

  /** took: the server has what was sent; what came in meanwhile is still to be sent. */
  private took(revision: string, turn: number, patch: Partial<Story>, body: string | null) {
    this.failures = 0;
    this.why = '';
    this.tried = [];
    this.revision = revision;
    const rest: Record<string, unknown> = {};
    for (const [k, v] of Object.entries(this.patch)) if ((patch as Record<string, unknown>)[k] !== v) rest[k] = v;
    this.patch = rest as Partial<Story>;
    if (turn === this.turn) this.textChanged = false;
    const at = this.lastAt;
    if (this.dirty) void this.keepDraft();
    else { this.keptTurn = this.turn; void forget(this.o.who, this.o.id, Math.max(at, Date.now())); }
    this.o.onSaved(revision, patch, body);
    this.told = '';
    this.o.onState(this.dirty ? { is: 'unsaved' } : { is: 'saved', at: new Date() });
  }

  private failed(err: unknown) {
    void this.keepDraft();
    const status = err instanceof Problem ? err.status : 0;
    if (status === 409) {
      this.held = true;
      this.say({ is: 'conflict' });
      this.o.onConflict();
      return;
    }
    const again = !(err instanceof Problem) || err.offline || status >= 500 || status === 429 || status === 408;
    if (!again) {
      this.refused = true;
      this.told = '';
      this.say({ is: 'refused', why: told(err) });
      return;
    }
    const wait = pauses.again[Math.min(this.failures, pauses.again.length - 1)]!;
    this.failures++;
    this.why = err instanceof Problem && status >= 500 && !err.offline ? 'The server has a problem' : navigator.onLine ? 'The server does not answer' : 'No connection';
    this.say(this.offline());
    clearTimeout(this.sendTimer);
    this.sendTimer = setTimeout(this.go, wait);
  }

  /** save sends what is unsaved now, and gives the revision that holds it. */
  async save(): Promise<string> {
    if (!this.dirty && !this.flying) return this.revision;
    return new Promise((resolve, reject) => {
      this.waiters.push({ resolve, reject });
      clearTimeout(this.sendTimer);
      if (!this.flying) this.go();
      if (this.held) this.settle();
    });
  }

  private settle() {
    if (this.waiters.length === 0) return;
    if (this.held || this.failures || this.refused) {
      const why = this.held ? 'Somebody else saved this story. Choose between the versions first.' : this.refused ? 'The story could not be saved as it is. The line below its headline says why.' : 'The server does not answer. What you wrote is kept here, and saved when it does.';
      this.waiters.splice(0).forEach((w) => w.reject(new Problem(this.held ? 409 : 0, why)));
    } else if (!this.dirty) this.waiters.splice(0).forEach((w) => w.resolve(this.revision));
    else if (!this.flying) this.go();
  }

  /** resolve ends a conflict. keepMine: what was written is sent on top of the given revision; else it is dropped here. */
  resolve(revision: string, keepMine: boolean) {
    this.revision = revision;
    this.held = false;
    this.failures = 0;
    this.tried = [];
    this.told = '';
    if (keepMine) { this.turn++; this.go(); return; }
    this.drop();
  }

  /** drop lets go of what is unsent: the server's version was taken, or what was here is on the server by another way. What the browser keeps goes too, unless it is another tab's. */
  drop({ keptToo = true } = {}) {
    this.patch = {};
    this.textChanged = false;
    this.keptTurn = this.turn;
    clearTimeout(this.keeping);
    clearTimeout(this.sendTimer);
    if (keptToo) void forget(this.o.who, this.o.id, Math.max(this.lastAt, Date.now()));
    this.told = '';
    this.say();
  }

  /** hold stops sending while the pen is elsewhere; free goes on. */
  hold() { this.held = true; clearTimeout(this.sendTimer); }
  /** still is hold, once what is under way has come to its end. */
  async still() { this.hold(); await this.flying; }
  free(revision: string) { this.revision = revision; this.held = false; this.told = ''; if (this.dirty) this.touch(); else this.say(); }

  /** stop is for leaving the story: what is unsent is kept, and sent if that can be done at once. */
  async stop(): Promise<void> {
    window.removeEventListener('online', this.retry);
    document.removeEventListener('visibilitychange', this.hide);
    if (this.dirty && !this.held) { await this.keepDraft(); this.go(); await this.flying; }
    else await this.keepDraft();
    this.stopped = true;
    tellKept();
    clearTimeout(this.sendTimer);
    window.removeEventListener('pagehide', this.leave);
    window.removeEventListener('beforeunload', this.warn);
  }
}
