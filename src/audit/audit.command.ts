import { type AuditKey, breaks, type CheckpointLog, type Verdict, verifyTrail } from '@libs/audit-chain';
import type { Command } from '@libs/cli';

/** `audit verify`: proves the trail; exit code 1 and the first broken entry when it does not hold. */
export const auditCommand = (key: AuditKey, log: CheckpointLog): Command => ({
  name: 'audit',
  usage: ['audit verify'],
  async run([verb, ...rest], { work, actor, out }) {
    if (verb !== 'verify' || rest.length > 0) {
      out('Aufruf: audit verify');
      return 1;
    }
    const verdict = await work.run(actor, (tx) => verifyTrail(tx, key, log));
    report(verdict, out);
    out(`Prüfschlüssel: ${key.verifierKey}`);
    out(`Prüfpunkte: ${log.file}`);
    return verdict.broken ? 1 : 0;
  },
});

function report(
  { entries, blocks, checkpoints, waiting, broken }: Verdict,
  out: (line: string) => void,
): void {
  if (broken) {
    const where = broken.entryId === undefined ? `Stelle ${broken.position}` : `Eintrag ${broken.entryId}`;
    out(`Das Protokoll ist NICHT unversehrt. ${where} ${breaks[broken.what]}.`);
  } else {
    out(
      `Das Protokoll ist unversehrt: ${entries} Einträge in ${blocks} Blöcken, ${checkpoints} Prüfpunkte stimmen.`,
    );
  }
  if (waiting > 0) out(`${waiting} Einträge warten noch auf ihr Siegel.`);
}
