import type { WorkedCase } from '../worked-case';

export const cases: readonly WorkedCase[] = [];
