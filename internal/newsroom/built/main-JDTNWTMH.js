import{f as p,m,q as r}from"./chunk-XRA67I3D.js";import{g as o}from"./chunk-JG3U2DEN.js";m();o(p(r,{}),document.getElementById("app"));
