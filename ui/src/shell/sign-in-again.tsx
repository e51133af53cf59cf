// When a session ends in the middle of work: sign in again on top of it, and go on. Nothing that was typed is lost.
import { useState } from 'preact/hooks';
import { base } from '../api/client';
import { Button } from '../kit/button';
import { Dialog, show } from '../kit/dialog';
import { TextField } from '../kit/field';
import { currentMe, loadMe } from './session';

let asking: Promise<void> | null = null;

/** signInAgain asks for the password of who was signed in; several calls at once share one dialog. */
export function signInAgain(): Promise<void> {
  asking ??= show<true>((done) => <Again onDone={() => done(true)} />).then(() => { asking = null; });
  return asking;
}

function Again({ onDone }: { onDone: () => void }) {
  const [email] = useState(currentMe()?.email ?? '');
  const [other, setOther] = useState('');
  const [password, setPassword] = useState('');
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const submit = async (e: Event) => {
    e.preventDefault();
    setBusy(true);
    setFault('');
    try {
      const answer = await fetch(`${base}/session`, {
        method: 'POST', credentials: 'same-origin', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ email: email || other, password }),
      });
      if (answer.ok) {
        await loadMe();
        onDone();
        return;
      }
      const problem = (await answer.json().catch(() => null)) as { detail?: string } | null;
      setFault(problem?.detail ?? 'That did not work. Try again.');
    } catch {
      setFault('The newsroom’s server does not answer. What you wrote is kept: try again in a moment.');
    }
    setBusy(false);
  };
  return (
    <Dialog title="Sign in again" onClose={() => {}} held>
      <form onSubmit={submit}>
        <p>Your session has ended. What you were doing is still here, and goes on when you have signed in.</p>
        {email ? <p><strong>{email}</strong></p> : <TextField label="E-mail" type="email" autocomplete="username" value={other} onValue={setOther} />}
        <TextField label="Password" type="password" autocomplete="current-password" autofocus value={password} onValue={setPassword} fault={fault} />
        <div class="form-actions"><Button kind="primary" type="submit" busy={busy}>Sign in</Button></div>
      </form>
    </Dialog>
  );
}
