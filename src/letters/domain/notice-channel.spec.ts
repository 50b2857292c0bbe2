import { noticeChannelOf } from './procedure-law';

it.each([
  [['electronic_notice'], 'retrieval'],
  [['truth', 'electronic_notice'], 'retrieval'],
  [['truth'], 'dispatch'],
  [[], 'dispatch'],
])('notifies by %j through %s', (made, channel) => expect(noticeChannelOf(made)).toBe(channel));
