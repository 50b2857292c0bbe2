export { type StepRule, type StepTable, checkGraph, diagram, possibleSteps } from './lifecycle';
