import { join, resolve } from 'node:path';
import { loadAliases } from '../main/prompts/aliases.js';
import { loadPrompts } from '../main/prompts/load-prompts.js';
import { cachedEncoder } from './cached-encoder.js';
import { reader } from './fit/read-all.js';
import { fit } from '../main/grader/offline/weights.js';
import { features, featuresOf, oddsOf } from '../main/grader/offline/features.js';
import { verdictsBy } from '../main/grader/offline/offline-grader.js';
import { strangerTo } from './bank-checks.js';
const root = resolve(import.meta.dirname, '../..'); const bank = join(root, 'prompts');
const encoder = cachedEncoder(); const read = reader(await loadAliases(bank), encoder);
const ps = (await loadPrompts(bank)).prompts;
for (const pair of process.argv.slice(2)) { const [a,b] = pair.split(':'); const p = ps.find(x=>x.id===a)!; const r = await read(p, strangerTo(p, ps.find(x=>x.id===b)!)!);
  console.log('##', pair);
  for (const v of verdictsBy(fit, r)) { if (v.verdict !== 'met') continue; const c = r.criteria.find(x=>x.compiled.criterion.id===v.criterionId)!; const best = c.candidates.toSorted((x,y)=>oddsOf(y,fit)-oddsOf(x,fit))[0]!;
    console.log(v.criterionId, c.compiled.groups.length, 'rest', best.rest.toFixed(3), oddsOf(best,fit).toFixed(2), JSON.stringify(Object.fromEntries(features.map(f=>[f,+featuresOf(best)[f].toFixed(2)]))), best.passage.segments.slice(best.first,best.last+1).map(s=>s.tokens.map(t=>t.text).join(' ')).join(' | ')); } }
encoder.close();
