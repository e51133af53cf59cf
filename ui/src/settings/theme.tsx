// Which theme the site wears, and the theme's own settings, seen beside them at once.
import { Check, Field, Select, TextField } from '../kit/field';
import { useLoad } from '../kit/load';
import { SitePreview } from '../kit/look';
import { Badge } from '../kit/page';
import { PartFrame } from './frame';
import { call, usePart } from './part';
import { PictureField } from '../story/details/picture-field';

interface Setting { key: string; type: 'select' | 'boolean' | 'color' | 'image' | 'text'; options?: string[]; default: unknown; group?: string; visibility?: string; description?: string }
interface Installed { name: string; version?: string; broken?: boolean; problems?: string[]; settings: Setting[]; custom: Record<string, unknown> }
interface Choice { theme: string; custom: Record<string, unknown> }

const label = (key: string) => { const words = key.replace(/_/g, ' '); return words.charAt(0).toUpperCase() + words.slice(1); };
const groups: Record<string, string> = { '': 'Whole site', homepage: 'Front page', post: 'Stories' };

/** visible tells whether a setting matters now: "other:value" terms joined by + or ,. */
function visible(s: Setting, custom: Record<string, unknown>): boolean {
  if (!s.visibility) return true;
  return s.visibility.split(',').some((any) => any.split('+').every((term) => {
    const [key, ...rest] = term.split(':');
    let want = rest.join(':').trim();
    const not = want.startsWith('-');
    want = want.replace(/^-/, '').replace(/^\[|\]$/g, '').replace(/^['"]|['"]$/g, '');
    return (String(custom[key!.trim()] ?? '') === want) !== not;
  }));
}

function Control({ s, value, onValue }: { s: Setting; value: unknown; onValue: (v: unknown) => void }) {
  const name = label(s.key), text = typeof value === 'string' ? value : '';
  switch (s.type) {
    case 'boolean': return <Check label={name} hint={s.description} checked={value === true} onValue={onValue} />;
    case 'select': return <Select label={name} hint={s.description} value={text} onValue={onValue} choices={(s.options ?? []).map((o) => ({ value: o, label: o }))} />;
    case 'color': return <Field label={name} hint={s.description}>{(ties) => <div class="colour"><input type="color" {...ties} value={text || '#333333'} onInput={(e) => onValue(e.currentTarget.value)} /><code>{text}</code></div>}</Field>;
    case 'image': return <PictureField label={name} hint={s.description} path={text} onPath={(v) => onValue(v || null)} />;
    default: return <TextField label={name} hint={s.description} value={text} maxLength={2000} onValue={onValue} />;
  }
}

export default function Theme() {
  const part = usePart<Choice>('theme');
  const { data } = useLoad(() => call<{ installed: Installed[] }>('GET', '/settings/theme'), []);
  const installed = data?.installed ?? [];
  return (
    <PartFrame title="Theme" about="How the site looks. Changes are seen beside this at once and by readers when you save." part={part}
      aside={(v) => <SitePreview title="Preview of the theme" wish={{ theme: v }} />}>
      {(v) => {
        const now = installed.find((t) => t.name === v.theme);
        const shown = (now?.settings ?? []).filter((s) => visible(s, v.custom));
        return <>
          <fieldset class="themes">
            <legend>Installed themes</legend>
            {installed.map((t) => (
              <label key={t.name} class="theme-choice">
                <input type="radio" name="theme" value={t.name} checked={v.theme === t.name} disabled={t.broken} onChange={() => part.put({ theme: t.name, custom: t.custom })} />
                <span><strong>{label(t.name)}</strong> <small>{t.version}</small> {t.broken && <Badge tone="bad">Cannot be shown</Badge>}{t.problems && t.problems.length > 0 && <small class="hint">{t.problems[0]}{t.problems.length > 1 ? ` (and ${t.problems.length - 1} more)` : ''}</small>}</span>
              </label>
            ))}
            <p class="hint">A theme in Ghost’s format is installed by putting its folder into “themes” in the site’s folder. It is in this list at once.</p>
          </fieldset>
          {['', 'homepage', 'post'].map((group) => {
            const some = shown.filter((s) => (s.group ?? '') === group);
            return some.length > 0 && (
              <fieldset key={group}><legend>{groups[group]}</legend>
                {some.map((s) => <Control key={s.key} s={s} value={v.custom[s.key]} onValue={(value) => part.set((to) => ({ custom: { ...to.custom, [s.key]: value } }))} />)}
              </fieldset>
            );
          })}
          {now && now.settings.length === 0 && <p class="hint">This theme has no settings of its own.</p>}
        </>;
      }}
    </PartFrame>
  );
}
