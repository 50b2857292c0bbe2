import { FilterBar, type FormState, TextField } from '@libs/web';
import { subjects } from '../domain/words';
import { TRAIL } from '../trail.query';

const subjectOptions = Object.entries(subjects).map(([value, label]) => ({ value, label }));

/** The format stands in the label: a hint would take the fields out of their line. */
const day = { date: true, inputMode: 'numeric', autocomplete: 'off' } as const;

export const TrailFilter = ({ form }: { form: FormState }) => (
  <FilterBar
    action={TRAIL}
    form={form}
    search={{ name: 'person', label: 'Name der Person' }}
    selects={[{ name: 'art', label: 'Art des Gegenstands', options: subjectOptions }]}
    reset={TRAIL}
  >
    <TextField form={form} name="gegenstand" label="Aktenzeichen oder Kennung" autocomplete="off" />
    <TextField form={form} name="ereignis" label="Ereignis" autocomplete="off" />
    <TextField form={form} name="von" label="Von (TT.MM.JJJJ)" {...day} />
    <TextField form={form} name="bis" label="Bis (TT.MM.JJJJ)" {...day} />
  </FilterBar>
);
