// Files that are dropped anywhere on the page, or pasted.
import { useEffect, useState } from 'preact/hooks';
import { addAddress, addFiles } from './uploads';
import type { Media } from './words';

const hasFiles = (e: DragEvent) => !!e.dataTransfer && [...e.dataTransfer.types].some((t) => t === 'Files' || t === 'text/uri-list');

/** useDrop takes what is dropped or pasted while a component is shown; true: something is being dragged over the page. */
export function useDrop(done?: (m: Media) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    let deep = 0;
    const enter = (e: DragEvent) => { if (hasFiles(e)) { e.preventDefault(); deep++; setOver(true); } };
    const leave = (e: DragEvent) => { if (hasFiles(e) && --deep <= 0) { deep = 0; setOver(false); } };
    const move = (e: DragEvent) => { if (hasFiles(e)) e.preventDefault(); };
    const drop = (e: DragEvent) => {
      deep = 0;
      setOver(false);
      if (!e.dataTransfer || !hasFiles(e)) return;
      e.preventDefault();
      const files = [...e.dataTransfer.files];
      const address = e.dataTransfer.getData('text/uri-list').split('\n').find((l) => /^https?:/.test(l));
      if (files.length) addFiles(files, done);
      else if (address && !address.startsWith(location.origin)) addAddress(address.trim(), done);
    };
    const paste = (e: ClipboardEvent) => {
      const files = [...(e.clipboardData?.files ?? [])];
      const target = e.target as HTMLElement;
      const writes = /^(INPUT|TEXTAREA)$/.test(target.tagName) || target.isContentEditable;
      const text = e.clipboardData?.getData('text/plain').trim() ?? '';
      if (files.length) { e.preventDefault(); addFiles(files, done); }
      else if (!writes && /^https?:\/\/\S+$/.test(text)) { e.preventDefault(); addAddress(text, done); }
    };
    const all = [['dragenter', enter], ['dragleave', leave], ['dragover', move], ['drop', drop], ['paste', paste]] as [string, EventListener][];
    all.forEach(([name, fn]) => window.addEventListener(name, fn));
    return () => all.forEach(([name, fn]) => window.removeEventListener(name, fn));
  }, [done]);
  return over;
}

/** chooseFiles asks for files from the disk. */
export function chooseFiles(accept = '', many = true): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.multiple = many;
    input.onchange = () => resolve([...(input.files ?? [])]);
    input.oncancel = () => resolve([]);
    input.click();
  });
}
