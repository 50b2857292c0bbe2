import { MomentText } from '@libs/web';

/** Who did something and when; nobody did what came with the product. */
export const Signed = ({ by, at }: { by: string | null; at: Date }) => (
  <span>{by ? <By by={by} at={at} /> : 'mit der Software geliefert'}</span>
);

const By = ({ by, at }: { by: string; at: Date }) => (
  <>
    {by}, <MomentText value={at} />
  </>
);
