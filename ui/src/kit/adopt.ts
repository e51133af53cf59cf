// A view's own style sheet is part of its chunk and put into the page with it:
//
//   import sheet from './board.css?sheet';
//   adopt(sheet);
const adopted = new Set<string>();

export function adopt(text: string) {
  if (adopted.has(text)) return;
  adopted.add(text);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
