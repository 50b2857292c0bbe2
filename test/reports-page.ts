const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const decoded = (html: string): string => html.replace(/&\w+;/g, (entity) => entities[entity] ?? entity);

/** What a person reads: without tags, blanks of all kinds made one. */
export const textOf = (html: string): string =>
  decoded(html.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

export interface LinkedAmount {
  readonly href: string;
  readonly amount: string;
}

const tile = /<dt[^>]*><a [^>]*href="([^"]*)"[^>]*>.*?<\/dt><dd class="fw-tile__figure">(.*?)<\/dd>/gs;
const linked = /<a [^>]*href="([^"]*)"[^>]*>((?:(?!<\/a>).)*fw-amount.*?)<\/a>/gs;

/** Every figure that leads somewhere, with where it leads. */
export const amountsWithLinks = (html: string): LinkedAmount[] =>
  [tile, linked].flatMap((pattern) =>
    [...html.matchAll(pattern)].map(([, href, amount]) => ({
      href: decoded(href!),
      amount: textOf(amount!),
    })),
  );

/** The cells of each row of the table with this caption, as text. */
export function rowsOf(
  html: string,
  caption: string,
  part: 'thead' | 'tbody' | 'tfoot' = 'tbody',
): string[][] {
  const [, table = ''] = html.replaceAll('\u{ad}', '').split(`>${caption}</caption>`);
  const [, content = ''] = new RegExp(`<${part}[^>]*>(.*?)</${part}>`, 's').exec(table) ?? [];
  return [...content.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row]) =>
    [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => textOf(cell!)),
  );
}

/** The sum that the list of entries states. */
export const sumOf = (html: string): string | undefined => {
  const [, sum] = /<dd class="fw-tile__figure">(.*?)<\/dd>/s.exec(html) ?? [];
  return sum && textOf(sum);
};

/** Where the next or the previous page is. */
export const pageLink = (html: string, rel: 'next' | 'prev'): string | undefined => {
  const [, href] = new RegExp(`href="([^"]*)" rel="${rel}"`).exec(html) ?? [];
  return href && decoded(href);
};
