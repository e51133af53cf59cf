// One thing that a reader wrote: where it stands, who wrote it, why it waits, and what can be done about it.
import type { components } from '../api/schema';
import { Button } from '../kit/button';
import { Menu } from '../kit/menu';
import { Badge } from '../kit/page';
import { Time } from '../kit/time';
import type { ListKeys } from '../kit/list-keys';
import { because, type State } from './decide';

interface Props {
  it: components['schemas']['ReaderItem'];
  row: ReturnType<ListKeys['row']>;
  chosen: boolean;
  onChoose: () => void;
  onDecide: (to: State) => void;
  onBan?: () => void;
  onPin?: () => void;
  onClose?: () => void;
}

const kinds = { comment: 'Comment', answer: 'Answer', report: 'Report of an error' } as const;

export function Item({ it, row, chosen, onChoose, onDecide, onBan, onPin, onClose }: Props) {
  const report = it.kind === 'report';
  const waits = it.state === 'waiting' || it.state === 'reported';
  return (
    <li class="row readers-item" {...row} aria-label={`${kinds[it.kind]} by ${it.name || 'somebody without a name'}`}>
      <span class="row-main">
        <span class="readers-head">
          <label class="readers-choose"><input type="checkbox" checked={chosen} onChange={onChoose} tabIndex={-1} /><span class="for-ears">Choose this</span></label>
          <Badge tone={report ? 'info' : 'plain'}>{kinds[it.kind]}</Badge>
          <strong><bdi>{it.name || 'Somebody without a name'}</bdi></strong>
          {it.contact && <span class="readers-contact"><bdi>{it.contact}</bdi></span>}
          <Time at={it.since} />
          {it.story_path && <a href={it.story_path} target="_blank" rel="noopener">{it.story_title}</a>}
        </span>
        {it.about && <q class="readers-about" dir="auto">{it.about}</q>}
        <span class="readers-words" dir="auto">{it.words}</span>
        <span class="readers-why">
          {it.reasons.map((r) => <Badge key={r.cause} tone="warn">{because(r)}</Badge>)}
          {!waits && <Badge tone={it.state === 'shown' ? 'good' : 'bad'}>{it.state === 'shown' ? (report ? 'Looked into' : 'Stands') : it.state === 'spam' ? 'Spam' : report ? 'Nothing to correct' : 'Refused'}</Badge>}
          {it.pinned && <Badge tone="info">Pinned</Badge>}
          {it.closed && <Badge>No more comments</Badge>}
          {it.note && <small>{it.note}</small>}
        </span>
      </span>
      <span class="readers-acts">
        {it.state !== 'shown' && <Button icon="check" onClick={() => onDecide('shown')}>{report ? 'Looked into' : 'Let stand'}</Button>}
        {it.state !== 'refused' && <Button icon="close" onClick={() => onDecide('refused')}>{report ? 'Nothing to correct' : 'Refuse'}</Button>}
        {!report && it.state !== 'spam' && <Button kind="quiet" onClick={() => onDecide('spam')}>Spam</Button>}
        {onBan && <Button kind="quiet" onClick={onBan}>Ban</Button>}
        {(onPin || onClose) && <Menu label={`More for what ${it.name || 'somebody without a name'} wrote`} items={[
          onPin && { label: it.pinned ? 'Pin it no more' : 'Pin it above the others', icon: 'up', keys: 'p', run: onPin },
          onClose && { label: it.closed ? 'Let the story take comments again' : 'Let the story take no more comments', icon: 'lock', keys: 'c', run: onClose },
        ]} />}
      </span>
    </li>
  );
}
