export { askedOf, type Stand, standLine, standNow, standOf, statusOf } from './stand';
export { PastNote, StandField, standLabel, StandNote } from './stand-field';
