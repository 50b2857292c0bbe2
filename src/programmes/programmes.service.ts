import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import { Injectable } from '@nestjs/common';

export interface Programme {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly shortTitle: string;
}

const columns = `id, key, title, short_title AS "shortTitle"`;

/** The funding programmes. The product is made for many; Thuringia starts with one. */
@Injectable()
export class ProgrammesService {
  /** The programme that applications are filed under today. */
  async current(tx: Tx): Promise<Programme> {
    const [programme] = await tx.query<Programme[]>(`SELECT ${columns} FROM programme ORDER BY key LIMIT 1`);
    if (!programme)
      throw new DomainError('not_found', { message: 'Es ist noch kein Förderprogramm angelegt.' });
    return programme;
  }
}
