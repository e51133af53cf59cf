// One quote on file: its words, who said them, where they stand, what its source says, and what readers are told.
import { useState } from 'preact/hooks';
import { api, ask } from '../api/client';
import type { components } from '../api/schema';
import { adopt } from '../kit/adopt';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { TextArea, TextField } from '../kit/field';
import { useLoad } from '../kit/load';
import { Badge, Fault, Loading, Page } from '../kit/page';
import { Time } from '../kit/time-tag';
import { fault, toast } from '../kit/toast';
import { useCommands } from '../shell/commands';
import { href } from '../shell/router';
import type { ViewProps } from '../shell/routes';
import { may, useMe } from '../shell/session';
import { words } from '../story/dates';
import sheet from './quotes/quotes.css?sheet';
import { stateTone, stateWord } from './quotes/words';

adopt(sheet);

type Comparison = components['schemas']['Comparison'];

const verdicts: Record<string, string> = { match: 'The same words', edited: 'Edited', altered: 'Not the same', absent: 'Not found there' };
const tone = (verdict: string) => (verdict === 'match' ? 'good' : verdict === 'edited' ? 'info' : 'bad') as 'good' | 'info' | 'bad';

async function load(id: string) {
  const path = { path: { id } };
  const [quote, uses, comparisons] = await Promise.all([
    ask(() => api.GET('/quotes/{id}', { params: path })), ask(() => api.GET('/quotes/{id}/uses', { params: path })), ask(() => api.GET('/quotes/{id}/comparisons', { params: path }))]);
  const [speaker, source] = await Promise.all([
    quote.speaker_id ? ask(() => api.GET('/people/{id}', { params: { path: { id: quote.speaker_id! } } })) : null,
    quote.source_id ? ask(() => api.GET('/sources/{id}', { params: { path: { id: quote.source_id! } } })) : null]);
  return { quote, uses: uses.uses ?? [], comparisons: comparisons.comparisons ?? [], speaker, source: source?.source };
}

export default function QuoteView({ params }: ViewProps) {
  const id = params.id!;
  const me = useMe();
  const { data, err, reload } = useLoad(() => load(id), [id]);
  const [asking, setAsking] = useState<'disputed' | 'withdrawn' | null>(null);
  const state = data?.quote.state;
  const setState = async (to: 'reported' | 'disputed' | 'withdrawn', by = '', note = '') => {
    try {
      await ask(() => api.POST('/quotes/{id}/state', { params: { path: { id } }, body: { state: to, by, note } }));
      setAsking(null);
      reload();
      toast({ text: to === 'reported' ? 'Readers see it as reported again.' : `Readers see that it is ${to}.`, action: to === 'reported' || state !== 'reported' ? undefined : { label: 'Undo', run: () => setState('reported') } });
    } catch (e) { fault(e); }
  };
  const check = async (c: Comparison) => {
    try {
      await ask(() => api.POST('/quotes/{id}/check', { params: { path: { id } }, body: { text_id: c.text_id, by: me?.name ?? '' } }));
      toast({ text: 'Readers see that it was checked against the source.' });
      reload();
    } catch (e) { fault(e); }
  };
  useCommands(() => [
    ...(may('quote.dispute') ? [{ id: 'quote.dispute', title: 'Say that it is disputed', group: 'Quote', run: () => setAsking('disputed') }] : []),
    ...(may('quote.withdraw') ? [{ id: 'quote.withdraw', title: 'Withdraw the quote', group: 'Quote', run: () => setAsking('withdrawn') }] : []),
  ], [state]);
  if (err) return <Page title="Quote"><Fault err={err} again={reload} /></Page>;
  if (!data) return <Page title="Quote"><Loading /></Page>;
  const { quote: q, uses, comparisons, speaker, source } = data;
  const name = speaker?.name || q.speaker_printed || 'Nobody is named';
  return (
    <Page title={`Quote of ${name}`} actions={<>
      {may('quote.dispute') && state !== 'disputed' && state !== 'withdrawn' && <Button onClick={() => setAsking('disputed')}>Disputed</Button>}
      {may('quote.withdraw') && state !== 'withdrawn' && <Button kind="danger" onClick={() => setAsking('withdrawn')}>Withdraw</Button>}
      {may('quote.dispute') && (state === 'disputed' || state === 'withdrawn') && <Button icon="undo" onClick={() => void setState('reported')}>Take that back</Button>}
    </>}>
      <div class="quote-page">
        <section class="card" aria-label="The words">
          <blockquote class="quote-words">{q.text.split(/\n{2,}/).map((p, i) => <p key={i}>{p}</p>)}</blockquote>
          <p class="quote-state"><Badge tone={stateTone(q.state)}>{stateWord(q.state)}</Badge> {q.state_by && <span>by {q.state_by}</span>} <Time at={q.state_at} /></p>
          {q.state_note && <p>{q.state_note}</p>}
          {q.state === 'reported' && <p class="hint">{q.confidence === 1000 ? 'Attributed by the desk; not checked against the source.' : 'Found by the program; nobody has confirmed who said it.'}</p>}
        </section>
        <section class="card" aria-labelledby="about">
          <h2 id="about">What is known</h2>
          <dl class="quote-known">
            <Line term="Who said it">{q.speaker_id ? <a href={href(`/quotes?person=${q.speaker_id}`)}>{name}</a> : name}{q.speaker_capacity ? `, ${q.speaker_capacity}` : ''}</Line>
            {q.addressee_printed && <Line term="To whom">{q.addressee_printed}</Line>}
            {q.outlet_printed && <Line term="Where">{q.outlet_printed}</Line>}
            {(q.said_text || q.said_on) && <Line term="When">{q.said_text || words(q.said_on)}</Line>}
            {q.unnamed_reason && <Line term="Why no name is given">{q.unnamed_reason}</Line>}
            {q.context && <Line term="Where it stands">{q.context}</Line>}
            <Line term="Source">{source ? <>{source.url ? <a href={source.url} target="_blank" rel="noopener noreferrer">{source.title || source.url}</a> : source.title || 'On file, without a link'}{q.locator ? `, ${q.locator}` : ''}</> : 'None yet'}</Line>
          </dl>
        </section>
        <section class="card" aria-labelledby="held">
          <h2 id="held">Held against its source</h2>
          {comparisons.length === 0 ? <p class="hint">{source ? 'The words of the source are not on file yet. Give them where you cite the quote in a story.' : 'It has no source. Cite one where the quote stands in a story.'}</p> : (
            <ul class="quote-list">
              {comparisons.map((c) => (
                <li key={c.text_id}>
                  <p><Badge tone={tone(c.verdict)}>{verdicts[c.verdict] ?? c.verdict}</Badge> <Time at={c.compared_at} /></p>
                  {!!c.differences?.length && <Differences list={c.differences} />}
                  {c.warnings?.map((w) => <p key={w} class="hint">{w}</p>)}
                  {may('quote.verify') && q.state === 'reported' && (c.verdict === 'match' || c.verdict === 'edited') && <Button small icon="check" onClick={() => void check(c)}>I checked it</Button>}
                </li>
              ))}
            </ul>
          )}
        </section>
        <section class="card" aria-labelledby="used">
          <h2 id="used">Where it is used</h2>
          {uses.length === 0 ? <p class="hint">No story prints it.</p> : (
            <ul class="quote-list">
              {uses.map((u, n) => (
                <li key={n}>
                  <p><a href={href(`/stories/${u.story_id}`)}>{u.title}</a> <Badge tone={u.published ? 'good' : 'plain'}>{u.published ? 'Published' : 'Draft'}</Badge> {u.verdict !== 'match' && <Badge tone="warn">Other words</Badge>}</p>
                  {u.verdict !== 'match' && <p class="hint">{u.printed}</p>}
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
      {asking && <Ask to={asking} name={name} uses={uses.filter((u) => u.published).length} onClose={() => setAsking(null)} onSay={(by, note) => void setState(asking, by, note)} />}
    </Page>
  );
}

function Line({ term, children }: { term: string; children: preact.ComponentChildren }) {
  return <div><dt>{term}</dt><dd>{children}</dd></div>;
}

/** Differences are what the story has and the source has not, word by word. */
function Differences({ list }: { list: NonNullable<Comparison['differences']> }) {
  return (
    <ul class="quote-diff">
      {list.slice(0, 12).map((d, n) => <li key={n}>{d.source ? <del>{d.source}</del> : <span>nothing</span>} <span aria-label="became">→</span> {d.quote ? <ins>{d.quote}</ins> : <span>nothing</span>}</li>)}
    </ul>
  );
}

function Ask({ to, name, uses, onClose, onSay }: { to: 'disputed' | 'withdrawn'; name: string; uses: number; onClose: () => void; onSay: (by: string, note: string) => void }) {
  const [by, setBy] = useState(name === 'Nobody is named' ? '' : name);
  const [note, setNote] = useState('');
  const [why, setWhy] = useState('');
  const say = () => { if (note.trim()) onSay(by.trim(), note.trim()); else setWhy('Say why, in their words: readers are told.'); };
  return (
    <Dialog title={to === 'disputed' ? 'This quote is disputed' : 'Withdraw this quote'} onClose={onClose} actions={<>
      <Button onClick={onClose}>Leave it</Button><Button kind={to === 'withdrawn' ? 'danger' : 'primary'} onClick={say}>{to === 'disputed' ? 'Say so to readers' : 'Withdraw it'}</Button></>}>
      <p>{uses === 0 ? 'No published story prints it.' : `${uses} published ${uses === 1 ? 'story prints' : 'stories print'} it and ${uses === 1 ? 'says' : 'say'} so at once.`} {to === 'withdrawn' && 'Its words are shown no more.'}</p>
      <TextField label={to === 'disputed' ? 'Who disputes it' : 'Who withdraws it'} value={by} onValue={setBy} />
      <TextArea label="Why, in their words" fault={why} value={note} onValue={(v) => { setNote(v); setWhy(''); }} autoFocus />
    </Dialog>
  );
}
