import{a as m,e as r}from"./chunk-2INBVPII.js";import{w as p}from"./chunk-P4CZMRCT.js";import{g as o}from"./chunk-JG3U2DEN.js";m();o(p(r,{}),document.getElementById("app"));
