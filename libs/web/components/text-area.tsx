import { classes } from './classes';
import { FieldFrame, type FieldProps, wiring } from './field';
import { errorOf, fieldId, valueOf } from './form-state';

export interface TextAreaProps extends FieldProps {
  readonly rows?: number;
  /** Characters allowed. Stated below the field and counted by a script; typing beyond is possible, the server refuses. */
  readonly maxLength?: number;
  /** For text that a program reads: every character as wide as the next, nothing corrected. */
  readonly code?: boolean;
}

export function TextArea(props: TextAreaProps) {
  const { form, name, rows = 5, maxLength, code } = props;
  const countId = maxLength ? `${fieldId(name)}-zeichen` : undefined;
  return (
    <FieldFrame field={props}>
      <textarea
        {...wiring(props, countId)}
        class={classes(
          'kern-form-input__input fw-textarea',
          errorOf(form, name) && 'kern-form-input__input--error',
          code && 'fw-textarea--code',
        )}
        spellcheck={code ? false : undefined}
        rows={rows}
        data-count-to={maxLength}
      >
        {valueOf(form, name)}
      </textarea>
      {maxLength && (
        <p class="kern-body kern-body--small kern-body--muted" id={countId}>
          Höchstens {maxLength.toLocaleString('de-DE')} Zeichen
        </p>
      )}
    </FieldFrame>
  );
}
