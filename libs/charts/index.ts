export { type Line, type LinePoint, Lines } from './lines';
export { type Bar, type BarPart, StackedBars } from './stacked-bars';
export { type Tile, TileMap, type TileValue } from './tile-map';
export { thuringia } from './thuringia';
export type { Day } from './time-scale';
export type { UnitName } from './units';
