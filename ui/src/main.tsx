import { render } from 'preact';
import './style/main.css';
import { App } from './shell/app';
import { apply } from './shell/look';

apply();
render(<App />, document.getElementById('app')!);
