import { cents } from '@libs/money';
import { may, Permit, PUBLIC, type Role, roles, systemActor } from '@libs/permissions';
import { assetFiles, FormBody, NoFields } from '@libs/web';
import { Controller, Get, Module, Post, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { getMetadataStorage } from 'class-validator';
import { cashOf, Movements, supplementRows } from '../src/budget';
import { LetterDrafting } from '../src/correspondence';
import { ChangesService } from '../src/decisions';
import { BatchSigning } from '../src/decisions/batch-signing';
import { PeopleService } from '../src/people';
import { ApplyingService } from '../src/scenarios/applying.service';
import { ScenariosService } from '../src/scenarios/scenarios.service';
import { startProductApp, type Product } from './support/product';
import { type Route, routesOf, servedRoutes } from './support/routes';
import type { Visitor } from './support/visitor';

/** Whoever adds a route adds its line here: who may use it is then seen by whoever reads the change. */
const permitted = `
GET / public
POST /abmelden public
GET /anmeldung public
POST /anmeldung public
GET /antraege application.read
POST /antraege application.write
GET /antraege/:id application.read
GET /antraege/:id/anlagen application.read
POST /antraege/:id/anlagen application.write
GET /antraege/:id/anlagen/:file application.read
GET /antraege/:id/anlagen/:file/entfernen application.write
POST /antraege/:id/anlagen/:file/entfernen application.write
GET /antraege/:id/antragsteller application.read
POST /antraege/:id/antragsteller application.write
GET /antraege/:id/ausgaben application.read
GET /antraege/:id/ausgaben/:line application.read
POST /antraege/:id/ausgaben/:line application.write
GET /antraege/:id/ausgaben/:line/entfernen application.write
POST /antraege/:id/ausgaben/:line/entfernen application.write
GET /antraege/:id/ausgaben/neu application.write
POST /antraege/:id/ausgaben/neu application.write
GET /antraege/:id/eingereicht application.read
POST /antraege/:id/einreichung application.submit
GET /antraege/:id/erklaerungen application.read
POST /antraege/:id/erklaerungen application.write
GET /antraege/:id/fassung application.write
POST /antraege/:id/fassung application.write
GET /antraege/:id/finanzierung application.read
POST /antraege/:id/finanzierung application.write
GET /antraege/:id/gegenstand application.read
POST /antraege/:id/gegenstand application.write
GET /antraege/:id/pruefen application.read
GET /antraege/:id/rechtsbehelfsverzicht application.submit
POST /antraege/:id/rechtsbehelfsverzicht application.submit
GET /antraege/:id/rechtsbehelfsverzicht/erklaert application.submit
GET /antraege/:id/ruecknahme application.submit
POST /antraege/:id/ruecknahme application.submit
GET /antraege/:id/stellungnahme application.read
POST /antraege/:id/stellungnahme application.submit
GET /antraege/:id/verwerfen application.write
POST /antraege/:id/verwerfen application.write
GET /antraege/:id/vorhaben application.read
POST /antraege/:id/vorhaben application.write
GET /antraege/:id/vorzeitiger-beginn application.read
POST /antraege/:id/vorzeitiger-beginn application.submit
GET /antraege/:id/vorzeitiger-beginn/ruecknahme application.submit
POST /antraege/:id/vorzeitiger-beginn/ruecknahme application.submit
GET /antraege/:id/warteliste application.read
GET /antraege/neu application.write
GET /barrierefreiheit public
GET /bausteine public
GET /betrieb operation.read
GET /betrieb/mails operation.read
GET /betrieb/mails/:id operation.read
POST /betrieb/nachrichten/:id/wiederholung operation.read
GET /bewilligungen public
GET /bewilligungen.csv public
GET /bewilligungen.json public
GET /bewilligungen/veroeffentlichung publication.manage
POST /bewilligungen/veroeffentlichung publication.manage
GET /datenschutz public
POST /demo/anmeldung public
GET /entscheidungen case.decide
POST /entscheidungen case.decide
GET /entscheidungen/laeufe/:id case.decide
POST /entscheidungen/laeufe/:id/erneut case.decide
POST /entscheidungen/pruefung case.decide
GET /foerdercheck public
GET /foerderprogramm public
GET /foerderprogramm/fassungen/:name public
GET /foerderprogramm/fassungen/:name/datei public
GET /foerderprogramm/mittelangabe funds.publish
POST /foerderprogramm/mittelangabe funds.publish
GET /fristen deadline.read
GET /fristen/antraege.ics application.read
GET /fristen/vorgaenge.ics deadline.read
GET /health/live public
GET /health/ready public
GET /impressum public
GET /konto session.own
POST /konto/abmeldung-ueberall session.own
POST /konto/passwort session.own
GET /mittel budget.read
GET /mittel/abfluss budget.read
GET /mittel/auswertung budget.read
GET /mittel/bewegungen budget.read
GET /mittel/bewegungen/:id budget.read
GET /mittel/bewegungen/:id/berichtigung budget.enter
POST /mittel/bewegungen/:id/berichtigung budget.enter
POST /mittel/bewegungen/:id/freigabe budget.release
POST /mittel/bewegungen/:id/rueckzug budget.enter
GET /mittel/bewegungen/neu budget.enter
GET /mittel/bewegungen/neu/:art budget.enter
POST /mittel/bewegungen/neu/:art budget.enter
GET /mittel/buchungen budget.read
GET /mittel/haushaltsjahre budget.read
GET /mittel/haushaltsjahre/:jahr budget.read
GET /mittel/haushaltsjahre/stand budget.enter
POST /mittel/haushaltsjahre/stand budget.enter
GET /mittel/rechnungshof budget.read
GET /mittel/rechnungshof/stichproben sample.read
POST /mittel/rechnungshof/stichproben sample.draw
GET /mittel/ueberfaellig budget.read
GET /mittel/vorgaenge budget.read
GET /mittel/vorgaenge/:id budget.read
GET /protokoll audit.read
GET /pruefen public
POST /pruefen public
GET /register register.read
GET /register/:ags register.read
GET /richtlinie programme.read
GET /richtlinie/einspielen programme.manage
POST /richtlinie/einspielen programme.manage
POST /richtlinie/einspielen/datei programme.manage
GET /richtlinie/fassungen/:name programme.read
GET /richtlinie/fassungen/:name/annahmen programme.read
GET /richtlinie/fassungen/:name/annahmen/:place/:rule programme.manage
POST /richtlinie/fassungen/:name/annahmen/:place/:rule programme.manage
GET /richtlinie/fassungen/:name/auswirkungen programme.read
GET /richtlinie/fassungen/:name/datei programme.read
GET /richtlinie/fassungen/:name/ende programme.manage
POST /richtlinie/fassungen/:name/ende programme.manage
GET /richtlinie/fassungen/:name/freigabe programme.manage
POST /richtlinie/fassungen/:name/freigabe programme.manage
GET /richtlinie/fassungen/:name/gegenstaende/:letter programme.manage
POST /richtlinie/fassungen/:name/gegenstaende/:letter programme.manage
GET /richtlinie/fassungen/:name/text programme.read
GET /richtlinie/fassungen/:name/verwerfen programme.manage
POST /richtlinie/fassungen/:name/verwerfen programme.manage
GET /schreiben/:id letter.read
GET /stammdaten authority.read
GET /stammdaten/:bereich/:id authority.read
GET /stammdaten/:bereich/:id/freigabe authority.manage
POST /stammdaten/:bereich/:id/freigabe authority.manage
GET /stammdaten/:bereich/:id/verwerfen authority.manage
POST /stammdaten/:bereich/:id/verwerfen authority.manage
GET /stammdaten/:bereich/neu authority.manage
GET /stammdaten/behoerde/:id/briefkopf authority.read
POST /stammdaten/behoerde/neu authority.manage
POST /stammdaten/bekanntgabe/neu authority.manage
POST /stammdaten/gerichte/neu authority.manage
POST /stammdaten/haushalt/neu authority.manage
POST /stammdaten/konto/neu authority.manage
POST /stammdaten/zeichnung/neu authority.manage
GET /szenarien budget.read
POST /szenarien scenario.write
GET /szenarien/:id budget.read
GET /szenarien/:id/anwendung scenario.write
POST /szenarien/:id/anwendung scenario.write
GET /szenarien/:id/anwendung/:lauf budget.read
GET /szenarien/:id/betraege scenario.write
POST /szenarien/:id/betraege scenario.write
POST /szenarien/:id/kopie scenario.write
GET /szenarien/:id/loeschung scenario.write
POST /szenarien/:id/loeschung scenario.write
GET /szenarien/:id/vorgaenge scenario.write
POST /szenarien/:id/vorgaenge scenario.write
GET /szenarien/neu scenario.write
GET /szenarien/vergleich budget.read
GET /unterlagen/:id case.read
GET /vorgaenge case.read
GET /vorgaenge/:id case.read
GET /vorgaenge/:id/ablehnung case.review
POST /vorgaenge/:id/ablehnung case.review
GET /vorgaenge/:id/ablehnung/entscheidung case.decide
POST /vorgaenge/:id/ablehnung/entscheidung case.decide
POST /vorgaenge/:id/ablehnung/entscheidung/rueckgabe case.decide
GET /vorgaenge/:id/ablehnung/entscheidung/vorschau case.decide
POST /vorgaenge/:id/ablehnung/ruecknahme case.review
POST /vorgaenge/:id/ablehnung/vorschau case.review
GET /vorgaenge/:id/aenderung letter.write
POST /vorgaenge/:id/aenderung letter.write
GET /vorgaenge/:id/aufhebung letter.write
POST /vorgaenge/:id/aufhebung letter.write
GET /vorgaenge/:id/bescheidaenderung case.decide
POST /vorgaenge/:id/bescheidaenderung case.decide
POST /vorgaenge/:id/bescheidaenderung/rueckgabe case.decide
POST /vorgaenge/:id/bescheidaenderung/ruecknahme letter.write
POST /vorgaenge/:id/bescheidaenderung/verwerfen letter.write
GET /vorgaenge/:id/bescheidaenderung/vorschau case.read
GET /vorgaenge/:id/entscheidung case.decide
POST /vorgaenge/:id/entscheidung case.decide
POST /vorgaenge/:id/entscheidung/rueckgabe case.decide
GET /vorgaenge/:id/entscheidung/vorschau case.decide
GET /vorgaenge/:id/fristen/:deadline/verlaengerung case.review
POST /vorgaenge/:id/fristen/:deadline/verlaengerung case.review
GET /vorgaenge/:id/nachforderung case.review
POST /vorgaenge/:id/nachforderung case.review
POST /vorgaenge/:id/nachforderung/vorschau case.review
GET /vorgaenge/:id/pruefung case.review
POST /vorgaenge/:id/pruefung case.review
GET /vorgaenge/:id/pruefvermerk case.read
GET /vorgaenge/:id/schreiben case.read
GET /vorgaenge/:id/schreiben/:schreiben/begleitschreiben case.read
GET /vorgaenge/:id/schreiben/:schreiben/bekanntgabe case.read
GET /vorgaenge/:id/schreiben/:schreiben/bekanntgabe/:schritt delivery.record
POST /vorgaenge/:id/schreiben/:schreiben/bekanntgabe/:schritt delivery.record
GET /vorgaenge/:id/schreiben/entwuerfe/:draft letter.write
POST /vorgaenge/:id/schreiben/entwuerfe/:draft letter.write
POST /vorgaenge/:id/schreiben/entwuerfe/:draft/ausgabe letter.write
POST /vorgaenge/:id/schreiben/entwuerfe/:draft/rueckgabe letter.sign
GET /vorgaenge/:id/schreiben/entwuerfe/:draft/verwerfen letter.write
POST /vorgaenge/:id/schreiben/entwuerfe/:draft/verwerfen letter.write
POST /vorgaenge/:id/schreiben/entwuerfe/:draft/vorlage letter.write
GET /vorgaenge/:id/schreiben/entwuerfe/:draft/vorschau case.read
GET /vorgaenge/:id/schreiben/entwuerfe/:draft/vorschau/datei case.read
POST /vorgaenge/:id/schreiben/entwuerfe/:draft/zeichnung letter.sign
GET /vorgaenge/:id/schreiben/neu/:brief letter.write
POST /vorgaenge/:id/schreiben/neu/:brief letter.write
POST /vorgaenge/:id/schreiben/vermerk letter.write
POST /vorgaenge/:id/uebernahme case.review
GET /vorgaenge/:id/vorschlag case.review
POST /vorgaenge/:id/vorschlag case.review
POST /vorgaenge/:id/vorschlag/entwurf case.review
POST /vorgaenge/:id/vorschlag/ruecknahme case.review
GET /vorgaenge/:id/vorschlag/vorbereitet case.review
GET /vorgaenge/:id/warteliste case.review
POST /vorgaenge/:id/warteliste case.review
GET /vorgaenge/:id/warteliste/ende case.review
POST /vorgaenge/:id/warteliste/ende case.review
GET /vorgaenge/:id/warteliste/rang case.review
POST /vorgaenge/:id/warteliste/rang case.review
GET /vorgaenge/:id/wiederherstellung letter.write
POST /vorgaenge/:id/wiederherstellung letter.write
GET /vorlagen template.read
GET /vorlagen/:kind template.read
GET /vorlagen/:kind/bearbeiten template.manage
POST /vorlagen/:kind/bearbeiten template.manage
POST /vorlagen/:kind/einreichung template.manage
GET /vorlagen/:kind/fassungen/:version template.read
GET /vorlagen/:kind/freigabe template.manage
POST /vorlagen/:kind/freigabe template.manage
GET /vorlagen/:kind/verwerfen template.manage
POST /vorlagen/:kind/verwerfen template.manage
POST /vorlagen/:kind/vorschau template.manage
POST /vorlagen/:kind/vorschau/pdf template.manage
GET /warteliste budget.read
GET /zustellung case.read
POST /zustellung delivery.record
`;

/** These read nothing of what is sent to them. */
const withoutFields = [
  'POST /abmelden',
  'POST /betrieb/nachrichten/:id/wiederholung',
  'POST /konto/abmeldung-ueberall',
];

let product: Product;
let routes: Route[];
beforeAll(async () => {
  product = await startProductApp();
  routes = routesOf(product.app);
});
afterAll(() => product?.stop());

const nameOf = ({ method, path }: Route): string => `${method} ${path}`;
const unpermitted = (found: readonly Route[]) => found.filter(({ access }) => !access).map(nameOf);
const unvalidated = (found: readonly Route[]) =>
  found.filter(({ method, body }) => method !== 'GET' && !isValidated(body)).map(nameOf);

const isValidated = (body: Type | undefined): boolean =>
  body === NoFields ||
  (body !== undefined &&
    getMetadataStorage().getTargetValidationMetadatas(body, '', false, false).length > 0);

/** What the server answers to although no controller does. */
const strays = (app: NestFastifyApplication, found: readonly Route[]): string[] => {
  const known = new Set([...found.map(nameOf), ...Object.keys(assetFiles).map((path) => `GET ${path}`)]);
  return servedRoutes(app).filter((route) => !known.has(route.replace(/^HEAD/, 'GET')));
};

it('permits each route to whom the table says', () =>
  expect(routes.map((route) => `${nameOf(route)} ${route.access}`)).toEqual(
    permitted.split('\n').filter((line) => line !== ''),
  ));

it('validates what each form sends', () => expect(unvalidated(routes)).toEqual(withoutFields));

it('serves nothing beside its controllers and assets', () => {
  expect(strays(product.app, routes)).toEqual([]);
  expect(servedRoutes(product.app).length).toBeGreaterThan(routes.length);
});

describe('these checks', () => {
  class Unread {
    anything = '';
  }
  @Controller('vergessen')
  class ForgetfulController {
    @Get()
    show() {
      return 'gezeigt';
    }

    @Post()
    @Permit('case.read')
    send() {
      return 'gesendet';
    }

    @Post('ungeprueft')
    @Permit('case.read')
    sendUnread(@FormBody(Unread) _form: unknown) {
      return 'gesendet';
    }
  }
  @Module({ controllers: [ForgetfulController] })
  class ForgetfulModule {}

  it('find what was forgotten', async () => {
    const app = await NestFactory.create<NestFastifyApplication>(ForgetfulModule, new FastifyAdapter(), {
      logger: false,
    });
    app
      .getHttpAdapter()
      .getInstance()
      .get('/daneben', () => 'am Wächter vorbei');
    await app.init();
    const found = routesOf(app);
    expect(unpermitted(found)).toEqual(['GET /vergessen']);
    expect(unvalidated(found)).toEqual(['POST /vergessen', 'POST /vergessen/ungeprueft']);
    expect(strays(app, found)).toEqual(['GET /daneben', 'HEAD /daneben']);
    await app.close();
  });
});

describe('walked', () => {
  const allRoles = Object.keys(roles) as Role[];
  const visitors = new Map<Role, Visitor>();
  let ids: Readonly<Record<string, string>>;

  beforeAll(async () => {
    for (const role of allRoles) visitors.set(role, await someoneWith(role));
    ids = await records();
  });

  async function someoneWith(role: Role): Promise<Visitor> {
    const organisationId = roles[role].side === 'applicant' ? product.applicant.organisation.id : null;
    const account = { email: `${role}@rolle.example`, name: role, password: null, roles: [role], demo: true };
    const personId = await product.work.run(systemActor, (tx) =>
      product.find(PeopleService).createPerson(tx, product.clock.now(), { ...account, organisationId }),
    );
    return product.as({ personId });
  }

  /** A record for each address that names one, by the beginning of the address. */
  async function records() {
    const [draft, proposed, approved, changing] = [
      await product.aCase({ state: 'draft' }),
      await product.aCase({ state: 'proposed' }),
      await product.aCase({ state: 'approved' }),
      await aChange(await product.aCase({ state: 'approved' })),
    ];
    await product.deliver('notice.send');
    const idOf = async (sql: string, ...parameters: unknown[]): Promise<string> =>
      (await product.query(sql, parameters))[0].id;
    const awardOf = (caseId: string) =>
      idOf(`SELECT id FROM letter WHERE case_id = $1 AND kind = 'award'`, caseId);
    const fileOf = (caseId: string) =>
      idOf(`SELECT id FROM application_attachment WHERE case_id = $1`, caseId);
    const scenario = await aScenario();
    return {
      '/antraege/:id': draft,
      '/vorgaenge/:id/schreiben/:schreiben': approved,
      ':schreiben': await awardOf(approved),
      ':schritt': 'belehrung',
      '/vorgaenge/:id/ablehnung': await product.aCase({ state: 'refusal_proposed' }),
      '/vorgaenge/:id/aenderung': approved,
      '/vorgaenge/:id/aufhebung': approved,
      '/vorgaenge/:id/bescheidaenderung': changing,
      '/vorgaenge/:id/wiederherstellung': approved,
      '/entscheidungen/laeufe/:id': await aBatch(proposed),
      '/vorgaenge/:id': proposed,
      '/mittel/vorgaenge/:id': approved,
      '/mittel/bewegungen/:id': await aMovement(),
      '/unterlagen/:id': await fileOf(approved),
      '/schreiben/:id': await awardOf(approved),
      '/betrieb/mails/:id': await idOf(`SELECT id FROM outbox WHERE topic = 'mail.send'`),
      '/betrieb/nachrichten/:id': await idOf(`SELECT id FROM outbox`),
      ':deadline': await idOf(
        `INSERT INTO deadline (case_id, kind, side, due_on, rule, reckoning, set_at)
         VALUES ($1, 'answer', 'applicant', '2020-03-09', 'x', 'x', now()) RETURNING id`,
        proposed,
      ),
      ':file': await fileOf(draft),
      '/szenarien/:id': scenario.id,
      ':lauf': scenario.application,
      ':line': 'd0000000-0000-4000-8000-000000000001',
      ':ags': '16061',
      ':name': '2018',
      ':letter': 'b',
      ':place': 'richtlinie',
      ':rule': 'legalBasis',
      ':art': 'ansatz',
      ':jahr': '2020',
      ':brief': 'zwischennachricht',
      ':draft': await aLetterDraft(proposed),
      ':bereich': 'behoerde',
      ':kind': 'zuwendungsbescheid',
      ':version': '1',
      '/stammdaten/:bereich/:id': await idOf(`SELECT id FROM authority_version LIMIT 1`),
      '/stammdaten/behoerde/:id': await idOf(`SELECT id FROM authority_version LIMIT 1`),
    };
  }

  /** The case with a change of its award that waits for a signature. */
  async function aChange(caseId: string): Promise<string> {
    const shares = await product.shares(caseId);
    const terms = { purpose: 'Der Zweck des Vorhabens', from: '2020-06-01', to: '2021-12-31' };
    const more = { requestedOn: '2020-02-01', provision: null, reasons: 'Mehr Zeit nötig.', refused: '' };
    const seen = { caseId, seenStand: 1 };
    const content = { ...terms, ...more, shares };
    const now = product.clock.now();
    await product
      .find(ChangesService)
      .draft(product.staff.caseworker, now, seen, { kind: 'amendment', content }, true);
    return caseId;
  }

  const aBatch = (caseId: string): Promise<string> =>
    product.find(BatchSigning).begin(product.staff.approver, product.clock.now(), {
      chosen: [{ caseId, version: 4 }],
      responsibility: '',
    });

  async function aLetterDraft(caseId: string): Promise<string> {
    const draftId = 'd0000000-0000-4000-8000-000000000002';
    await product.find(LetterDrafting).begin(product.staff.caseworker, product.clock.now(), {
      ...{ caseId, draftId, kind: 'interim' },
      content: { text: 'Wir melden uns.', platz: '', erwartet: '' },
    });
    return draftId;
  }

  /** One that was applied. */
  async function aScenario(): Promise<{ id: string; application: string }> {
    const [{ head }, now] = [product.staff, product.clock.now()];
    const id = await product.find(ScenariosService).create(head, now, { title: 'Alle Anträge', note: '' });
    return { id, application: await product.find(ApplyingService).apply(head, now, { id, seenVersion: 1 }) };
  }

  /** One that is booked: it can be corrected. */
  async function aMovement(): Promise<string> {
    const { budgetOfficer, head } = product.staff;
    const movements = product.find(Movements);
    const [place, amount] = [cashOf(2020, 'investive'), cents(100)] as const;
    const movement = { programmeId: product.programmeId, kind: 'supplement', reason: 'Nachtrag' } as const;
    const now = product.clock.now();
    const id = await product.work.run(budgetOfficer, (tx) =>
      movements.enter(tx, budgetOfficer, now, { ...movement, rows: supplementRows([{ place, amount }]) }),
    );
    await product.work.run(head, (tx) => movements.release(tx, head, now, id));
    return id;
  }

  const urlOf = ({ path }: Route): string => {
    const start = Object.keys(ids).find((key) => path.startsWith(key));
    const named = start ? path.replace(start, start.replace(':id', ids[start]!)) : path;
    const url = named.replace(
      /:(lauf|schreiben|schritt|deadline|file|line|ags|name|letter|place|rule|art|jahr|brief|draft|bereich|kind|version)/g,
      (name) => ids[name]!,
    );
    if (url.includes(':')) throw new Error(`no record is known for ${path}`);
    return url;
  };

  it('asks everybody to sign in, except on public pages', async () => {
    for (const route of routes.filter(({ method }) => method === 'GET')) {
      const { statusCode, headers } = await product.visitor().get(urlOf(route));
      const asked = statusCode === 303 && headers.location?.startsWith('/anmeldung?weiter=');
      expect([nameOf(route), asked ? 'asked' : statusCode]).toEqual([
        nameOf(route),
        route.access === PUBLIC ? 200 : 'asked',
      ]);
    }
  });

  const mayUse = (role: Role, { access }: Route): boolean =>
    access === PUBLIC || may({ roles: [role] }, access!);

  it.each(allRoles)('opens to %s what the role permits, and nothing else', async (role) => {
    for (const route of routes.filter(({ method }) => method === 'GET')) {
      const { statusCode } = await visitors.get(role)!.get(urlOf(route));
      const allowed = mayUse(role, route) ? [200, 303, 409] : [403, 404];
      expect([nameOf(route), allowed.includes(statusCode) ? allowed : statusCode]).toEqual([
        nameOf(route),
        allowed,
      ]);
    }
  });

  it.each(allRoles)('takes no step of %s that the role does not permit', async (role) => {
    for (const route of routes.filter(({ method, access }) => method === 'POST' && access !== PUBLIC)) {
      if (mayUse(role, route)) continue;
      const { statusCode } = await visitors.get(role)!.post(urlOf(route), { version: '1' });
      expect([nameOf(route), [403, 404].includes(statusCode) || statusCode]).toEqual([nameOf(route), true]);
    }
  });

  const forms = (): Route[] =>
    routes.filter(({ method, path }) => method === 'POST' && !/abmeld|anmeld/.test(path));

  it.each([
    ['nothing', '', ''],
    ['a letter', 'x', 'x'],
    ['less than nothing', '-1', '-1'],
    ['a fraction', '1,5', '1,5'],
    ['more than there is', '1e400', '1e400'],
    ['more than a column holds', '99999999999', '99999999999'],
    ['half a character', 'Ein Text mit \ud800', '1'],
    ['a character that no database takes', 'Ein Text mit \u0000', '1'],
    ['a long text', '🂡'.repeat(5000), '1'],
  ])('never fails over forms full of %s', async (_, text, version) => {
    for (const route of forms()) {
      const role = allRoles.findLast((one) => mayUse(one, route))!;
      const names = Object.keys(new (route.body ?? NoFields)());
      const fields = { ...Object.fromEntries(names.map((name) => [name, text])), version };
      const { statusCode } = await visitors.get(role)!.post(urlOf(route), fields);
      expect([nameOf(route), statusCode < 500 || statusCode]).toEqual([nameOf(route), true]);
    }
  });
});
