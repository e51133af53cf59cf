// The stories that may stand on the front page: search, then place by Enter, by button or by dragging.
import { useState } from 'preact/hooks';
import { api, ask } from '../api/client';
import { Button } from '../kit/button';
import { TextField } from '../kit/field';
import { useLater, useLoad } from '../kit/load';
import { Badge, Fault, Loading } from '../kit/page';
import { Time } from '../kit/time';
import type { Line, Slot } from './slots';

export function FindStories({ slots, chosen, onPlace }: { slots: Slot[]; chosen: number; onPlace: (story: Line) => void }) {
  const [words, setWords] = useState('');
  const late = useLater(words.trim(), 150);
  const { data, err, reload } = useLoad(() => ask(() => api.GET('/front/stories', { params: { query: { words: late, limit: 30 } } })), [late]);
  const standing = new Map(slots.map((s, n) => [s.story_id || s.stands?.id, n + 1]));
  return (
    <section class="find" aria-labelledby="find-stories">
      <h2 id="find-stories">Stories</h2>
      <TextField label="Find by words of the headline" type="search" value={words} onValue={setWords} />
      {err && !data ? <Fault err={err} again={reload} /> : !data ? <Loading /> : data.stories.length === 0 ? <p class="hint">No story has these words in its headline. Try fewer of them.</p> : (
        <ul class="find-list">
          {data.stories.map((s) => (
            <li key={s.id} draggable onDragStart={(e) => { e.dataTransfer?.setData('text/x-story', JSON.stringify(s)); if (e.dataTransfer) e.dataTransfer.effectAllowed = 'copy'; }}>
              <span class="find-words">
                <strong>{s.title}</strong>
                <small>{s.published ? <Time at={s.published_at} /> : <Badge tone="warn">Draft</Badge>}{standing.has(s.id) && <> · stands at place {standing.get(s.id)}</>}</small>
              </span>
              <Button small label={`Place at ${chosen + 1}: ${s.title}`} onClick={() => onPlace(s)}>Place at {chosen + 1}</Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
