// The front pages that take over later.
import { api, ask } from '../api/client';
import { Button } from '../kit/button';
import { full } from '../kit/time';
import { toast } from '../kit/toast';
import { plain, type Front } from './slots';

interface Props { waiting: Front[]; mayEdit: boolean; editing?: string; open: (f: Front | null) => void; reload: () => void; act: (fn: () => Promise<void>) => Promise<void> }

export function Waiting({ waiting, mayEdit, editing, open, reload, act }: Props) {
  const drop = (f: Front) => act(async () => {
    await ask(() => api.DELETE('/front/versions/{id}', { params: { path: { id: f.id }, query: { version: f.version } } }));
    if (editing === f.id) open(null);
    reload();
    toast({ text: `${f.name || 'The front page'} does not take over any more.`, action: { label: 'Undo', run: () => act(async () => {
      await ask(() => api.POST('/front/versions', { body: { name: f.name, starts_at: f.starts_at!, slots: f.slots.map(plain) } }));
      reload();
    }) } });
  });
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">Later</h2>
      {waiting.length === 0 ? <p class="hint">No other front page waits.{mayEdit && ' Arrange one and press “Schedule…”: what readers see stays as it is until then.'}</p> : (
        <ul class="rows">
          {waiting.map((f) => (
            <li key={f.id}>
              <div class="row">
                <span class="row-main"><strong>{f.name || 'Front page'}</strong><small>{full(f.starts_at)} · {f.saved_by}</small></span>
                <span class="actions">
                  {editing === f.id ? <Button small onClick={() => open(null)}>Back to what is live</Button> : <Button small onClick={() => open(f)}>Open</Button>}
                  {mayEdit && <Button small kind="quiet" icon="close" label={`Take back ${f.name || full(f.starts_at)}`} onClick={() => drop(f)} />}
                </span>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
