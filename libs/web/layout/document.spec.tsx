import { Document, type DocumentProps } from './document';
import { renderDocument } from './render';

const show = (props: Partial<DocumentProps> = {}) =>
  renderDocument(
    <Document title="Anträge" path="/antraege" navigation={[]} {...props}>
      <h1>Inhalt</h1>
    </Document>,
  );

it('is a German page in the light theme that can skip to its content', () => {
  const html = show();
  expect(html).toMatch(/^<!doctype html><html lang="de" data-kern-theme="light">/);
  expect(html).toContain('<title>Anträge – Förderwerk</title>');
  expect(html).toMatch(/<body[^>]*><a class="fw-skip" href="#inhalt">.*<main [^>]*id="inhalt"/);
});

it('says in its title that something is wrong', () =>
  expect(show({ invalid: true })).toContain('<title>Fehler: Anträge – Förderwerk</title>'));

it('marks each script and style with the nonce', () => {
  const tags = show({ nonce: 'n1' }).match(/<(script|link rel="stylesheet")[^>]*>/g) ?? [];
  expect(tags.length).toBeGreaterThan(5);
  expect(tags.filter((tag) => !tag.includes('nonce="n1"'))).toEqual([]);
});

it.each([
  ['/antraege?seite=2', 'href="/anmeldung?weiter=%2Fantraege%3Fseite%3D2"'],
  ['/', 'href="/anmeldung"'],
  ['/anmeldung/passwort', 'href="/anmeldung"'],
])('offers to sign in from %s', (path, link) => expect(show({ path })).toContain(link));

it('shows who is signed in, escaped, and signs out by post', () => {
  const html = show({
    person: { name: 'Erika <Beispiel>', organisation: 'Musterhausen', roleLabel: 'Antragstellerin' },
  });
  expect(html).toContain('Erika &lt;Beispiel>');
  expect(html).toContain('Antragstellerin · Musterhausen');
  expect(html).toMatch(/<form method="post" action="\/abmelden">/);
  expect(html).not.toContain('/anmeldung');
});

it('marks the current page in the navigation, which a phone opens without a script', () => {
  const html = show({ navigation: [{ href: '/antraege', label: 'Anträge', current: true }] });
  expect(html).toContain('<a href="/antraege" aria-current="page">Anträge</a>');
  expect(html).toMatch(
    /<button[^>]* popovertarget="hauptnavigation".*<nav[^>]* id="hauptnavigation" popover="auto"/,
  );
});

it('shows what came of the last step first', () =>
  expect(show({ notice: { tone: 'success', text: 'Gespeichert.' } })).toMatch(
    /<main.*kern-alert--success.*Gespeichert\..*<h1>/,
  ));
