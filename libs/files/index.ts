export { FileStore } from './file-store';
export { allowedTypes, typeOf } from './kinds';
