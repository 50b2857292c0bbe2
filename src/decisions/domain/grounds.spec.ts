import type { Evaluation } from '@libs/directive';
import { groundsOf } from './grounds';

type Finding = Evaluation['findings'][number];

const finding = (severity: Finding['severity'], paragraph: string, message: string) =>
  ({ severity, paragraph, message }) as Finding;

it.each<[string, Finding[], string]>([
  ['nothing', [], ''],
  ['hints only', [finding('hint', 'Nr. 5.1', 'Hinweis.')], ''],
  [
    'hindrances before warnings',
    [finding('warning', 'Nr. 5.1', 'Warnung.'), finding('blocking', 'Nr. 4.2', 'Zu klein.')],
    'Nr. 4.2: Zu klein.',
  ],
  [
    'all of one severity',
    [finding('warning', 'Nr. 5.1', 'Eins.'), finding('warning', 'Nr. 5.2', 'Zwei.')],
    'Nr. 5.1: Eins.\n\nNr. 5.2: Zwei.',
  ],
])('names %s', (_, findings, text) => expect(groundsOf({ findings })).toBe(text));
