// The bar below: what is left, and where it goes from here.
import { Button } from '../../kit/button';

interface BarProps {
  all: number; left: number; saving: 'saved' | 'saving' | 'unsaved'; canUndo: boolean; onUndo: () => void; dropped: number; onDropped: () => void;
  busy: 'draft' | 'publish' | null; onDraft: () => void; onPublish?: () => void;
}

export function Bar({ all, left, saving, canUndo, onUndo, dropped, onDropped, busy, onDraft, onPublish }: BarProps) {
  const decided = all - left;
  return (
    <div class="read-bar">
      <div class="read-left">
        <p role="status">{left === 0 ? (all ? 'Everything is decided.' : 'Nothing to decide.') : `${left} of ${all} left`}</p>
        <progress max={all || 1} value={all ? decided : 1} aria-label="Decided" />
        <small class="read-saved">{saving === 'saved' ? 'Kept' : saving === 'saving' ? 'Keeping' : 'Not kept yet'}</small>
      </div>
      <div class="actions">
        <Button kind="quiet" icon="undo" label="Take the last decision back" keys="u" disabled={!canUndo} onClick={onUndo} />
        {dropped > 0 && <Button kind="quiet" onClick={onDropped}>{`Left out: ${dropped}`}</Button>}
        <Button kind={onPublish ? 'plain' : 'primary'} busy={busy === 'draft'} disabled={!!busy} onClick={onDraft}>{left ? 'Draft as it is' : 'Make the draft'}</Button>
        {onPublish && <Button kind="primary" busy={busy === 'publish'} disabled={!!busy} onClick={onPublish}>Publish</Button>}
      </div>
    </div>
  );
}
