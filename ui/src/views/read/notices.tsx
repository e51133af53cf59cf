// What somebody should know before they begin: that this is on file, and what the reader was unsure of.
import { Icon } from '../../kit/icon';
import { href } from '../../shell/router';
import type { Reading } from './finding';

export function Notices({ reading }: { reading: Reading }) {
  const { stories } = reading.on_file;
  const warnings = reading.warnings;
  if (!stories.length && !warnings.length) return null;
  return (
    <div class="read-notices">
      {stories.slice(0, 3).map((s) => (
        <p key={s.id} class={`notice notice-${s.same ? 'warn' : 'info'}`}>
          <Icon name={s.same ? 'warning' : 'info'} />
          <span>
            {s.same ? 'This page is a story already: ' : s.how === 'words' ? 'A story has the same text: ' : s.how === 'headline' ? 'A story has the same headline: ' : 'A story prints the same quotes: '}
            <a href={href(`/stories/${s.id}`)}>{s.title}</a> ({s.published ? 'published' : 'a draft'}).
            {s.same && ' If you go on, it gets a new version; what is there now stays in its versions.'}
          </span>
        </p>
      ))}
      {stories.length > 3 && <p class="hint">And {stories.length - 3} more that are like it.</p>}
      {warnings.length > 0 && (
        <details class="notice notice-plain"><summary>{warnings.length === 1 ? 'One thing to look at' : `${warnings.length} things to look at`}</summary><ul class="read-notes">{warnings.map((w) => <li key={w}>{w}</li>)}</ul></details>
      )}
    </div>
  );
}
