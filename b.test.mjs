import {it,before} from 'node:test';
it('works b',async()=>{ await new Promise(r=>setTimeout(r,6000)); });
it('works b2',()=>{});
setInterval(()=>{},1000);
