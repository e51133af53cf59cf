// When a session ends in the middle of work: sign in again on top of it, and go on. Nothing that was typed is lost.
import { useEffect, useState } from 'preact/hooks';
import { api, plain, Problem, told } from '../api/client';
import { Button, LinkButton } from '../kit/button';
import { Dialog, show } from '../kit/dialog';
import { TextField } from '../kit/field';
import { currentMe, onOtherTab, type Me } from './session';

let asking: Promise<void> | null = null;

/** signInAgain has who was signed in sign in again; several calls at once share one dialog. Who has signed out is not asked: what still wanted to go out fails. */
export function signInAgain(): Promise<void> {
  const me = currentMe();
  if (!me) return Promise.reject(new Problem(401, 'You are signed out. Sign in, and try again.'));
  asking ??= show<true>((done) => <Again me={me} onDone={() => done(true)} />).then(() => undefined).finally(() => { asking = null; });
  return asking;
}

/** here tells who is signed in now. It leaves alone what the views know: they would be gone while nobody is. */
async function here(): Promise<Me | undefined> {
  return (await plain(() => api.GET('/session', {}))).me as Me | undefined;
}

function Again({ me, onDone }: { me: Me; onDone: () => void }) {
  const [password, setPassword] = useState('');
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const look = async () => {
    const now = await here();
    if (now?.id === me.id) onDone();
    else if (now) setFault(`${now.name} is signed in in this browser now. What you wrote stays: sign in as yourself.`);
  };
  const way = async (enter: () => Promise<unknown>) => {
    setBusy(true);
    setFault('');
    try {
      await enter();
      await look();
    } catch (err) {
      setFault(err instanceof DOMException ? 'No passkey was given. Try again, or sign in another way.' : told(err));
    }
    setBusy(false);
  };
  // Somebody who came by a link, or has forgotten the password, signs in in another tab; there is no need to come back for it.
  useEffect(() => {
    const back = () => { look().catch(() => {}); };
    window.addEventListener('focus', back);
    const alone = onOtherTab(back);
    return () => { window.removeEventListener('focus', back); alone(); };
  }, []);
  const byPassword = (e: Event) => {
    e.preventDefault();
    return way(() => plain(() => api.POST('/session', { body: { email: me.email, password } })));
  };
  const byKey = () => way(async () => (await import('../views/passkeys')).enterByPasskey());
  return (
    <Dialog title="Sign in again" onClose={() => {}} held>
      <form onSubmit={byPassword}>
        <p>Your session has ended. What you were doing is still here, and goes on when you have signed in.</p>
        <p><strong>{me.email}</strong></p>
        <TextField label="Password" type="password" autocomplete="current-password" autofocus value={password} onValue={setPassword} fault={fault} />
        <div class="form-actions">
          <LinkButton kind="quiet" href="/newsroom/sign-in" target="_blank">In another tab</LinkButton>
          {typeof PublicKeyCredential !== 'undefined' && <Button icon="key" busy={busy} onClick={byKey}>Passkey</Button>}
          <Button kind="primary" type="submit" busy={busy}>Sign in</Button>
        </div>
      </form>
    </Dialog>
  );
}
