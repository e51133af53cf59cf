// Light or dark: as the system says, until somebody chooses.
export type Look = 'system' | 'light' | 'dark';

const key = 'firsthand.look';

export function look(): Look {
  try {
    const kept = localStorage.getItem(key);
    return kept === 'light' || kept === 'dark' ? kept : 'system';
  } catch { return 'system'; }
}

export function setLook(next: Look) {
  try { if (next === 'system') localStorage.removeItem(key); else localStorage.setItem(key, next); } catch { /* private mode: it holds for this page */ }
  apply(next);
}

export function apply(next: Look = look()) {
  if (next === 'system') delete document.documentElement.dataset.look;
  else document.documentElement.dataset.look = next;
}
