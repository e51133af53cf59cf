// Which theme the site wears, and the theme's own settings, seen beside them at once.
import { Check, Field, Select, TextField } from '../kit/field';
import { useState } from 'preact/hooks';
import { send, told } from '../api/client';
import { Button } from '../kit/button';
import { useLoad } from '../kit/load';
import { chooseFiles } from '../media/drop';
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

/** visible tells whether a setting matters now, by its rule in Ghost's filter language: fields, values, lists, + and , and parentheses. */
export function visible(s: Setting, custom: Record<string, unknown>): boolean {
  if (!s.visibility) return true;
  const words = s.visibility.match(/'(?:[^'\\]|\\.)*'|[()[\]+,]|[^()[\]+,'\s]+/g) ?? [];
  let at = 0;
  const value = () => { const word = words[at++] ?? ''; return word.startsWith("'") ? word.slice(1, -1).replace(/\\(.)/g, '$1') : word; };
  const is = (key: string, want: string, quoted: boolean) => {
    const have = custom[key] ?? null;
    return !quoted && want === 'null' ? have === null : !quoted && (want === 'true' || want === 'false') ? have === (want === 'true') : have !== null && String(have) === want;
  };
  const one = (): boolean => {
    if (words[at] === '(') { at++; const inner = either(); at++; return inner; }
    const [, key = '', not = '', rest = ''] = /^([^:]*):(-?)(.*)$/.exec(words[at++] ?? '') ?? [];
    const wants: boolean[] = [];
    if (!rest && words[at] === '[') {
      for (at++; at < words.length && words[at] !== ']'; at++) if (words[at] !== ',' && words[at] !== '+') { const quoted = words[at]!.startsWith("'"); wants.push(is(key, value(), quoted)); at--; }
      at++;
    } else if (rest) wants.push(is(key, rest, false));
    else wants.push(is(key, value(), true));
    return wants.includes(true) !== (not === '-');
  };
  const both = (): boolean => { let all = one(); while (words[at] === '+') { at++; all = one() && all; } return all; };
  const either = (): boolean => { let any = both(); while (words[at] === ',') { at++; any = both() || any; } return any; };
  return either();
}

interface Found { level: 'error' | 'warning' | 'recommendation'; rule?: string; file: string; line?: number; column?: number; message: string }
interface Added { kept: boolean; name: string; version: string; problems: Found[] }

const tones = { error: 'bad', warning: 'warn', recommendation: 'plain' } as const;
const placeOf = (p: Found) => [p.file, p.line && `line ${p.line}`, p.line && p.column && `column ${p.column}`].filter(Boolean).join(', ');

/** Add puts a theme in, a zip, and tells what is wrong with it. */
function Add({ onKept }: { onKept: () => void }) {
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState('');
  const [added, setAdded] = useState<Added>();
  const add = async () => {
    const [file] = await chooseFiles('.zip,application/zip', false);
    if (!file) return;
    setBusy(true);
    setWrong('');
    setAdded(undefined);
    try {
      const result = await send<Added>('POST', `/settings/themes?name=${encodeURIComponent(file.name)}`, file, { 'Content-Type': 'application/octet-stream' });
      setAdded(result);
      if (result.kept) onKept();
    } catch (e) { setWrong(told(e)); } finally { setBusy(false); }
  };
  return (
    <div class="theme-add">
      <Button icon="upload" disabled={busy} onClick={() => void add()}>{busy ? 'Looking at the theme …' : 'Add a theme'}</Button>
      <p class="hint">A theme in Ghost’s format, as a zip. Readers see nothing of it before it is chosen and saved.</p>
      <div role="status">
        {wrong && <p class="field-fault">{wrong}</p>}
        {added && <p>{added.kept ? `${label(added.name)} ${added.version} is among the installed themes.` : `${label(added.name)} cannot be used, and was not kept.`}{added.problems.length > 0 && ` ${added.problems.length === 1 ? 'One thing was' : `${added.problems.length} things were`} found:`}</p>}
      </div>
      {added && added.problems.length > 0 && (
        <ul class="theme-problems" tabIndex={0} aria-label="What was found">{added.problems.map((p, i) => <li key={i}><Badge tone={tones[p.level]}>{p.level}</Badge> <strong>{placeOf(p)}</strong>: {p.message} {p.rule && <small>{p.rule}</small>}</li>)}</ul>
      )}
    </div>
  );
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
  const { data, reload } = useLoad(() => call<{ installed: Installed[] }>('GET', '/settings/theme'), []);
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
            <Add onKept={reload} />
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
