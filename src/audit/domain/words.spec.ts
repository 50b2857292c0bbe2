import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { eventWord, subjectWord } from './words';

const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('spec.ts'))
  .map((file) => readFileSync(path.join('src', file), 'utf8'));

const found = (pattern: RegExp): string[] => [
  ...new Set(code.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name!))),
];

it.each(found(/\brecord\(\s*tx,\s*\w+,\s*[\w.]+,\s*'([^']+)'/g))('the event %s has a German word', (event) =>
  expect(eventWord(event)).not.toBe(event),
);

it.each(found(/\brecord\([^;]*?\{\s*type: '(\w+)'/g))('the subject %s has a German word', (type) =>
  expect(subjectWord(type)).not.toBe(type),
);
