import {
  type DirectiveVersion,
  type Evaluation,
  evaluate,
  type Facts,
  type Finding,
  itemOf,
  type Severity,
} from '@libs/directive';
import { messages } from '../messages';
import type { Draft } from './draft';
import { factsOf } from './facts';
import { type Gap, gapsOf } from './gaps';
import { type Part, partNames, parts, type PartStatus } from './parts';
import { type Place, placeIn, placeOf } from './places';
import { asksAnything, type Specifics, specificsOf } from './specifics';

/** Something that is missing, wrong or worth knowing, and where to put it right. */
export interface Problem {
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string | null;
  /** Where the rule stands, with a note if nobody has confirmed it; null for a plain gap in the form. */
  readonly paragraph: string | null;
  readonly place: Place | null;
}

/** What is to be said about an application as it stands. */
export interface Assessment {
  readonly facts: Facts;
  readonly evaluation: Evaluation;
  readonly specifics: Specifics;
  /** Those that this item needs, in their order. */
  readonly parts: readonly Part[];
  /** Stand against submitting. */
  readonly problems: readonly Problem[];
  /** Warnings and hints: do not stand against it, but should be known. */
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

/** An open question is asked for, not held against the applicant by what the directive makes of it. */
export function assess({ directive, item: letter, draft, begun }: Basis): Assessment {
  const facts = factsOf(draft);
  const item = itemOf(directive, letter);
  const specifics = specificsOf(item, facts);
  const evaluation = evaluate(directive, letter, facts);
  const gaps = gapsOf(draft.sections, item, specifics).map(fromGap);
  const found = evaluation.findings
    .map((finding) => toProblem(finding, specifics))
    .filter(({ place }) => !gaps.some((gap) => gap.place.path === place?.path));
  const problems = [...gaps, ...found.filter(isBlocking)];
  return {
    ...{ facts, evaluation, specifics },
    parts: partNames.filter((part) => part !== 'specifics' || asksAnything(specifics)),
    problems: concise(begun, problems),
    warnings: found.filter((problem) => !isBlocking(problem)),
    statuses: statusesOf(begun, problems),
    complete: problems.length === 0,
  };
}

const isBlocking = ({ severity }: Problem) => severity === 'blocking';

const fromGap = (gap: Gap): Problem & Gap => ({
  ...gap,
  severity: 'blocking',
  remedy: null,
  paragraph: null,
});

const toProblem = (finding: Finding, { jointInhabitants }: Specifics): Problem => {
  const { severity, message, remedy, paragraph, mark, field } = finding;
  // The register has the applicant's inhabitants, the form those of all partners.
  const asked = field === 'inhabitants' && jointInhabitants ? 'jointInhabitants' : field;
  return {
    ...{ severity, message, remedy, ...inOurWords[finding.code] },
    paragraph: mark === 'assumed' ? `${paragraph}, angenommen` : paragraph,
    place: placeOf({ ...finding, field: asked }),
  };
};

/** What an applicant is told where the form knows more than the directive: only a draft can be outside of it. */
const inOurWords: Readonly<Partial<Record<Finding['code'], Pick<Problem, 'message' | 'remedy'>>>> = {
  outside_validity: messages.outdated.finding,
};

/** Of a part that nobody has begun it is enough to say so. */
const concise = (begun: ReadonlySet<Part>, problems: readonly Problem[]): Problem[] => [
  ...partNames
    .filter((part) => !begun.has(part) && problems.some(({ place }) => place?.part === part))
    .map((part) =>
      fromGap({
        message: `Der Teil „${parts[part].title}“ ist noch nicht ausgefüllt.`,
        place: placeIn(part),
      }),
    ),
  ...problems.filter(({ place }) => !place?.part || begun.has(place.part)),
];

function statusesOf(begun: ReadonlySet<Part>, problems: readonly Problem[]): Record<Part, PartStatus> {
  const troubled = new Set(problems.map(({ place }) => place?.part));
  const statusOf = (part: Part): PartStatus => {
    if (!begun.has(part)) return 'untouched';
    return troubled.has(part) ? 'unfinished' : 'finished';
  };
  return Object.fromEntries(partNames.map((part) => [part, statusOf(part)])) as Record<Part, PartStatus>;
}
