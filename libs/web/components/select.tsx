import { classes } from './classes';
import { FieldFrame, type FieldProps, wiring } from './field';
import { errorOf, valueOf } from './form-state';

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface SelectProps extends FieldProps {
  readonly options: readonly Option[];
  /** The first, empty choice; null for none. */
  readonly placeholder?: string | null;
}

export function Select(props: SelectProps) {
  const { form, name, options, placeholder = 'Bitte wählen' } = props;
  const chosen = valueOf(form, name);
  return (
    <FieldFrame field={props}>
      <div class="kern-form-input__select-wrapper">
        <select
          {...wiring(props)}
          class={classes('kern-form-input__select', errorOf(form, name) && 'kern-form-input__select--error')}
        >
          {placeholder !== null && <option value="">{placeholder}</option>}
          {options.map(({ value, label }) => (
            <option value={value} selected={value === chosen}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </FieldFrame>
  );
}
