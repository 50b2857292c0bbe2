import type { ComponentChildren } from 'preact';
import { classes } from './classes';
import { Icon, type IconName } from './icon';
import { HiddenText } from './text';

interface Look {
  readonly look?: 'primary' | 'secondary' | 'tertiary';
  readonly small?: boolean;
  readonly icon?: IconName;
  /** Completes the text for screen readers: "Entfernen" + "Kostenplan.pdf". */
  readonly about?: string;
  /** Asked before going on (needs the script; what must be confirmed has its own page). */
  readonly confirm?: string;
  readonly children: ComponentChildren;
}

interface SubmitProps extends Look {
  readonly href?: undefined;
  readonly name?: string;
  readonly value?: string;
  readonly formAction?: string;
  /** Opens what comes of it in a tab of its own, and leaves the form as it is. */
  readonly newTab?: boolean;
  /** The id of the form, when the button stands outside of it. */
  readonly form?: string;
}

interface LinkProps extends Look {
  /** Makes it a link with the look of a button. */
  readonly href: string;
  readonly download?: boolean;
}

export type ButtonProps = SubmitProps | LinkProps;

/** Submits the form around it, or leads on when it has an `href`. */
export function Button(props: ButtonProps) {
  const { look = 'primary', small, icon, about, confirm, children } = props;
  const shared = {
    class: classes('kern-btn', `kern-btn--${look}`, small && 'kern-btn--x-small'),
    'data-confirm': confirm,
  };
  const content = (
    <>
      {icon && <Icon name={icon} />}
      <span class="kern-label">
        {children}
        {about && <HiddenText> {about}</HiddenText>}
      </span>
    </>
  );
  if (props.href !== undefined) {
    return (
      <a {...shared} href={props.href} download={props.download}>
        {content}
      </a>
    );
  }
  const { name, value, formAction, newTab, form } = props;
  return (
    <button
      {...shared}
      type="submit"
      name={name}
      value={value}
      formAction={formAction}
      formTarget={newTab ? '_blank' : undefined}
      form={form}
    >
      {content}
    </button>
  );
}

/** Buttons side by side, the main one first. */
export const ButtonRow = ({ children }: { children: ComponentChildren }) => (
  <div class="fw-buttons">{children}</div>
);
