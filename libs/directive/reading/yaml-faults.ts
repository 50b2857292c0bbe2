import type { ErrorCode, YAMLError } from 'yaml';
import type { DirectiveError } from './place';

type Fault = DirectiveError['faults'][number];

const quote = 'Setzen Sie den Text in Anführungszeichen.';
const advanced = 'Diese Besonderheit von YAML kennt die Richtlinie nicht. Schreiben Sie den Wert aus.';

/** What each code of the YAML reader means for whoever writes a directive. */
const sentences: Readonly<Record<ErrorCode, string>> = {
  BAD_INDENT:
    'Die Einrückung stimmt nicht, oder davor ist eine Klammer offen. Zeilen derselben Ebene beginnen in derselben Spalte.',
  TAB_AS_INDENT: 'Hier ist mit dem Tabulator eingerückt. Rücken Sie mit Leerzeichen ein.',
  DUPLICATE_KEY: 'Dieser Name steht an derselben Stelle schon einmal. Entfernen Sie einen der beiden.',
  MISSING_CHAR:
    'Hier fehlt ein Zeichen: ein Anführungszeichen, eine Klammer, ein Komma oder ein Doppelpunkt.',
  BAD_SCALAR_START: `Mit diesem Zeichen darf ein Wert nicht beginnen. ${quote}`,
  BLOCK_AS_IMPLICIT_KEY: `In der Zeile stehen zwei Doppelpunkte, oder die nächste ist falsch eingerückt. ${quote}`,
  MULTILINE_IMPLICIT_KEY: `Nach einem Namen fehlt der Doppelpunkt, oder ein Text geht über mehrere Zeilen. ${quote}`,
  BLOCK_IN_FLOW:
    'In eckigen oder geschweiften Klammern steht eine Liste mit Strichen. Schreiben Sie sie mit Kommas.',
  UNEXPECTED_TOKEN: `Dieses Zeichen gehört hier nicht hin. ${quote}`,
  BAD_DQ_ESCAPE:
    'Auf einen umgekehrten Schrägstrich folgt ein unbekanntes Zeichen. Setzen Sie den Text in einfache Anführungszeichen.',
  MULTIPLE_DOCS: 'Die Datei enthält mehrere Dokumente. Entfernen Sie die Zeile mit drei Strichen.',
  NON_STRING_KEY: 'Der Name vor dem Doppelpunkt ist kein Text. Setzen Sie ihn in Anführungszeichen.',
  KEY_OVER_1024_CHARS:
    'Der Name vor dem Doppelpunkt ist zu lang. Prüfen Sie, ob der Doppelpunkt dorthin gehört.',
  BAD_COLLECTION_TYPE: advanced,
  RESOURCE_EXHAUSTION: 'Die Datei ist zu tief verschachtelt. Prüfen Sie Klammern und Einrückung.',
  ALIAS_PROPS: advanced,
  BAD_ALIAS: advanced,
  BAD_DIRECTIVE: advanced,
  BAD_PROP_ORDER: advanced,
  MULTIPLE_ANCHORS: advanced,
  MULTIPLE_TAGS: advanced,
  TAG_RESOLVE_FAILED: advanced,
  IMPOSSIBLE: 'Die Stelle kann nicht gelesen werden. Prüfen Sie Einrückung und Anführungszeichen.',
};

/** A fault of the writing itself, before anything of it is understood. */
export const yamlFault = ({ code, linePos }: YAMLError): Fault => ({
  line: linePos?.[0].line ?? 1,
  place: 'Datei',
  text: `Die Schreibweise ist fehlerhaft: ${sentences[code]}`,
});
