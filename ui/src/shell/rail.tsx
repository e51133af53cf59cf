// The rail: the newsroom's views in three groups. On a phone it is a drawer.
import { Icon } from '../kit/icon';
import { Button } from '../kit/button';
import { spelled } from './commands';
import { ahead, below, href, match, useLocation } from './router';
import { views, type View } from './routes';
import { Waiting } from '../readers/waiting';
import { mayAtAll, useMe } from './session';

const groups = [['desk', 'Desk'], ['site', 'Site'], ['house', 'House']] as const;

/** offered are the views that this person sees in the rail. */
export function offered(): View[] {
  return views.filter((v) => v.nav && (!v.may || mayAtAll(v.may)));
}

export function Rail({ open, onClose, onPalette }: { open: boolean; onClose: () => void; onPalette: () => void }) {
  const me = useMe();
  const here = match(below(useLocation().path))?.view;
  const list = offered();
  return (
    <nav class={`rail${open ? ' rail-open' : ''}`} aria-label="Newsroom" id="rail">
      <div class="rail-head">
        <a class="rail-site" href={href('/')} onClick={onClose}>{me?.site_title || 'Newsroom'}</a>
        <span class="rail-close"><Button kind="quiet" icon="close" label="Close the menu" onClick={onClose} /></span>
      </div>
      <button type="button" class="rail-search" onClick={onPalette}><Icon name="search" /><span>Find or do</span><kbd>{spelled('mod+k')}</kbd></button>
      {groups.map(([id, label]) => {
        const items = list.filter((v) => v.nav!.group === id);
        return items.length > 0 && (
          <div key={id} class="rail-group">
            <h2 id={`rail-${id}`}>{label}</h2>
            <ul aria-labelledby={`rail-${id}`}>
              {items.map((v) => (
                <li key={v.path}>
                  <a href={href(v.path)} aria-current={here === v ? 'page' : undefined} onClick={onClose} onPointerEnter={() => ahead(v)} onFocus={() => ahead(v)}><Icon name={v.nav!.icon} /><span>{v.nav!.label ?? v.title}</span>{v.path === '/readers' && <Waiting />}</a>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </nav>
  );
}
