// A story that is open in several tabs of one browser is written in one of them: it has the pen. The others show what it saves,
// and can take the pen; whoever gives it away keeps first what is unsent, so that the next goes on with it.
export interface PenEvents {
  /** onPen: this tab may write now, or may not any more. Before it may not, what is unsent is kept: the promise is waited for. */
  onPen: (mine: boolean) => void | Promise<void>;
  /** onSaved: another tab saved. */
  onSaved: () => void;
}

type Message = { is: 'take' } | { is: 'saved' };

export class Pen {
  private channel: BroadcastChannel | null;
  private release: (() => void) | null = null;
  private closed = false;

  constructor(private id: string, private events: PenEvents) {
    this.channel = 'BroadcastChannel' in window ? new BroadcastChannel(`firsthand-story:${id}`) : null;
    if (this.channel) this.channel.onmessage = (e: MessageEvent<Message>) => { void this.hear(e.data); };
    void this.begin();
  }

  private get name() { return `firsthand-story:${this.id}`; }

  private async begin() {
    // Without locks (a page that is not served securely) the server's refusal of stale saves has to do.
    if (!navigator.locks) { await this.events.onPen(true); return; }
    await navigator.locks.request(this.name, { ifAvailable: true }, async (lock) => {
      if (lock) await this.holds();
      else await this.events.onPen(false);
    }).catch(() => this.lost());
    if (!this.closed) this.queue();
  }

  /** queue waits for the pen: it comes when the tab that has it is closed. */
  private queue() {
    navigator.locks.request(this.name, async () => { if (!this.closed) await this.holds(); }).catch(() => this.lost()).finally(() => { if (!this.closed) this.queue(); });
  }

  private holds(): Promise<void> {
    return new Promise((resolve) => {
      this.release = resolve;
      void this.events.onPen(true);
    });
  }

  private lost() {
    this.release = null;
    if (!this.closed) void this.events.onPen(false);
  }

  private async hear(message: Message) {
    if (message.is === 'saved') this.events.onSaved();
    if (message.is === 'take' && this.release) {
      const release = this.release;
      this.release = null;
      await this.events.onPen(false);
      release();
    }
  }

  /** take asks for the pen. A tab that does not answer within a moment loses it. */
  take() {
    this.channel?.postMessage({ is: 'take' } satisfies Message);
    window.setTimeout(() => {
      if (this.release || this.closed) return;
      navigator.locks.request(this.name, { steal: true }, () => this.holds()).catch(() => this.lost());
    }, 2000);
  }

  saved() { this.channel?.postMessage({ is: 'saved' } satisfies Message); }

  close() {
    this.closed = true;
    this.channel?.close();
    this.release?.();
    this.release = null;
  }
}
