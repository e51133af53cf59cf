// What is on its way into the library, how far each is, and what went wrong.
import { Button } from '../kit/button';
import { href } from '../shell/router';
import { again, canAgain, cancel, clear, useUploads, type Upload } from './uploads';

const word = (u: Upload) => ({
  waiting: 'Waiting', sending: `${Math.round(u.part * 100)} %`, looking: 'Being looked at', failed: u.error ?? '',
  done: u.media?.duplicate ? 'Was in the library already' : 'In the library',
})[u.state];

/** Tray lists the uploads; nothing if there are none. */
export function Tray() {
  const list = useUploads();
  if (list.length === 0) return null;
  const open = list.filter((u) => u.state !== 'done' && u.state !== 'failed').length;
  const failed = list.filter((u) => u.state === 'failed').length;
  return (
    <section class="tray card" aria-label="Uploads">
      <header>
        <h2>{open > 0 ? `${open} on ${open === 1 ? 'its' : 'their'} way` : failed > 0 ? `${failed} could not be taken` : 'All are in the library'}</h2>
        {failed > 1 && <Button small onClick={() => list.filter((u) => u.state === 'failed').forEach((u) => again(u.id))}>Send all again</Button>}
        {open < list.length && <Button small kind="quiet" onClick={clear}>Clear the list</Button>}
      </header>
      <p class="for-ears" role="status">{open > 0 ? '' : failed > 0 ? `${failed} of ${list.length} files could not be taken.` : `${list.length} ${list.length === 1 ? 'file is' : 'files are'} in the library.`}</p>
      <ul>
        {list.map((u) => (
          <li key={u.id} class={`tray-${u.state}`}>
            <span class="tray-name">{u.media ? <a href={href(`/media/${u.media.id}`)}>{u.name}</a> : u.name}</span>
            {(u.state === 'sending' || u.state === 'waiting') && <progress max={1} value={u.part} aria-label={`Sending ${u.name}`} />}
            <span class="tray-word" role={u.state === 'failed' ? 'alert' : undefined}>{word(u)}</span>
            {u.state === 'failed' && canAgain(u.id) && <Button small icon="redo" onClick={() => again(u.id)}>Send again</Button>}
            {u.state !== 'done' && <Button small kind="quiet" icon="close" label={u.state === 'failed' ? `Take ${u.name} out of the list` : `Cancel ${u.name}`} onClick={() => cancel(u.id)} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
