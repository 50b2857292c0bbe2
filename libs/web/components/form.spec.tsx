import { renderToString } from 'preact-render-to-string';
import { Button } from './button';
import { ErrorSummary } from './error-summary';
import { FilterBar } from './filter-bar';
import { Form } from './form';
import { emptyForm, formOf } from './form-state';

describe('Form', () => {
  it('posts, carries its hidden values and leaves the checking to the server', () => {
    const html = renderToString(
      <Form action="/antraege" hidden={{ version: 0, leer: undefined }} enctype="multipart/form-data">
        x
      </Form>,
    );
    expect(html).toMatch(
      /<form[^>]* method="post" action="\/antraege" enctype="multipart\/form-data" novalidate/i,
    );
    expect(html).toContain('<input type="hidden" name="version" value="0"/>');
    expect(html).not.toMatch(/leer|data-guard/);
  });

  it('guards changes on request', () =>
    expect(
      renderToString(
        <Form action="/" guardChanges>
          x
        </Form>,
      ),
    ).toContain('data-guard'));
});

describe('Button', () => {
  it('submits with name and value', () =>
    expect(
      renderToString(
        <Button name="schritt" value="weiter" confirm="Sicher?">
          Weiter
        </Button>,
      ),
    ).toMatch(
      /<button class="kern-btn kern-btn--primary" data-confirm="Sicher\?" type="submit" name="schritt" value="weiter"/,
    ));

  it('is a link when it leads somewhere', () =>
    expect(
      renderToString(
        <Button href="/a?b=1&c=2" look="secondary" about="Kostenplan">
          Öffnen
        </Button>,
      ),
    ).toMatch(
      /^<a class="kern-btn kern-btn--secondary" href="\/a\?b=1&amp;c=2">.*Öffnen<span class="fw-hidden-text"> Kostenplan/,
    ));
});

describe('ErrorSummary', () => {
  it('is silent without errors', () => expect(renderToString(<ErrorSummary form={emptyForm} />)).toBe(''));

  it('links each error to its field and takes the focus', () => {
    const html = renderToString(<ErrorSummary form={formOf({}, { 'a.b': 'Fehlt.', form: 'Veraltet.' })} />);
    expect(html).toMatch(/role="alert" tabindex="-1" data-focus-on-load/i);
    expect(html).toContain('href="#a-b">Fehlt.</a>');
    expect(html).toContain('<p class="kern-body">Veraltet.</p>');
  });
});

it('FilterBar is sent by GET and shows the filters in force', () => {
  const html = renderToString(
    <FilterBar
      action="/faelle"
      form={formOf({ suche: 'Muster', stand: 'neu' })}
      search={{ name: 'suche', label: 'Suche' }}
      selects={[{ name: 'stand', label: 'Stand', options: [{ value: 'neu', label: 'Neu' }] }]}
      hidden={{ sortierung: 'betrag.desc' }}
      reset="/faelle"
    />,
  );
  expect(html).toMatch(/<form[^>]* method="get" action="\/faelle" role="search"/);
  expect(html).toContain('value="Muster"');
  expect(html).toMatch(/<option value>Alle<\/option><option[^>]*selected/);
  expect(html).toContain('name="sortierung" value="betrag.desc"');
});
