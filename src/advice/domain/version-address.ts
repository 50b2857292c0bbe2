export const PROGRAMME = '/foerderprogramm';

/** Where one version of the directive can be read in full; its file is below. */
export const versionHref = (name: string): string => `${PROGRAMME}/fassungen/${encodeURIComponent(name)}`;
export const fileHref = (name: string): string => `${versionHref(name)}/datei`;
