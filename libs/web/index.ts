export * from './server';
export * from './ui';
