// What was left out as furniture of the page, each to be brought back.
import { Button } from '../../kit/button';
import { Dialog } from '../../kit/dialog';
import type { Decisions } from './decide';
import type { Finding } from './finding';

export function Drawer({ list, decisions, onBring, onLeave, onClose }: { list: Finding[]; decisions: Decisions; onBring: (id: string) => void; onLeave: (id: string) => void; onClose: () => void }) {
  return (
    <Dialog title="Left out of the text" look="sheet" onClose={onClose} actions={<Button kind="primary" onClick={onClose}>Done</Button>}>
      <p class="hint">These lines looked like parts of the page around the story. What you bring back stands where it stood.</p>
      <ul class="rows">
        {list.map((f) => {
          const back = !!decisions[f.id];
          return (
            <li key={f.id} class="drawer-row">
              <span class={back ? undefined : 'drawer-out'}>{f.values.text}</span>
              {back ? <Button small icon="undo" onClick={() => onLeave(f.id)}>Leave it out</Button> : <Button small onClick={() => onBring(f.id)}>Bring back</Button>}
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
