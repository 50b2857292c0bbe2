import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { templatePath } from '@libs/config';
import {
  type DirectiveVersion,
  type FundingItem,
  parseDirective,
  selectVersion,
  successionFaults,
} from '@libs/directive';
import { DomainError } from '@libs/errors';
import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';

/** The versions of a programme's directive, read from `templates/directives/<programme>/` at start. */
@Injectable()
export class Directives {
  readonly versions: readonly DirectiveVersion[] = readAll(templatePath('directives', 'thueregovrl'));

  /** The version in force on a day. Errors: not_found when none is. */
  on(day: Temporal.PlainDate): DirectiveVersion {
    const version = selectVersion(this.versions, day);
    if (!version)
      throw new DomainError('not_found', { message: 'An diesem Tag gilt keine Förderrichtlinie.' });
    return version;
  }

  /** The version that a case was filed under. */
  version(name: string): DirectiveVersion {
    const version = this.versions.find((candidate) => candidate.version === name);
    if (!version) throw new Error(`directive version ${name} is missing in templates/directives`);
    return version;
  }

  /** The funding item of a case. */
  item(version: string, letter: string): FundingItem {
    const item = this.version(version).items.find((candidate) => candidate.letter === letter);
    if (!item) throw new Error(`directive version ${version} has no item ${letter}`);
    return item;
  }
}

function readAll(folder: string): DirectiveVersion[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  const versions = files.map((name) => parseDirective(readFileSync(path.join(folder, name), 'utf8')));
  const faults = successionFaults(versions);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return versions;
}
