// The first step: what the desk has on file, or who said it. One field takes a name, words of a quote, a link, or the source.
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { api, ask, told } from '../api/client';
import { Icon, type IconName } from '../kit/icon';
import { useFirst } from '../kit/focus';
import { useLater } from '../kit/load';
import { usePaste } from '../kit/paste';
import { linkIn } from './draft';
import { said } from './records';
import { stateOf } from './states';
import type { PlainQuote, QuoteCard, Suggestions } from './types';

export type Found =
  | { is: 'quote'; quote: QuoteCard }
  | { is: 'speaker'; id: string; name: string }
  | { is: 'unnamed' }
  | { is: 'later' };

interface Props {
  story: string;
  words: string;
  /** guess is what the story's own text tells of who speaks. */
  guess: PlainQuote | null;
  onFound: (found: Found) => void;
  /** onSource is told of a source that was put into the field: its words, a link, a file. */
  onSource: (source: { text: string } | { file: File }) => void;
}

const none: Suggestions = { people: [], interviews: [], outlets: [], quotes: [] };

export function Find({ story, words, guess, onFound, onSource }: Props) {
  const id = useId();
  const [query, setQuery] = useState('');
  const late = useLater(query, 90);
  const [list, setList] = useState<Suggestions>(none);
  const [fault, setFault] = useState('');
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);

  useFirst(() => input.current);
  useEffect(() => {
    let here = true;
    ask(() => api.GET('/cite/suggest', { params: { query: { story, words: words.slice(0, 2000) || undefined, q: late.trim() || undefined, limit: 12 } } })).then(
      (found) => { if (here) { setList(found); setFault(''); setAt(0); } }, (err) => { if (here) setFault(told(err)); });
    return () => { here = false; };
  }, [late]);

  const lines = useMemo(() => linesOf(list, query.trim(), words, guess), [list, query, guess]);
  const take = (n: number) => { const line = lines[n]; if (line) onFound(line.found); };
  const onKey = (e: KeyboardEvent) => {
    if (e.key === 'ArrowDown') { e.preventDefault(); setAt((n) => Math.min(lines.length - 1, n + 1)); }
    else if (e.key === 'ArrowUp') { e.preventDefault(); setAt((n) => Math.max(0, n - 1)); }
    else if (e.key === 'Enter' && !e.isComposing) {
      e.preventDefault();
      if (linkIn(query)) onSource({ text: query }); else take(at);
    }
  };
  const onPaste = (e: ClipboardEvent) => {
    const file = [...(e.clipboardData?.files ?? [])][0];
    const text = e.clipboardData?.getData('text/plain') ?? '';
    if (file && !text) { e.preventDefault(); onSource({ file }); return; }
    if (linkIn(text) || text.trim().length > 160 || /\n/.test(text.trim())) { e.preventDefault(); onSource({ text }); }
    else if (e.target !== input.current) { e.preventDefault(); setQuery(text.trim()); input.current?.focus(); }
  };
  usePaste(onPaste);
  useEffect(() => { document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' }); }, [at]);
  return (
    <div class="cite-find">
      <div class="field">
        <label for={id}>Who said it?</label>
        <input ref={input} id={id} type="text" role="combobox" autocomplete="off" aria-autocomplete="list" aria-expanded={lines.length > 0} aria-controls={`${id}-list`}
          aria-activedescendant={lines.length ? `${id}-${at}` : undefined} aria-describedby={`${id}-about`} placeholder="A name, words of a quote, or paste the source" value={query}
          onInput={(e) => setQuery(e.currentTarget.value)} onKeyDown={onKey} onPaste={onPaste} />
        <p id={`${id}-about`} class="hint">Or paste the source here: its words, a link, a transcript, a screenshot.</p>
      </div>
      {fault && <p class="fault" role="alert">{fault}</p>}
      <ul id={`${id}-list`} role="listbox" aria-label="On file" class="cite-list">
        {lines.map((line, n) => (
          <li key={line.key} id={`${id}-${n}`} role="option" aria-selected={n === at} data-found={line.found.is} onPointerMove={() => setAt(n)} onClick={() => take(n)}>
            <Icon name={line.icon} />
            <span class="cite-line"><span class={line.found.is === 'quote' ? 'cite-words' : undefined}>{line.label}</span>{line.about && <small>{line.about}</small>}</span>
            {n === at && <kbd aria-hidden="true">↵</kbd>}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Line { key: string; icon: IconName; label: string; about?: string; found: Found }

/** linesOf puts what was found in order: the very words first, then who may have said them, then other quotes. */
export function linesOf(list: Suggestions, query: string, words: string, guess: PlainQuote | null): Line[] {
  const quote = (q: QuoteCard): Line => ({ key: `q${q.id}`, icon: 'quote', label: `“${clip(q.text, 120)}”`, about: [said(q), stateOf(q).short].filter(Boolean).join(' · '), found: { is: 'quote', quote: q } });
  const quotes = list.quotes ?? [], people = list.people ?? [];
  const same = quotes.filter((q) => q.why === 'words'), others = quotes.filter((q) => q.why !== 'words');
  const newBy: Line[] = [];
  const offer = (id: string, name: string, about: string) => {
    if (name && !newBy.some((l) => l.found.is === 'speaker' && (l.found.id ? l.found.id === id : l.found.name === name))) newBy.push({ key: `p${id || name}`, icon: 'staff', label: name, about, found: { is: 'speaker', id, name } });
  };
  if (!query && guess?.speaker.name) offer(guess.speaker.id ?? '', guess.speaker.name, 'says the story');
  people.slice(0, 6).forEach((p) => offer(p.id, p.name, [p.description, p.in_story && 'in this story'].filter(Boolean).join(' · ')));
  if (query && !linkIn(query) && query.length <= 80 && !people.some((p) => p.name.toLowerCase() === query.toLowerCase())) offer('', query, 'new on file');
  const rest: Line[] = [{ key: 'unnamed', icon: 'lock', label: 'Somebody who is not named', found: { is: 'unnamed' } }, { key: 'later', icon: 'edit', label: 'Say later who said it', found: { is: 'later' } }];
  const near = others.map(quote);
  if (words) return [...same.map(quote), ...newBy, ...near, ...(query ? [] : rest)];
  return [...same.map(quote), ...near, ...newBy, ...(query ? [] : rest)];
}

export function clip(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, Math.max(line.lastIndexOf(' ', most), most / 2))} …` : line;
}
