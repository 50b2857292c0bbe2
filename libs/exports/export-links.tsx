import { ActionLinks } from '@libs/web';
import { fileHref, formatNames, formats } from './formats';

/** The table on this page as files, with the same filter and order as its address has. */
export const ExportLinks = ({ href }: { href: string }) => (
  <ActionLinks
    links={formatNames.map((format) => ({
      label: formats[format].label,
      href: fileHref(href, format),
      icon: 'download',
      download: true,
    }))}
  />
);
