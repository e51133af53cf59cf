// The first owner of a new site: who they are, and what it is called. They come by the link that the program printed when it
// was started: its code stands behind the #.
import { useEffect, useState } from 'preact/hooks';
import { api, plain } from '../api/client';
import { Button } from '../kit/button';
import { TextField } from '../kit/field';
import { href, useLocation } from '../shell/router';
import { Door, NewPassword, useEntry } from './door';
import { takeToken } from './enter';

export default function SetUp() {
  const { route } = useLocation();
  const [linked, setLinked] = useState(takeToken);
  const [code, setCode] = useState(linked);
  const [title, setTitle] = useState('');
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const { busy, fault, enter } = useEntry();
  useEffect(() => {
    plain(() => api.GET('/setup')).then((state) => { if (!state.needed) route(href('/sign-in'), true); }, () => {});
    const again = () => { const token = takeToken(); setLinked(token); setCode(token); }; // the link of a later start, in the same tab
    addEventListener('hashchange', again);
    return () => removeEventListener('hashchange', again);
  }, []);
  const submit = (e: Event) => {
    e.preventDefault();
    return enter(() => plain(() => api.POST('/setup', { body: { code: code.trim(), name, email, password, site_title: title } })));
  };
  return (
    <Door title="Set up your newsroom" lead="You become its owner. Everybody else comes by your invitation.">
      <form onSubmit={submit}>
        {!linked && <TextField label="Code" required maxLength={100} autocomplete="off" spellcheck={false} value={code} onValue={setCode}
          hint="It stands at the end of the link that the program printed when it was started: open that link, or copy what follows the #." />}
        <TextField label="Name of the publication" required maxLength={200} autofocus value={title} onValue={setTitle} hint="It can be changed later." />
        <TextField label="Your name" required maxLength={200} autocomplete="name" value={name} onValue={setName} />
        <TextField label="Your e-mail" type="email" required maxLength={254} autocomplete="username" value={email} onValue={setEmail} />
        <NewPassword value={password} onValue={setPassword} fault={fault} />
        <div class="form-actions"><Button kind="primary" type="submit" busy={busy}>Set it up</Button></div>
      </form>
    </Door>
  );
}
