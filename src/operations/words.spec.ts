import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { topicWord } from './words';

const root = process.cwd();
const code = ['src', 'libs'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.spec.'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8')),
);

/** As constants, as fields of consumers and as arguments of publish. */
const topics = new Set(
  code.flatMap((text) =>
    [...text.matchAll(/(?:\w*TOPIC = |readonly topic = |publish\(tx, now, |\btopic: )'(\w+\.\w+)'/g)].map(
      ([, topic]) => topic!,
    ),
  ),
);

it('finds the topics of the outbox', () => {
  expect(topics.size).toBeGreaterThan(7);
  expect(topics).toContain('mail.send');
});

it.each([...topics, 'item.paused', 'item.reopened'])('has a German word for %s', (topic) =>
  expect(topicWord(topic)).toMatch(/^[A-ZÄÖÜ]/),
);

it('shows an unknown topic as it is', () => expect(topicWord('unknown.topic')).toBe('unknown.topic'));
