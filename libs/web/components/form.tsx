import type { ComponentChildren } from 'preact';

export interface FormProps {
  readonly action: string;
  /** Values sent along unseen, such as the version the page was made from. */
  readonly hidden?: Readonly<Record<string, string | number | undefined>>;
  readonly enctype?: 'multipart/form-data';
  /** Warns before leaving the page with unsaved input (needs the script). */
  readonly guardChanges?: boolean;
  readonly id?: string;
  readonly children: ComponentChildren;
}

/** A form that is posted. The browser checks nothing: messages come from the server, in our words. */
export function Form({ action, hidden = {}, enctype, guardChanges, id, children }: FormProps) {
  return (
    <form
      class="fw-form"
      method="post"
      action={action}
      enctype={enctype}
      id={id}
      noValidate
      data-guard={guardChanges || undefined}
    >
      <HiddenFields values={hidden} />
      {children}
    </form>
  );
}

export function HiddenFields({ values }: { values: Readonly<Record<string, string | number | undefined>> }) {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return (
    <>
      {given.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
