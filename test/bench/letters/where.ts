import { type Profiler, Session } from 'node:inspector/promises';
import { compose, typeset } from '@libs/letters-pdf';
import { awardData, template } from './award';

const LETTERS = 100;

/** What a frame of the profile is working on: the innermost that is listed counts. */
const steps = [
  { label: 'Speicher aufräumen', is: /^\(garbage collector\)/ },
  { label: 'Seiten und Schriften packen (zlib)', is: / node:zlib/ },
  { label: 'Schriften einbetten', is: /^embed .*pdfkit/ },
  { label: 'Vorlage ausfüllen (Liquid, Markdown)', is: /letters-pdf\/compose/ },
  { label: 'Text messen, Zeilen und Seiten umbrechen', is: /letters-pdf\/layout/ },
  { label: 'Seiten zeichnen, Tags und Datei schreiben', is: /letters-pdf\/typeset/ },
] as const;
const OTHER = 'Übriges';

export interface Step {
  readonly label: string;
  /** Of the time of a letter. */
  readonly part: number;
}

/** Where the time of a letter goes, from template and data to the file: sampled in this thread. */
export async function whereTimeGoes(): Promise<Step[]> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  for (let n = 0; n < LETTERS; n += 1) typeset(compose(template, awardData(n)));
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const spent = spentOn(profile);
  const total = [...spent.values()].reduce((sum, time) => sum + time, 0);
  return [...spent].map(([label, time]) => ({ label, part: time / total })).sort((a, b) => b.part - a.part);
}

function spentOn({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Map<string, number> {
  const labels = labelsOf(nodes);
  const spent = new Map<string, number>();
  samples.forEach((id, index) => {
    const label = labels.get(id);
    if (label) spent.set(label, (spent.get(label) ?? 0) + timeDeltas[index]!);
  });
  return spent;
}

/** A node that is not listed belongs to what its caller is working on; nodes come after their callers. Idling has no label. */
function labelsOf(nodes: readonly Profiler.ProfileNode[]): Map<number, string> {
  const labels = new Map<number, string>();
  const caller = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  for (const { id, callFrame } of nodes) {
    const frame = `${callFrame.functionName} ${callFrame.url}`;
    const listed = steps.find(({ is }) => is.test(frame))?.label;
    const label = listed ?? labels.get(caller.get(id) ?? -1) ?? OTHER;
    if (!frame.startsWith('(idle)')) labels.set(id, label);
  }
  return labels;
}
