import type { ComponentChildren } from 'preact';
import { Button, ButtonRow } from './button';
import { HiddenFields } from './form';
import type { FormState } from './form-state';
import { Select, type SelectProps } from './select';
import { TextField } from './text-field';

interface FilterBarProps {
  readonly action: string;
  /** The filters in force, as read from the address. */
  readonly form: FormState;
  readonly search?: { readonly name: string; readonly label: string };
  readonly selects?: readonly Omit<SelectProps, 'form'>[];
  /** What must stay in the address, such as the order. */
  readonly hidden?: Readonly<Record<string, string | undefined>>;
  /** The address without filters; offered as "Zurücksetzen". */
  readonly reset?: string;
  readonly submitLabel?: string;
  /** Further fields. */
  readonly children?: ComponentChildren;
}

/** Search and filters above a list; sent by GET, so the result has an address. */
export function FilterBar(props: FilterBarProps) {
  const {
    action,
    form,
    search,
    selects = [],
    hidden = {},
    reset,
    submitLabel = 'Anzeigen',
    children,
  } = props;
  return (
    <form class="fw-filter" method="get" action={action} role="search" noValidate>
      <HiddenFields values={hidden} />
      {search && <TextField form={form} {...search} type="search" autocomplete="off" />}
      {selects.map((select) => (
        <Select placeholder="Alle" {...select} form={form} />
      ))}
      {children}
      <ButtonRow>
        <Button look="secondary">{submitLabel}</Button>
        {reset && (
          <Button look="tertiary" href={reset}>
            Zurücksetzen
          </Button>
        )}
      </ButtonRow>
    </form>
  );
}
