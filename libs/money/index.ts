export { type Cents, cents, formatEuro, parseEuro, sumCents, ZERO } from './cents';
