import { emptySections } from '../applications';
import { noticeTo } from './award-drafts';

it.each([
  ['retrieved by who agreed to it', ['not_begun', 'electronic_notice'], 'retrieval'],
  ['sent to who did not', ['not_begun'], 'dispatch'],
])('a decision is %s', (_, made, channel) =>
  expect(noticeTo({ sections: { ...emptySections, declarations: { made } } })).toBe(channel),
);
