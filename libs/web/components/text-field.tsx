import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import { classes } from './classes';
import { FieldFrame, type FieldProps, wiring } from './field';
import { errorOf, fieldId, valueOf } from './form-state';

export interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'url';
  /** Characters the field should hold; the whole line without it. */
  readonly width?: 2 | 4 | 10 | 20 | 30;
  /** The HTML autofill token, e.g. "email", "current-password", "one-time-code". */
  readonly autocomplete?: string;
  readonly inputMode?: 'text' | 'decimal' | 'numeric' | 'email' | 'tel';
  readonly prefix?: string;
  readonly suffix?: string;
  readonly readOnly?: boolean;
  /** Lets the script put the dots into a date typed without. */
  readonly date?: boolean;
  /** Values offered while typing. */
  readonly suggestions?: readonly string[];
}

export function TextField(props: TextFieldProps) {
  return (
    <FieldFrame field={props}>
      <Affixes {...props}>
        <Input {...props} />
      </Affixes>
      {props.suggestions && (
        <datalist id={suggestionsId(props.name)}>
          {props.suggestions.map((value) => (
            <option value={value} />
          ))}
        </datalist>
      )}
    </FieldFrame>
  );
}

const suggestionsId = (name: string) => `${fieldId(name)}-vorschlaege`;

function Input(props: TextFieldProps) {
  const { form, name, type = 'text', width } = props;
  const look = classes(
    'kern-form-input__input',
    width && `fw-width-${width}`,
    errorOf(form, name) && 'kern-form-input__input--error',
  );
  // Preact types inputs by their type, one by one; here the type is only known at run time.
  const attributes = {
    ...wiring(props),
    type,
    list: props.suggestions && suggestionsId(name),
  } as InputHTMLAttributes;
  return (
    <input
      {...attributes}
      class={look}
      value={type === 'password' ? undefined : valueOf(form, name)}
      autocomplete={props.autocomplete}
      inputMode={props.inputMode}
      readOnly={props.readOnly}
      data-date={props.date}
      spellcheck={type === 'text' ? undefined : false}
    />
  );
}

function Affixes({ prefix, suffix, children }: TextFieldProps & { children: ComponentChildren }) {
  if (!prefix && !suffix) return <>{children}</>;
  return (
    <div class="kern-input-group fw-affixes">
      {prefix && <Affix text={prefix} />}
      {children}
      {suffix && <Affix text={suffix} />}
    </div>
  );
}

const Affix = ({ text }: { text: string }) => (
  <span class="kern-input-group-text" aria-hidden="true">
    {text}
  </span>
);

/** An amount in euro as people write it, "12.345,67"; read it with `parseEuro`. */
export const MoneyField = (props: TextFieldProps) => (
  <TextField inputMode="decimal" width={10} autocomplete="off" suffix="€" {...props} />
);

/** A date as one field, "22.11.2026". */
export const DateField = (props: TextFieldProps) => (
  <TextField
    date
    inputMode="numeric"
    width={10}
    autocomplete="off"
    {...props}
    hint={
      <>
        {props.hint && <>{props.hint} </>}
        TT.MM.JJJJ, zum Beispiel 22.11.2026
      </>
    }
  />
);
