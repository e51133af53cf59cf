// Where the words can be looked up: pasted words, a link, a transcript, a screenshot, a talk of our own, or nothing yet.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { told } from '../api/client';
import { Button } from '../kit/button';
import { Select, TextArea, TextField } from '../kit/field';
import { Icon } from '../kit/icon';
import { usePaste } from '../kit/paste';
import { clip } from './find';
import { linkIn, type Draft } from './draft';
import { Verdict } from './pieces';
import type { PlainQuote, Seen, Suggestions } from './types';

interface Props {
  draft: Draft;
  change: (patch: Partial<Draft>) => void;
  talks: NonNullable<Suggestions['interviews']>;
  seen: Seen | null;
  looking: boolean;
  fault: unknown;
  onLook: (fresh?: boolean) => void;
  /** offers are the quotes that the source prints, where no words are chosen yet. */
  offers: PlainQuote[];
  onOffer: (quote: PlainQuote) => void;
}

const textFile = /\.(srt|vtt|txt|md|text|sub)$/i;
const maxBytes = 1_400_000; // of the words of a source

/** takeFile reads a file into a draft: words of a transcript, or a picture. It gives a sentence where it cannot be used. */
export async function takeFile(file: File): Promise<Partial<Draft> | string> {
  if (file.type.startsWith('image/')) return { via: 'picture', picture: file, sourceId: '', textId: '', file: file.name, sourceKind: 'post' };
  if (textFile.test(file.name) || file.type.startsWith('text/')) {
    if (file.size > maxBytes) return `${file.name} is too long: take out the part that you quote from and paste it.`;
    return { via: 'words', words: await file.text(), file: file.name, sourceId: '', textId: '', link: '' };
  }
  return `${file.name} cannot be read for its words. Give a transcript (.srt, .vtt, .txt), a screenshot, or paste the words.`;
}

/** takeText is a source that was pasted: a link alone, or words. It gives a sentence where these are too many. */
export function takeText(text: string): Partial<Draft> | string {
  const link = linkIn(text.slice(0, 4001));
  if (text.length > maxBytes || new Blob([text]).size > maxBytes) return 'These are too many words to be looked through at once. Paste the part that you quote from.';
  return link ? { via: 'link', link, words: '', file: '', sourceId: '', textId: '' } : { via: 'words', words: text, file: '', link: '', sourceId: '', textId: '' };
}

export function SourceStep({ draft: d, change, talks, seen, looking, fault, onLook, offers, onOffer }: Props) {
  const [wrong, setWrong] = useState('');
  const picker = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const taken = await takeFile(file);
    if (typeof taken === 'string') setWrong(taken);
    else { setWrong(''); change(taken); }
  };
  const clear = () => { setWrong(''); change({ via: '', words: '', file: '', link: '', picture: null, sourceId: '', textId: '', title: '', sourceOutlet: '', published: '', sourceKind: '', talkId: '' }); };
  const onPaste = (e: ClipboardEvent) => {
    const file = [...(e.clipboardData?.files ?? [])][0];
    const text = e.clipboardData?.getData('text/plain') ?? '';
    if (file && !text) { e.preventDefault(); void take(file); return; }
    if (text) { e.preventDefault(); put(text); }
  };
  const put = (text: string) => {
    const taken = takeText(text);
    if (typeof taken === 'string') setWrong(taken);
    else { setWrong(''); change(taken); }
  };
  const none = d.via === '' && !d.sourceId && !d.talkId;
  usePaste((e) => { if (none) onPaste(e); });
  return (
    <fieldset class="cite-source" onDragOver={(e) => { if (e.dataTransfer?.types.includes('Files')) e.preventDefault(); }}
      onDrop={(e) => { const file = e.dataTransfer?.files[0]; if (file) { e.preventDefault(); void take(file); } }}>
      <legend>Source</legend>
      <input ref={picker} type="file" hidden accept=".srt,.vtt,.txt,.md,text/*,image/*" aria-label="File of the source" onChange={(e) => { void take(e.currentTarget.files?.[0]); e.currentTarget.value = ''; }} />
      {none && <>
        <textarea class="cite-paste" rows={2} aria-label="Words of the source, or a link to it" placeholder="Paste the words of the source, or a link to it" onPaste={onPaste}
          onBlur={(e) => { const text = e.currentTarget.value; if (text.trim()) put(text); }}
          onKeyDown={(e) => { if (e.key === 'Enter' && linkIn(e.currentTarget.value)) { e.preventDefault(); put(e.currentTarget.value); } }} />
        <div class="cite-ways">
          <Button small icon="upload" onClick={() => picker.current?.click()}>Transcript or screenshot</Button>
          <Button small icon="people" onClick={() => change({ via: 'talk', talkId: talks[0]?.id ?? '', sourceKind: 'call' })}>Our own interview</Button>
          <span class="hint">None yet is fine: the list of quotes reminds you.</span>
        </div>
      </>}
      {(d.via !== '' || d.sourceId || d.talkId) && <div class="cite-given">
        <Icon name={d.via === 'link' ? 'link' : d.via === 'picture' ? 'media' : d.via === 'talk' ? 'people' : 'stories'} />
        <span>{summary(d)}</span>
        {d.via === 'link' && seen?.captured_at && <Button small kind="quiet" onClick={() => onLook(true)}>Look again</Button>}
        <Button small kind="quiet" icon="close" label="Take this source away" onClick={clear} />
      </div>}
      {d.via === 'picture' && d.picture && <Picture file={d.picture} words={d.words} onWords={(words) => change({ words })} />}
      {d.via === 'talk' && <Talk draft={d} change={change} talks={talks} />}
      {wrong && <p class="fault" role="alert">{wrong}</p>}
      {looking && <p class="loading" role="status">{d.via === 'link' ? 'Looking at the link' : 'Looking for the words'}…</p>}
      {!!fault && !looking && <p class="fault" role="alert">{told(fault)}</p>}
      {offers.length > 0 && !looking && <Offers list={offers} onOffer={onOffer} />}
      {seen && !looking && <Verdict seen={seen} />}
      {(d.via !== '' && d.via !== 'talk' || d.sourceId) && <div class="cite-pair">
        <TextField label="Title of the source" value={d.title} onValue={(title) => change({ title })} maxLength={500} />
        {d.via === 'link' || d.link ? <TextField label="It is dated" value={d.published} onValue={(published) => change({ published })} maxLength={200} placeholder="14 March 2024" />
          : <TextField label="Link, if there is one" type="url" value={d.link} onValue={(link) => change({ link })} maxLength={4000} placeholder="https://" />}
      </div>}
    </fieldset>
  );
}

function summary(d: Draft): string {
  if (d.via === 'link' || !d.via && d.link) return d.title ? `${d.title} · ${d.link}` : d.link;
  if (d.via === 'picture') return d.file || 'Screenshot';
  if (d.via === 'talk') return 'An interview of our own';
  if (d.file) return d.file;
  if (d.via === 'words') return `Pasted, ${d.words.trim().split(/\s+/).length.toLocaleString()} words: ${clip(d.words, 60)}`;
  return d.title || 'A source on file';
}

/** Picture shows a screenshot and takes the words on it. */
function Picture({ file, words, onWords }: { file: File; words: string; onWords: (words: string) => void }) {
  const url = useMemo(() => URL.createObjectURL(file), [file]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  return (
    <div class="cite-picture">
      <img src={url} alt="The screenshot" />
      <TextArea label="The words on it" value={words} onValue={onWords} rows={4} hint="Type what it says: a picture is kept, but its words cannot be read by the program." />
    </div>
  );
}

const media = [{ value: 'in_person', label: 'In person' }, { value: 'phone', label: 'By phone' }, { value: 'video', label: 'By video' }, { value: 'e-mail', label: 'By mail' }, { value: 'social', label: 'By message' }];

/** Talk chooses an interview of the story, or notes a new one. */
function Talk({ draft: d, change, talks }: { draft: Draft; change: (patch: Partial<Draft>) => void; talks: Props['talks'] }) {
  const other = d.talkId && !talks.some((t) => t.id === d.talkId) ? [{ value: d.talkId, label: 'The one on file' }] : [];
  return (
    <div class="cite-talk">
      {(talks.length > 0 || d.talkId) && <Select label="Which interview" value={d.talkId} onValue={(talkId) => change({ talkId })}
        choices={[...other, ...talks.map((t) => ({ value: t.id, label: [t.name || 'Interview', t.held].filter(Boolean).join(', ') })), { value: '', label: 'Another one, not on file yet' }]} />}
      {!d.talkId && <div class="cite-pair">
        <Select label="How" value={d.medium || 'in_person'} onValue={(medium) => change({ medium })} choices={media} />
        <TextField label="When" value={d.held} onValue={(held) => change({ held })} placeholder="yesterday" maxLength={200} />
      </div>}
      <TextArea label="Notes or transcript, if you have them" rows={2} value={d.words} onValue={(words) => change({ words })} />
    </div>
  );
}

/** Offers are the quotes in a source: one is chosen instead of typed. */
function Offers({ list, onOffer }: { list: PlainQuote[]; onOffer: (quote: PlainQuote) => void }) {
  return (
    <section aria-label="Quotes in this source">
      <p class="hint">{list.length === 1 ? 'One quote was found in it.' : `${list.length} quotes were found in it.`} Choose one, or type the words above.</p>
      <ul class="cite-offers">
        {list.map((q) => (
          <li key={q.start}><button type="button" onClick={() => onOffer(q)}><span class="cite-words">“{clip(q.text, 140)}”</span>{q.speaker.name && <small>{q.speaker.name}</small>}</button></li>
        ))}
      </ul>
    </section>
  );
}
