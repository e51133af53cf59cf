// One's own page: name and address, password, passkeys, the browsers in which one is signed in.
import { useState } from 'preact/hooks';
import { api, ask, Problem, told } from '../api/client';
import { adopt } from '../kit/adopt';
import { Button } from '../kit/button';
import { confirm } from '../kit/dialog';
import { Check, TextField } from '../kit/field';
import { useLoad } from '../kit/load';
import { Badge, Fault, Loading, Page } from '../kit/page';
import { Time } from '../kit/time';
import { fault as sayFault, toast } from '../kit/toast';
import { forgetMe, loadMe, useMe } from '../shell/session';
import { NewPassword } from './door';
import { addPasskey, cancelled, canPasskeys } from './passkeys';
import sheet from './profile.css?sheet';

adopt(sheet);

export default function Profile() {
  return (
    <Page title="Your profile">
      <div class="profile">
        <div class="profile-column"><Who /><Letters /></div>
        <div class="profile-column"><Password /><Sessions /></div>
        <div class="profile-column"><Passkeys /></div>
      </div>
    </Page>
  );
}

/** useForm runs what a form does, and keeps its fault beside it. */
function useForm() {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const run = async (act: () => Promise<void>) => {
    setBusy(true);
    setFault('');
    try { await act(); } catch (err) { setFault(told(err)); }
    setBusy(false);
  };
  return { busy, fault, run };
}

function Who() {
  const me = useMe()!;
  const [name, setName] = useState(me.name);
  const [email, setEmail] = useState(me.email);
  const [password, setPassword] = useState('');
  const { busy, fault, run } = useForm();
  const moves = email.trim().toLowerCase() !== me.email.toLowerCase();
  const save = (e: Event) => {
    e.preventDefault();
    void run(async () => {
      await ask(() => api.PUT('/me', { body: { name, email, password: password || undefined } }));
      await loadMe();
      setPassword('');
      toast({ text: 'Saved.' });
    });
  };
  return (
    <section class="card" aria-labelledby="who">
      <h2 id="who">Name and address</h2>
      <form onSubmit={save}>
        <TextField label="Name" required maxLength={200} autocomplete="name" hint="As the desk knows you. What readers see is your byline." value={name} onValue={setName} />
        <TextField label="E-mail" type="email" required maxLength={254} autocomplete="email" value={email} onValue={setEmail} fault={moves && me.has_password ? undefined : fault} />
        {moves && me.has_password && <TextField label="Your password" type="password" autocomplete="current-password" required hint="To change the address: a link for a new password goes there." value={password} onValue={setPassword} fault={fault} />}
        <div class="form-actions"><Button kind="primary" type="submit" busy={busy} disabled={name === me.name && email === me.email}>Save</Button></div>
      </form>
    </section>
  );
}

/** Letters: whether what one is told of stories comes by mail, too. */
function Letters() {
  const me = useMe()!;
  const { data } = useLoad(() => ask(() => api.GET('/settings/mail', {})), []);
  const [wanted, setWanted] = useState(me.letters);
  const [fault, setFault] = useState('');
  const save = async (letters: boolean) => {
    setWanted(letters);
    setFault('');
    try {
      await ask(() => api.PUT('/me', { body: { name: me.name, email: me.email, letters } }));
      await loadMe();
      toast({ text: letters ? 'You get letters.' : 'You get no letters any more. The bell still tells you.' });
    } catch (err) {
      setWanted(!letters);
      setFault(told(err));
    }
  };
  return (
    <section class="card" aria-labelledby="letters">
      <h2 id="letters">Letters</h2>
      <Check label="Send me my notifications by mail, too" checked={wanted} onValue={save}
        hint="What you have not read here after five minutes. What is about one story comes in one letter." />
      {data && !data.sends && <p class="hint">This newsroom sends no mail yet, so nothing comes either way.</p>}
      {fault && <p class="fault" role="alert">{fault}</p>}
    </section>
  );
}

function Password() {
  const me = useMe()!;
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const { busy, fault, run } = useForm();
  const save = (e: Event) => {
    e.preventDefault();
    void run(async () => {
      await ask(() => api.PUT('/me/password', { body: { current, password } }));
      await loadMe();
      setCurrent('');
      setPassword('');
      toast({ text: 'The password is changed. You are signed out in all other browsers.' });
    });
  };
  return (
    <section class="card" aria-labelledby="password">
      <h2 id="password">Password</h2>
      <form onSubmit={save}>
        <input type="email" autocomplete="username" value={me.email} hidden readOnly />
        {me.has_password && <TextField label="Password that you have now" type="password" autocomplete="current-password" required value={current} onValue={setCurrent} />}
        <NewPassword label="New password" value={password} onValue={setPassword} fault={fault} />
        <div class="form-actions"><Button kind="primary" type="submit" busy={busy}>{me.has_password ? 'Change the password' : 'Set a password'}</Button></div>
      </form>
    </section>
  );
}

function Passkeys() {
  const { data, err, reload } = useLoad(() => ask(() => api.GET('/me/passkeys', {})), []);
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const { busy, fault, run } = useForm();
  const asks = data?.confirm === 'password';
  const add = (e: Event) => {
    e.preventDefault();
    void run(async () => {
      try { await addPasskey(name, password); } catch (err) {
        reload(); // the sign-in may have become too old meanwhile
        if (!cancelled(err)) throw err;
        throw new Problem(400, (err as DOMException).name === 'InvalidStateError' ? 'This device has a passkey for you already.' : 'No passkey was made. Try again whenever you like.');
      }
      setName('');
      setPassword('');
      reload();
      toast({ text: 'The passkey is kept. Next time you can sign in with it.' });
    });
  };
  const remove = async (id: string, called: string) => {
    if (!await confirm(`Remove the passkey “${called}”?`, 'It signs nobody in any more. It cannot be brought back; you can make another on its device.', 'Remove it')) return;
    try {
      await ask(() => api.DELETE('/me/passkeys/{id}', { params: { path: { id } } }));
      reload();
      toast({ text: `The passkey “${called}” opens nothing any more.` });
    } catch (err) { sayFault(err); }
  };
  return (
    <section class="card" aria-labelledby="passkeys">
      <h2 id="passkeys">Passkeys</h2>
      <p class="hint">A passkey signs you in with your finger, your face or the PIN of your device. Nobody can guess it or have you type it in the wrong place.</p>
      {err ? <Fault err={err} again={reload} /> : !data ? <Loading /> : !!data.passkeys?.length && (
        <ul class="rows">
          {data.passkeys.map((p) => (
            <li key={p.id} class="row">
              <span class="row-main"><strong>{p.name}</strong><small>{p.used_at ? <>Last used <Time at={p.used_at} /></> : <>Made <Time at={p.made_at} /></>}</small></span>
              <Button small icon="trash" label={`Remove the passkey ${p.name}`} kind="quiet" onClick={() => remove(p.id, p.name)} />
            </li>
          ))}
        </ul>
      )}
      {canPasskeys ? (
        <form onSubmit={add}>
          <TextField label="Name of a new passkey" required maxLength={100} placeholder="My phone" value={name} onValue={setName} fault={asks ? undefined : fault} />
          {asks && <TextField label="Your password" type="password" autocomplete="current-password" required hint="You signed in a while ago, and a passkey is another way to come in." value={password} onValue={setPassword} fault={fault} />}
          {data?.confirm === 'sign-in' && <p class="hint">You signed in a while ago: sign out and in again before you add one.</p>}
          <div class="form-actions"><Button type="submit" icon="key" busy={busy}>Add a passkey</Button></div>
        </form>
      ) : <p class="hint">This browser has no passkeys, or the site is not reached over a safe connection.</p>}
    </section>
  );
}

function Sessions() {
  const { data, err, reload } = useLoad(() => ask(() => api.GET('/me/sessions', {})), []);
  const { busy, fault, run } = useForm();
  const end = async (id: string, device: string) => {
    try {
      await ask(() => api.DELETE('/me/sessions/{id}', { params: { path: { id } } }));
      reload();
      toast({ text: `Signed out: ${device}.` });
    } catch (err) { sayFault(err); }
  };
  const others = () => run(async () => {
    await ask(() => api.DELETE('/me/sessions', {}));
    reload();
    toast({ text: 'You are signed out in all other browsers.' });
  });
  const everywhere = () => run(async () => {
    await ask(() => api.DELETE('/sessions', {}));
    forgetMe();
  });
  return (
    <section class="card" aria-labelledby="sessions">
      <h2 id="sessions">Where you are signed in</h2>
      {err ? <Fault err={err} again={reload} /> : !data ? <Loading /> : (
        <ul class="rows">
          {data.sessions?.map((s) => (
            <li key={s.id} class="row">
              <span class="row-main"><strong>{s.device}</strong><small>Since <Time at={s.made_at} />, by {s.way}</small></span>
              {s.current ? <Badge tone="good">This browser</Badge> : <Button small onClick={() => end(s.id, s.device)}>Sign out</Button>}
            </li>
          ))}
        </ul>
      )}
      {fault && <p class="fault" role="alert">{fault}</p>}
      <div class="form-actions">
        <Button busy={busy} disabled={(data?.sessions?.length ?? 0) < 2} onClick={others}>Sign out everywhere else</Button>
        <Button busy={busy} onClick={everywhere}>Sign out everywhere</Button>
      </div>
    </section>
  );
}
