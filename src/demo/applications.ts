/** How far an application of the demo has come. */
export type Outcome = 'submitted' | 'in_review' | 'returned' | 'proposed' | 'approved';

export type DemoApplication = readonly [
  ags: string,
  item: string,
  title: string,
  /** Whole euro. */
  cost: number,
  /** ISO date of receipt. */
  receivedOn: string,
  outcome: Outcome,
];

/**
 * The published state of early 2020: 37 applications over about 9,2 M€, 16 of them decided. Numbers and sum are
 * published; which municipality applied for what is made up here.
 */
// prettier-ignore
export const demoApplications: readonly DemoApplication[] = [
  ['16070029', 'd', 'Schulung der IT-Sicherheitsbeauftragten', 18_000, '2019-02-11', 'approved'],
  ['16075085', 'b', 'Online-Anträge für die Bürgerservices', 12_500, '2019-02-18', 'approved'],
  ['16076092', 'd', 'Schulung zur Informationssicherheit im Rathaus', 6_400, '2019-03-04', 'approved'],
  ['16074094', 'c', 'Einführung der E-Rechnung', 31_000, '2019-03-11', 'approved'],
  ['16067053', 'c', 'Gemeinsames Dokumentenmanagement', 37_000, '2019-03-25', 'approved'],
  ['16053000', 'b', 'Online-Antragsverfahren im Ordnungsamt', 142_000, '2019-04-01', 'approved'],
  ['16064003', 'd', 'Schulungsreihe Notfallmanagement', 22_000, '2019-04-15', 'approved'],
  ['16073', 'c', 'Gemeinsame Fachverfahren im Umweltbereich', 310_000, '2019-04-29', 'approved'],
  ['16071001', 'c', 'E-Rechnung mit Anbindung an die Finanzsoftware', 48_000, '2019-05-06', 'approved'],
  ['16066', 'a', 'Gemeinsames IT-Service-Center der Region', 420_000, '2019-05-20', 'approved'],
  ['16051000', 'b', 'Digitaler Bauantrag', 265_000, '2019-06-03', 'approved'],
  ['16061115', 'd', 'Schulung der Beschäftigten zur IT-Sicherheit', 15_500, '2019-06-17', 'approved'],
  ['16062', 'c', 'Elektronische Aktenführung im Jugendamt', 178_000, '2019-07-01', 'approved'],
  ['16070004', 'b', 'Online-Termine und Online-Anträge', 54_000, '2019-07-15', 'approved'],
  ['16065067', 'c', 'Gemeinsame Schnittstelle zum Dokumentenmanagement', 96_000, '2019-08-05', 'approved'],
  ['16077', 'c', 'E-Rechnung für Landkreis und Gemeinden', 88_000, '2019-08-19', 'approved'],
  ['16073076', 'd', 'Schulung zum Datenschutz und zur IT-Sicherheit', 19_500, '2019-09-02', 'in_review'],
  ['16066042', 'b', 'Online-Antragsverfahren für Veranstaltungen', 61_000, '2019-09-16', 'in_review'],
  ['16069024', 'c', 'Digitale Gremienarbeit', 39_500, '2019-10-01', 'in_review'],
  ['16054000', 'b', 'Virtuelles Bürgerbüro', 158_000, '2019-10-14', 'proposed'],
  ['16061', 'a', 'Gemeinsames Rechenzentrum im Landkreis', 1_404_000, '2019-10-28', 'proposed'],
  ['16066063', 'c', 'Elektronische Personalakte', 72_000, '2019-11-04', 'in_review'],
  ['16063', 'a', 'IT-Service-Center für Landkreis und Gemeinden', 1_164_000, '2019-11-11', 'in_review'],
  ['16055000', 'b', 'Online-Dienste der Kulturverwaltung', 127_000, '2019-11-18', 'returned'],
  ['16074', 'c', 'Dokumentenmanagement für kleine Gemeinden', 385_000, '2019-11-25', 'in_review'],
  ['16075', 'a', 'Gemeinsame IT-Betreuung der Verwaltungen', 984_000, '2019-12-02', 'in_review'],
  ['16052000', 'b', 'Online-Antragsverfahren im Sozialamt', 210_000, '2019-12-09', 'returned'],
  ['16068', 'c', 'Gemeinsame E-Akte der Bauverwaltung', 268_000, '2019-12-16', 'in_review'],
  ['16075085', 'd', 'Schulung von Multiplikatoren für IT-Sicherheit', 24_000, '2019-12-18', 'in_review'],
  ['16064', 'a', 'Rechenzentrumsverbund im Norden', 1_274_000, '2020-01-06', 'submitted'],
  ['16071', 'c', 'Schnittstellen zwischen Fachverfahren', 195_000, '2020-01-09', 'submitted'],
  ['16072', 'b', 'Online-Anträge im Veterinäramt', 83_000, '2020-01-14', 'submitted'],
  ['16067', 'a', 'IT-Service-Center im Landkreis', 1_104_000, '2020-01-16', 'submitted'],
  ['16065', 'c', 'Digitale Bauakte', 176_000, '2020-01-21', 'submitted'],
  ['16070', 'a', 'Gemeinsames IT-Sicherheitszentrum', 914_000, '2020-01-27', 'submitted'],
  ['16076', 'c', 'E-Rechnung und E-Akte', 232_000, '2020-01-30', 'submitted'],
  ['16069', 'a', 'Gemeinsame Serverlandschaft', 864_000, '2020-02-03', 'submitted'],
];
