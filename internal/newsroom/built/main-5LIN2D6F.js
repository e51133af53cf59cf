import{f as p,m,q as r}from"./chunk-6AUWVW6M.js";import{g as o}from"./chunk-JG3U2DEN.js";m();o(p(r,{}),document.getElementById("app"));
