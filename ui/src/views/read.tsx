// New from text or link: paste a page, drop files, or give a link. What was found is decided on in the reading's own view.
import { useRef, useState } from 'preact/hooks';
import { api, ask } from '../api/client';
import { adopt } from '../kit/adopt';
import { Button } from '../kit/button';
import { confirm } from '../kit/dialog';
import { TextField } from '../kit/field';
import { useFirst } from '../kit/focus';
import { useLoad } from '../kit/load';
import { Page } from '../kit/page';
import { Time } from '../kit/time-tag';
import { fault, toast } from '../kit/toast';
import { useCommands } from '../shell/commands';
import { href, useLocation } from '../shell/router';
import sheet from './read/read.css?sheet';

adopt(sheet);

const most = 1 << 20, mostHTML = 4 << 20; // bytes, as the server takes them
const kinds = /\.(txt|text|md|markdown|html?|xhtml)$/i;

const megabytes = (bytes: number) => `${Math.ceil(bytes / (1 << 20))} MB`;
const link = /^\s*https?:\/\/\S+\s*$/i;

export default function Read() {
  const { route } = useLocation();
  const open = useLoad(() => ask(() => api.GET('/readings', {})), []);
  const [text, setText] = useState('');
  const [url, setURL] = useState('');
  const [why, setWhy] = useState('');
  const [busy, setBusy] = useState(false);
  const [over, setOver] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const files = useRef<HTMLInputElement>(null);
  useFirst(() => area.current);

  const send = async (body: { text?: string; html?: string; url?: string; name?: string }) => {
    const made = await ask(() => api.POST('/read', { body }));
    return made.id;
  };
  const read = async () => {
    const given = text.trim() ? text : url;
    if (busy) return;
    if (!given.trim()) { setWhy('Paste a text, drop a file, or give a link first.'); area.current?.focus(); return; }
    setBusy(true);
    setWhy('');
    try {
      route(href(`/read/${await send(link.test(given) ? { url: given.trim() } : { text: given })}`));
    } catch (err) {
      setWhy(err instanceof Error ? err.message : String(err)); // what was pasted stays
    } finally { setBusy(false); }
  };
  const take = async (list: FileList | null) => {
    const all = [...(list ?? [])];
    if (!all.length || busy) return;
    setBusy(true);
    setWhy('');
    const made: string[] = [], faults: string[] = [];
    for (const file of all.slice(0, 20)) {
      const html = /html?$/i.test(file.name), limit = html ? mostHTML : most;
      if (!kinds.test(file.name)) { faults.push(`${file.name} is no text: texts, Markdown and web pages can be read (.txt, .md, .html).`); continue; }
      if (file.size > limit) { faults.push(`${file.name} has ${megabytes(file.size)}, and ${megabytes(limit)} can be read at once: give the story alone.`); continue; }
      try {
        const words = await file.text();
        made.push(await send(html ? { html: words, name: file.name } : { text: words, name: file.name }));
      } catch (err) { faults.push(`${file.name}: ${err instanceof Error ? err.message : err}`); }
    }
    setBusy(false);
    if (all.length > 20) faults.push('20 files at once are read: drop the others afterwards.');
    setWhy(faults.join(' '));
    if (made.length === 1 && !faults.length) route(href(`/read/${made[0]}`));
    else if (made.length) { toast({ text: `${made.length} pages were read. They wait below.` }); open.reload(); }
  };
  // A paste that is too large is refused before the browser lays it out.
  const pasted = (e: ClipboardEvent) => {
    if (e.clipboardData?.files.length) { e.preventDefault(); void take(e.clipboardData.files); return; }
    const words = e.clipboardData?.getData('text/plain') ?? '';
    const bytes = words.length > most ? words.length : 0;
    if (bytes) {
      e.preventDefault();
      setWhy(`What you pasted has ${megabytes(bytes)}, and ${megabytes(most)} can be read at once. A story has a hundredth of that: paste the story alone.`);
    } else setWhy('');
  };
  useCommands(() => [{ id: 'read.file', title: 'Read a file in', group: 'Here', icon: 'upload', run: () => files.current?.click() }], []);
  return (
    <Page title="New from text or link">
      <form class={`read-start${over ? ' read-over' : ''}`} onSubmit={(e) => { e.preventDefault(); void read(); }}
        onDragOver={(e) => { e.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)}
        onDrop={(e) => { e.preventDefault(); setOver(false); void take(e.dataTransfer?.files ?? null); }}>
        <div class="field">
          <label for="read-text">Text of the page</label>
          <textarea id="read-text" ref={area} rows={14} value={text} aria-describedby="read-about" aria-invalid={why ? true : undefined} spellcheck={false}
            placeholder="Paste a page or a story here, or drop files" onInput={(e) => { setText(e.currentTarget.value); setWhy(''); }} onPaste={pasted}
            onKeyDown={(e) => { if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) { e.preventDefault(); void read(); } }} />
          <p id="read-about" class={why ? 'fault' : 'hint'} role={why ? 'alert' : undefined}>{why || 'Headline first. Nothing is kept as a story before you have seen what was found.'}</p>
        </div>
        <div class="read-how">
          <TextField label="Or a link" type="url" inputMode="url" value={url} onValue={(v) => { setURL(v); setWhy(''); }} placeholder="https://" disabled={!!text.trim()} />
          <Button icon="upload" onClick={() => files.current?.click()}>Choose files</Button>
          <input ref={files} type="file" multiple accept=".txt,.text,.md,.markdown,.html,.htm,.xhtml" hidden aria-label="Files to read" onChange={(e) => { void take(e.currentTarget.files); e.currentTarget.value = ''; }} />
          <Button kind="primary" type="submit" icon="read" busy={busy} keys="mod+enter">{busy ? 'Reading' : 'Read it in'}</Button>
        </div>
      </form>
      {!!open.data?.readings.length && (
        <section class="read-open" aria-labelledby="read-open">
          <h2 id="read-open">Under way</h2>
          <ul class="rows">
            {open.data.readings.map((r) => (
              <li key={r.id} class="read-row">
                <a class="row" href={href(`/read/${r.id}`)}>
                  <span class="row-main"><strong>{r.headline || 'Without a headline'}</strong><small>{r.name || 'Pasted'}, {r.decided} decided</small></span>
                  <small><Time at={r.updated_at} /></small>
                </a>
                <Button kind="quiet" icon="trash" label={`Put away: ${r.headline || r.name || 'a page'}`} onClick={() => putAway(r.id, r.headline || r.name || 'this page', r.decided, open.reload)} />
              </li>
            ))}
          </ul>
          <p class="hint">A page waits two weeks after you last changed something.</p>
        </section>
      )}
    </Page>
  );
}

async function putAway(id: string, name: string, decided: number, then: () => void) {
  if (decided && !await confirm(`Put “${name}” away?`, `${decided === 1 ? 'One decision' : `${decided} decisions`} on it go with it, and cannot be brought back. The page can be read in anew.`, 'Put it away')) return;
  try {
    await ask(() => api.DELETE('/readings/{id}', { params: { path: { id } } }));
    then();
  } catch (err) { fault(err); }
}
