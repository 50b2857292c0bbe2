export { every, type Repetition, type Reports } from './every';
export { logged } from './logged';
