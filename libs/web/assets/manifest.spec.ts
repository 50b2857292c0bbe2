import { readFileSync } from 'node:fs';
import { assetFiles, assetUrls, styles } from './manifest';

const textOf = (name: keyof typeof assetUrls) => readFileSync(assetFiles[assetUrls[name]]!, 'utf8');

it('gives each file an address that changes with its content', () => {
  for (const [name, url] of Object.entries(assetUrls)) {
    const [stem, ending] = [name.slice(0, name.lastIndexOf('.')), name.slice(name.lastIndexOf('.'))];
    expect(url).toMatch(/^\/assets\/[\w.-]+$/);
    expect(url).toMatch(new RegExp(`^/assets/${stem}\\.[0-9a-f]{10}\\${ending}$`));
    expect(readFileSync(assetFiles[url]!).length).toBeGreaterThan(0);
  }
});

it.each(styles)('%s asks only for files that are served', (name) => {
  const urls = [...textOf(name).matchAll(/url\(["']?(?!["']?data:)([^"')]+)/g)].map(
    ([, url]) => `/assets/${url}`,
  );
  expect(urls.filter((url) => !(url in assetFiles))).toEqual([]);
});

it('loads the two cuts of the font, under their current addresses', () =>
  expect(textOf('app.css').match(/FiraSans-\w+\.\w+\.woff2/g)).toEqual(
    [assetUrls['FiraSans-Regular.woff2'], assetUrls['FiraSans-SemiBold.woff2']].map((url) =>
      url.split('/').pop(),
    ),
  ));
