export { citedOn } from '@libs/dates';
