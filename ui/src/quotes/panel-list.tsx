// The panel Quotes beside a story: every quote of the text with how it stands, and those that have no record yet.
import { useState } from 'preact/hooks';
import { TextSelection } from 'prosemirror-state';
import { adopt } from '../kit/adopt';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { useLoad } from '../kit/load';
import { Badge, Empty, Fault } from '../kit/page';
import { toast } from '../kit/toast';
import { useStory } from '../story/context';
import { cite } from './extension';
import { clip } from './find';
import { setNow } from './now';
import { stillAt, type Place } from './place';
import { QuoteRow } from './row';
import sheet from './quotes.css?sheet';
import type { PlainQuote } from './types';
import { findPlain, useQuoteState, useRows, type FoundQuote } from './use-quotes';

adopt(sheet);

export default function QuotesPanel() {
  const context = useStory();
  const { editor, story, mayWrite } = context;
  setNow(context);
  const state = useQuoteState();
  const rows = useRows(editor, state.data);
  const plain = useLoad(() => (editor ? findPlain(editor, story.title ?? '') : Promise.resolve([])), [editor]);
  const [open, setOpen] = useState('');

  const jump = (from: number, to: number) => {
    if (!editor) return;
    const { doc } = editor.state;
    const max = doc.content.size;
    const a = Math.min(from, max), figure = doc.nodeAt(a)?.type.name === 'quote_figure';
    const selection = figure ? TextSelection.near(doc.resolve(a + 2)) : TextSelection.between(doc.resolve(a), doc.resolve(Math.min(to, max)));
    editor.dispatch(editor.state.tr.setSelection(selection).scrollIntoView());
    editor.focus();
  };
  /** there goes on with where words stand now: the text may have been written on since they were found. */
  const there = (q: FoundQuote, go: (at: { from: number; to: number }) => void) => {
    if (!editor) return;
    const at = stillAt(editor.state, q);
    if (at) go(at);
    else { toast({ text: 'These words stand in the text no more. It was looked through again.' }); plain.reload(); }
  };
  const again = () => { state.reload(); plain.reload(); };
  const without = (plain.data ?? []).filter((q) => !rows.some((r) => r.id && r.from < q.to && q.from < r.to));
  const counted = rows.filter((r) => r.id);
  const sourced = counted.filter((r) => r.card?.has_source).length, checked = counted.filter((r) => r.card?.state === 'checked').length;
  return (
    <div class="quotes-panel">
      <div class="quotes-sum" role="status">
        <Badge>{counted.length === 1 ? '1 quote' : `${counted.length} quotes`}</Badge>
        {counted.length > 0 && <><Badge tone={sourced === counted.length ? 'good' : 'warn'}>{sourced} with a source</Badge><Badge tone={checked === counted.length ? 'good' : 'plain'}>{checked} checked</Badge></>}
        {without.length > 0 && <Badge tone="info">{without.length} without a record</Badge>}
      </div>
      {(state.data?.warnings ?? []).length > 0 && <div class={`quotes-warns${state.data!.blocked ? ' blocked' : ''}`}>
        {state.data!.warnings!.map((w) => <p key={w}><Icon name="warning" size={15} /> {w}</p>)}
        {state.data!.blocked && <p>This desk publishes no quote without a source.</p>}
      </div>}
      {state.err !== undefined && !state.data && <Fault err={state.err} again={state.reload} />}
      {mayWrite && <div class="quotes-acts">
        <Button small kind="primary" icon="quote" keys="mod+j" disabled={!editor} onClick={() => { if (editor) cite(editor, undefined, again); }}>Cite</Button>
        <Button small icon="search" busy={plain.loading} onClick={again}>Look again</Button>
      </div>}
      {rows.length === 0 && without.length === 0 && !plain.loading && <Empty title="No quotes yet" icon="quote">Choose words in the text and press Cite, or type a quotation mark.</Empty>}
      {rows.length > 0 && <ol class="quotes-list" aria-label="Quotes of the story">
        {rows.map((r, n) => <QuoteRow key={`${r.id}-${n}`} row={r} open={open === `${n}`} onOpen={(is) => setOpen(is ? `${n}` : '')} onJump={() => jump(r.from, r.to)} onChanged={again} />)}
      </ol>}
      {without.length > 0 && <>
        <h3>Found in the text, without a record</h3>
        <ol class="quotes-list" aria-label="Quotes without a record">
          {without.map((q) => <PlainRow key={`${q.from}`} quote={q} onJump={() => there(q, (at) => jump(at.from, at.to))} mayWrite={mayWrite} onCite={() => there(q, (at) => {
            jump(at.from, at.to);
            const place: Place = { words: q.text, id: '', ...at, as: q.block || /\n\n/.test(q.text) ? 'figure' : 'words' };
            cite(editor!, place, again);
          })} />)}
        </ol>
      </>}
      {plain.err !== undefined && <Fault err={plain.err} again={plain.reload} />}
    </div>
  );
}

function PlainRow({ quote: q, onJump, onCite, mayWrite }: { quote: PlainQuote; onJump: () => void; onCite: () => void; mayWrite: boolean }) {
  return (
    <li data-plain="">
      <button type="button" class="quotes-jump" onClick={onJump}>“{clip(q.text, 160)}”</button>
      <p class="quotes-who">{q.speaker.name ? [q.speaker.name, q.addressee.name && `to ${q.addressee.name}`, q.outlet].filter(Boolean).join(', ') : 'Nobody is named for it.'}</p>
      {mayWrite && <div class="quotes-acts"><Button small icon="quote" onClick={onCite}>Cite</Button></div>}
    </li>
  );
}
