import{a as t}from"./chunk-VIM563AH.js";var n=1;function o(){let[e]=t(()=>`n${n++}`);return e}export{o as a};
