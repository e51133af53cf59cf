import{a,b,c,d}from"./chunk-D446OAFU.js";import"./chunk-5ZM2DYQZ.js";export{b as addPasskey,a as canPasskeys,d as cancelled,c as enterByPasskey};
