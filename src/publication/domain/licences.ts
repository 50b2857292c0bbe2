/** The licences under which German authorities give their data away, and where each can be read. */
export const licences = {
  'dl-de/by-2-0': {
    title: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
    href: 'https://www.govdata.de/dl-de/by-2-0',
  },
  'dl-de/zero-2-0': {
    title: 'Datenlizenz Deutschland – Zero – Version 2.0',
    href: 'https://www.govdata.de/dl-de/zero-2-0',
  },
} as const;
export type Licence = keyof typeof licences;
export const licenceNames = Object.keys(licences) as Licence[];
