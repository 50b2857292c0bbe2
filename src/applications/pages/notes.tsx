import type { Severity } from '@libs/directive';
import {
  Alert,
  Badge,
  fieldId,
  type FieldProps,
  type FormState,
  hasErrors,
  Link,
  List,
  type MessageTone,
} from '@libs/web';
import type { ComponentChildren } from 'preact';
import { type ApplicationView, isOutdated } from '../application.view';
import type { Problem } from '../domain/assessment';
import type { Part } from '../domain/parts';
import { placeIn, REBINDING } from '../domain/places';
import { caseHref } from './way';

/** How each kind of finding looks, the gravest first. */
const kinds = {
  blocking: { word: 'Fehler', title: 'Noch zu klären', tone: 'danger' },
  warning: { word: 'Warnung', title: 'Das sollten Sie wissen', tone: 'warning' },
  hint: { word: 'Hinweis', title: 'Hinweise', tone: 'info' },
} as const satisfies Record<Severity, { word: string; title: string; tone: MessageTone }>;

const severities = Object.keys(kinds) as Severity[];

/** What happened, what to do, and where the rule stands. */
export const problemText = ({ message, remedy, paragraph }: Problem): string =>
  [message, remedy, paragraph && `(${paragraph})`].filter(Boolean).join(' ');

const everything = ({ assessment }: ApplicationView): readonly Problem[] => [
  ...assessment.problems,
  ...assessment.warnings,
];

const notesAt = (view: ApplicationView, path: string): Problem[] =>
  everything(view).filter(({ place }) => place?.path === path);

type Field = Pick<FieldProps, 'form' | 'name' | 'hint'>;

/** The path of a page below the address of its case. */
const pathOf = ({ head }: ApplicationView, href: string): string => href.slice(caseHref(head.id).length + 1);

/**
 * The fields of the page at an address, each with what is to be said about it as it is saved: what stands
 * against submitting as its error, the rest below its hint. A form with typing errors shows only those.
 */
export const fieldsOf =
  (view: ApplicationView, form: FormState, href: string) =>
  (name: string, hint?: ComponentChildren): Field => {
    if (hasErrors(form)) return { name, form, hint };
    const notes = notesAt(view, `${pathOf(view, href)}#${fieldId(name)}`);
    const error = notes.filter(isBlocking).map(problemText).join(' ');
    return {
      name,
      form: error ? { ...form, errors: { [name]: error } } : form,
      hint: withNotes(
        hint,
        notes.filter((note) => !isBlocking(note)),
      ),
    };
  };

const isBlocking = ({ severity }: Problem): boolean => severity === 'blocking';

const withNotes = (hint: ComponentChildren, notes: readonly Problem[]): ComponentChildren =>
  notes.length === 0 ? (
    hint
  ) : (
    <>
      {hint}
      {notes.map((note) => (
        <div>
          <Badge text={kinds[note.severity].word} tone={kinds[note.severity].tone} /> {problemText(note)}
        </div>
      ))}
    </>
  );

/** The remedies of what is said at a place that is no field of a form. */
export const NotesAt = ({ view, part, anchor }: { view: ApplicationView; part: Part; anchor: string }) => (
  <>
    {notesAt(view, placeIn(part, anchor).path).map(({ remedy, paragraph }) => (
      <div class="kern-body kern-body--small">
        {remedy} ({paragraph})
      </div>
    ))}
  </>
);

/** On top of the page at an address: all that stands against submitting, and the rest that has no field there. */
export function PageNotes({ view, href }: { view: ApplicationView; href: string }) {
  const page = pathOf(view, href);
  const isAbout = (path = '') => path === page || path.startsWith(`${page}#`) || path.startsWith(`${page}/`);
  const notes = everything(view)
    .filter(({ place }) => isAbout(place?.path) && !isUntouched(view, place))
    .filter((note) => isBlocking(note) || !note.place?.path.startsWith(`${page}#`));
  return (
    <NoteAlerts
      notes={notes}
      href={({ place }) => (place?.path === page ? undefined : `${caseHref(view.head.id)}/${place?.path}`)}
    />
  );
}

/** On the page of a part that nobody has begun it goes without saying. */
const isUntouched = ({ assessment }: ApplicationView, place: Problem['place']): boolean =>
  !!place?.part && assessment.statuses[place.part] === 'untouched';

/** What concerns the application as a whole, and no page of its form; what DraftAlerts say is not said again. */
export const WholeNotes = ({ view }: { view: ApplicationView }) => (
  <NoteAlerts
    notes={everything(view).filter(
      ({ place }) => !place?.part && !(place?.path === REBINDING && isOutdated(view)),
    )}
    href={({ place }) => (place?.path === REBINDING ? caseHref(view.head.id, REBINDING) : undefined)}
  />
);

/** Everything, each with the way to its field. */
export const AllNotes = ({ view }: { view: ApplicationView }) => (
  <NoteAlerts
    notes={everything(view)}
    href={({ place }) => (place ? `${caseHref(view.head.id)}/${place.path}` : undefined)}
    titles={{ blocking: `Vor dem Einreichen noch zu klären: ${view.assessment.problems.length}` }}
  />
);

interface NoteAlertsProps {
  readonly notes: readonly Problem[];
  /** Where it can be put right; undefined for here, or nowhere. */
  readonly href: (note: Problem) => string | undefined;
  readonly titles?: Partial<Record<Severity, string>>;
}

const NoteAlerts = ({ notes, href, titles = {} }: NoteAlertsProps) => (
  <>
    {severities
      .map((severity) => ({ severity, of: notes.filter((note) => note.severity === severity) }))
      .filter(({ of }) => of.length > 0)
      .map(({ severity, of }) => (
        <Alert tone={kinds[severity].tone} title={titles[severity] ?? kinds[severity].title}>
          <List items={of.map((note) => noteItem(note, href(note)))} />
        </Alert>
      ))}
  </>
);

const noteItem = (note: Problem, href: string | undefined) =>
  href ? (
    <>
      <Link href={href}>{note.message}</Link> {problemText({ ...note, message: '' })}
    </>
  ) : (
    problemText(note)
  );
