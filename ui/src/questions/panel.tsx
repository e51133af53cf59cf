// Beside a story: its questions to readers. What can be chosen, when each closes, what readers answered, and which answers are
// put up or taken into the text.
import { useEffect, useState } from 'preact/hooks';
import { api, ask } from '../api/client';
import { adopt } from '../kit/adopt';
import { Button } from '../kit/button';
import { useLoad } from '../kit/load';
import { Badge, Fault, Loading } from '../kit/page';
import { full } from '../kit/time';
import { insert, nodeType } from '../editor/commands';
import { may } from '../shell/session';
import { useStory } from '../story/context';
import { Answers } from './answers';
import sheet from './questions.css?sheet';
import { Settings } from './settings';
import type { ReaderQuestion } from './types';

adopt(sheet);

export default function QuestionPanel() {
  const { story, revision, editor, mayWrite, save } = useStory();
  const id = story.id!;
  const { data, err, reload } = useLoad(() => ask(() => api.GET('/stories/{id}/questions', { params: { path: { id } } })), [id], [revision]);
  const put = () => {
    if (!editor) return;
    editor.dispatch(insert(editor.state.tr, nodeType('question').create()).scrollIntoView());
    editor.focus();
    void save().then(reload, () => {});
  };
  if (err && !data) return <Fault err={err} again={reload} />;
  if (!data) return <Loading />;
  if (!data.questions.length) {
    return (
      <div class="questions">
        <p>This story asks its readers nothing yet. A question at its end takes answers, which you read before they are shown, and votes.</p>
        {mayWrite && <div class="form-actions"><Button icon="plus" onClick={put}>Put a question into the text</Button></div>}
      </div>
    );
  }
  return <div class="questions">{data.questions.map((q) => <One key={q.block} question={q} days={data.days} onChange={reload} />)}</div>;
}

/** state says how a question stands, in a few words. */
function state(q: ReaderQuestion): [text: string, tone: 'good' | 'warn' | 'plain'] {
  if (q.missing && !q.live) return ['Not in the text any more', 'warn'];
  if (!q.live) return ['Not published yet', 'plain'];
  return q.closed ? ['Closed', 'plain'] : ['Open', 'good'];
}

function One({ question: q, days, onChange }: { question: ReaderQuestion; days: number; onChange: () => void }) {
  const { story } = useStory();
  const owner = story.owner_id ?? '';
  const maySet = may('question.save', owner), mayRead = may('answer.handle', owner);
  const [setting, setSetting] = useState(false);
  const [text, tone] = state(q);
  useEffect(() => setSetting(false), [q.block]);
  return (
    <section class="question" aria-label={q.text || 'A question that was taken out'}>
      <h3>{q.text || 'A question that was taken out'}</h3>
      <p class="question-state">
        <Badge tone={tone}>{text}</Badge>
        {!q.closed && q.closes_at && <small>closes {full(q.closes_at)}</small>}
        {q.url && <a href={q.url} target="_blank" rel="noopener">As readers see it</a>}
      </p>
      {q.choices.length > 0 && !setting && <Poll question={q} />}
      {setting
        ? <Settings question={q} days={days} onDone={(changed) => { setSetting(false); if (changed) onChange(); }} />
        : maySet && <div class="question-acts"><Button small icon="settings" onClick={() => setSetting(true)}>{q.choices.length ? 'Poll and settings' : 'Add a poll, set the closing time'}</Button></div>}
      {q.id && mayRead && <Answers question={q} onChange={onChange} />}
      {!q.id && mayRead && <p class="hint">No answers yet.</p>}
    </section>
  );
}

/** Poll is how the votes stand now; readers see them within half a minute, where they see them at all. */
function Poll({ question: q }: { question: ReaderQuestion }) {
  const total = Math.max(1, q.votes);
  return (
    <table class="question-poll">
      <caption>{q.votes === 1 ? '1 vote' : `${q.votes} votes`}; not a survey</caption>
      <thead class="for-ears"><tr><th scope="col">Choice</th><th scope="col">Votes</th><th scope="col">Share</th></tr></thead>
      <tbody>
        {q.choices.map((c) => (
          <tr key={c.id}>
            <th scope="row">{c.text}<meter min={0} max={total} value={c.votes ?? 0} aria-hidden="true" /></th>
            <td>{c.votes ?? 0}</td><td>{Math.round(((c.votes ?? 0) / total) * 100)} %</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
