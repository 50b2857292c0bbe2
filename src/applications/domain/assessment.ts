import { type DirectiveVersion, type Evaluation, evaluate, type Finding } from '@libs/directive';
import type { Draft } from './draft';
import { factsOf } from './facts';
import { gapsOf } from './gaps';
import { type Part, partNames, parts, type PartStatus } from './parts';
import { type Place, placeIn, placeOf } from './places';

/** Something that is missing or wrong, and where to put it right. */
export interface Problem {
  readonly message: string;
  readonly remedy: string | null;
  /** Where the rule stands; null for a plain gap in the form. */
  readonly paragraph: string | null;
  readonly place: Place | null;
}

/** What is to be said about an application as it stands. */
export interface Assessment {
  readonly evaluation: Evaluation;
  /** Stand against submitting. */
  readonly problems: readonly Problem[];
  /** Do not stand against it, but should be known. */
  readonly warnings: readonly Problem[];
  readonly statuses: Readonly<Record<Part, PartStatus>>;
  readonly complete: boolean;
}

interface Basis {
  readonly directive: DirectiveVersion;
  /** The letter of the funding item. */
  readonly item: string;
  readonly draft: Draft;
  /** The parts that somebody has saved. */
  readonly begun: ReadonlySet<Part>;
}

export function assess({ directive, item, draft, begun }: Basis): Assessment {
  const evaluation = evaluate(directive, item, factsOf(draft));
  const problems = [...gaps(draft), ...evaluation.findings.filter(isBlocking).map(toProblem)];
  return {
    evaluation,
    problems: concise(begun, problems),
    warnings: evaluation.findings.filter((finding) => !isBlocking(finding)).map(toProblem),
    statuses: statusesOf(begun, problems),
    complete: problems.length === 0,
  };
}

const isBlocking = ({ severity }: Finding) => severity === 'blocking';

const gaps = ({ sections }: Draft): Problem[] =>
  gapsOf(sections).map(({ section, field, message }) => ({
    message,
    remedy: null,
    paragraph: null,
    place: placeIn(section, field),
  }));

const toProblem = ({ message, remedy, paragraph, field }: Finding): Problem => ({
  message,
  remedy,
  paragraph,
  place: placeOf(field),
});

/** Of a part that nobody has begun it is enough to say so. */
const concise = (begun: ReadonlySet<Part>, problems: readonly Problem[]): Problem[] => [
  ...partNames
    .filter((part) => !begun.has(part) && problems.some(({ place }) => place?.part === part))
    .map((part) => ({
      message: `Der Teil „${parts[part].title}“ ist noch nicht ausgefüllt.`,
      remedy: null,
      paragraph: null,
      place: placeIn(part),
    })),
  ...problems.filter(({ place }) => place === null || begun.has(place.part)),
];

function statusesOf(begun: ReadonlySet<Part>, problems: readonly Problem[]): Record<Part, PartStatus> {
  const troubled = new Set(problems.map(({ place }) => place?.part));
  const statusOf = (part: Part): PartStatus => {
    if (!begun.has(part)) return 'untouched';
    return troubled.has(part) ? 'unfinished' : 'finished';
  };
  return Object.fromEntries(partNames.map((part) => [part, statusOf(part)])) as Record<Part, PartStatus>;
}
