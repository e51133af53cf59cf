var o=new Set,t={tell(){o.forEach(e=>e())},listen(e){return o.add(e),()=>{o.delete(e)}}};export{t as a};
