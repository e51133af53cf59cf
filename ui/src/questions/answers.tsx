// What readers answered to a question: a list for each state, decided on by keyboard. j and k move; a puts an answer up, p takes
// it into the story, r refuses it, s says that it is spam, h holds it again.
import { useState } from 'preact/hooks';
import { api, ask } from '../api/client';
import { Button, LinkButton } from '../kit/button';
import { confirm } from '../kit/dialog';
import { useListKeys } from '../kit/list-keys';
import { useLoad } from '../kit/load';
import { Menu } from '../kit/menu';
import { Badge, Fault, Loading } from '../kit/page';
import { Select } from '../kit/field';
import { Time } from '../kit/time';
import { fault, toast } from '../kit/toast';
import { may } from '../shell/session';
import { useStory } from '../story/context';
import { pick } from './pick';
import type { AnswerState, ReaderAnswer, ReaderQuestion } from './types';

const states: { value: AnswerState; label: string; done: string }[] = [
  { value: 'held', label: 'Waiting', done: 'The answer waits again.' }, { value: 'shown', label: 'Shown', done: 'Readers see the answer.' },
  { value: 'picked', label: 'In the story', done: 'Readers see the answer.' }, { value: 'refused', label: 'Refused', done: 'The answer is refused.' }, { value: 'spam', label: 'Spam', done: 'The answer is spam.' },
];
const keys: Record<string, AnswerState> = { a: 'shown', p: 'picked', r: 'refused', s: 'spam', h: 'held' };
const page = 50;

export function Answers({ question: q, onChange }: { question: ReaderQuestion; onChange: () => void }) {
  const { editor, save, mayWrite } = useStory();
  const [state, setState] = useState<AnswerState>(q.answers.held || !q.answers.shown ? 'held' : 'shown');
  const [limit, setLimit] = useState(page);
  const { data, err, reload } = useLoad(() => ask(() => api.GET('/reader-questions/{id}/answers', { params: { path: { id: q.id! }, query: { state, limit: Math.min(limit, 100) } } })), [q.id, state, limit], [q.answers.held, q.answers.shown]);
  const list = data?.answers ?? [];
  const rows = useListKeys(list.length);

  const moved = () => { reload(); onChange(); };
  const decide = async (a: ReaderAnswer, to: AnswerState, undo = true): Promise<void> => {
    if (to === a.state) return;
    try {
      await ask(() => api.POST('/reader-answers/{id}/decide', { params: { path: { id: a.id } }, body: { state: to } }));
      if (to === 'picked' && editor && mayWrite && pick(editor, a, q)) {
        await save();
        toast({ text: 'The answer stands in the text. Publish the story to show it there.', action: { label: 'Undo', run: () => decide({ ...a, state: to }, a.state, false) } });
      } else if (undo) {
        toast({ text: states.find((s) => s.value === to)!.done, action: { label: 'Undo', run: () => decide({ ...a, state: to }, a.state, false) } });
      }
      moved();
    } catch (err) { fault(err); }
  };
  const remove = async (a: ReaderAnswer) => {
    if (!await confirm('Delete this answer?', 'All that the reader wrote goes, and it cannot be brought back. Words that stand in the story stay there.', 'Delete it')) return;
    try { await ask(() => api.DELETE('/reader-answers/{id}', { params: { path: { id: a.id } } })); moved(); } catch (err) { fault(err); }
  };
  const onKeyDown = (e: KeyboardEvent) => {
    rows.onKeyDown(e);
    const to = keys[e.key], a = list[rows.at];
    if (e.defaultPrevented || !to || !a || e.ctrlKey || e.metaKey || e.altKey || (e.target as HTMLElement).dataset.row === undefined) return;
    e.preventDefault();
    e.stopPropagation();
    void decide(a, to);
  };
  return (
    <div class="question-answers">
      <Select label="Answers" value={state} onValue={(v) => { setState(v as AnswerState); setLimit(page); }} choices={states.map((s) => ({ value: s.value, label: s.value === 'held' ? `${s.label} (${q.answers.held})` : s.label }))} />
      {err && !data ? <Fault err={err} again={reload} /> : !data ? <Loading /> : !list.length ? <p class="hint">{state === 'held' ? 'No answer waits.' : 'None.'}</p> : (
        <>
          <p class="hint">Keys: j and k move; a shows it, p takes it into the story, r refuses it, s is spam.</p>
          <div class="question-list" role="list" aria-label="Answers from readers" onKeyDown={onKeyDown}>
            {list.map((a, n) => <Row key={a.id} answer={a} at={rows.row(n)} onDecide={decide} onDelete={remove} mayWrite={mayWrite} />)}
          </div>
          {data.total > list.length && limit < 100 && <Button small onClick={() => setLimit(limit + page)}>Show more</Button>}
          {data.total > 100 && <p class="hint">{data.total} in all: the table has every one of them.</p>}
        </>
      )}
      {q.answers.held + q.answers.shown > 0 && <LinkButton small icon="download" href={`/newsroom/api/reader-questions/${encodeURIComponent(q.id!)}/answers.csv`} download="answers.csv">All answers as a table</LinkButton>}
    </div>
  );
}

interface RowProps { answer: ReaderAnswer; at: ReturnType<ReturnType<typeof useListKeys>['row']>; mayWrite: boolean; onDecide: (a: ReaderAnswer, to: AnswerState) => void; onDelete: (a: ReaderAnswer) => void }

function Row({ answer: a, at, mayWrite, onDecide, onDelete }: RowProps) {
  const listed = a.state === 'shown' || a.state === 'picked';
  return (
    <div class="question-answer" role="listitem" {...at}>
      <p class="question-words">{a.text}</p>
      <p class="question-who"><strong>{a.by}</strong> <small><Time at={a.created_at} />{a.handled_by && `, ${a.handled_by}`}</small> {a.state === 'picked' && <Badge tone="info">For the story</Badge>}</p>
      <div class="question-acts">
        {!listed && <Button small icon="check" onClick={() => onDecide(a, 'shown')}>Show</Button>}
        {a.state !== 'picked' && mayWrite && <Button small icon="quote" onClick={() => onDecide(a, 'picked')}>Into the story</Button>}
        {listed && <Button small onClick={() => onDecide(a, 'held')}>Take down</Button>}
        {a.state === 'held' && <Button small onClick={() => onDecide(a, 'refused')}>Refuse</Button>}
        <Menu label={`More about the answer of ${a.by}`} items={[
          ...(a.state !== 'held' && !listed ? [{ label: 'Hold again', run: () => onDecide(a, 'held') }] : []),
          ...(a.state !== 'refused' ? [{ label: 'Refuse', run: () => onDecide(a, 'refused') }] : []),
          ...(a.state !== 'spam' ? [{ label: 'It is spam', run: () => onDecide(a, 'spam') }] : []),
          ...(may('answer.delete') ? [{ label: 'Delete', icon: 'trash' as const, danger: true, run: () => onDelete(a) }] : []),
        ]} />
      </div>
    </div>
  );
}
