// The sheet of keys (?): what can be done here without a mouse.
import { Dialog } from '../kit/dialog';
import { allCommands, spelled } from './commands';

export function KeysHelp({ onClose }: { onClose: () => void }) {
  const commands = allCommands().filter((c) => c.keys);
  const groups = [...new Set(commands.map((c) => c.group ?? 'Here'))];
  return (
    <Dialog title="Keys" onClose={onClose} look="wide">
      <div class="keys">
        {groups.map((group) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>{commands.filter((c) => (c.group ?? 'Here') === group).map((c) => <div key={c.id}><dt>{c.title}</dt><dd><kbd>{spelled(c.keys!)}</kbd></dd></div>)}</dl>
          </section>
        ))}
        <section>
          <h3>In lists</h3>
          <dl>
            <div><dt>Next, previous</dt><dd><kbd>J</kbd> <kbd>K</kbd></dd></div>
            <div><dt>Open</dt><dd><kbd>Enter</kbd></dd></div>
          </dl>
        </section>
      </div>
    </Dialog>
  );
}
