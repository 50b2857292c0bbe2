import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { templatePath } from '@libs/config';
import type { Tx } from '@libs/db';
import { parseDirective } from '@libs/directive';
import { hashOf } from './domain/hash';

/**
 * Releases the versions in `templates/directives/` that the product is delivered with. A version that is
 * there already stays as it is, and none comes before one that is released: it may run at every start.
 */
export async function loadDeliveredDirectives(tx: Tx, now: Date): Promise<void> {
  for (const yaml of deliveredFiles('thueregovrl')) {
    const { directive, version, validFrom } = parseDirective(yaml);
    await tx.query(
      `INSERT INTO directive_version (programme_id, name, yaml, sha256, imported_at, valid_from, released_at)
       SELECT p.id, $2, $3, $4, $5, $6, $5 FROM programme p
        WHERE p.key = $1 AND NOT EXISTS (
          SELECT FROM directive_version v WHERE v.programme_id = p.id AND v.valid_from >= $6)
       ON CONFLICT DO NOTHING`,
      [directive, version, yaml, hashOf(yaml), now, validFrom.value.toString()],
    );
  }
}

/** In the order of their names, which is that of their validity. */
function deliveredFiles(directive: string): string[] {
  const folder = templatePath('directives', directive);
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => readFileSync(path.join(folder, name), 'utf8'));
}
