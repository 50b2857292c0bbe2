export { demoClock } from './demo-clock';
export { isHalfLoaded } from './demo-state';
export { DemoLoader } from './demo.loader';
export { DemoModule } from './demo.module';
