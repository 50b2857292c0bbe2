import { classes } from './classes';

export type IconName =
  | 'account-circle'
  | 'add'
  | 'arrow-back'
  | 'arrow-down'
  | 'arrow-forward'
  | 'arrow-up'
  | 'calendar-today'
  | 'check'
  | 'checklist'
  | 'chevron-left'
  | 'chevron-right'
  | 'close'
  | 'danger'
  | 'dehaze'
  | 'delete'
  | 'download'
  | 'draft'
  | 'edit'
  | 'help'
  | 'home'
  | 'info'
  | 'logout'
  | 'mail'
  | 'open-in-new'
  | 'search'
  | 'success'
  | 'warning';

/** A KERN icon; always decoration, so the text beside it must say the same. */
export function Icon({ name, small }: { name: IconName; small?: boolean }) {
  return (
    <span
      class={classes('kern-icon', `kern-icon--${name}`, small && 'kern-icon--small')}
      aria-hidden="true"
    />
  );
}
