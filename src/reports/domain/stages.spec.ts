import { stageOf } from './stages';

it.each([
  ['submitted', 'in_check'],
  ['returned', 'in_check'],
  ['proposed', 'in_check'],
  ['waiting', 'waiting'],
  ['approved', 'approved'],
  ['refused', 'refused'],
  ['refusal_proposed', 'in_check'],
  ['revoked', 'revoked'],
  ['withdrawn', 'withdrawn'],
  ['toString', 'in_check'],
])('counts %s as %s', (state, stage) => expect(stageOf(state)).toBe(stage));
