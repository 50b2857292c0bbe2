import { Button, ButtonRow } from '@libs/web';
import { fileHref, formatNames, formats } from './formats';

/** The table on this page as files, with the same filter and order as its address has. */
export const ExportLinks = ({ href }: { href: string }) => (
  <ButtonRow>
    {formatNames.map((format) => (
      <Button look="tertiary" small icon="download" href={fileHref(href, format)} download>
        {formats[format].label}
      </Button>
    ))}
  </ButtonRow>
);
