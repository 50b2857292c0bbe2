import { readFileSync, writeFileSync } from 'node:fs';
import { compose, typeset } from '@libs/letters-pdf';
import { sampleAward } from '../../src/letters/domain/samples/award-letter';
import { sampleReceipt } from '../../src/letters/domain/samples/receipt-letter';
import { awardLetter } from '../../src/letters/domain/award';
import { receiptLetter } from '../../src/letters/domain/receipt';
import { aReceipt, anAward } from '../../src/letters/testing/inputs';
it('x', async () => {
  const t = (n: string) => readFileSync(`templates/letters/${n}.md`, 'utf8');
  const iss = { documentId: 'FW-2020-000001-ABCDEF', verifyUrl: 'https://foerderwerk.thueringen.example/pruefen?nummer=FW-2020-000001-ABCDEF', createdAt: '2020-02-10T08:30:00Z' };
  const j = (x: object) => JSON.parse(JSON.stringify(x));
  for (const [n, tpl, d] of [['a-sample','zuwendungsbescheid',sampleAward],['r-sample','eingangsbestaetigung',sampleReceipt],['a-real','zuwendungsbescheid',j({...awardLetter(anAward()),...iss})],['r-real','eingangsbestaetigung',j({...receiptLetter(aReceipt()),...iss})]] as const)
    writeFileSync(`/tmp/lt/${n}.pdf`, await typeset(compose(t(tpl), d as never)));
});
