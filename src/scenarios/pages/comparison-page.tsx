import { ExportLinks, SheetTable } from '@libs/exports';
import { Alert, Text, Title } from '@libs/web';
import { comparisonHref } from '../domain/address';
import { messages } from '../messages';
import type { ScenarioView } from '../scenarios.views';
import { comparedSheet, remainingSheet } from '../sheets';
import { Way } from './way';

const text = messages.compare;

/** Two or three scenarios side by side. */
export const ComparisonPage = ({ views, now }: { views: readonly ScenarioView[]; now: Date }) => {
  const href = comparisonHref(views.map(({ scenario }) => scenario.id));
  return (
    <>
      <Way current={text.title} />
      <Title>{text.title}</Title>
      {views.length < 2 ? (
        <Alert title={text.tooFew} />
      ) : (
        <>
          <Text>{text.share}</Text>
          <SheetTable sheet={comparedSheet(views, now)} />
          <ExportLinks href={`${href}&tabelle=szenarien`} />
          <SheetTable sheet={remainingSheet(views, now)} />
          <ExportLinks href={`${href}&tabelle=toepfe`} />
        </>
      )}
    </>
  );
};
