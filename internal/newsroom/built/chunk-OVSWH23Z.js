var n=new Set;function d(e){if(n.has(e))return;n.add(e);let t=new CSSStyleSheet;t.replaceSync(e),document.adoptedStyleSheets=[...document.adoptedStyleSheets,t]}export{d as a};
