// The panel that cites: what is on file in two keys, a new quote in one go. It lies beside the words, and below on a phone.
import { render } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EditorView } from 'prosemirror-view';
import { api, ask, told } from '../api/client';
import { adopt } from '../kit/adopt';
import { Button } from '../kit/button';
import { toast } from '../kit/toast';
import { may } from '../shell/session';
import { emptyDraft, heard, keep, look, lookable, quotesIn, readRecord, seenIn, type Draft } from './draft';
import { Fields } from './fields';
import { clip, Find, type Found } from './find';
import { followed, showChosen } from './hint';
import { now } from './now';
import { give, plainText, type Place } from './place';
import sheet from './quotes.css?sheet';
import { keepRecord } from './records';
import { SourceStep, takeFile, takeText } from './source';
import type { PlainQuote, QuoteCard, Seen, Suggestions } from './types';

adopt(sheet);

export interface CiteProps {
  view: EditorView;
  place: Place;
  story: string;
  /** link is the source, where it is known from the beginning. */
  link?: string;
  /** onDone: a record was given to the words, or its record was kept; null: nothing was done. */
  onDone: (card: QuoteCard | null) => void;
}

/** openCite shows the panel for a place of the text. */
export function openCite(view: EditorView, place: Place, onDone?: (card: QuoteCard | null) => void, link = '') {
  const story = now()?.story.id;
  if (!story) return;
  const box = document.createElement('div');
  document.body.append(box);
  showChosen(view, place);
  const done = (card: QuoteCard | null) => {
    render(null, box);
    box.remove();
    showChosen(view);
    view.focus();
    onDone?.(card);
  };
  render(<Cite view={view} place={place} story={story} link={link} onDone={done} />, box);
}

export function Cite({ view, place, story, link, onDone }: CiteProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [stage, setStage] = useState<'find' | 'new' | 'wait'>(place.id ? 'wait' : link ? 'new' : 'find');
  const [draft, setDraft] = useState<Draft>(() => ({ ...emptyDraft(place), ...(link ? { via: 'link' as const, link } : {}) }));
  const [guess, setGuess] = useState<PlainQuote | null>(null);
  const [talks, setTalks] = useState<NonNullable<Suggestions['interviews']>>([]);
  const [seen, setSeen] = useState<Seen | null>(null);
  const [looking, setLooking] = useState(false);
  const [lookFault, setLookFault] = useState<unknown>(null);
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const [offers, setOffers] = useState<PlainQuote[]>([]);
  const turn = useRef(0);
  const change = (patch: Partial<Draft>) => setDraft((d) => ({ ...d, ...patch }));
  const language = now()?.story.language ?? '';

  useLayoutEffect(() => {
    const el = dialog.current!;
    el.showModal(); // before anything inside takes the focus
    return () => el.close();
  }, []);
  useLayoutEffect(() => beside(dialog.current!, view, place));
  // A record that cannot be read is not offered as an empty form: kept, that would empty it.
  const readOnFile = () => {
    setFault('');
    readRecord(place.id, place).then((r) => { setDraft(r.draft); setStage('new'); }, (err) => setFault(told(err)));
  };
  useEffect(() => {
    if (place.id) readOnFile();
    else void findGuess(view, place).then((q) => { if (q) { setGuess(q); setDraft((d) => (stage === 'new' ? heard(d, q) : d)); } });
  }, []);
  // The interviews of whoever speaks.
  useEffect(() => {
    if (stage !== 'new') return;
    ask(() => api.GET('/cite/suggest', { params: { query: { story, speaker: draft.speakerId || undefined, limit: 1 } } })).then((s) => setTalks(s.interviews ?? []), () => setTalks([]));
  }, [stage, draft.speakerId]);

  // What is given as a source is looked at, at once where it was pasted, after a pause where somebody types.
  const lookNow = (d: Draft, fresh = false) => {
    const mine = ++turn.current;
    setLooking(true);
    setLookFault(null);
    look(d, fresh).then((s) => {
      if (turn.current !== mine) return;
      setSeen(s);
      fill(s);
      setLooking(false);
      if (s.verdict !== 'absent' && idle(dialog.current)) form.current?.querySelector<HTMLElement>('[data-keep]')?.focus();
    }, (err) => {
      if (turn.current !== mine) return;
      setSeen(null);
      setLookFault(err);
      setLooking(false);
    });
  };
  const looked = useRef('');
  const given = keyOf(draft);
  useEffect(() => {
    if (stage !== 'new' || looked.current === `${given}\n${draft.text}`) return;
    turn.current++;
    if (!lookable(draft)) { setSeen(null); setOffers([]); setLooking(false); setLookFault(null); looked.current = ''; return; }
    const [before = ''] = looked.current.split('\n', 1);
    if (before === given && !draft.text.trim()) return;
    const pasted = before !== given && (draft.via === 'words' || draft.via === 'link');
    const timer = window.setTimeout(() => {
      looked.current = `${given}\n${draft.text}`;
      if (draft.text.trim()) lookNow(draft); else lookForQuotes(draft);
    }, pasted ? 0 : 600);
    return () => window.clearTimeout(timer);
  }, [given, stage, draft.text]);
  /** fill takes over what a source told; that is no new source. */
  const fill = (s: Seen) => setDraft((was) => {
    const next = seenIn(was, s);
    if (looked.current) looked.current = `${keyOf(next)}\n${was.text}`;
    return next;
  });
  // Without words there is nothing to hold against the source: it is read for the quotes in it.
  const lookForQuotes = (d: Draft) => {
    const mine = ++turn.current;
    setLooking(true);
    setLookFault(null);
    quotesIn(d).then(({ seen: s, quotes }) => {
      if (turn.current !== mine) return;
      fill(s);
      setOffers(quotes);
      setLooking(false);
      if (s.note || !quotes.length) setSeen({ ...s, note: s.note || 'No quotes were found in this source. Type the words that you quote above.' });
    }, (err) => { if (turn.current === mine) { setLookFault(err); setLooking(false); } });
  };
  const onOffer = (q: PlainQuote) => { setOffers([]); setSeen(null); setDraft((d) => heard({ ...d, text: q.text, context: '' }, q)); };

  const onFound = (found: Found) => {
    if (found.is === 'quote') {
      keepRecord(found.quote);
      give(view, followed(view, place), found.quote.id, found.quote.text, place.as === 'figure' ? 'figure' : 'words');
      onDone(found.quote);
      return;
    }
    setStage('new');
    setDraft((d) => {
      const next = found.is === 'speaker' ? { ...d, speaker: found.name, speakerId: found.id } : found.is === 'unnamed' ? { ...d, level: 'unnamed' as const } : d;
      return guess && found.is !== 'unnamed' ? heard(next, guess) : next;
    });
  };
  const onSource = (given: { text: string } | { file: File }) => {
    const put = (patch: Partial<Draft>) => { setStage('new'); setDraft((d) => ({ ...(guess ? heard(d, guess) : d), ...patch })); };
    if ('text' in given) { const taken = takeText(given.text); if (typeof taken === 'string') setFault(taken); else put(taken); return; }
    void takeFile(given.file).then((taken) => { if (typeof taken === 'string') setFault(taken); else { setFault(''); put(taken); } });
  };

  const onKeep = async (checked: boolean) => {
    if (busy) return;
    if (!draft.text.trim()) { setFault('Write the words of the quote.'); return; }
    setBusy(true);
    setFault('');
    try {
      const card = await keep(story, draft, { checked, language });
      keepRecord(card);
      if (!place.id) give(view, followed(view, place), card.id, card.text, place.as === 'insert' ? 'figure' : place.as);
      onDone(card);
      toast({ text: place.id ? 'The record is kept.' : card.has_source ? 'The quote is kept with its source.' : 'The quote is kept. It has no source yet.' });
    } catch (err) {
      setFault(told(err));
      setBusy(false);
    }
  };
  const mayCheck = may('quote.verify') && !!seen && (seen.verdict === 'match' || seen.verdict === 'edited');
  const onKey = (e: KeyboardEvent) => {
    if (e.key === 'Enter' && (e.ctrlKey || e.metaKey) && stage === 'new') { e.preventDefault(); void onKeep(mayCheck); }
    e.stopPropagation();
  };
  return (
    <dialog ref={dialog} class="cite" aria-labelledby={id} onCancel={(e) => { e.preventDefault(); onDone(null); }} onKeyDown={onKey}
      onMouseDown={(e) => { if (e.target === dialog.current && stage === 'find') onDone(null); }}>
      <div class="cite-body">
        <header>
          <h2 id={id}>{place.id ? 'Record of this quote' : 'Cite'}</h2>
          {stage === 'new' && !place.id && <Button kind="quiet" small icon="left" onClick={() => setStage('find')}>On file</Button>}
          <Button kind="quiet" small icon="close" label="Close" onClick={() => onDone(null)} />
        </header>
        {place.words && <p class="cite-chosen">“{clip(place.words, 180)}”</p>}
        {stage === 'find' && <Find story={story} words={place.words} guess={guess} onFound={onFound} onSource={onSource} />}
        {stage === 'wait' && (fault ? <div class="fault" role="alert"><p>{fault}</p><Button small onClick={readOnFile}>Try again</Button></div> : <p class="loading" role="status">Reading the record…</p>)}
        {stage === 'find' && fault && <p class="fault" role="alert">{fault}</p>}
        {stage === 'new' && (
          <form ref={form} class="cite-new" onSubmit={(e) => { e.preventDefault(); void onKeep(false); }}>
            <Fields draft={draft} change={change} story={story} words={!place.words || !!place.id}
              source={<SourceStep draft={draft} change={change} talks={talks} seen={seen} looking={looking} fault={lookFault} onLook={(fresh) => lookNow(draft, fresh)} offers={offers} onOffer={onOffer} />} />
            {fault && <p class="fault" role="alert">{fault}</p>}
            <footer>
              {mayCheck && <Button keys="mod+enter" busy={busy} onClick={() => { void onKeep(true); }}>Keep as checked</Button>}
              <Button kind="primary" type="submit" keys="enter" busy={busy} data-keep="">Keep</Button>
            </footer>
          </form>
        )}
      </div>
    </dialog>
  );
}

/** idle tells whether nothing in the panel has the focus: the field in which a source was pasted is gone then, and nobody types. */
function idle(panel: HTMLElement | null): boolean {
  const at = document.activeElement;
  return !at || at === document.body || at === panel;
}

/** keyOf tells sources apart, on one line. */
function keyOf(d: Draft): string {
  if (d.via === 'link') return `link|${d.link}`;
  const { words } = d;
  let sum = 0;
  for (let n = 0; n < words.length; n += 1 + (words.length >> 12)) sum = (sum * 31 + words.charCodeAt(n)) | 0;
  return `${d.via}|${words.length} ${sum}`;
}

/** findGuess asks what the story's own text tells of who speaks at a place. */
async function findGuess(view: EditorView, place: Place): Promise<PlainQuote | null> {
  if (!place.words || place.as === 'insert') return null;
  const plain = plainText(view.state);
  if (plain.text.length > 250_000) return null;
  try {
    const { quotes } = await ask(() => api.POST('/cite/find', { body: { text: plain.text, headline: now()?.story.title, blocks: plain.blocks } }));
    let best: PlainQuote | null = null, most = 0;
    for (const q of quotes ?? []) {
      const overlap = Math.min(plain.at(q.end), place.to) - Math.max(plain.at(q.start), place.from);
      if (overlap > most) { most = overlap; best = q; }
    }
    return best;
  } catch { return null; }
}

/** beside puts the panel below the words, or above them where there is more room; on a phone it is a sheet at the bottom. */
function beside(el: HTMLDialogElement, view: EditorView, place: Place) {
  if (window.matchMedia('(max-width: 46rem)').matches) { for (const name of ['top', 'left', 'max-height']) el.style.removeProperty(name); return; }
  const end = view.coordsAtPos(Math.min(place.to, view.state.doc.content.size)), begin = view.coordsAtPos(place.from);
  const below = window.innerHeight - end.bottom - 16, above = begin.top - 16;
  // It does not lie on the words while there is enough room on one side of them.
  el.style.maxHeight = `${Math.max(below, above, place.id ? 620 : 360)}px`;
  const { offsetWidth: width, offsetHeight: height } = el;
  const top = below >= height || below >= above ? Math.min(end.bottom + 8, Math.max(8, window.innerHeight - height - 8)) : Math.max(8, begin.top - height - 8);
  el.style.top = `${top}px`;
  el.style.left = `${Math.max(8, Math.min(begin.left - 24, window.innerWidth - width - 8))}px`;
}
