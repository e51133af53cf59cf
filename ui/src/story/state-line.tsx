// The line that says whether what was written is safe.
import { Button } from '../kit/button';
import { Icon, type IconName } from '../kit/icon';
import { when } from '../kit/time';
import type { SaveState } from './context';

export function StateLine({ state, onChoose, onTake }: { state: SaveState; onChoose: () => void; onTake?: () => void }) {
  const [icon, text] = words(state);
  // Saving goes on all the time: only what needs somebody is read out.
  const loud = ['offline', 'conflict', 'refused', 'reading'].includes(state.is);
  return (
    <div class={`story-state story-state-${state.is}`}>
      <Icon name={icon} /><span class="story-state-words" aria-hidden={loud || undefined}>{text}</span>
      <span class="for-ears" role="status">{loud ? text : ''}</span>
      {state.is === 'conflict' && <Button small kind="primary" onClick={onChoose}>See both and choose</Button>}
      {state.is === 'reading' && onTake && <Button small onClick={onTake}>Write here</Button>}
    </div>
  );
}

function words(state: SaveState): [IconName, string] {
  switch (state.is) {
    case 'saved': return ['check', state.at ? `Saved ${when(state.at.toISOString())}` : 'Saved'];
    case 'unsaved': return ['edit', 'Kept in this browser…'];
    case 'saving': return ['edit', 'Saving…'];
    case 'offline': return ['warning', `Offline: kept in this browser. ${state.why ? `${state.why}. ` : ''}It is saved as soon as that works.`];
    case 'conflict': return ['warning', 'Somebody else saved this story. Yours is kept in this browser.'];
    case 'refused': return ['warning', `Not saved, but kept in this browser. ${state.why}`];
    case 'reading': return ['lock', state.why];
  }
}
