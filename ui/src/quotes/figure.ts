// How quotes look in the text: a figure of paragraphs with the caption that readers see, and words inside a sentence.
import type { Mark, Node } from 'prosemirror-model';
import { NodeSelection } from 'prosemirror-state';
import type { EditorView, MarkView, NodeView, ViewMutationRecord } from 'prosemirror-view';
import { draw, icon, press } from '../editor/draw';
import { hear, record } from './records';
import { stateOf } from './states';

export interface FigureActs {
  /** onCite cites a figure, or opens its record. */
  onCite: (view: EditorView, pos: number) => void;
}

export class QuoteFigure implements NodeView {
  dom: HTMLElement;
  contentDOM: HTMLElement;
  private foot: HTMLElement;
  private stop = () => {};

  constructor(private node: Node, private view: EditorView, private getPos: () => number | undefined, private acts: FigureActs) {
    this.contentDOM = draw('blockquote', { class: 'quote-words' });
    this.foot = draw('figcaption', { class: 'quote-foot', contenteditable: 'false' });
    this.dom = draw('figure', { class: 'quote-figure', 'data-block': 'quote_figure', 'aria-label': 'Quote' }, this.contentDOM, this.foot);
    this.follow();
  }

  private follow() {
    this.stop();
    this.stop = hear(this.node.attrs.id, () => this.draw());
    this.draw();
  }

  private draw() {
    const { id, attribution } = this.node.attrs as { id: string; attribution: string };
    const q = record(id);
    const act = (label: string, kind: 'plain' | 'quiet' | 'primary') => press(label, () => { const pos = this.getPos(); if (pos !== undefined) this.acts.onCite(this.view, pos); }, { icon: 'quote', kind });
    this.dom.dataset.state = q?.state ?? (id ? '' : 'none');
    if (!q) {
      const says = id ? (q === undefined ? '' : 'Its record is not on file any more.') : attribution || 'Nobody is named yet.';
      this.foot.replaceChildren(draw('span', { class: 'quote-said' }, says), ...(q !== undefined ? [act('Cite', 'plain')] : []));
      return;
    }
    const state = stateOf(q);
    const said = draw('span', { class: 'quote-said' }, q.caption || 'Nobody is named yet.');
    const marks = [draw('span', { class: `badge badge-${state.tone}` }, icon(state.icon), state.short)];
    if (!q.has_source) marks.push(draw('span', { class: 'badge badge-warn' }, icon('warning'), 'No source'));
    this.foot.replaceChildren(said, draw('span', { class: 'quote-marks' }, ...marks, act(q.has_source ? 'Record' : 'Give it a source', 'quiet')));
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    const other = node.attrs.id !== this.node.attrs.id || node.attrs.attribution !== this.node.attrs.attribution;
    this.node = node;
    if (other) this.follow();
    return true;
  }

  selectNode() { this.dom.classList.add('ProseMirror-selectednode'); }
  deselectNode() { this.dom.classList.remove('ProseMirror-selectednode'); }
  stopEvent(event: Event): boolean { return !!(event.target as HTMLElement).closest?.('.quote-foot button'); }
  ignoreMutation(m: ViewMutationRecord): boolean { return m.type === 'selection' ? !this.contentDOM.contains(m.target) : !this.contentDOM.contains(m.target) || m.target === this.contentDOM && m.type === 'attributes'; }
  destroy() { this.stop(); }
}

export class QuotedWords implements MarkView {
  dom: HTMLElement;
  contentDOM: HTMLElement;
  private stop: () => void;

  constructor(mark: Mark) {
    this.contentDOM = this.dom = draw('span', { 'data-mark': 'quote', class: 'quoted' });
    const show = () => {
      const q = record(mark.attrs.id);
      this.dom.dataset.state = q?.state ?? '';
      this.dom.dataset.source = q ? (q.has_source ? 'yes' : 'no') : '';
      if (q) this.dom.title = [q.caption, q.has_source ? '' : 'No source yet.'].filter(Boolean).join(' ');
    };
    this.stop = hear(mark.attrs.id, show);
    show();
  }

  ignoreMutation(m: ViewMutationRecord): boolean { return m.type === 'attributes' && m.target === this.dom; }
  destroy() { this.stop(); }
}

/** selectFigure chooses a figure as a whole. */
export function selectFigure(view: EditorView, pos: number) {
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, pos)));
}
