// One place on the front page: what stands there and why, and what can be done with it.
import { Button } from '../kit/button';
import { Menu } from '../kit/menu';
import { Badge } from '../kit/page';
import { Icon } from '../kit/icon';
import { fillWords, type Slot } from './slots';

export interface Does {
  choose: (at: number) => void;
  clear: (at: number) => void;
  move: (from: number, to: number) => void;
  fill: (at: number, fill: Slot['fill']) => void;
  drop: (at: number, data: DataTransfer) => void;
}

export function SlotRow({ slot, at, count, chosen, mayEdit, does }: { slot: Slot; at: number; count: number; chosen: boolean; mayEdit: boolean; does: Does }) {
  const picked = !!slot.story_id;
  const out = picked && slot.stands?.id === slot.story_id;
  const title = picked ? slot.picked?.title ?? slot.stands?.title ?? '…' : slot.stands?.title;
  const name = `Place ${at + 1}`;
  const onKey = (e: KeyboardEvent) => {
    if (!mayEdit) return;
    if (e.altKey && e.key === 'ArrowUp') { e.preventDefault(); does.move(at, at - 1); }
    else if (e.altKey && e.key === 'ArrowDown') { e.preventDefault(); does.move(at, at + 1); }
    else if ((e.key === 'Delete' || e.key === 'Backspace') && picked) { e.preventDefault(); does.clear(at); }
  };
  return (
    <li class={`slot${picked ? ' slot-picked' : ''}${chosen ? ' slot-chosen' : ''}`} draggable={mayEdit && picked} data-slot={at}
      onDragStart={(e) => { e.dataTransfer?.setData('text/x-slot', String(at)); if (e.dataTransfer) e.dataTransfer.effectAllowed = 'move'; }}
      onDragOver={(e) => { if (mayEdit) { e.preventDefault(); e.currentTarget.classList.add('slot-over'); } }}
      onDragLeave={(e) => e.currentTarget.classList.remove('slot-over')}
      onDrop={(e) => { e.preventDefault(); e.currentTarget.classList.remove('slot-over'); if (e.dataTransfer) does.drop(at, e.dataTransfer); }}>
      <button type="button" class="slot-main" aria-pressed={mayEdit ? chosen : undefined} disabled={!mayEdit} id={`slot-${at}`} onClick={() => does.choose(at)} onKeyDown={onKey}
        aria-describedby={mayEdit ? 'slot-keys' : undefined}>
        <span class="slot-number" aria-hidden="true">{at + 1}</span>
        <span class="slot-words">
          <span class="for-ears">{name}: </span>
          <strong>{title ?? 'Nothing is left to stand here'}</strong>
          <small>
            {picked ? <><Icon name="star" size={13} /> Picked by hand</> : <>Fills itself: {fillWords(slot)}{slot.filled_by && slot.filled_by !== slot.fill ? ' (none is left: the newest)' : ''}</>}
          </small>
          {picked && !out && (
            <small class="slot-note">Not out at the moment.{slot.stands ? ` Readers see “${slot.stands.title}”.` : ''}</small>
          )}
        </span>
        {picked && slot.picked && !slot.picked.published && <Badge tone="warn">Draft</Badge>}
      </button>
      {mayEdit && (
        <span class="slot-tools">
          {picked && <Button small kind="quiet" icon="close" label={`Take the story from place ${at + 1}`} onClick={() => does.clear(at)} />}
          <Menu label={`More about place ${at + 1}`} items={[
            { label: 'Move up', icon: 'up', disabled: at === 0, run: () => does.move(at, at - 1) },
            { label: 'Move down', icon: 'down', disabled: at === count - 1, run: () => does.move(at, at + 1) },
            { label: 'Fill with the newest', icon: slot.fill === 'newest' ? 'check' : undefined, run: () => does.fill(at, 'newest') },
            { label: 'Fill with a featured one', icon: slot.fill === 'featured' ? 'check' : undefined, run: () => does.fill(at, 'featured') },
            { label: 'Fill from a topic…', icon: slot.fill === 'topic' ? 'check' : undefined, run: () => does.fill(at, 'topic') },
          ]} />
        </span>
      )}
    </li>
  );
}
