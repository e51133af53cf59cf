// The sheet of keys (?): what can be done here without a mouse.
import { Dialog } from '../kit/dialog';
import { allCommands, spelled } from './commands';

/** ofTheText are the keys that the text itself hears. */
const ofTheText: [string, string][] = [
  ['Put a block in', '/'], ['To the bar over selected words', 'alt+F10'], ['Bold, italic', 'mod+b'], ['Link', 'mod+k'], ['Paragraph', 'mod+alt+0'], ['Heading', 'mod+alt+2'], ['List', 'mod+shift+8'],
  ['Move the block up', 'alt+shift+↑'], ['Move the block down', 'alt+shift+↓'], ['Make a copy of the block', 'mod+shift+d'], ['Take back', 'mod+z'], ['Do again', 'mod+y'],
];

export function KeysHelp({ onClose }: { onClose: () => void }) {
  const commands = allCommands().filter((c) => c.keys);
  const writing = !!document.querySelector('.ProseMirror');
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
        {writing && (
          <section>
            <h3>In the text</h3>
            <dl>{ofTheText.map(([what, keys]) => <div key={what}><dt>{what}</dt><dd><kbd>{spelled(keys)}</kbd></dd></div>)}</dl>
          </section>
        )}
        <section>
          <h3>In lists</h3>
          <dl>
            <div><dt>Next, previous</dt><dd><kbd>J</kbd> <kbd>K</kbd></dd></div>
            <div><dt>Open</dt><dd><kbd>Enter</kbd></dd></div>
          </dl>
        </section>
      </div>
      <p><a href="/newsroom/manual/" target="_blank" rel="noopener">The manual</a></p>
    </Dialog>
  );
}
