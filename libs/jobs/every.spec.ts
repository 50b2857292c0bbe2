import { setTimeout as sleep } from 'node:timers/promises';
import { every } from './every';

const silent = { failing: () => undefined, recovered: () => undefined };

it('starts the next pass after the end of the last, never beside it', async () => {
  let running = 0;
  let most = 0;
  let passes = 0;
  const repetition = every(
    1,
    async () => {
      most = Math.max(most, (running += 1));
      await sleep(5);
      running -= 1;
      passes += 1;
    },
    silent,
  );
  await sleep(60);
  await repetition.stop();
  expect(most).toBe(1);
  expect(passes).toBeGreaterThan(2);
});

it('waits for the running pass when it is stopped, and runs no other', async () => {
  let ended = 0;
  const repetition = every(1, () => sleep(10).then(() => (ended += 1)), silent);
  await repetition.stop();
  expect(ended).toBe(1);
  await sleep(20);
  expect(ended).toBe(1);
});

it('goes on after failures and reports their beginning and their end', async () => {
  const heard: string[] = [];
  let pass = 0;
  const repetition = every(
    1,
    () => ((pass += 1) <= 3 ? Promise.reject(new Error(`pass ${pass}`)) : Promise.resolve()),
    { failing: (error) => heard.push((error as Error).message), recovered: () => heard.push('recovered') },
  );
  await sleep(60);
  await repetition.stop();
  expect(heard).toEqual(['pass 1', 'recovered']);
});
