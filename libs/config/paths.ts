import path from 'node:path';

/** A file or folder under `templates/`. The product is started from its own folder (npm does so). */
export const templatePath = (...parts: readonly string[]): string => path.resolve('templates', ...parts);
