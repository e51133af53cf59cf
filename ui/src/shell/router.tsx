// Paths of the application, all below /newsroom. Links are ordinary links; moving between views loads no page.
import { LocationProvider, useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import type { ComponentType } from 'preact';
import { views, type View, type ViewProps } from './routes';

export { LocationProvider, useLocation };

export const root = '/newsroom';

/** href is the address of a path of the application. */
export function href(path: string): string { return root + (path === '/' ? '/' : path); }

export interface Match { view: View; params: Record<string, string> }

/** match finds the view of a path below /newsroom; a path that no view has is null. */
export function match(path: string): Match | null {
  const parts = split(path);
  for (const view of views) {
    const params = fit(split(view.path), parts);
    if (params) return { view, params };
  }
  return null;
}

function split(path: string): string[] { return path.split('/').filter(Boolean); }

function fit(pattern: string[], parts: string[]): Record<string, string> | null {
  if (pattern.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (let i = 0; i < pattern.length; i++) {
    const want = pattern[i]!, have = parts[i]!;
    if (want.startsWith(':')) {
      try { params[want.slice(1)] = decodeURIComponent(have); } catch { return null; }
    } else if (want !== have) return null;
  }
  return params;
}

/** below is a browser's path without /newsroom. */
export function below(path: string): string {
  return path.startsWith(root) ? path.slice(root.length) || '/' : '/';
}

const loaded = new Map<View, ComponentType<ViewProps>>();

/** ahead loads the chunk of a view that somebody is about to open, so that it is there when they click. */
export function ahead(view: View) {
  if (!loaded.has(view)) view.load().then((module) => { loaded.set(view, module.default); }, () => {}); // it is tried again when it is opened
}

export type Loaded = { state: 'loading' } | { state: 'ready'; Component: ComponentType<ViewProps> } | { state: 'failed'; again: () => void };

/** useView loads the chunk of a view. One that could not be loaded (no connection, a newer program) can be tried again. */
export function useView(view: View | undefined): Loaded {
  const [, render] = useState(0);
  const [failed, setFailed] = useState<View | null>(null);
  const ready = view && loaded.get(view);
  useEffect(() => {
    if (!view || ready || failed === view) return;
    let here = true;
    view.load().then(
      (module) => { loaded.set(view, module.default); if (here) render((n) => n + 1); },
      () => { if (here) setFailed(view); },
    );
    return () => { here = false; };
  }, [view, ready, failed]);
  if (ready) return { state: 'ready', Component: ready };
  if (view && failed === view) return { state: 'failed', again: () => setFailed(null) };
  return { state: 'loading' };
}
