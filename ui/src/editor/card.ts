// A block that is more than its text: what it shows, the fields that say what it is, and the text that stands in it. Fields are
// there when the block is selected or one of them has the focus, and while it lacks what it needs.
import type { Node } from 'prosemirror-model';
import { NodeSelection } from 'prosemirror-state';
import type { EditorView, NodeView, NodeViewConstructor, ViewMutationRecord } from 'prosemirror-view';
import { draw } from './draw';
import { kindOf } from './kinds';
import { nodeLine } from './schema';

export interface FieldSpec {
  attr: string;
  label: string;
  /** as: a line, some lines, program text, a choice, a box to tick. */
  as?: 'line' | 'text' | 'source' | 'choice' | 'check';
  hint?: string;
  choices?: [value: string, label: string][];
  /** always: shown also while the block is not being worked on. */
  always?: boolean;
  /** done is called when somebody has changed it and leaves it. */
  done?: (at: Shown) => void;
}

export interface CardSpec {
  fields: FieldSpec[];
  /** lacks says what is missing for the block to be of use, in a few words; "" nothing. */
  lacks?: (node: Node) => string;
  /** show draws what the block is. */
  show?: (node: Node, at: Shown) => void;
  /** tools are the buttons beside the fields. */
  tools?: (at: Shown) => HTMLElement[];
  /** text is the element that holds the block's own text. */
  text?: 'p' | 'div' | 'pre';
}

export interface Shown {
  view: EditorView;
  el: HTMLElement;
  node: () => Node;
  pos: () => number | undefined;
  set: (attrs: Record<string, unknown>) => void;
}

let next = 1;

class Card implements NodeView {
  dom: HTMLElement;
  contentDOM?: HTMLElement;
  private shown = draw('div', { class: 'block-shown', contenteditable: 'false' });
  private form = draw('fieldset', { class: 'block-fields', contenteditable: 'false' });
  private inputs = new Map<string, HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>();
  private lack = draw('p', { class: 'block-lack', contenteditable: 'false' });
  private at: Shown;

  constructor(private node: Node, private view: EditorView, private getPos: () => number | undefined, private spec: CardSpec) {
    const kind = kindOf(node.type.name);
    this.dom = draw('figure', { class: `block block-${node.type.name}`, 'data-block': node.type.name, 'aria-label': kind.label, role: 'group' });
    this.at = { view, el: this.shown, node: () => this.node, pos: getPos, set: (attrs) => this.set(attrs) };
    const legend = draw('legend', { class: 'for-ears' }, kind.label);
    this.form.append(legend, ...spec.fields.map((f) => this.field(f)));
    const tools = spec.tools?.(this.at) ?? [];
    if (tools.length) this.form.append(draw('div', { class: 'block-tools' }, ...tools));
    if (spec.show) this.dom.append(this.shown);
    if (spec.text) {
      this.contentDOM = spec.text === 'pre' ? draw('code') : draw(spec.text, { class: 'block-text' });
      if (kind.hint) this.contentDOM.dataset.hint = kind.hint;
      this.dom.append(spec.text === 'pre' ? draw('pre', {}, this.contentDOM) : this.contentDOM);
    }
    this.dom.append(this.lack);
    if (spec.fields.length || tools.length) this.dom.append(this.form);
    // What is no text and no field selects the block.
    this.dom.addEventListener('mousedown', (e) => {
      const target = e.target as HTMLElement;
      if (target.closest('input, textarea, select, button, a, label, video, audio, [role=combobox], [role=option]') || this.contentDOM?.contains(target)) return;
      if ((target.closest('[data-block]') ?? this.dom) !== this.dom) return;
      e.preventDefault();
      this.select();
    });
    this.form.addEventListener('focusin', () => this.dom.classList.add('block-open'));
    this.form.addEventListener('focusout', (e) => { if (!this.form.contains(e.relatedTarget as HTMLElement | null)) this.dom.classList.remove('block-open'); });
    this.form.addEventListener('keydown', (e) => {
      if (e.key === 'Escape') { e.preventDefault(); this.select(); }
      else if (e.key === 'Enter' && (e.target as HTMLElement).tagName === 'INPUT' && (e.target as HTMLInputElement).type === 'text') { e.preventDefault(); this.select(); }
    });
    this.draw();
  }

  private select() {
    const pos = this.getPos();
    if (pos === undefined) return;
    this.view.dispatch(this.view.state.tr.setSelection(NodeSelection.create(this.view.state.doc, pos)));
    this.view.focus();
  }

  private set(attrs: Record<string, unknown>) {
    const pos = this.getPos();
    if (pos === undefined || !this.view.editable) return;
    const tr = this.view.state.tr;
    for (const [name, value] of Object.entries(attrs)) if (this.node.attrs[name] !== value) tr.setNodeAttribute(pos, name, value);
    if (tr.docChanged) this.view.dispatch(tr);
  }

  private field(f: FieldSpec): HTMLElement {
    const id = `block-field-${next++}`;
    const line = nodeLine(this.node.type.name).attrs?.find((a) => a.name === f.attr);
    let input: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
    if (f.as === 'choice') {
      input = draw('select', { id }, ...(f.choices ?? []).map(([value, label]) => draw('option', { value }, label)));
    } else if (f.as === 'text' || f.as === 'source') {
      input = draw('textarea', { id, rows: f.as === 'source' ? '5' : '2', class: f.as === 'source' ? 'block-source' : undefined, spellcheck: f.as === 'source' ? 'false' : undefined });
    } else {
      input = draw('input', { id, type: f.as === 'check' ? 'checkbox' : 'text', placeholder: f.hint });
    }
    const read = (): unknown => {
      if (f.as === 'check') return (input as HTMLInputElement).checked;
      return line?.kind === 'int' ? Math.max(line.min ?? 0, Math.round(Number(input.value)) || 0) : input.value;
    };
    input.addEventListener(f.as === 'choice' || f.as === 'check' ? 'change' : 'input', () => this.set({ [f.attr]: read() }));
    input.dataset.attr = f.attr;
    if (f.done) input.addEventListener('change', () => f.done!(this.at));
    this.inputs.set(f.attr, input);
    return draw('div', { class: `field${f.always ? ' field-always' : ''}${f.as === 'check' ? ' field-check' : ''}` }, draw('label', { for: id }, f.label), input);
  }

  private draw() {
    for (const [attr, input] of this.inputs) {
      const value = this.node.attrs[attr];
      if (input instanceof HTMLInputElement && input.type === 'checkbox') input.checked = !!value;
      else if (document.activeElement !== input && input.value !== String(value)) input.value = String(value);
    }
    this.form.disabled = !this.view.editable;
    const lacks = this.spec.lacks?.(this.node) ?? '';
    this.lack.textContent = lacks;
    this.lack.hidden = !lacks;
    this.dom.classList.toggle('block-lacking', !!lacks);
    this.contentDOM?.classList.toggle('is-empty', !this.node.textContent && this.node.content.size <= 2);
    this.spec.show?.(this.node, this.at);
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    const changed = node.attrs !== this.node.attrs || node.content.size === 0 || this.node.content.size === 0 || !!this.contentDOM?.classList.contains('is-empty');
    this.node = node;
    if (changed) this.draw();
    return true;
  }

  selectNode() { this.dom.classList.add('ProseMirror-selectednode'); }
  deselectNode() { this.dom.classList.remove('ProseMirror-selectednode'); }

  stopEvent(event: Event): boolean {
    const target = event.target as HTMLElement;
    if (this.contentDOM?.contains(target) || !target.closest) return false;
    return this.form.contains(target) || this.shown.contains(target) && !/^(drag|drop|mouse|click)/.test(event.type) || !!target.closest('button, a, video, audio');
  }

  ignoreMutation(record: ViewMutationRecord): boolean {
    if (record.type === 'selection') return !this.contentDOM?.contains(record.target as HTMLElement);
    return !this.contentDOM || !this.contentDOM.contains(record.target as HTMLElement) || (record.type === 'attributes' && record.target === this.contentDOM);
  }
}

/** card makes the view of a kind of block. */
export function card(spec: CardSpec): NodeViewConstructor {
  return (node, view, getPos) => new Card(node, view, getPos, spec);
}
