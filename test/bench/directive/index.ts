import { isDeepStrictEqual } from 'node:util';
import { type Evaluation, evaluate, type Facts } from '@libs/directive';
import { delivered } from '@libs/directive/testing/examples';
import { asTable, machine, race } from '../measure';
import { randomFacts } from './facts';
import { type Answer, plainly } from './plain';

/**
 * Of the plain function's speed: it only answers, while evaluate also gives its reasons in words. Measured 0.12 to 0.13;
 * half of that leaves room for a busy machine.
 */
const LIMIT = 0.06;
const COUNT = 2_000;

/** `evaluate` beside a plain function that must answer the same; true if it is fast enough. */
export function benchDirective(): boolean {
  const version = delivered('2021');
  const facts = randomFacts(COUNT);
  const odd = facts.find(
    (given) => !isDeepStrictEqual(answerOf(evaluate(version, 'a', given)), sorted(plainly(given))),
  );
  if (odd) return unequal(answerOf(evaluate(version, 'a', odd)), sorted(plainly(odd)), odd);
  const [plain, directive] = race([
    { name: 'von Hand geschrieben', run: (round) => plainly(facts[round % COUNT]!) },
    {
      name: 'evaluate (Richtlinie als Daten)',
      run: (round) => evaluate(version, 'a', facts[round % COUNT]!),
    },
  ]);
  const ratio = directive!.perSecond / plain!.perSecond;
  const row = (name: string, perSecond: number, part: number) => [name, whole(perSecond), decimal(part)];
  console.log(
    `Richtlinie 2021, Gegenstand a: ${whole(COUNT)} zufällige Anträge, Ergebnisse gleich\n${machine()}\n`,
  );
  console.log(
    asTable([
      ['', 'Auswertungen je Sekunde und Kern', 'Verhältnis'],
      row(plain!.name, plain!.perSecond, 1),
      row(directive!.name, directive!.perSecond, ratio),
    ]),
  );
  console.log(`\nGrenze ${decimal(LIMIT)}: ${ratio < LIMIT ? 'unterschritten' : 'eingehalten'}`);
  return ratio >= LIMIT;
}

const whole = (count: number) => Math.round(count).toLocaleString('de-DE');
const decimal = (part: number) => part.toLocaleString('de-DE', { maximumFractionDigits: 3 });

const sorted = ({ codes, ...answer }: Answer) => ({ ...answer, codes: [...codes].sort() });
const answerOf = ({ grant, grantByYear, findings }: Evaluation) =>
  sorted({ grant, grantByYear, codes: findings.map(({ code }) => code) });

function unequal(evaluated: Answer, plain: Answer, facts: Facts): false {
  console.error(
    'Die Ergebnisse weichen voneinander ab:',
    JSON.stringify({ evaluated, plain, facts }, null, 2),
  );
  return false;
}
