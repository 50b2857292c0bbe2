import type { ComponentChildren } from 'preact';
import { classes } from './classes';
import { Icon } from './icon';
import type { MessageTone } from './tones';

interface AlertProps {
  readonly tone?: MessageTone;
  readonly title: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** Something the reader must know on this page. */
export function Alert({ tone = 'info', title, children }: AlertProps) {
  return (
    <div class={classes('kern-alert', `kern-alert--${tone}`)}>
      <AlertContent tone={tone} title={title}>
        {children}
      </AlertContent>
    </div>
  );
}

/** What came of the last step, shown once at the top of the page after a redirect; takes the focus on load. */
export function NotificationBanner({ tone = 'success', title, children }: AlertProps) {
  return (
    <div class={classes('kern-alert', `kern-alert--${tone}`)} role="status" tabIndex={-1} data-focus-on-load>
      <AlertContent tone={tone} title={title}>
        {children}
      </AlertContent>
    </div>
  );
}

function AlertContent({ tone, title, children }: AlertProps & { tone: MessageTone }) {
  return (
    <>
      <div class="kern-alert__header">
        <Icon name={tone} />
        <p class="kern-title kern-title--small">{title}</p>
      </div>
      {children && <div class="kern-alert__body">{children}</div>}
    </>
  );
}
