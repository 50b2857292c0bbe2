import { formatDate } from '@libs/dates';
import type { DirectiveVersion } from '@libs/directive';
import { Title } from '@libs/web';
import type { ComponentChildren } from 'preact';
import type { ApplicationView } from '../application.view';
import { numberOf } from './way';

/** The heading of a page of a case, with its item and the version under which it is judged. */
export const CaseTitle = ({ view, children }: { view: ApplicationView; children: ComponentChildren }) => (
  <Title
    preline={numberOf(view.head)}
    subline={
      <>
        {view.item.letter}) {view.item.title}
        <br />
        {view.directive.shortTitle}, {versionText(view.directive)}
      </>
    }
  >
    {children}
  </Title>
);

/** "Fassung 2024, gültig 01.07.2024 bis 31.12.2024" */
export function versionText({ version, validFrom, validTo }: DirectiveVersion): string {
  const from = formatDate(validFrom.value);
  return `Fassung ${version}, gültig ${validTo ? `${from} bis ${formatDate(validTo.value)}` : `ab ${from}`}`;
}
