import type { MailRoute } from '@libs/mail';
import { Text } from '@libs/web';

/** Whether mails leave the house, and by which server. */
export const MailRouteText = ({ route }: { route: MailRoute['shown'] }) => (
  <Text>
    {route
      ? `E-Mails gehen über ${route.server} hinaus, Absender ${route.from}.`
      : 'Es ist kein Mailserver eingerichtet. Keine E-Mail verlässt das Haus: Sie wird hier aufbewahrt und kann gelesen werden.'}
  </Text>
);
