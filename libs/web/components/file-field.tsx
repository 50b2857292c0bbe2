import { classes } from './classes';
import { FieldFrame, type FieldProps, wiring } from './field';
import { errorOf } from './form-state';

export interface FileFieldProps extends FieldProps {
  /** Offered file types, e.g. ".pdf,.docx"; the server decides by content. */
  readonly accept?: string;
  readonly multiple?: boolean;
}

/** A file upload; its form needs `enctype="multipart/form-data"`. Browsers never show a chosen file again. */
export function FileField(props: FileFieldProps) {
  const error = errorOf(props.form, props.name);
  return (
    <FieldFrame field={props}>
      <input
        {...wiring(props)}
        class={classes('kern-form-input__input', error && 'kern-form-input__input--error')}
        type="file"
        accept={props.accept}
        multiple={props.multiple}
      />
    </FieldFrame>
  );
}
