import { compose, typeset } from '@libs/letters-pdf';
import { layout } from '../../../libs/letters-pdf/layout/layout';
import { awardData, template } from './award';
import { writeFileSync } from 'node:fs';
async function main() {
  const m = compose(template, awardData(1));
  console.log(layout(m).length);
  writeFileSync('/tmp/ours.pdf', await typeset(m));
  writeFileSync('/tmp/m.json', JSON.stringify(m, null, 1));
  let n = 2;
  const t = { compose: 0, layout: 0, draw: 0 };
  for (let k = 0; k < 4; k++) {
    const cpu = process.cpuUsage();
    for (let i = 0; i < 60; i++) {
      const a = process.cpuUsage();
      const m = compose(template, awardData(n++));
      const b = process.cpuUsage(a);
      const c = process.cpuUsage();
      await typeset(m);
      const d = process.cpuUsage(c);
      t.compose += b.user + b.system; t.draw += d.user + d.system;
    }
    const { user, system } = process.cpuUsage(cpu);
    console.log('per cpu s', 60e6 / (user + system), t); t.compose = t.draw = 0;
  }
}
void main();
